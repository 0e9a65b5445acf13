import { excel } from "../../formulas/excel";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { IMPORT_REPORT } from "../tables/records";

const { row } = IMPORT_REPORT;

const table = tableBlock(
  IMPORT_REPORT,
  {
    sheet: { kind: "input", width: 24 },
    cell: { kind: "input", width: 9 },
    text: { kind: "input", width: 44 },
    to: { kind: "input", width: 44 },
    because: { kind: "input", width: 60 },
    show: {
      kind: "formula",
      width: 8,
      formula: excel`IF(OR(${row.sheet}="",${row.cell}=""),"",
        HYPERLINK("#'"&SUBSTITUTE(${row.sheet},"'","''")&"'!"&${row.cell},"Go there"))`,
    },
    used: {
      kind: "formula",
      width: 9,
      formula: excel`IF(${row.cell}="","",IF(${row.to}="","Left out","Used"))`,
    },
  },
  [{ column: "used", when: excel`${row.used}="Left out"`, tint: "look" }],
);

export const IMPORT_REPORT_SHEET: SheetTemplate = {
  id: "import-report",
  version: 1,
  sheet: "Import report",
  tabColour: "#8FA3AD",
  title: "Import report",
  howTo:
    "What was read from your own sheets, and what became of it. Filter Used for what was left out, and why.",
  about: "Where every value came from, and what was left out and why",
  bands: [[table]],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
