import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";

const HEADERS = [
  "Year group",
  "Class",
  "Area of need",
  "Wave",
  "Provision",
  "Pupils",
  "Led by",
  "Group size",
  "Sessions per week",
  "Minutes per session",
  "No of weeks",
  "Start date",
  "Review date",
  "Measure",
  "Entry",
  "Target",
  "Exit",
  "Cost £",
  "Funding",
  "Notes",
];

const AREAS = ["C&I", "Cognition and learning", "SEMH", "Sensory and/or physical"];
const PROGRAMMES = [
  ["Colourful Semantics", "Blanks", 1, 3],
  ["Precision Teaching", "Words read", 20, 60],
  ["ELSA", "SDQ", 22, 14],
  ["Sensory circuits", "Leuven", 2, 4],
] as const;
const ADULTS = ["Mrs Doyle (TA)", "Mr Khan (HLTA)", "Miss Frost (TA)", "Mrs Whitby (ELSA)"];
const FIRST_OF_SEPTEMBER_2026 = 46266;

/**
 * A plain list as a school might keep it: one header row, `rows` provisions, 20 columns, invented throughout.
 * The same rows give the same bytes.
 */
export function schoolList(rows: number): WorkbookFile {
  const file = WorkbookFile.blank("school-list.xlsx");
  const sheet = file.book.sheets[0] ?? file.book.addSheet("Provision map");
  HEADERS.forEach((header, column) => sheet.setValue(0, column, header));
  const shortDate = file.book.styles.intern({
    ...file.book.styles.get(0),
    numberFormat: "dd/mm/yyyy",
  });
  for (let row = 1; row <= rows; row++) {
    const year = 1 + (row % 6);
    const [programme, measure, entry, target] = PROGRAMMES[row % 4] ?? PROGRAMMES[0];
    const size = 1 + (row % 6);
    const content = [
      `Y${year}`,
      `${year}${row % 2 ? "A" : "B"}`,
      AREAS[row % 4] ?? "",
      2 + (row % 2),
      programme,
      `Pupil ${row} A, Pupil ${row} B`,
      ADULTS[row % 4] ?? "",
      size,
      1 + (row % 5),
      [10, 15, 20, 30][row % 4] ?? 20,
      6 + (row % 7),
      FIRST_OF_SEPTEMBER_2026 + (row % 60),
      FIRST_OF_SEPTEMBER_2026 + 90 + (row % 60),
      measure,
      entry,
      target,
      row % 3 ? target - 1 : null,
      100 + (row % 900),
      row % 2 ? "Notional SEN" : "Pupil premium",
      row % 10 ? null : "Parents told at the meeting",
    ];
    content.forEach((value, column) => {
      if (value !== null) sheet.setValue(row, column, value);
    });
    sheet.setStyle(row, 11, shortDate);
    sheet.setStyle(row, 12, shortDate);
  }
  return file;
}
