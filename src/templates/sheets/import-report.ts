import { firstAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, HeadReference, LinkReference } from "../../formulas/reference";
import { IMPORT } from "../names";
import { tableBlock, type Field, type SheetTemplate } from "../sheet-template";
import { SCHOOL_WEEKS } from "../tables/calendar";
import { PUPIL_PROVISION, PUPILS, STAFF_RATES } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { BECAME_WORDS, IMPORT_REPORT, KEPT_ON_WORDS, YOUR_ANSWER } from "../tables/records";
import { DELIVERY_LOG, SECTION_F } from "../tables/sessions";

const { row, column } = IMPORT_REPORT;

/** A link to the row of a table that holds the key in a column, wherever it was sorted to; an error where none does. */
function rowIn(start: LinkReference, head: HeadReference, keys: ColumnReference): ExcelFormula {
  return excel`${start}&(ROW(${head})+MATCH(${row.key},${keys},0))`;
}

const ON_A_MAP = firstAcross(
  PROVISIONS,
  rowIn(PROVISIONS.link, PROVISIONS.head.reference, PROVISIONS.column.reference),
  excel`""`,
);

/** The row that was read from the cell; nothing where the school has no such sheet. */
function rowAcross(table: typeof DELIVERY_LOG | typeof SECTION_F): ExcelFormula {
  const { link: start, head, column: all } = table;
  return excel`${firstAcross(table, rowIn(start, head.readFrom, all.readFrom), excel`""`)}`;
}

/** The sheets that a row can lead to. */
const TARGETS: readonly (readonly [words: string, ExcelFormula])[] = [
  [KEPT_ON_WORDS.provisions, excel`${ON_A_MAP}`],
  [KEPT_ON_WORDS.pupils, rowIn(PUPILS.link, PUPILS.head.pupil, PUPILS.column.pupil)],
  [
    KEPT_ON_WORDS.pupilProvision,
    rowIn(PUPIL_PROVISION.link, PUPIL_PROVISION.head.both, PUPIL_PROVISION.column.both),
  ],
  [KEPT_ON_WORDS.deliveryLog, rowAcross(DELIVERY_LOG)],
  [KEPT_ON_WORDS.sectionF, rowAcross(SECTION_F)],
  [
    KEPT_ON_WORDS.staffRates,
    rowIn(STAFF_RATES.link, STAFF_RATES.head.role, STAFF_RATES.column.role),
  ],
  [
    KEPT_ON_WORDS.schoolWeeks,
    rowIn(SCHOOL_WEEKS.link, SCHOOL_WEEKS.head.halfTerm, SCHOOL_WEEKS.column.halfTerm),
  ],
];

const link = TARGETS.reduceRight<ExcelFormula>(
  (otherwise, [words, found]) => excel`IF(${row.mapSheet}=${words},${found},${otherwise})`,
  excel`""`,
);

const table = tableBlock(
  IMPORT_REPORT,
  {
    sheet: { kind: "input", width: 22, wrap: true },
    look: {
      kind: "formula",
      width: 9,
      formula: excel`IF(OR(${row.sheet}="",${row.cell}=""),"",
        HYPERLINK("#'"&SUBSTITUTE(${row.sheet},"'","''")&"'!"&${row.cell},${row.cell}))`,
    },
    text: { kind: "input", width: 40, wrap: true },
    became: { kind: "input", width: 12 },
    to: { kind: "input", width: 44, wrap: true },
    go: {
      kind: "formula",
      width: 9,
      formula: excel`IF(${row.link}="","",HYPERLINK(${row.link},"Go there"))`,
    },
    because: { kind: "input", width: 42, wrap: true },
    cell: { kind: "input", width: 12, group: "workings" },
    cells: { kind: "input", width: 8, look: "whole", group: "workings" },
    mapSheet: { kind: "input", width: 15, group: "workings" },
    key: { kind: "input", width: 30, group: "workings" },
    link: {
      kind: "formula",
      width: 24,
      group: "workings",
      formula: excel`IF(${row.key}="","",IFERROR(${link},""))`,
    },
  },
  [
    { column: "became", when: excel`${row.became}=${BECAME_WORDS.leftOut}`, tint: "look" },
    { column: "became", when: excel`${row.became}=${BECAME_WORDS.question}`, tint: "soon" },
  ],
);

function counted(words: string): ExcelFormula {
  return excel`SUMIFS(${column.cells},${column.became},${words})`;
}

const summary: readonly Field[] = [
  {
    label: "Cells read",
    name: IMPORT.cells,
    formula: excel`SUM(${column.cells})`,
    explanation: "Everything on your own sheets that is not blank. The lines below add up to it.",
  },
  {
    label: "Used on the map",
    name: IMPORT.used,
    formula: counted(BECAME_WORDS.used),
    explanation: "Stand in a column of their own on the new sheets.",
  },
  {
    label: "Kept in notes",
    name: IMPORT.notes,
    formula: counted(BECAME_WORDS.notes),
    explanation: "Words that no column has a place for.",
  },
  {
    label: "Headings and labels",
    name: IMPORT.headings,
    formula: counted(BECAME_WORDS.heading),
    explanation: "Say what other cells hold.",
  },
  {
    label: "Left out",
    name: IMPORT.leftOut,
    formula: counted(BECAME_WORDS.leftOut),
    explanation: "Each with its reason. Filter the column What became of it to see them.",
  },
  {
    label: "Questions",
    name: IMPORT.questions,
    formula: excel`COUNTIF(${column.became},${BECAME_WORDS.question})`,
    explanation: "Where your sheet could mean two things.",
  },
  {
    label: "Answered by you",
    name: IMPORT.answered,
    formula: excel`COUNTIFS(${column.became},${BECAME_WORDS.question},${column.because},${YOUR_ANSWER})`,
    explanation: "For the others the likeliest meaning is taken.",
  },
].map((field) => ({ ...field, look: "whole" as const }));

export const IMPORT_REPORT_SHEET: SheetTemplate = {
  id: "import-report",
  version: 1,
  sheet: "Import report",
  tabColour: "#8FA3AD",
  title: "Import report",
  howTo:
    "What became of every cell of your own sheets. Cell leads to it; Go there leads to the row that holds it now, wherever you sort it to.",
  about: "What became of every cell of your sheets, with links both ways",
  bands: [[{ kind: "fields", fields: summary }], [table]],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
