import { excel } from "../../formulas/excel";
import { nthMatch } from "../../formulas/nth-match";
import { LISTS } from "../names";
import { tableBlock, type TableBlock } from "../sheet-template";
import { CLASS_CHOICES, CLASS_NAMES } from "../tables/class-page";
import { PUPILS } from "../tables/people";
import { working } from "./pupil-rows";

/** Years and classes that can be chosen from. */
const CHOICES = 80;

const names = CLASS_NAMES;
const { className } = PUPILS.column;
const nth = excel`(ROW()-ROW(${CLASS_CHOICES.head.choice}))`;
const years = excel`ROWS(${LISTS.years})`;

const namesBlock = tableBlock(names, {
  number: working(excel`ROW()-ROW(${names.head.number})`),
  name: working(excel`IFERROR(INDEX(${className},${names.row.number})&"","")`),
  first: working(
    excel`IF(${names.row.name}="",0,IF(MATCH(${names.row.name},${names.column.name},0)=${names.row.number},1,0))`,
  ),
});

const nthClass = nthMatch(excel`${nth}-${years}`, excel`${names.column.first}<>1`, {
  column: names.column.first,
  head: names.head.first,
});
const choices = tableBlock(CLASS_CHOICES, {
  choice: working(excel`IF(${nth}<=${years},INDEX(${LISTS.years},${nth})&"",
    IF(${nth}-${years}<=SUM(${names.column.first}),INDEX(${names.column.name},${nthClass}),""))`),
  last: working(excel`IF(${CLASS_CHOICES.row.choice}="",0,${nth})`),
});

export const CLASS_CHOICE_BLOCKS: readonly TableBlock[] = [
  { ...choices, rows: CHOICES },
  namesBlock,
];

/** Down to the last choice, so that the list does not end in blanks. */
export const CLASS_CHOICE_NAME = {
  name: LISTS.classes,
  column: excel`INDEX(${CLASS_CHOICES.column.choice},1):INDEX(${CLASS_CHOICES.column.choice},MAX(1,MAX(${CLASS_CHOICES.column.last})))`,
  comment: "Years and classes, to choose from",
};
