/** Roles as the Staff rates sheet names them; the longer before the shorter. */
export const STAFF_WORDS: readonly (readonly [string, string])[] = [
  ["HLTA", "hlta|higher[- ]level (?:ta|(?:teaching )?assistant)"],
  ["Specialist teacher", "spec(?:ialist)?\\.? teacher|specialist support teacher"],
  ["ToD", "tod|qtod|teacher of (?:the )?deaf|hi teacher"],
  ["QTVI", "qtvi|vi teacher|teacher of (?:the )?(?:vi|visually impaired)"],
  ["Teacher", "(?:class )?teachers?|ct'?s?|class ?t|qts|rr teacher"],
  ["SENCO", "sen(?:d)?co'?s?|sen(?:d)? lead|inclusion (?:lead|manager)|inco"],
  ["ELSA", "elsa'?s?"],
  [
    "SaLT",
    "sa?lt (?:assistants?|assts?\\.?)|sa?lta?'?s?|speech (?:and|&) language therapist|speech therapist|s ?& ?lt",
  ],
  ["EP", "ep|ed(?:ucational)? psych(?:ologist)?|educational psychology"],
  ["OT", "ot|occupational therapist"],
  ["Physio", "physio(?:therapist)?s?"],
  ["Play therapist", "play therapist"],
  ["Therapist", "(?:art |music |drama )?therapist"],
  ["Counsellor", "counsell?ors?"],
  ["Learning mentor", "learning mentors?|lm|pastoral mentor|mentors?"],
  [
    "MDSA",
    "mdsa'?s?|mdms?|midday (?:supervisory )?(?:assistant|supervisor)s?|lunchtime supervisors?|supervisory assistants?|msa|smsa|dinner lad(?:y|ies)",
  ],
  ["Nursery nurse", "nneb|nursery nurse|nursery officer|early years practitioner|eyp"],
  [
    "TA",
    "(?:1:1 |class )?ta'?s?(?: ?l?[1-4](?![\\d:.]| ?(?:x|m(?:in)?s?(?![a-z])|hrs?|hours?|chn|children|pupils?)))?|teaching assistants?|classroom assistants?|support assistants?|learning assistants?",
  ],
  [
    "LSA",
    "lsa'?s?|key (?:adult|worker|person)s?|learning support assistants?|tsa|lsp|lsw|support workers?|one[- ]to[- ]one support",
  ],
  ["Tutor", "(?:online |academic )?tutors?|ntp tutor"],
  [
    "Volunteer",
    "vol(?:unteer)?\\.? (?:readers?|helpers?)|vol(?:unteer)?s?\\.?|parent helpers?|reading helpers?|readers?",
  ],
  ["Family support worker", "fsw|family support(?: worker)?|parent support(?: adviser)?|psa"],
  ["Headteacher", "ht|head ?teacher|dht|aht|deputy(?: head)?|assistant head|slt"],
  ["Head of year", "hoy|head of year|form tutor"],
  ["CAMHS", "camhs|mhst|emhp"],
  ["Outreach", "outreach(?: team| worker)?|specialist service|advisory teacher"],
  ["Coach", "(?:sports? )?coach(?:es)?"],
  ["Independent", "ind|independent(?:ly)?(?: work)?|self|pupil'?s? own"],
];

/** Any role word, for lifting staff out of a line of other words. */
export const STAFF_PATTERN = STAFF_WORDS.map(([, words]) => words).join("|");
