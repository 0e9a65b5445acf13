import { NUMBER } from "./numbers";

const CHILDREN =
  "(?:pupils?|children|child|chn|kids?|students?|boys?|girls?|learners?|ch|people)(?![a-z])";
const GROUP = "(?:groups?|gps?|grps?|g(?= of))";
/** Second numbers: "1:3-4", "1:1 or 1:2". */
export const RATIO_SPAN =
  /(?<![\d:.])(\d{1,2}) ?: ?(\d{1,2}) ?(?:-|to|or|\/) ?(?:\1 ?: ?)?(\d{1,2})(?![\d:])/;
export const AT_LEAST = new RegExp(`^(${NUMBER}) ?\\+$`);
export const RATIO = /(?<![\d:.])(\d{1,2}) ?: ?(\d{1,2})(?![\d:])/;
export const ONE_TO_ONE = /(?<![a-z\d])(?:1 ?(?:to|2|-) ?1|one[- ]to[- ]one|121)(?![a-z\d])/;
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
  `(?<![a-z])(?:(?:very )?small[- ]|large[- ]|focus(?:s?ed)? |target(?:ed)? )*${GROUP}(?: of| with| size|:)? ?\\(?(${NUMBER})(?![\\d:/-])\\)?(?: ?${CHILDREN})?`,
);
export const IN_GROUP = new RegExp(
  `(${NUMBER}) ?(?:x )?(?:(?:other|target(?:ed)?|y(?:r|ear)? ?\\d{1,2}) )*(?:${CHILDREN} )?(?:in (?:a |the |each )?${GROUP}|per ${GROUP}|${CHILDREN})`,
);
export const ADULTS = new RegExp(
  `(${NUMBER}) (?:adults?|staff|tas?|lsas?) ?(?:to|:|with|/) ?(${NUMBER})(?: ?${CHILDREN})?`,
);
export const PAIR = /(?<![a-z])(?:in )?(?:pairs?|paired|twos|buddy|duo)(?![a-z])/;
export const PAIR_OR_TRIO = /(?<![a-z])(?:pairs?|twos) ?(?:or|\/|and) ?(?:threes|trios?)(?![a-z])/;
export const TRIO = /(?<![a-z])(?:trio|threes)(?![a-z])/;
export const ALONE =
  /(?<![a-z])(?:individual(?:ly)?|indiv?\.?|solo|on (?:his|her|their) own|alone|single)(?![a-z])/;
export const WHOLE =
  /(?<![a-z])(?:whole|full|entire)[- ]?(?:class|school|year(?: group)?|cohort)|(?<![a-z])(?:class|all|everyone)(?![a-z])/;
export const SMALL =
  /(?<![a-z])(?:(?:very )?small[- ]|large[- ]|focus(?:s?ed)? |target(?:ed)? )?(?:groups?|gps?|grps?)(?![a-z])/;
