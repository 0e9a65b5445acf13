import fc from "fast-check";
import { LAST_ROW } from "../../src/emulated-excel/book/cell";
import { excelGateway } from "../../src/excel/excel-gateway";
import { giveReferences } from "../../src/journeys/check-map";
import { tickFinding } from "../../src/journeys/tick-findings";
import { parseArea } from "../../src/workbook/address";
import { openInOffice, type OpenOffice } from "../support/office";
import { checked, findingsIn, shownAt } from "../support/checking";
import { coreInOffice } from "../support/core-in-office";
import { inserted, NOW, typeRow } from "../support/inserting";
import {
  namedCell,
  rowsOfTable,
  tableIn,
  turnRound,
  typeIntoTable,
  valueOfName,
} from "../support/table-in-book";
import { libreOffice } from "../support/libreoffice";
import { differences } from "../support/second-opinion";
import { spoiledCells } from "../support/spoiled-cells";
import { EXAMPLE_MAP, TODAY } from "../templates/example-map";

jest.setTimeout(120_000);

let office: OpenOffice;
/** The school's workbook as it was last saved, so that every test begins with the same. */
let saved: Uint8Array;
beforeAll(async () => {
  const built = await coreInOffice(EXAMPLE_MAP, TODAY);
  saved = built.excel.save();
  built.close();
});
beforeEach(async () => {
  office = await openInOffice(saved, { now: NOW });
});
afterEach(() => office.close());

const findings = () => rowsOfTable(office.excel.book, "Findings");

/** What each flag says where nothing is to be done. */
const FINE: Record<string, Record<string, RegExp>> = {
  ProvisionMap: {
    Review: /^(Planned|Reviewed)/,
    "To look at": /^$/,
    Costing: /^Costed/,
  },
  Pupils: {
    "To look at": /^$/,
    "Annual review state": /^(Planned|Reviewed)/,
    "Review this term": /^(Reviewed|Not yet)/,
  },
  PupilProvision: { Impact: /^(Expected|Good) progress/, "To look at": /^$/ },
  Adults: { "To look at": /^$/ },
};

/** What the map's own formulas point out, each as often as it says several things. */
const flags = () =>
  Object.entries(FINE).flatMap(([table, columns]) =>
    rowsOfTable(office.excel.book, table).flatMap((row) =>
      Object.entries(columns).flatMap(([header, fine]) => {
        const said = String(row[header] ?? "");
        return said === "" || fine.test(said) ? [] : said.split("; ").map(() => said);
      }),
    ),
  );

it("lists every flag of the map, and nothing that the map does not say", async () => {
  const found = await findingsIn(office);
  expect(found.map((finding) => shownAt(office, finding)).sort()).toEqual(flags().sort());
  expect(found.length).toBeGreaterThan(10);
});

it("says what the formulas say, whatever is typed into the map", async () => {
  const { book, calculator } = office.excel;
  const day = fc.constantFrom(null, 46270, 46335, 46347, 46360, 46500);
  const typed = fc.oneof(
    fc.tuple(
      fc.constant("ProvisionMap"),
      fc.constantFrom("Start", "End", "Review date", "Reviewed on"),
      day,
    ),
    fc.tuple(
      fc.constant("ProvisionMap"),
      fc.constantFrom("Sessions planned", "Sessions delivered", "Wave", "Minutes"),
      fc.constantFrom(null, 0, 1, 2, 30, 90),
    ),
    fc.tuple(
      fc.constant("PupilProvision"),
      fc.constantFrom("Exit", "Outcome", "Measure", "Next step", "Provision"),
      fc.constantFrom(null, "Met", "Not met", "7:00", "95", "SDQ total", "NELI"),
    ),
    fc.tuple(
      fc.constant("Pupils"),
      fc.constantFrom("SEN status", "Area of need", "Year"),
      fc.constantFrom(null, "K", "E", "Y4", "Cognition and learning"),
    ),
  );
  const edits = fc.array(fc.tuple(typed, fc.nat({ max: 30 })), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      for (const [[table, header, value], row] of all) {
        const rows = rowsOfTable(book, table).length;
        typeIntoTable(book, table, row % rows, header, value);
      }
      calculator.calculate();
      const found = await findingsIn(office);
      expect(found.map((finding) => shownAt(office, finding)).sort()).toEqual(flags().sort());
      for (const { sheet, cell } of found) {
        const at = parseArea(cell);
        expect(at && book.sheet(sheet)?.cells[at.row]?.[at.column]?.formula).toBeDefined();
      }
    }),
    { numRuns: 12 },
  );
});

it("puts what is urgent first, and says it in the same order every time", async () => {
  const found = await findingsIn(office);
  const order = ["urgent", "soon", "note"];
  const ranks = found.map(({ severity }) => order.indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
  expect(await findingsIn(office)).toEqual(found);
  const overdue = found.filter(({ kind }) => kind === "overdue");
  expect(overdue.map(({ since }) => since)).toEqual(overdue.map(({ since }) => since).sort());
});

it("writes them on a sheet that pressing Check again replaces", async () => {
  const { findings: found, sheet } = await checked(office);
  expect(sheet).toBe("Check");
  const listed = findings();
  expect(listed[0]?.["Finding"]).toBe(found[0]?.what);
  // What is said of several pupils of one provision stands in one row.
  const stands = (row: (typeof listed)[number]) =>
    Number(/\((\d+)\)$/.exec(String(row["Finding"]))?.[1] ?? 1);
  expect(listed.reduce((sum, row) => sum + stands(row), 0)).toBe(found.length);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Check").position = 1;
    await context.sync();
  });
  await checked(office);
  await checked(office);
  const names = office.excel.book.sheets.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("Check"))).toEqual(["Check"]);
  // The tab stays where somebody put it.
  expect(names[1]).toBe("Check");
  expect(findings()).toEqual(listed);
});

it("keeps ticks and notes with what they are about when the map was sorted and something was settled", async () => {
  await checked(office);
  const at = (what: string, provision: string) =>
    findings().findIndex((row) => row["Finding"] === what && row["Provision"] === provision);
  typeIntoTable(
    office.excel.book,
    "Findings",
    at("Review overdue 1 week", "Lego Therapy Y1–Y2"),
    "Done",
    "Seen",
  );
  typeIntoTable(
    office.excel.book,
    "Findings",
    at("Review overdue 2 weeks", "Precision Teaching Y2"),
    "Your note",
    "Spoke to Mrs Parr",
  );
  // Reviewed at last: the finding goes, the words about it stay.
  typeIntoTable(office.excel.book, "ProvisionMap", 0, "Reviewed on", 46340);
  office.excel.calculator.calculate();
  await checked(office);
  const kept = findings();
  const ticked = kept.filter((row) => row["Done"] === "Seen");
  expect(ticked).toHaveLength(1);
  expect(ticked[0]).toMatchObject({
    Finding: "Review overdue 1 week",
    Provision: "Lego Therapy Y1–Y2",
  });
  expect(kept.at(-1)).toMatchObject({
    Finding: "No longer found: Review overdue 2 weeks",
    "Your note": "Spoke to Mrs Parr",
  });
});

it("shows beside each finding what the map says now, without pressing Check again", async () => {
  await checked(office);
  const row = () => findings().find((each) => each["Provision"] === "Precision Teaching Y2");
  expect(row()).toMatchObject({ Finding: "Review overdue 2 weeks", Now: "Overdue 2 weeks" });
  typeIntoTable(office.excel.book, "ProvisionMap", 0, "Reviewed on", 46340);
  office.excel.calculator.calculate();
  expect(row()).toMatchObject({ Finding: "Review overdue 2 weeks", Now: "Reviewed" });
});

it("finds lines of plans and of the log again after a sort, and says so once they are mended", async () => {
  await inserted(office, "section-f");
  await inserted(office, "delivery-log");
  const { book, calculator } = office.excel;
  const met = { "Met by": "Precision Teaching Y2", "Hours a week specified": "0.1" };
  const wording = "Wording in the plan";
  typeRow(office, "SectionF", 0, { Pupil: "Ada Bell", [wording]: "Needs an adult nearby", ...met });
  typeRow(office, "SectionF", 1, { Pupil: "Ada Bell", [wording]: "Regular speech therapy" });
  ["20/11/2026", "19/11/2026"].forEach((day, at) =>
    typeRow(office, "DeliveryLog", at, { Date: day, Provision: "Chess club", "Took place": "Yes" }),
  );
  calculator.calculate();
  await checked(office);
  const said = () =>
    findings()
      .filter((row) => /Section F|Not on the map|Not specific/.test(String(row["Finding"])))
      .filter((row) => row["Provision"] === null || row["Provision"] === "Chess club")
      .map((row) => row["Now"]);
  const before = said();
  expect(before).toEqual(
    expect.arrayContaining(["Say what meets this", "Not on the map", "regular"]),
  );
  turnRound(book, "SectionF");
  turnRound(book, "DeliveryLog");
  calculator.calculate();
  expect(said()).toEqual(before);
  const [first] = rowsOfTable(book, "SectionF");
  expect(first?.["Wording in the plan"]).toBe("Regular speech therapy");
  typeIntoTable(book, "SectionF", 0, "Met by", "Precision Teaching Y2");
  typeIntoTable(book, "SectionF", 0, "Hours a week specified", 0.1);
  typeIntoTable(book, "DeliveryLog", 0, "Provision", "Precision Teaching Y2");
  calculator.calculate();
  expect(said().filter((now) => now === "No longer")).toHaveLength(2);
});

(libreOffice === null ? it.skip : it)("comes out the same in LibreOffice", async () => {
  const { book, calculator } = office.excel;
  const today = namedCell(book, "MapToday");
  today.sheet.setValue(today.row, today.column, 46347);
  calculator.calculate();
  await checked(office);
  calculator.calculate();
  const sheet = book.sheet("Check");
  expect(sheet && spoiledCells(sheet)).toEqual([]);
  expect([...calculator.unsupported]).toEqual([]);
  const { different } = await differences(book, office.excel.save());
  expect(different.filter((each) => each.startsWith("Check "))).toEqual([]);
});

it("needs three round trips to read, whatever stands in the workbook", async () => {
  await inserted(office, "delivery-log");
  await inserted(office, "section-f");
  const before = office.excel.counts.roundTrips;
  await findingsIn(office);
  expect(office.excel.counts.roundTrips - before).toBeLessThanOrEqual(3);
});

it("finds its way on a map that people worked on: renamed sheet, a column put in, rows sorted, filtered and added", async () => {
  const { book, hand, calculator } = office.excel;
  const abouts = async () => (await findingsIn(office)).map(({ about }) => about).sort();
  const before = await abouts();
  for (const name of ["ProvisionMap", "Pupils", "PupilProvision"]) {
    turnRound(book, name);
    const { sheet: on, table: filtered } = tableIn(book, name);
    await office.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem(on.name).getCell(filtered.area.top + 1, 0);
      first.rowHidden = true;
      await context.sync();
    });
  }
  calculator.calculate();
  expect(await abouts()).toEqual(before);
  const { sheet, table } = tableIn(book, "ProvisionMap");
  sheet.name = "Our map 26-27";
  sheet.partChanged("name");
  const at = table.area.left + 3;
  hand.insert(sheet, { top: 0, bottom: 1_048_575, left: at, right: at }, "columns");
  typeRow(office, "ProvisionMap", table.area.bottom - table.area.top, {
    Provision: "Lego Therapy",
    Years: "Y6",
    "Review date": "01/11/2026",
  });
  calculator.calculate();
  const { findings: found, references } = await checked(office);
  expect(found.filter((finding) => finding.kind === "column missing")).toEqual([]);
  expect(new Set(found.map((finding) => finding.sheet))).toContain("Our map 26-27");
  for (const finding of found) expect(shownAt(office, finding)).not.toBe("");
  // The new row has no reference: one is offered that no other row has, and given when somebody says so.
  const missing = found.filter(({ kind }) => kind === "no reference");
  expect(missing.map(({ next }) => next)).toEqual([expect.stringContaining("“Lego Therapy”")]);
  expect(references.offers.map(({ reference }) => reference)).toEqual(["Lego Therapy"]);
  await giveReferences(excelGateway(office), await checked(office));
  calculator.calculate();
  const after = await findingsIn(office);
  expect(after.filter(({ kind }) => kind === "no reference")).toEqual([]);
});

it("tells plainly which column it misses, and checks all the others", async () => {
  const { sheet, table } = tableIn(office.excel.book, "ProvisionMap");
  const at = table.columns.findIndex(({ name }) => name === "Review");
  office.excel.hand.type(sheet, table.area.top, table.area.left + at, "State of play");
  office.excel.calculator.calculate();
  const { findings: found } = await checked(office);
  const [first] = found.filter(({ kind }) => kind === "column missing");
  expect(first?.text).toBe(
    "Provision map: The column “Review” is not there. It was renamed or deleted on “Provision map”, so what it says could not be checked.",
  );
  expect(found.some(({ kind }) => kind === "overdue")).toBe(false);
  expect(found.some(({ kind }) => kind === "no impact")).toBe(true);
  // The list stands all the same, and everything on it that the column has no part in.
  expect(findings().map((row) => row["Finding"])).toContain("The column “Review” is not there");
  const impact = findings().find((row) => String(row["Finding"]).startsWith("No impact"));
  expect(impact?.["Now"]).toBe(impact?.["Finding"]);
});

it("goes on beside a column of somebody's own, and says so when the minutes are deleted", async () => {
  const { sheet, table } = tableIn(office.excel.book, "ProvisionMap");
  const minutes = () => {
    const at = table.columns.findIndex(({ name }) => name === "Minutes");
    return { top: 0, bottom: LAST_ROW, left: at, right: at };
  };
  const missing = async () => {
    office.excel.calculator.calculate();
    return (await findingsIn(office)).filter(({ kind }) => kind === "column missing");
  };
  office.excel.hand.insert(sheet, minutes(), "columns");
  expect(await missing()).toEqual([]);
  // Without them nothing is costed, and the map's own formulas stay blank.
  office.excel.hand.remove(sheet, minutes(), "columns");
  const [first, ...others] = await missing();
  expect(first?.what).toBe("The column “Minutes” is not there");
  expect(first?.next).toContain("undo that (Ctrl+Z)");
  expect(others).toEqual([]);
});

it("checks a map that an earlier version made, and says what it does not have yet", async () => {
  const { book, hand, calculator } = office.excel;
  // A map from before this half-term was counted apart: without its columns, by its stamp an earlier one.
  const { sheet, table } = tableIn(book, "ProvisionMap");
  table.columns.forEach(({ name }, at) => {
    if (name.endsWith("this half-term"))
      hand.type(sheet, table.area.top, table.area.left + at, `Column ${at}`);
  });
  for (const [key, value] of sheet.customProperties)
    sheet.customProperties.set(key, value.replace('"version":3', '"version":2'));
  typeIntoTable(book, "ProvisionMap", 0, "Sessions delivered", 5);
  calculator.calculate();
  const { findings: found, problems } = await checked(office);
  expect(problems).toEqual([]);
  expect(found.filter(({ kind }) => kind === "column missing")).toMatchObject([
    {
      severity: "note",
      text: "Provision map: The column “Delivered this half-term” is not there yet. “Provision map” was made by an earlier version of the add-in. Everything else is checked.",
    },
  ]);
  expect(valueOfName(book, "CheckDelivery")).toMatch(/^\d+% of sessions held$/);
  expect(valueOfName(book, "CheckDeliveryNow")).toBe("Not recorded");
  expect(book.sheet("Check")?.tables).toHaveLength(3);
  expect(book.sheets.filter(({ name }) => name === "Check").flatMap(spoiledCells)).toEqual([]);
});

it("leaves whoever ticks in the pane where they are, on the Check sheet or elsewhere", async () => {
  const { book } = office.excel;
  const { listed } = await checked(office);
  const about = listed[0]?.about ?? "";
  const times = { today: TODAY, now: `${TODAY}T12:00:00Z` };
  for (const sheet of ["Check", "Pupils"]) {
    book.active = book.sheet(sheet) ?? null;
    // The sheet does not have the finding, so that it is written anew before it is ticked.
    typeIntoTable(book, "Findings", 0, "What it is about", "Something else");
    await tickFinding(excelGateway(office), about, true, times);
    expect(findings()[0]?.["Done"]).toBe("Done");
    expect(book.active?.name).toBe(sheet);
  }
});

it("offers the next step of a pupil's provisions where one pupil is to be reviewed", async () => {
  const { book, calculator } = office.excel;
  typeIntoTable(book, "Pupils", 0, "SEN status", "E");
  typeIntoTable(book, "Pupils", 0, "Annual review", 46300);
  calculator.calculate();
  const { findings: found, listed } = await checked(office);
  const pupil = String(rowsOfTable(book, "Pupils")[0]?.["Pupil"]);
  const now = rowsOfTable(book, "PupilProvision").filter(
    (row) => row["Pupil"] === pupil && row["Which cycle"] === "This cycle",
  );
  const cycles = [...new Set(now.map((row) => String(row["Pupil in the cycle"]).trim()))];
  const review = found.find(
    (each) => each.kind === "annual review overdue" && each.pupil === pupil,
  );
  expect(review?.nextSteps.map(({ key }) => key)).toEqual(cycles);
  // Pupils who have nothing in common are no one decision.
  const several = listed.find(
    ({ kind, what }) => kind === "not reviewed this term" && what.includes("("),
  );
  if (several) expect(several.nextSteps).toEqual([]);
  expect(cycles.length).toBeGreaterThan(0);
});

it("points out an error in the map instead of what the row says", async () => {
  const { sheet, table } = tableIn(office.excel.book, "ProvisionMap");
  const at = table.columns.findIndex(({ name }) => name === "Cost");
  sheet.setFormula(table.area.top + 1, table.area.left + at, "1/0");
  office.excel.calculator.calculate();
  const found = await findingsIn(office);
  const errors = found.filter(({ kind }) => kind === "formula error");
  expect(errors[0]).toMatchObject({ severity: "urgent", what: "Shows #DIV/0!" });
});
