import { NUMBER } from "./numbers";

const CHILDREN =
  "(?:pupils?|pups?|children|child|chn|kids?|students?|boys?|girls?|learners?|ch|people)(?![a-z])";
const GROUP = "(?:groups?|gps?|grps?|g(?= of))\\.?";
/** Second numbers: "1:3-4", "1:1 or 1:2". */
export const RATIO_SPAN =
  /(?<![\d:.])(\d{1,2}) ?: ?(\d{1,2}) ?(?:-|to|or|\/|,(?= ?\1 ?:)) ?(?:\1 ?: ?)?(\d{1,2})(?![\d:])/;
export const AT_LEAST = new RegExp(`^(${NUMBER}) ?\\+$`);
/** "Spr 1: 3 x 20" is a half-term and times, and no ratio. */
export const RATIO =
  /(?<![\d:.]|(?:au|sp|su|aut|spr|sum|autumn|spring|summer|term|ht|phase|wave|group) ?)(\d{1,2}) ?[:;] ?(\d{1,2})(?![\d:])/;
/** "2 to 1": more adults than pupils. */
export const MORE_ADULTS = /(?<![\d:.])([23]) to 1(?![\d:.])/;
/** "TA:4", "1TA:6chn", "1 TA x 6 ch": one adult of a kind, and the pupils with them. */
export const ADULT_AND_PUPILS = new RegExp(
  `(?<![a-z])([1-4])? ?(?:tas?|lsas?|hlta|ct|adults?)(?:(?: ?[:;+]| with) ?(${NUMBER})(?: ?${CHILDREN})?| x (${NUMBER}) ?${CHILDREN})`,
);
/** "4 (max 6)": as it is, and as it may become. */
export const NOW_AND_MOST = new RegExp(
  `^(${NUMBER}) ?(?:${CHILDREN} )?\\(?(?:max(?:imum)?\\.?|up to) ?(${NUMBER})\\)?$`,
);
/** "4 + 2 peers", "3 pupils + 1 role model": those it is for, and those who keep them company. */
export const WITH_COMPANY = new RegExp(
  `^(${NUMBER}) ?(?:(?:${CHILDREN}|y(?:r|ear)? ?\\d{1,2}'?s) )?(?:\\+|and|plus|with) ?(${NUMBER}) (?:peers?|friends?|role models?|others?|budd(?:y|ies)|y(?:r|ear)? ?\\d{1,2}'?s)$`,
);
/** "2 groups (3+4)" */
export const SEVERAL_GROUPS = new RegExp(
  `^${NUMBER} (?:x )?${GROUP} ?\\(?(?:of )?(${NUMBER}) ?(?:\\+|&|and|,|/) ?(${NUMBER})\\)?$`,
);
export const ONE_TO_ONE =
  /(?<![a-z\d])(?:1[ -]?2[ -]?1|1[ -]?(?:to|2|-|on)[ -]?1|one(?:[- ](?:to|on)[- ]| ?: ?)one|121)(?![a-z\d])/;
export const AT_MOST = new RegExp(
  `(?<![a-z])(?:up to|max(?:imum)?\\.?(?: of)?|no more than|at most|<|under)(?: (?:a )?${GROUP} of)? ?\\(?(${NUMBER})(?: ?${CHILDREN}| max\\.?)?`,
);
export const NUMBER_AT_MOST = new RegExp(
  `(?<!\\d ?(?:-|to|/) ?)(${NUMBER}) ?(?:${CHILDREN} )?\\(?max(?:imum)?(?![a-z])\\.?\\)?`,
);
export const SPAN = new RegExp(
  `(?:${GROUP} ?(?:of |size |\\()?)?(${NUMBER}) ?(?:-|to|or|/) ?(${NUMBER})(?![.:]\\d)(?! ?(?:x|mins?|m(?![a-z])|hours?|hrs?|wks?|weeks?|times|days|sessions))(?: (?:in (?:a )?${GROUP}|per ${GROUP}))?\\)?(?: ?${CHILDREN})?`,
);
/** "between 3 and 6", "min 3 max 6" */
export const BETWEEN = new RegExp(
  `(?<![a-z])(?:between|from|min(?:imum)?\\.?) ?(${NUMBER}) ?(?:and|to|-|,|/)? ?(?:max(?:imum)?\\.? ?)?(${NUMBER})(?: ?${CHILDREN})?`,
);
/** "3 (AB, CD, EF)": how many, and who they are. */
export const SIZE_AND_NAMES = new RegExp(`^(${NUMBER}) ?(?=\\([a-z]{2,3}(?:[,&/+ )]))`);
export const GROUP_OF = new RegExp(
  `(?<![a-z])(?:(?:very )?small[- ]|large[- ]|focus(?:s?ed)? |target(?:ed)? )*${GROUP}(?: of| with| size|:| -| x(?= ?\\d))? ?\\(?(${NUMBER})(?![\\d/-]|:(?! ))\\)?(?: ?${CHILDREN})?`,
);
/** "x6", "approx 10", "12ish": a number by itself, but for what makes it less exact. */
export const BARE_SIZE = new RegExp(
  `^(?:x|approx(?:imately)?\\.?|about|around|roughly|circa|c\\.?|~|usually|currently)? ?(${NUMBER})(?![\\d:])(?:-?ish|\\?)?$`,
);
/** "half class (15)", "class of 30" */
export const CLASS_OF = new RegExp(
  `(?<![a-z\\d])(?:half |whole |1/2 |½ ?)?class(?:es)? ?(?:of |\\()(${NUMBER})\\)?`,
);
export const IN_GROUP = new RegExp(
  `(${NUMBER}) ?(?:x )?(?:(?:other|target(?:ed)?|y(?:r|ear)? ?\\d{1,2}) )*(?:y(?:r|ear)? ?\\d{1,2}'?s(?![a-z])|(?:${CHILDREN} )?(?:in (?:a |the |each )?${GROUP}|per ${GROUP}|${CHILDREN}))`,
);
export const ADULTS = new RegExp(
  `(${NUMBER}) (?:x )?(?:adults?|staff|ct|tas?|hlta|lsas?) ?(?:(?:to|:|with|/) ?(${NUMBER})(?: ?${CHILDREN})?|[,+&-]? ?(?:and |for )?(${NUMBER}) ?${CHILDREN})`,
);
export const PAIR = /(?<![a-z])(?:in )?(?:pairs?|paired|twos|buddy|duo)(?![a-z])/;
export const PAIR_OR_TRIO = /(?<![a-z])(?:pairs?|twos) ?(?:or|\/|and) ?(?:threes|trios?)(?![a-z])/;
export const ONE_OR_PAIR =
  /(?<![a-z\d:])(?:1 ?[:-] ?1|1 to 1|one[- ]to[- ]one|121|indiv(?:idual(?:ly)?)?|ind|single|solo|alone) ?(?:or|\/|&|and) ?(?:in |an? )?(?:pairs?|paired|twos)(?![a-z])/;
export const TRIO = /(?<![a-z])(?:trios?|threes|triads?)(?![a-z])|^3s$/;
export const ALONE =
  /(?<![a-z])(?:individual(?:ly)?|indiv?\.?|ind\.?|solo|on (?:(?:his|her|their) )?own|alone|single)(?![a-z])/;
export const WHOLE =
  /(?<![a-z])(?:whole|full|entire)[- ]?(?:class|school|year(?: group)?|cohort)|(?<![a-z])(?:class|all|everyone)(?![a-z])/;
export const SMALL =
  /(?<![a-z])(?:(?:very )?small[- ]|large[- ]|focus(?:s?ed)? |target(?:ed)? )?(?:groups?|gps?|grps?)(?![a-z])/;
