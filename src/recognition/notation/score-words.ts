export type ScoreKind =
  | "age"
  | "standardised"
  | "fraction"
  | "percent"
  | "percentile"
  | "gain"
  | "limit"
  | "level"
  | "phase"
  | "colour"
  | "number"
  | "words"
  | "none";

/** How scores are written, tried in turn on a folded text. */
export const KINDS: readonly (readonly [RegExp, ScoreKind])[] = [
  [/^[+-] ?\d{1,3} ?(?:m(?:onths?|ths?)?|pts?|points?|%)?$/, "gain"],
  [/^(?:<|>|≤|≥|under|over|below|above|at least|max\.?) ?\d{1,3}\+?$|^\d{1,3}\+$/, "limit"],
  [/\d ?%(?! ?ile)/, "percent"],
  [/percentile|%ile|\d(?:st|nd|rd|th)$/, "percentile"],
  [/^\d{1,3} ?(?:\/|out of) ?\d{1,3}$/, "fraction"],
  [/(?<![a-z])(?:ss|sas|standardi[sz]ed(?: score)?)(?![a-z])/, "standardised"],
  [/(?<![a-z])(?:ph(?:ase)?|set|unit|book|band|stage) ?\d{1,2}(?![a-z\d])/, "phase"],
  [
    /^(?:wts|exs|gds|wt|ex|gd|pks|ks|are|gd\+|bls|below|at|above|emerging|expected|exceeding|wbs|hnm|ebi|secure|developing|mastery)$/,
    "level",
  ],
  [
    /^(?:p ?(?:[1-8]|\d\([ivx]+\))|[1-8] ?[abc]|w|l(?:evel|vl)? ?(?:\d|[a-e])[abc]?|(?:level|lvl|stage|band|step|tier|grade) ?(?:\d{1,2}|[a-e])[abc+=-]?)$/,
    "level",
  ],
  [/^(?:red|amber|green|r|a|g|rag)$/, "colour"],
];

/** Names of measures that stand before a score. */
export const MEASURE_PREFIX =
  /(?<![a-z])(?:ngrt(?: sas)?|sas|ss|ra|sa|sdq(?: total)?|boxall(?: diag(?:nostic)?\.?| dev(?:elopmental)?\.?)?|sandwell(?: ss)?|salford(?: ra| ss)?|(?:yarc|wiat(?:-?(?:ii|iii|3))?|hodder|hast ?2?|nara|dibels|pm benchmark)(?: ss| sas| ra| sa)?|wpm|wrat ?\d?|ybt|bpvs|celf|leuven|phab ?2?|swst|swrt|puma|pira|gaps|nts|star|accelerated reader|lexile|york|darc|blb|neli|languagescreen|ctopp|towre|dash|cats?|midyis|leuven)(?![a-z])/;

/** "abs", "n/a", "moved school": a score that was not taken. */
export const NOT_TESTED =
  /^(?:abs(?:ent)?(?: for (?:re-?)?test)?|not (?:assessed|tested|done|taken|available|yet)(?: .*)?|no (?:score|data|test)|dna|did not (?:sit|attend)|refused|moved(?: school| away| on)?|left(?: school)?|to follow|awaiting.*|missing|disapplied|n\/?a)\.?$/;

/** "Entry SS 85 / exit 92" */
export const LABELLED_PAIR =
  /^(?:entry|start|pre|baseline|before|on entry)\s*[:=-]?\s*([^/;|,→>]{1,24}?)\s*(?:[/;|,→>]|->|then|and)?\s*(?:exit|end|post|after|now|on exit)\s*[:=-]?\s*(.{1,24})$/i;

/** An arrow or "to", a dash with spaces round it, or a slash with spaces round it. */
export const PAIR_SIGN =
  /^(?:from )?(.{1,28}?)\s*(?:→|⟶|➔|➜|⇒|-{1,2}>|=>|>(?!\d{0,3}$)|>(?=\s?\d)|\bto\b|\s[-–—]\s|\s\/\s)\s*(.{1,28})$/i;

const ONE_OF_SEVERAL = "\\d{1,3}(?:\\.\\d{1,2})?(?: ?(?:wpm|wcpm|words|wds|marks|points|pts|%))?";
/** "82, 79, 84" and "11 wpm, 14 wpm" after an optional name. */
export const SEVERAL = new RegExp(
  `^[a-z ]{0,20}?(${ONE_OF_SEVERAL}(?: ?[,;] ?${ONE_OF_SEVERAL}){1,30})$`,
);
