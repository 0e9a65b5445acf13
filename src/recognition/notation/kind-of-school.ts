/** Words for the pupils a school takes, and what joins them in its name. */
const PHASE =
  "(?:(?:sixth|6th) form(?= college)|infants?'?s?|juniors?'?s?|primary|pre-?schools?|nurser(?:y|ies)(?!(?: ?(?:and|&|\\+|to|\\/) ?|-)(?:reception|rec|r|years? ?\\d|y\\d)(?![\\p{L}])|, ?rec(?:eption)?(?![\\p{L}]))|early years|(?:first|middle|lower|upper|high|secondary|community|foundation|prep(?:aratory)?)(?= (?:school|academy|\\(|and |&|with )))";
const KIND =
  "(?:schools?|academy|academies|colleges?|federation|(?:children'?s |early years )?centre|unit)";
const FAITH = "(?:c ?of ?e|ce|rc|catholic|church of england|va|vc)";
const JOINT =
  "(?: ?(?:,|&|\\+|\\/) ?(?:and )?| (?:and|with|incorporating|including|inc\\.?|incl\\.?)(?: (?:a|its|the|our))? | ?\\((?:and |with |inc(?:l(?:uding|\\.)?|\\.)? )| )";
const WORD = `(?:${PHASE}|${KIND}|${FAITH})(?![\\p{L}])`;
const RUN = new RegExp(`(?<![\\p{L}])${WORD}(?:${JOINT}${WORD}){0,7}\\)?`, "giu");

/** "School and Little Acorns Nursery", "Academy & Sixth Form": what a school has beside it, by a name or none. */
const BESIDE_SCHOOL =
  /(?<=(?:School|SCHOOL|Academy|ACADEMY|Primary|Infants|Juniors))(?: ?[,&+] ?| (?:and|with|incorporating|including|incl?\.?|AND|WITH) )(?:(?:a|its|the|our) )?(?:(?!Reception|Year|Class)\p{Lu}[\p{L}'’]+ ){0,3}(?:Nursery|Pre-?[Ss]chool|Early Years|Sixth Form|6th Form|SIXTH FORM)(?: (?:Unit|School|Centre|College|CENTRE))?(?![\p{L}])(?!(?: ?(?:and|&|\+|to) ?|-)(?:Reception|Year|R\b|Y\d)|, ?Rec)/gu;

/** An "Early Years Unit" may be one of a school's rooms. */
const IS_SCHOOL = /(?<!\p{L})(?:schools?|academ(?:y|ies)|colleges?|federation|centre)(?!\p{L})/iu;
const TAKES_OTHERS = /(?<!\p{L})(?:infants?|juniors?|primary)(?!\p{L})/iu;
/** "Hill Primary School Nursery": a part of the school, not joined to its name. */
const ITS_NURSERY = /(?<=(?:school|academy) )(?:nursery|early years|pre-?school)\)?$/iu;

/**
 * A title without what kind of school it names: "Thornbury Infant & Nursery School" says no more of the years a sheet
 * is for than "Thornbury School" does. "Nursery and Reception" and "Nursery class" stay.
 */
export function withoutKindOfSchool(text: string): string {
  return text.replace(BESIDE_SCHOOL, "").replace(RUN, (run) => {
    if (!IS_SCHOOL.test(run) && !(TAKES_OTHERS.test(run) && run.includes(" "))) return run;
    const own = ITS_NURSERY.exec(run)?.[0];
    return own === undefined || run.toLowerCase() === own.toLowerCase()
      ? "School"
      : `School ${own}`;
  });
}
