import { NUMBER } from "./numbers";

const CHILDREN =
  "(?:pupils?|children|child|chn|kids?|students?|boys?|girls?|learners?|ch|people)(?![a-z])";
const GROUP = "(?:groups?|gps?|grps?|g(?= of))\\.?";
/** Second numbers: "1:3-4", "1:1 or 1:2". */
export const RATIO_SPAN =
  /(?<![\d:.])(\d{1,2}) ?: ?(\d{1,2}) ?(?:-|to|or|\/) ?(?:\1 ?: ?)?(\d{1,2})(?![\d:])/;
export const AT_LEAST = new RegExp(`^(${NUMBER}) ?\\+$`);
export const RATIO = /(?<![\d:.])(\d{1,2}) ?[:;] ?(\d{1,2})(?![\d:])/;
export const ONE_TO_ONE =
  /(?<![a-z\d])(?:1[ -]?2[ -]?1|1[ -]?(?:to|2|-|on)[ -]?1|one[- ](?:to|on)[- ]one|121)(?![a-z\d])/;
export const AT_MOST = new RegExp(
  `(?<![a-z])(?:up to|max(?:imum)?\\.?(?: of)?|no more than|at most|<|under)(?: (?:a )?${GROUP} of)? ?\\(?(${NUMBER})(?: ?${CHILDREN}| max\\.?)?`,
);
export const NUMBER_AT_MOST = new RegExp(
  `(${NUMBER}) ?(?:${CHILDREN} )?\\(?max(?:imum)?(?![a-z])\\.?\\)?`,
);
export const SPAN = new RegExp(
  `(?:${GROUP} ?(?:of |size |\\()?)?(${NUMBER}) ?(?:-|to|or|/) ?(${NUMBER})(?! ?(?:x|mins?|m(?![a-z])|hours?|hrs?|wks?|weeks?|times|days|sessions))(?: (?:in (?:a )?${GROUP}|per ${GROUP}))?\\)?(?: ?${CHILDREN})?`,
);
export const GROUP_OF = new RegExp(
  `(?<![a-z])(?:(?:very )?small[- ]|large[- ]|focus(?:s?ed)? |target(?:ed)? )*${GROUP}(?: of| with| size|:| -)? ?\\(?(${NUMBER})(?![\\d/-]|:(?! ))\\)?(?: ?${CHILDREN})?`,
);
/** "x6", "approx 10", "12ish": a number by itself, but for what makes it less exact. */
export const BARE_SIZE = new RegExp(
  `^(?:x|approx(?:imately)?\\.?|about|around|roughly|circa|c\\.?|~|usually|currently)? ?(${NUMBER})(?![\\d:])(?:-?ish|\\?)?$`,
);
/** "half class (15)", "class of 30" */
export const CLASS_OF = new RegExp(
  `(?<![a-z])(?:half |whole )?class(?:es)? ?(?:of |\\()(${NUMBER})\\)?`,
);
export const IN_GROUP = new RegExp(
  `(${NUMBER}) ?(?:x )?(?:(?:other|target(?:ed)?|y(?:r|ear)? ?\\d{1,2}) )*(?:${CHILDREN} )?(?:in (?:a |the |each )?${GROUP}|per ${GROUP}|${CHILDREN})`,
);
export const ADULTS = new RegExp(
  `(${NUMBER}) (?:x )?(?:adults?|staff|ct|tas?|hlta|lsas?) ?(?:(?:to|:|with|/) ?(${NUMBER})(?: ?${CHILDREN})?|[,+&-]? ?(?:and |for )?(${NUMBER}) ?${CHILDREN})`,
);
export const PAIR = /(?<![a-z])(?:in )?(?:pairs?|paired|twos|buddy|duo)(?![a-z])/;
export const PAIR_OR_TRIO = /(?<![a-z])(?:pairs?|twos) ?(?:or|\/|and) ?(?:threes|trios?)(?![a-z])/;
export const ONE_OR_PAIR =
  /(?<![a-z\d:])(?:1 ?[:-] ?1|1 to 1|one[- ]to[- ]one|121|individual(?:ly)?|single|solo|alone) ?(?:or|\/|&|and) ?(?:in |an? )?(?:pairs?|paired|twos)(?![a-z])/;
export const TRIO = /(?<![a-z])(?:trios?|threes|triads?)(?![a-z])/;
export const ALONE =
  /(?<![a-z])(?:individual(?:ly)?|indiv?\.?|ind\.?|solo|on (?:his|her|their) own|alone|single)(?![a-z])/;
export const WHOLE =
  /(?<![a-z])(?:whole|full|entire)[- ]?(?:class|school|year(?: group)?|cohort)|(?<![a-z])(?:class|all|everyone)(?![a-z])/;
export const SMALL =
  /(?<![a-z])(?:(?:very )?small[- ]|large[- ]|focus(?:s?ed)? |target(?:ed)? )?(?:groups?|gps?|grps?)(?![a-z])/;
