import { readGroupSizeText } from "../notation/group-size";
import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";
import { isWhole } from "./aside";
import type { LineDraft } from "./line-draft";

/** Headings of what kind of help it is: "1:1", "training" and "assessment" may stand below one another. */
const OF_WHAT_KIND =
  /\b(?:types?|kind|format|form|mode|delivery|how|arrangement|method|setting|model|basis|style|nature|organisation)\b/i;
const ALONE_OR_TOGETHER =
  /\b1 ?[:-] ?\d|\b1[- ](?:to|2)[- ]1\b|\bone[- ]to[- ]one\b|^individual(?:ly)?$|^pair(?:s|ed)?$|\b(?:groups?|gp) of \d/i;

/** "1:1" among the kinds of help in a column that is otherwise about something else: the size of the group. */
export function takesHowGiven({ line }: LineDraft, { text }: CellView, { own }: Column): boolean {
  if (line.groupSize !== null || !OF_WHAT_KIND.test(own) || !ALONE_OR_TOGETHER.test(text.trim()))
    return false;
  const read = readGroupSizeText(text);
  if (!read || read.alternatives || read.value.groupSize === null || !isWhole(read)) return false;
  line.groupSize = read.value.groupSize;
  line.adults ??= read.value.adults;
  return true;
}
