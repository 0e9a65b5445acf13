import { WorkbookFile } from "../../emulated-excel/file/workbook-file";

const HEADS = [
  "Year",
  "Class",
  "Area of need",
  "Wave",
  "Provision",
  "Pupils",
  "Led by",
  "Group size",
  "Sessions per week",
  "Minutes",
  "No of weeks",
  "Notes",
];
const AREAS = ["C&I", "Cognition and learning", "SEMH", "Sensory and/or physical"];
const PROGRAMMES = ["Colourful Semantics", "Precision Teaching", "ELSA", "Sensory circuits"];
const ADULTS = ["Mrs Doyle (TA)", "Mr Khan (HLTA)", "Miss Frost (TA)", "Mrs Whitby (ELSA)"];

/** A list as long as a trust of schools might keep; everybody in it is invented. */
export function longList(rows: number): WorkbookFile {
  const file = WorkbookFile.blank("Trust list.xlsx");
  const sheet = file.book.sheets[0] ?? file.book.addSheet("Provision map");
  sheet.name = "Provision map";
  HEADS.forEach((head, column) => sheet.setValue(0, column, head));
  for (let row = 1; row <= rows; row++) {
    const [year, kind] = [1 + (row % 6), row % 4];
    const content = [
      `Y${String(year)}`,
      `${String(year)}${row % 2 ? "A" : "B"}`,
      AREAS[kind] ?? "",
      2 + (row % 2),
      PROGRAMMES[kind] ?? "",
      `Pupil ${String(row)} A, Pupil ${String(row)} B`,
      ADULTS[kind] ?? "",
      1 + (row % 6),
      1 + (row % 5),
      [10, 15, 20, 30][kind] ?? 20,
      6 + (row % 7),
      row % 10 ? "" : "Parents told at the meeting",
    ];
    content.forEach((value, column) => {
      if (value !== "") sheet.setValue(row, column, value);
    });
  }
  return file;
}
