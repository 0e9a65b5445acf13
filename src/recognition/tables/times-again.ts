import { readTermText } from "../notation/terms";

/** "Cycle 2", "2nd review", "Block 3 (Summer)": one of several times round. */
const NUMBERED =
  /\b(?:cycle|block|round|review|apdr|half|rotation|data ?(?:drop|point)|phase) ?#?\d\b|\b(?:[1-6](?:st|nd|rd|th)|first|second|third|fourth) (?:cycle|block|round|review|half|term|rotation|data)\b/i;

/** Whether a head over several columns is a time at which they come again: a term, a cycle, a block. */
export function isTimeAgain(head: string): boolean {
  return NUMBERED.test(head) || Boolean(readTermText(head)?.value.term);
}
