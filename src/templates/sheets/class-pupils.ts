import { ORDINAL, sumAcross, textAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { nthMatch } from "../../formulas/nth-match";
import { CLASS_PAGE } from "../names";
import { tableBlock, type TableBlock } from "../sheet-template";
import { CLASS_PUPILS } from "../tables/class-page";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { MOST_MAPS } from "./provision-list";
import { working } from "./pupil-rows";

/** Pupils of one class or year that the page has room for. */
export const PUPILS_OF_A_CLASS = 120;
/** One for each provision map that there may be, in the order of the maps. */
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, MOST_MAPS);

const { row, column, head } = CLASS_PUPILS;
const pupils = PUPILS.column;
const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;
const { chosen } = CLASS_PAGE;

/** How many pupils are in it; a class may be called as a year is. */
export const IN_THE_CLASS = excel`IF(${chosen}="",0,COUNTIF(${pupils.className},${chosen})+COUNTIF(${pupils.year},${chosen})-
  COUNTIFS(${pupils.className},${chosen},${pupils.year},${chosen}))`;

const nth = nthMatch(
  excel`${row.number}`,
  excel`(${pupils.className}=${chosen})+(${pupils.year}=${chosen})=0`,
  { column: pupils.pupil, head: PUPILS.head.pupil },
);
const place = excel`IF(${row.number}>${IN_THE_CLASS},0,${nth})`;

const own = excel`COUNTIFS(${onMap.pupil},${row.name},${onMap.alone},1,${onMap.state},"<>Ended")`;
/** The letter of each map as often as it has rows for this pupil alone: "AAC". */
const mapsOfOwnRows = textAcross(PROVISIONS, excel`REPT(MID(${LETTERS},${ORDINAL},1),${own})`, {
  needed: true,
});

const block = tableBlock(CLASS_PUPILS, {
  number: working(excel`ROW()-ROW(${head.number})`),
  name: working(excel`IF(${place}=0,"",INDEX(${pupils.pupil},${place})&"")`),
  status: working(excel`IF(${row.name}="","",INDEX(${pupils.status},${place})&"")`),
  records: working(
    excel`IF(${row.name}="",0,${sumAcross(
      PUPIL_PROVISION,
      excel`COUNTIFS(${taking.pupil},${row.name},${taking.cycleState},"<>Ended")`,
      { needed: true },
    )})`,
  ),
  onMaps: working(excel`IF(${row.name}="","",${mapsOfOwnRows})`),
  lines: working(
    excel`IF(${row.name}="",0,MAX(IF(OR(${row.status}="K",${row.status}="E"),1,0),
      ${row.records}+LEN(${row.onMaps})))`,
  ),
  before: working(excel`SUMIFS(${column.lines},${column.number},"<"&${row.number})`),
});

export const CLASS_PUPILS_BLOCK: TableBlock = { ...block, rows: PUPILS_OF_A_CLASS };
