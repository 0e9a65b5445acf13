import type { AreaOfNeed } from "../../domain/area-of-need";
import type { PrimaryNeed } from "../../domain/primary-need";

/** Names of the four areas as they are written, old and new. Ends of words are left open for slips. */
export const AREA_WORDS: readonly [RegExp, AreaOfNeed, "name" | "older"][] = [
  [
    /(?<![a-z])(?:speech,? language (?:and|&) )?(?:comm?unication|comms?|com)(?![a-z])[ ,.]*(?:and|&|\/|\+|,)[ ]*(?:interaction|interact|interac|inter|int)(?![a-z])\.?/,
    "communicationAndInteraction",
    "name",
  ],
  [
    /(?<![a-z])interaction[ ,.]*(?:and|&|\/|\+|,)[ ]*comm?unication(?![a-z])/,
    "communicationAndInteraction",
    "name",
  ],
  [
    /(?<![a-z])learning[ ,.]*(?:and|&|\/|\+|,)[ ]*cognition(?![a-z])/,
    "cognitionAndLearning",
    "name",
  ],
  [/(?<![a-z])c ?(?:&|\/|\+|and|n) ?i(?![a-z])/, "communicationAndInteraction", "name"],
  [
    /(?<![a-z])(?:cognition|cognitive|cog)(?![a-z])\.? ?(?:and|&|\/|\+|,)? ?(?:learning|learn|lrng|l)(?![a-z])\.?/,
    "cognitionAndLearning",
    "name",
  ],
  [/(?<![a-z])c ?(?:&|\/|\+|and|n) ?l(?![a-z])/, "cognitionAndLearning", "name"],
  [
    /(?<![a-z])social[ ,.&/+-]*(?:and )?(?:,? ?emotional)[ ,.&/+-]*(?:and )?(?:(?:mental[ -]?h(?:e(?:a(?:l(?:th?)?)?)?)?|wellbeing|well-being|mh)(?: (?:difficulties|needs))?)?(?![a-z])/,
    "socialEmotionalAndMentalHealth",
    "name",
  ],
  [/(?<![a-z])s ?\.?e ?\.?m ?\.?h(?:d)?(?![a-z])/, "socialEmotionalAndMentalHealth", "name"],
  [
    /(?<![a-z])(?:bes[dn]|e?bd|ebd|seb[dn]|behaviour(?:al)?[ ,]*(?:and )?emotional[ ,]*(?:and|&)? ?social(?: difficulties| development| needs)*)(?![a-z])/,
    "socialEmotionalAndMentalHealth",
    "older",
  ],
  [
    /(?<![a-z])sens(?:ory)?\.?[ ]*(?:(?:and\/or|&\/or|and \/ or|and ?or|and|&|\/|\+|or|,|-)[ ]*)(?:physical|phys)(?: (?:needs|difficulties))?(?![a-z])\.?/,
    "sensoryAndOrPhysical",
    "name",
  ],
  [
    /(?<![a-z])(?:phys(?:ical)?\.?[ ]*(?:and\/or|&\/or|and|&|\/|\+|or)[ ]*sens(?:ory)?(?: (?:needs|difficulties))?|[sp] ?(?:&|\/|\+|and|n|&\/or) ?[sp])(?![a-z])/,
    "sensoryAndOrPhysical",
    "name",
  ],
  [
    /(?<![a-z])(?:pd ?(?:[/&+,-]|and) ?sens(?:ory)?|sens(?:ory)? ?(?:[/&+,-]|and) ?pd)(?![a-z])/,
    "sensoryAndOrPhysical",
    "name",
  ],
  [/^(?:phys(?:ical)?\.? ?[/&+-] ?sens(?:ory)?\.?|p ?[&/+] ?s)$/, "sensoryAndOrPhysical", "name"],
  // "S,E & MH", "Soc Em MH", "SE&MH"
  [
    /^s(?:oc(?:ial)?)?\.?[ ,.&/+]*e(?:m(?:ot(?:ional)?)?)?\.?[ ,.&/+]*(?:and )?(?:mh|mental h(?:ea)?lth)$|^s ?[,&/] ?e(?: ?[,&/] ?mh)?$|^mh$/,
    "socialEmotionalAndMentalHealth",
    "name",
  ],
  [
    /^(?:sens(?:ory)?|phys(?:ical)?|fine (?:and|&) gross motor|(?:(?:fine|gross) )?motor)\.?(?: needs| difficulties| skills| development)?$/,
    "sensoryAndOrPhysical",
    "name",
  ],
  [
    /^(?:(?:social )?comm?unication|(?:social )?comms|social comm\.?|interaction|speech|speech (?:and|&) comm?unication|speech (?:and|&) lang(?:uage)?\.?|lang(?:uage)?)(?: needs| difficulties| skills)?$/,
    "communicationAndInteraction",
    "name",
  ],
  [
    /^(?:cognition|learning)(?: needs| difficult(?:y|ies)| diff\.?)?$/,
    "cognitionAndLearning",
    "name",
  ],
  // In plain words, as on posters for parents and children; and the prime areas of the early years
  [
    /^(?:(?:speaking|talking|listening|speech|language|communicati(?:on|ng))(?:,? ?(?:and|&|\/|,) ?(?:talking|listening|speaking|understanding|language|interacting|attention|communication|social skills))+|communication and language|language and communication|talk(?:ing)?|cal)$/,
    "communicationAndInteraction",
    "older",
  ],
  [
    /^(?:thinking|learning|thinking skills|cognition)(?:,? ?(?:and|&|\/|,) ?(?:thinking|learning|remembering|memory|understanding))+$|^thinking$/,
    "cognitionAndLearning",
    "older",
  ],
  [
    /^(?:psed|personal,? social (?:and|&) emotional(?: development)?|(?:(?:my |managing )?(?:feelings|emotions|emotional(?: health)?|social|mental health|resilience|self-?esteem|behaviour|friendships?|friends|relationships?|regulation|well-?being|making friends)(?:,? ?(?:and|&|\/|,) ?)?){2,}|self-?regulation)$/,
    "socialEmotionalAndMentalHealth",
    "older",
  ],
  [
    /^(?:(?:(?:my )?(?:body|bodies|senses|sensing|sensory|movement|moving|motor skills|medical|health|hearing|seeing|vision|sight|physical|self-?care)(?: needs)?(?:,? ?(?:and|&|\/|,) ?)?){2,})$/,
    "sensoryAndOrPhysical",
    "older",
  ],
  [
    /^(?:literacy|reading|spelling|writing|maths|number|numeracy|phonics)(?:\/(?:maths|numeracy|literacy|spelling|writing))? (?:needs|difficult(?:y|ies)|diffs?\.?|delay)$/,
    "cognitionAndLearning",
    "older",
  ],
  [
    /^(?:behaviour|emotional|mental health|social|(?:emotional |mental )?well-?being|self[- ]esteem)(?: needs| difficulties| skills)?$/,
    "socialEmotionalAndMentalHealth",
    "older",
  ],
  [
    /^(?:(?:emotional|social|emotional (?:and|&) social|mental)? ?(?:well-?being|health (?:and|&) well-?being)|pastoral|emotions|feelings|feeling (?:ok(?:ay)?|good|safe|happy|calm)|being (?:calm|happy)|(?:staying|keeping) (?:calm|safe|well))(?: needs)?$/,
    "socialEmotionalAndMentalHealth",
    "older",
  ],
];

/** Words and diagnoses by census code: the longer before the shorter. `null` = schools code it differently. */
export const NEED_WORDS: readonly (readonly [
  RegExp,
  PrimaryNeed | null,
  (readonly PrimaryNeed[])?,
])[] = [
  [/(?<![a-z])(?:pmld|profound (?:and|&) multiple[a-z ]*)(?![a-z])/, "PMLD"],
  [
    /(?<![a-z])(?:sp\.? ?ld|specific learning (?:difficult(?:y|ies)|disabilit(?:y|ies)))(?![a-z])/,
    "SPLD",
  ],
  [/(?<![a-z])(?:dyslexi[ac]|dyscalculi[ac]|dysgraphi[ac])(?![a-z])/, "SPLD"],
  [/(?<![a-z])(?:dyspraxi[ac]|dcd)(?![a-z])/, null, ["SPLD", "PD"]],
  [
    /(?<![a-z])(?:mld|mod(?:erate)?\.? learning (?:diff(?:icult(?:y|ies)|s)?|disabilit(?:y|ies)))(?![a-z])/,
    "MLD",
  ],
  [/(?<![a-z])(?:sld|severe learning (?:difficult(?:y|ies)|disabilit(?:y|ies)))(?![a-z])/, "SLD"],
  [/(?<![a-z])(?:gdd|global (?:developmental )?delay)(?![a-z])/, null, ["MLD", "SLD"]],
  [
    /(?<![a-z])(?:slcn?|speech,? ?(?:and|&)? ?lang(?:uage)?\.?(?:,? ?(?:and|&)? ?comm(?:s|unication)?\.?)?(?: needs| difficult(?:y|ies)| delay)?|dld|developmental language disorder|s ?(?:&|\+|and) ?l(?: needs)?|sa?lt(?: needs)?|sp(?:eech)?\.? ?(?:&|and|\+|\/) ?lang(?:uage)?\.?|(?:speech|lang(?:uage)?)(?: (?:delay|disorder|sounds?|difficult(?:y|ies)|needs))|^speech$|stammer(?:ing)?|receptive language|expressive language)(?![a-z])/,
    "SLCN",
  ],
  [
    /(?<![a-z])(?:asd|asc|autis(?:m|tic)(?: spectrum)?(?: disorder| condition)?|asperger'?s?(?: syndrome)?|pda)(?![a-z])/,
    "ASD",
  ],
  [/(?<![a-z])(?:selective(?:ly)? mut(?:ism|e))(?![a-z])/, null, ["SLCN", "SEMH"]],
  [/(?<![a-z])(?:adhd|add|attention deficit[a-z/ -]*|odd)(?![a-z])/, null, ["SEMH", "OTH"]],
  [
    /(?<![a-z])(?:semhd?|social,? ?emotional,? ?(?:and|&) mental health[a-z ]*|anxiety|anxious|ebs(?:n?a)|school refus(?:al|er)|trauma|attachment(?: difficulties)?|mental health)(?![a-z])/,
    "SEMH",
  ],
  [/(?<![a-z])(?:bes[dn]|ebd|sebd)(?![a-z])/, "SEMH"],
  [/(?<![a-z])(?:msi|multi-?sensory impairment|deaf-?blind(?:ness)?)(?![a-z])/, "MSI"],
  [/(?<![a-z])(?:hi|hearing(?: impair(?:ed|ment)| loss)?|deaf(?:ness)?)(?![a-z])/, "HI"],
  [
    /(?<![a-z])(?:vi|visual(?:ly)? impair(?:ed|ment)|vision impair(?:ed|ment)|sight impair(?:ed|ment)|blind)(?![a-z])/,
    "VI",
  ],
  [
    /(?<![a-z])(?:pd|pni|physical(?: disabilit(?:y|ies)| difficult(?:y|ies)| needs)?|cerebral palsy|cp)(?![a-z])/,
    "PD",
  ],
  [/(?<![a-z])(?:ds|down'?s?(?: syndrome)?)(?![a-z])/, "DS"],
  [/(?<![a-z])(?:nsa|no specialist assessment|not yet assessed)(?![a-z])/, "NSA"],
  [
    /(?<![a-z])(?:oth|other(?: difficult(?:y|ies)| disabilit(?:y|ies))*(?:\/disability)?)(?![a-z])/,
    "OTH",
  ],
];

/** What is written under "area of need" and is no area: kept as written. */
export const NOT_AN_AREA =
  /(?<![a-z])(?:eal|english as an additional language|med(?:ical)?|g ?(?:&|and) ?t|gifted(?: and talented)?|more able|ma|lac|pp|pupil premium|attendance|all(?: areas)?|general|whole school|wider|english|literacy|maths|mathematics|reading|writing|numeracy|phonics|behaviour for learning|independence|self[- ]help|life skills|preparing for adulthood|pfa)(?![a-z])/;
