export const SEASONS = ["Autumn", "Spring", "Summer"] as const;
export type Season = (typeof SEASONS)[number];

/** A season ("au", "spr", "Summer term") is known by its first two letters; some schools say Michaelmas, Lent and Trinity. */
export function seasonOf(word: string): Season {
  if (word.startsWith("l")) return "Spring";
  if (word.startsWith("t")) return "Summer";
  if (word.startsWith("m")) return "Autumn";
  if (word.startsWith("a")) return "Autumn";
  return word.startsWith("sp") ? "Spring" : "Summer";
}

const HALF_BEFORE = "(?:(first|1st|second|2nd|last)(?: half)?(?: of)?(?: the)? )?";
const SEASON =
  "(michaelmas|lent(?= ?(?:term|[12/&+,(-]|$))|trinity(?= ?(?:term|[12/&+,(-]|$))|autumn|aut|spring|spr|summer|summ|sum|smr|spg|au(?= ?[12])|sp(?= ?[12])|su(?= ?[12])|a(?=[12](?![\\d:]))|end)";

/** One term or half-term; groups: half in words, season, half as a digit, second half ("1/2", "1 & 2"), half in words, year. */
export const TERM_UNIT = new RegExp(
  `(?<![a-z])${HALF_BEFORE}${SEASON.replace("|end", "")}(?![a-z])\\.?(?: ?-? ?terms?(?![a-z]))?` +
    `(?:(?: |-(?=[12](?: |$)(?! ?(?:w(?:ee)?ks?|x))))?(?:half[ -]?(?:term ?)?)?\\(?([12]|(?:one|two|ii?)(?![a-z]))\\)?(?!\\d|st|nd|[./]\\d\\d)(?: ?(?:[/&+,-]|and|to) ?(2)(?!\\d|nd|[./]\\d))?)?` +
    `(?:,? ?\\(?(first|1st|second|2nd)(?: half(?:[ -]?term(?![a-z]))?|(?=\\)?$))\\)?)?` +
    `(?:,? ?'?(20\\d\\d|[1-4]\\d)(?:[-/](?:20)?\\d\\d)?(?![\\d%]))?`,
);

const HALF_SAID =
  "(?:(?:the )?(first|1st|second|2nd|last) half(?:[ -]?terms?)?|(?:half[ -]?term|ht) ?([1-6]|one|two)(?! ?(?:w(?:ee)?ks?|x|\\d))|(?:up )?(before|until|to|after|from) half[ -]?terms?)(?![a-z])";

/**
 * Which half of a term already taken out stands beside it, whatever parts them: "Autumn term - 1st half", "Spring (HT3)",
 * "Before half term, Autumn"; groups: in words, by number, by the break, a bare number at the end.
 */
export const HALF_BESIDE = [
  new RegExp(`(?<=\\uE000[ ,:;(/.-]{0,4})(?:${HALF_SAID}|(?<=^\\uE000+ ?[-/] ?)([12])$)\\)?`),
  new RegExp(`(?<![a-z])${HALF_SAID}(?=[ ,:;(/.-]{0,4}(?:(?:of|in) )?(?:the )?\\uE000)`),
] as const;

/** Half-terms by number: HT1 … HT6. */
export const HALF_TERM_NUMBER =
  /(?<![a-z])(?:ht|half[- ]?term) ?([1-6])(?: ?(?:[/&+,-]|to) ?(?:ht ?)?([1-6]))?(?!\d)/;

/** "T1", "Term 3", "T1/2": of three terms or of six, which only the school knows. */
export const NUMBERED_TERM =
  /(?<![a-z])(?:(?:year|yr|y) ?(\d{1,2}) )?t(?:erms?)? ?([1-6])(?: ?(?:[/&+,-]|to|and) ?(?:(?:year|yr|y) ?(\d{1,2}) ?)?(?:t(?:erm)? ?)?([1-6]))?(?!\d)/;

export const ALL_YEAR =
  /(?<![a-z])(?:all|whole|full|entire)(?: school| academic)? (?:years?|yrs?)(?: round)?(?![a-z])|year[- ]round|(?:3|three|all(?: 3| three)?) terms|(?:year|yr)[- ](?:long|round)|throughout the year|(?<![a-z])(?:per )?(?:academic|school) year(?![a-z])/;

export const HALF_OF_YEAR =
  /(?<![a-z])(first|1st|second|2nd|last) half of (?:the )?(?:school |academic )?(?:year|yr)(?![a-z])/;

/** No end in sight. */
export const OPEN_ENDED =
  /(?<![a-z])(?:ongoing|on-going|on going|continuous(?:ly)?|continual(?:ly)?|continues?|cont'd|permanent|indefinite(?:ly)?|open[- ]ended|until (?:further notice|no longer (?:needed|required))|rolling(?: programme)?)(?![a-z])/;

/** Between two terms, once both are understood. */
export const TERM_JOINTS =
  /(?<=\uE000) ?(?:-|\/|,|&|\+|to|into|and|until|till|then|through(?: to)?) ?(?=\uE000)/;
