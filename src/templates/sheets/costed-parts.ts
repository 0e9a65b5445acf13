import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, RowReference } from "../../formulas/reference";
import { COSTED, LISTS } from "../names";
import { tableBlock, type TableBlock } from "../sheet-template";
import { COST_WORDS } from "../tables/lists";
import { COSTED_PARTS, COSTED_SECTIONS } from "../tables/pupil-views";
import { PROVISIONS } from "../tables/provisions";
import { onTheMap, typedOnTheMap } from "./provision-list";
import { pupilRows, ROWS_OF_A_PUPIL, working } from "./pupil-rows";

const { row, column, head } = COSTED_PARTS;
const onMap = PROVISIONS.column;

export const COSTED_ROWS = pupilRows("Costed", COSTED.pupil);
const rows = COSTED_ROWS.rows.column;

/** Their places in the list of kinds of cost: what is no time goes to the last two, time of nobody known to the fourth. */
export const SERVICES = 5;
export const RESOURCES = 6;
const OTHER_ADULTS = 4;

const ofMap = (of: ColumnReference) => onTheMap(excel`${row.map}`, excel`${row.row}`, of);
const amount = excel`INDEX(${rows.amount},${row.number})`;
const known = (of: ColumnReference) => excel`IF(COUNT(${ofMap(of)})=1,${ofMap(of)},0)`;
const partFor = (value: RowReference) =>
  excel`IF(COUNT(${row.whole})=0,0,IF(${row.whole}>0,${amount}*${value}/${row.whole},0))`;

/** The kind of the last of the listed words that a role holds as a whole word. */
const words = COST_WORDS.column.words;
function kindOf(role: ColumnReference): ExcelFormula {
  const spoken = excel`" "&LOWER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${ofMap(role)}&"","("," "),")"," "),"/"," "),"-"," "))&" "`;
  const said = excel`SUMPRODUCT(MAX(ISNUMBER(FIND(" "&LOWER(${words})&" ",${spoken}))*
    (LEN(${words})>0)*(ROW(${words})-ROW(${COST_WORDS.head.words}))))`;
  return excel`IFERROR(MATCH(INDEX(${COST_WORDS.column.kind},ROUND(1/(1/${said}),0)),${LISTS.costKinds},0),${OTHER_ADULTS})`;
}

/** Time is listed where its kind belongs, and where it is not costed yet, so that no provision goes missing. */
const timeIn = (section: number) =>
  excel`OR(AND(${row.kind}=${section},OR(${row.open}=1,${row.staff}>0.004)),
    AND(${row.kind2}=${section},${row.staff2}>0.004))`;
const listed = (when: ExcelFormula) =>
  working(excel`IF(${row.map}="","",IF(${when},${row.number},""))`);

const parts = tableBlock(COSTED_PARTS, {
  number: working(excel`ROW()-ROW(${head.number})`),
  map: working(excel`IF(INDEX(${rows.first},${row.number})=1,INDEX(${rows.map},${row.number}),"")`),
  row: working(excel`IF(${row.map}="","",INDEX(${rows.row},${row.number}))`),
  whole: working(excel`IF(${row.map}="","",${ofMap(onMap.cost)})`),
  open: working(excel`IF(LEFT(${ofMap(onMap.costing)},5)="Needs",1,0)`),
  kind: working(excel`IF(${row.map}="","",${kindOf(onMap.role)})`),
  kind2: working(
    excel`IF(${row.map}="","",IF(${typedOnTheMap(excel`${row.map}`, excel`${row.row}`, onMap.role2)}="","",${kindOf(onMap.role2)}))`,
  ),
  time2: working(excel`IF(${row.map}="",0,${known(onMap.costOfRole2)})`),
  services: working(excel`IF(${row.map}="",0,${known(onMap.external)})`),
  things: working(
    excel`IF(${row.map}="",0,${known(onMap.resources)}+${known(onMap.trainingCost)})`,
  ),
  staff: working(
    excel`IF(COUNT(${row.whole})=0,0,${amount}-${row.staff2}-${row.external}-${row.resources})`,
  ),
  staff2: working(partFor(row.time2)),
  external: working(partFor(row.services)),
  resources: working(partFor(row.things)),
  in1: listed(timeIn(1)),
  in2: listed(timeIn(2)),
  in3: listed(timeIn(3)),
  in4: listed(timeIn(OTHER_ADULTS)),
  in5: listed(excel`OR(${row.external}>0.004,${timeIn(SERVICES)})`),
  in6: listed(excel`${row.resources}>0.004`),
});

export const COSTED_PARTS_BLOCK: TableBlock = { ...parts, rows: ROWS_OF_A_PUPIL };

const section = COSTED_SECTIONS.row;
/** A section has a head and a subtotal around its lines; without lines it is left out. */
const sections = tableBlock(COSTED_SECTIONS, {
  number: working(excel`ROW()-ROW(${COSTED_SECTIONS.head.number})`),
  label: working(excel`IFERROR(INDEX(${LISTS.costKinds},${section.number})&"","")`),
  lines: working(excel`CHOOSE(${section.number},COUNT(${column.in1}),COUNT(${column.in2}),
    COUNT(${column.in3}),COUNT(${column.in4}),COUNT(${column.in5}),COUNT(${column.in6}))`),
  before: working(
    excel`SUMIFS(${COSTED_SECTIONS.column.lines},${COSTED_SECTIONS.column.number},"<"&${section.number})+
      2*COUNTIFS(${COSTED_SECTIONS.column.lines},">0",${COSTED_SECTIONS.column.number},"<"&${section.number})`,
  ),
});

export const COSTED_SECTIONS_BLOCK: TableBlock = { ...sections, rows: RESOURCES };
/** Lines of all sections with their heads and subtotals. */
export const LINES_IN_ALL = excel`(SUM(${COSTED_SECTIONS.column.lines})+
  2*COUNTIF(${COSTED_SECTIONS.column.lines},">0"))`;
