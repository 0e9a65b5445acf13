import type { Meaning } from "./dosage-rules";
import { HOUR, MIN, WEEK } from "./dosage-units";
import { NUMBER } from "./numbers";

/** Groups and ratios among the times, tried before bare numbers; what each says is read by `readGroupSizeText`. */
export const GROUP_RULES: readonly (readonly [string, () => Meaning])[] = [
  ["\\(?(?:1 ?(?:to|2|-) ?1|one[- ]to[- ]one)\\)?(?![a-z\\d])", () => ({ kind: "ratio" })],
  ["\\(?\\d{1,2} ?: ?\\d{1,2}\\)?(?![\\d:])", () => ({ kind: "ratio" })],
  // "2 adults, 8 children", "1 TA to 3": adults and pupils are counted
  [
    `(?:${NUMBER}) (?:x )?(?:adults?|staff|tas?|lsas?) ?(?:(?:to|:|for) ?(?:${NUMBER})(?! ?(?:${MIN}|${HOUR}|x|times))|[,+&]? ?(?:${NUMBER}) ?(?:pupils?|children|chn|ch)(?![a-z]))`,
    () => ({ kind: "group" }),
  ],
  [
    `\\(?(?:small )?(?:groups?|gps?|grps?)(?: (?:of|size))?:? ?\\(?(?:${NUMBER})(?: ?(?:-|to|/) ?(?:${NUMBER}))?(?! ?(?:x(?![a-z])|times|${MIN}|${HOUR}|${WEEK})|[\\d:.])\\)*`,
    () => ({ kind: "group" }),
  ],
  [
    `(?:max(?:imum)?\\.?|up to|no more than) ?(?:of )?(?:${NUMBER})(?= ?(?:[,;/)]|$|pupils|ch))(?: ?(?:pupils?|children|chn|ch)(?![a-z]))?`,
    () => ({ kind: "group" }),
  ],
  [
    "(?:in )?(?:paired|pairs)(?! (?:read|talk|writ|work|maths))(?![a-z])",
    () => ({ kind: "group" }),
  ],
  ["(?:individual|indiv?\\.?)(?= \\d)", () => ({ kind: "group" })],
  ["(?:\\/ ?)?\\d{1,2} (?:pupils?|children|chn)(?![a-z])", () => ({ kind: "group" })],
];
