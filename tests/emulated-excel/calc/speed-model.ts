import { Book } from "../../../src/emulated-excel/book/book";
import type { Value } from "../../../src/emulated-excel/book/cell";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { Calculator } from "../../../src/emulated-excel/calc/calculator";

/** What one run of the model took; times in milliseconds. */
export interface SpeedOfCalculation {
  rows: number;
  formulas: number;
  buildMs: number;
  fullMs: number;
  /** After changing the minutes of one provision. */
  oneInputMs: number;
  /** After changing one hourly rate, on which an eighth of all rows depend. */
  oneRateMs: number;
  /** The first pupil's yearly cost, and what plain arithmetic says it should be. */
  firstPupil: { calculated: Value; expected: number };
}

const ROLES = ["TA", "HLTA", "SENCo", "SaLT", "EP", "OT", "Teacher", "Mentor"];
const RATES = ROLES.map((role, index) => ({ role, rate: 14.5 + index * 6.25 }));
const PUPILS = 200;
const INPUTS = [
  "Pupil ID",
  "Intervention",
  "Role",
  "Minutes",
  "Sessions",
  "Group size",
  "Weeks",
  "Start",
  "End",
  "Notes",
];

/** 30 calculated columns: three look-ups, dates, money, texts and flags. */
const FORMULAS: readonly (readonly [string, string])[] = [
  ["Hourly rate", "IFERROR(INDEX(tblRates[Hourly rate],MATCH([@Role],tblRates[Role],0)),0)"],
  ["Name", 'XLOOKUP([@[Pupil ID]],tblPupils[Pupil ID],tblPupils[Name],"")'],
  ["Year", 'IFERROR(INDEX(tblPupils[Year],MATCH([@[Pupil ID]],tblPupils[Pupil ID],0)),"")'],
  ["Weekly hours", "[@Minutes]/60*[@Sessions]"],
  ["Weekly cost", "[@[Hourly rate]]*[@Minutes]/60*[@Sessions]/[@[Group size]]"],
  ["Annual cost", "ROUND([@[Weekly cost]]*[@Weeks],2)"],
  ["Status", 'IF([@End]="","Open",IF([@End]<TODAY(),"Ended","Active"))'],
  ["Review", "EDATE([@Start],6)"],
  ["Days", "[@Review]-TODAY()"],
  ["RAG", 'IF([@Days]<0,"Overdue",IF([@Days]<14,"Soon","OK"))'],
  ["DOB", 'IFERROR(INDEX(tblPupils[DOB],MATCH([@[Pupil ID]],tblPupils[Pupil ID],0)),"")'],
  ["Age", 'IFERROR(DATEDIF([@DOB],YearStart,"Y"),"")'],
  ["Label", '[@Name]&" - "&[@Intervention]'],
  ["Cost text", 'TEXT([@[Annual cost]],"#,##0.00")'],
  ["Share", "[@[Annual cost]]/Notional"],
  ["Over", 'IF([@Share]>1,"Y","")'],
  ["Term 1", "[@[Annual cost]]/3"],
  ["Term 2", "[@[Annual cost]]/3"],
  ["Term 3", "[@[Annual cost]]-[@[Term 1]]-[@[Term 2]]"],
  ["Autumn w", "MIN([@Weeks],14)"],
  ["Spring w", "MAX(0,MIN([@Weeks]-[@[Autumn w]],12))"],
  ["Summer w", "MAX(0,[@Weeks]-[@[Autumn w]]-[@[Spring w]])"],
  ["Autumn £", "[@[Weekly cost]]*[@[Autumn w]]"],
  ["Spring £", "[@[Weekly cost]]*[@[Spring w]]"],
  ["Summer £", "[@[Weekly cost]]*[@[Summer w]]"],
  ["Check", "ABS([@[Autumn £]]+[@[Spring £]]+[@[Summer £]]-[@[Annual cost]])<0.01"],
  ["Group", 'IF([@[Group size]]=1,"1:1",IF([@[Group size]]<=4,"Small","Group"))'],
  ["Per pupil h", "[@[Weekly hours]]/[@[Group size]]"],
  ["Annual h", "[@[Per pupil h]]*[@Weeks]"],
  ["Valid", 'AND([@Role]<>"",[@Minutes]>0,[@Sessions]>0)'],
];

const SUMMARY: readonly (readonly [string, string])[] = [
  ["Total", "SUMIFS(tblProv[Annual cost],tblProv[Pupil ID],[@[Pupil ID]])"],
  ["Count", 'COUNTIFS(tblProv[Pupil ID],[@[Pupil ID]],tblProv[Status],"<>Ended")'],
  ["Hours", "SUMIFS(tblProv[Annual h],tblProv[Pupil ID],[@[Pupil ID]])"],
  ["Autumn", "SUMIFS(tblProv[Autumn £],tblProv[Pupil ID],[@[Pupil ID]])"],
];

/** Serial numbers of 1 September 2025, 1 July 2026 and 22 July 2026. */
const [SEPTEMBER, JULY, YEAR_END] = [45_901, 46_204, 46_225];

function addTable(
  book: Book,
  sheetName: string,
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  formulas: readonly (readonly [string, string])[],
): Sheet {
  const sheet = book.addSheet(sheetName);
  const headers = [...columns, ...formulas.map(([header]) => header)];
  headers.forEach((header, column) => {
    sheet.setValue(0, column, header);
  });
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== null) sheet.setValue(index + 1, column, value);
    });
    formulas.forEach(([, formula], position) => {
      sheet.setFormula(index + 1, columns.length + position, formula);
    });
  });
  sheet.tables.push({
    id: book.sheets.length,
    name,
    area: { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 },
    hasHeader: true,
    hasTotals: false,
    columns: headers.map((header, index) => ({ id: index + 1, name: header })),
    style: null,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    showFilterButton: true,
  });
  sheet.partChanged("tables");
  return sheet;
}

function addSettings(book: Book): void {
  const settings = book.addSheet("Settings");
  const cells: readonly (readonly [string, number])[] = [
    ["YearStart", SEPTEMBER],
    ["YearEnd", YEAR_END],
    ["WeeksPerYear", 39],
    ["Notional", 6000],
  ];
  cells.forEach(([name, value], row) => {
    settings.setValue(row, 0, name);
    settings.setValue(row, 1, value);
    const formula = `Settings!$B$${String(row + 1)}`;
    book.names.push({ name, sheet: null, formula, comment: "", visible: true });
  });
  book.namesChanged();
}

function provision(index: number): Value[] {
  return [
    pupilId(index % PUPILS),
    `Intervention ${String(index % 40)}`,
    ROLES[index % 8] ?? "",
    15 + (index % 4) * 15,
    1 + (index % 5),
    1 + (index % 6),
    10 + (index % 30),
    SEPTEMBER + (index % 60),
    index % 3 ? JULY + (index % 90) : null,
    index % 10 ? null : `note ${String(index)}`,
  ];
}

function pupilId(index: number): string {
  return `P${String(index + 1).padStart(3, "0")}`;
}

function expectedFirst(provisions: readonly Value[][]): number {
  let total = 0;
  for (const [pupil, , role, minutes, sessions, group, weeks] of provisions) {
    if (pupil !== pupilId(0)) continue;
    const rate = RATES.find((each) => each.role === role)?.rate ?? 0;
    const weekly = (((rate * Number(minutes)) / 60) * Number(sessions)) / Number(group);
    total += Math.round(weekly * Number(weeks) * 100 + 1e-9) / 100;
  }
  return total;
}

/** Builds a school of so many provisions with 30 calculated columns each, and times its calculation. */
export function timeCalculation(
  rows: number,
  timer: () => number = () => performance.now(),
): SpeedOfCalculation {
  const book = new Book();
  const start = timer();
  const calculator = new Calculator(book, { now: () => new Date(2026, 0, 15) });
  addSettings(book);
  const rates = addTable(
    book,
    "Rates",
    "tblRates",
    ["Role", "Hourly rate"],
    RATES.map(({ role, rate }) => [role, rate]),
    [],
  );
  const pupils = Array.from({ length: PUPILS }, (_, index) => [
    pupilId(index),
    `Pupil ${String(index + 1)}`,
    index % 13,
    40_179 + ((index * 37) % 3600),
    "KEN"[index % 3] ?? "",
  ]);
  addTable(
    book,
    "Pupils",
    "tblPupils",
    ["Pupil ID", "Name", "Year", "DOB", "SEN status"],
    pupils,
    [],
  );
  const provisions = Array.from({ length: rows }, (_, index) => provision(index));
  const map = addTable(book, "Provision Map", "tblProv", INPUTS, provisions, FORMULAS);
  const summary = addTable(
    book,
    "Summary",
    "tblSum",
    ["Pupil ID"],
    pupils.map(([id]) => [id ?? ""]),
    SUMMARY,
  );
  const built = timer();
  calculator.calculateAll();
  const full = timer();
  const calculated = summary.value(1, 1);
  map.setValue(1, 3, 600);
  const beforeInput = timer();
  calculator.calculate();
  const oneInput = timer();
  rates.setValue(1, 1, 20);
  const beforeRate = timer();
  calculator.calculate();
  const oneRate = timer();
  calculator.dispose();
  return {
    rows,
    formulas: rows * FORMULAS.length + PUPILS * SUMMARY.length,
    buildMs: built - start,
    fullMs: full - built,
    oneInputMs: oneInput - beforeInput,
    oneRateMs: oneRate - beforeRate,
    firstPupil: { calculated, expected: expectedFirst(provisions) },
  };
}
