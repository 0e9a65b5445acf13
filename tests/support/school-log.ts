import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";

type Cell = string | number | null;

const MAP_HEADERS = [
  "Year group",
  "Area of need",
  "Wave",
  "Provision",
  "Pupils",
  "Led by",
  "Group size",
  "Sessions per week",
  "Minutes per session",
  "No of weeks",
];
const LOG_HEADERS = ["Date", "Provision", "Pupils", "Adult", "Delivered?", "Mins", "Why not"];
const AREAS = ["C&I", "Cognition and learning", "SEMH", "Sensory and/or physical"];
const FIRST_OF_SEPTEMBER_2026 = 46266;

/** One session of a log over `provisions` provisions, the n-th of many: some were missed, some cut short. */
export function logLine(n: number, provisions: number): Cell[] {
  const at = n % provisions;
  const missed = n % 7 === 3;
  return [
    FIRST_OF_SEPTEMBER_2026 + (Math.floor(n / provisions) % 80),
    `Programme ${at}`,
    at % 3 === 0 ? `Pupil ${at} A` : `Pupil ${at} A, Pupil ${at} B`,
    at % 2 === 0 ? "Mrs Doyle" : "Mr Khan",
    missed ? "N" : n % 31 === 0 ? "Part" : "Y",
    missed ? null : 20,
    missed ? "Adult absent" : null,
  ];
}

/** A list of provisions and a log of their sessions, invented throughout. */
export function schoolWithLog(provisions: number, sessions: number): WorkbookFile {
  const file = WorkbookFile.blank("school.xlsx");
  const map = file.book.sheets[0] ?? file.book.addSheet("Map");
  const log = file.book.addSheet("Session log");
  const dates = file.book.styles.intern({
    ...file.book.styles.get(0),
    numberFormat: "dd/mm/yyyy",
  });
  const write = (sheet: typeof map, row: number, cells: readonly Cell[]) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.setValue(row, column, value);
    });
  write(map, 0, MAP_HEADERS);
  for (let at = 0; at < provisions; at++)
    write(map, at + 1, [
      `Y${1 + (at % 6)}`,
      AREAS[at % 4] ?? "",
      2 + (at % 2),
      `Programme ${at}`,
      at % 3 === 0 ? `Pupil ${at} A` : `Pupil ${at} A, Pupil ${at} B`,
      at % 2 === 0 ? "Mrs Doyle (TA)" : "Mr Khan (HLTA)",
      at % 3 === 0 ? 1 : 2,
      5,
      20,
      12,
    ]);
  write(log, 0, LOG_HEADERS);
  for (let n = 0; n < sessions; n++) {
    write(log, n + 1, logLine(n, provisions));
    log.setStyle(n + 1, 0, dates);
  }
  return file;
}
