import fc from "fast-check";
import { NEXT_STEPS } from "../../src/domain/outcome";
import { excelGateway } from "../../src/excel/excel-gateway";
import { planCycle, readNextCycle, startCycle } from "../../src/journeys/next-cycle/next-cycle";
import type { CyclePlan, Decisions } from "../../src/journeys/next-cycle/cycle-plan";
import { takeBackCycle } from "../../src/journeys/next-cycle/take-back-cycle";
import { serialOf } from "../../src/domain/calendar-date";
import type { Value } from "../../src/emulated-excel/book/cell";
import { findingsIn } from "../support/checking";
import { coreInOffice } from "../support/core-in-office";
import { libreOffice } from "../support/libreoffice";
import type { OpenOffice } from "../support/office";
import "../support/property-seed";
import { differences } from "../support/second-opinion";
import { spoiledCells } from "../support/spoiled-cells";
import { namedCell, rowsOfTable, tableIn, typeIntoTable } from "../support/table-in-book";
import { A_SCHOOL, chooseNextSteps } from "./school-at-the-end-of-a-cycle";

jest.setTimeout(120_000);

const TODAY = "2026-11-21";
type Row = Record<string, Value>;

let office: OpenOffice;
beforeAll(async () => {
  office = await coreInOffice(A_SCHOOL, TODAY);
  chooseNextSteps(office.excel.book);
  onDay(TODAY);
});
afterAll(() => office.close());

const rows = (table: string): Row[] => rowsOfTable(office.excel.book, table);
const onMap = (reference: string) =>
  rows("ProvisionMap").find((row) => row["Reference"] === reference);
const taking = (pupil: string, provision: string) =>
  rows("PupilProvision").filter((row) => row["Pupil"] === pupil && row["Provision"] === provision);

async function planned(decisions: Decisions = {}): Promise<CyclePlan> {
  return planCycle(await readNextCycle(excelGateway(office), { today: TODAY }), decisions);
}

async function started(decisions: Decisions = {}): Promise<CyclePlan> {
  const plan = await planned(decisions);
  await startCycle(excelGateway(office), plan);
  office.excel.calculator.calculate();
  return plan;
}

function onDay(iso: string): void {
  const today = namedCell(office.excel.book, "MapToday");
  today.sheet.setValue(today.row, today.column, serialOf(iso));
  office.excel.calculator.calculate();
}

it("says before anything is written what goes on and how, what closes, and what nobody has decided", async () => {
  const before = rows("PupilProvision");
  const trips = office.excel.counts.roundTrips;
  const plan = await planned();
  expect(office.excel.counts.roundTrips - trips).toBe(3);
  expect(plan).toMatchObject({ from: "2027-01-04", problems: [] });
  expect(plan.goesOn.map(({ reference, newRow }) => [reference, newRow])).toEqual([
    ["Phonics", null],
    ["Spelling", "adapted"],
    ["Social skills", null],
    ["Colour overlays", "ownCosts"],
    ["By term", null],
    ["Two half-terms", null],
    ["No dates", "noDates"],
  ]);
  expect(plan.closes.map(({ reference }) => reference)).toEqual(["Maths catch-up"]);
  expect(plan.toDecide.map(({ key, why }) => [key, why.kind])).toEqual([
    ["ELSA | Rafe", "noStep"],
    ["Talk time | Tommo", "ownWords"],
    ["Quality first teaching", "nobodyNamed"],
  ]);
  expect(plan.leftAlone).toEqual([
    { reference: "All year", why: "running" },
    { reference: "Long over", why: "longOver" },
  ]);
  expect(rows("PupilProvision")).toEqual(before);
});

it("takes the days from School weeks, as many half-terms as before, and the review from the cadence", async () => {
  const { goesOn } = await planned();
  const days = goesOn.map(({ reference, cycle, from, to, review }) =>
    [reference, cycle, from, to, review].join(" "),
  );
  expect(days).toContain("Phonics Spring 1 2027-01-04 2027-02-12 2027-02-12");
  expect(days).toContain("Two half-terms Spring 2027-01-04 2027-03-26 2027-02-26");
});

describe("once it is started", () => {
  let plan: CyclePlan;
  let before: Row[][];
  let trips = 0;
  const all = () => ["ProvisionMap", "PupilProvision", "SectionF"].map(rows);
  beforeAll(async () => {
    before = all();
    const until = office.excel.counts.roundTrips;
    plan = await started();
    trips = office.excel.counts.roundTrips - until;
  });

  it("each pupil who goes on has a row of the next cycle, whose entry is the result at the end", () => {
    const now = (pupil: string, provision: string) =>
      taking(pupil, provision).map((row) => [
        row["Cycle"],
        row["Measure"],
        row["Entry"],
        row["Exit"],
      ]);
    expect(now("Ivy", "Phonics")).toEqual([
      ["Autumn 2", "Reading standardised score", 88, 93],
      ["Spring 1", "Reading standardised score", 93, null],
    ]);
    expect(now("Ivy", "Spelling · Spring 1")).toEqual([
      ["Spring 1", "Spelling age", "6:10", null],
      ["Spring 1", "Words read", 9, null],
    ]);
    // "Met" is no place to begin from, and nothing is made up where no result was recorded.
    expect(now("Ivy", "Social skills").at(-1)).toEqual(["Spring 1", "Target", null, null]);
    expect(now("Rafe", "By term").at(-1)).toEqual(["Spring 1", "Words read", null, null]);
    expect(taking("Rafe", "Social skills")).toHaveLength(1);
    expect(onMap("By term")?.["Term"]).toBe("Autumn 2-Spring 1");
  });

  it("the provisions that wait for a decision are exactly as they were", () => {
    const waiting = ["ELSA", "Talk time", "Quality first teaching", "All year", "Long over"];
    const of = ([map = [], pupils = []]: Row[][]) => [
      map.filter((row) => waiting.includes(String(row["Reference"]))),
      pupils.filter((row) => waiting.includes(String(row["Provision"]))),
    ];
    expect(of(all())).toEqual(of(before));
  });

  it("a plan's lines are met by the new row, for the pupils who go on in it", () => {
    expect(rows("SectionF").map((row) => row["Met by"])).toEqual([
      "Spelling · Spring 1",
      "Phonics",
    ]);
  });

  it("nothing more is to be done when it is started again", async () => {
    const again = await planned();
    expect(again.goesOn).toEqual([]);
    expect(again.edits).toEqual([]);
  });

  it("no review of what is closed is asked for, the day before it begins and a month after", async () => {
    const closed = new Set(["Maths catch-up", "Spelling", "Colour overlays", "No dates"]);
    for (const day of ["2026-12-30", "2027-02-05"]) {
      onDay(day);
      const found = await findingsIn(office);
      const said = found.filter((each) => closed.has(each.provision) && each.group === "Reviews");
      expect(said).toEqual([]);
      const steps = found.filter(({ kind }) => kind === "no next step" || kind === "escalate");
      const waiting = ["ELSA", "Talk time", "Long over"];
      expect(steps.filter(({ provision }) => !waiting.includes(provision))).toEqual([]);
    }
    expect(onMap("Phonics")?.["Review"]).toBe("Due soon");
  });

  (libreOffice === null ? it.skip : it)(
    "it comes out the same in LibreOffice, and every cost is shared out",
    async () => {
      const { book, calculator } = office.excel;
      for (const { cost, of } of costs()) expect(of).toBeCloseTo(cost, 6);
      for (const sheet of book.sheets) expect(spoiledCells(sheet)).toEqual([]);
      expect([...calculator.unsupported]).toEqual([]);
      expect((await differences(book, office.excel.save())).different).toEqual([]);
    },
  );

  it("cycles without progress are counted across the rows of an adapted provision", () => {
    const at = rows("PupilProvision").findIndex(
      (row) => row["Pupil"] === "Tommo" && row["Provision"] === "Spelling · Spring 1",
    );
    typeIntoTable(office.excel.book, "PupilProvision", at, "Exit", "6:01");
    onDay("2027-02-15");
    expect(rows("PupilProvision")[at]?.["To look at"]).toBe(
      "Escalate? 2 cycles without progress; Next step?",
    );
  });

  it("it is not taken back where somebody has worked on, and to the letter where nobody has", async () => {
    onDay(TODAY);
    await expect(takeBackCycle(excelGateway(office), plan)).rejects.toMatchObject({
      problem: { kind: "changedSince", sheet: "Pupil provision" },
    });
    const at = rows("PupilProvision").findIndex(
      (row) => row["Exit"] === "6:01" && row["Cycle"] === "Spring 1",
    );
    typeIntoTable(office.excel.book, "PupilProvision", at, "Exit", null);
    await takeBackCycle(excelGateway(office), plan);
    office.excel.calculator.calculate();
    expect(all()).toEqual(before);
  });

  it("a decision made in the plan is written down beside the pupil, in no more requests", async () => {
    const until = office.excel.counts.roundTrips;
    const decided = await started({
      "ELSA | Rafe": "Step down",
      "Talk time | Tommo": "Continue",
      "Quality first teaching": "Continue",
    });
    expect(office.excel.counts.roundTrips - until).toBe(trips);
    const goesOn = decided.goesOn.map(({ reference }) => reference);
    expect(goesOn).toEqual(expect.arrayContaining(["ELSA", "Quality first teaching"]));
    expect(taking("Rafe", "ELSA")).toMatchObject([
      { "Next step": "Step down", "Reviewed on": 46347 },
    ]);
    // What somebody wrote in their own words stays.
    expect(taking("Tommo", "Talk time")[0]?.["Next step"]).toBe("Try again after Easter");
    expect(taking("Ivy", "ELSA")).toHaveLength(2);
    expect(onMap("Quality first teaching")?.["End"]).toBe(serialOf("2027-02-12"));
    await takeBackCycle(excelGateway(office), decided);
    office.excel.calculator.calculate();
    expect(all()).toEqual(before);
  });
});

/** Each provision with pupils: its cost, and what Pupil provision shares out of it. */
function costs(): { reference: string; cost: number; of: number }[] {
  return rows("ProvisionMap").flatMap((row) => {
    const own = rows("PupilProvision").filter((each) => each["Provision"] === row["Reference"]);
    if (own.length === 0 || typeof row["Cost"] !== "number") return [];
    const of = own.reduce((sum, each) => sum + Number(each["Share of cost"]), 0);
    return [{ reference: String(row["Reference"]), cost: row["Cost"], of }];
  });
}

/** Cells of a row that hold something typed, but not the ones that say when a provision runs and is reviewed. */
function typed(table: string, row: Row): Row {
  const { table: found } = tableIn(office.excel.book, table);
  const moves = table === "ProvisionMap" ? ["End", "Term", "Review date", "Reviewed on"] : [];
  const columns = found.columns.filter(
    ({ name, formula }) => formula === undefined && !moves.includes(name),
  );
  return Object.fromEntries(
    columns.flatMap(({ name }) =>
      row[name] === null || row[name] === undefined ? [] : [[name, row[name]]],
    ),
  );
}

it("whatever is decided, no row is lost and no cycle that is over costs more or less than before", async () => {
  const keys = (await planned()).toDecide.map(({ key }) => key);
  const steps = fc.array(fc.constantFrom(...NEXT_STEPS), {
    minLength: A_SCHOOL.pupilProvisions.length,
    maxLength: A_SCHOOL.pupilProvisions.length,
  });
  const decisions = fc.array(fc.constantFrom(...NEXT_STEPS), {
    minLength: keys.length,
    maxLength: keys.length,
  });
  const unspent = rows("ProvisionMap").map((row) => typed("ProvisionMap", row));
  await fc.assert(
    fc.asyncProperty(steps, decisions, async (chosen, decided) => {
      chosen.forEach((step, at) =>
        typeIntoTable(office.excel.book, "PupilProvision", at, "Next step", step),
      );
      office.excel.calculator.calculate();
      const before = rows("PupilProvision");
      const had = before.map((row) => typed("PupilProvision", row));
      const plan = await started(
        Object.fromEntries(keys.map((key, at) => [key, decided[at] ?? "Continue"])),
      );
      const after = rows("PupilProvision").slice(0, before.length);
      expect(after.map((row) => typed("PupilProvision", row))).toMatchObject(had);
      expect(
        rows("ProvisionMap")
          .slice(0, unspent.length)
          .map((row) => typed("ProvisionMap", row)),
      ).toMatchObject(unspent);
      after.forEach((row, at) => {
        const share = before[at]?.["Share of cost"];
        // Each cost is rounded to the penny as a whole, so its parts may differ by one.
        if (typeof share === "number")
          expect(Math.abs(Number(row["Share of cost"]) - share)).toBeLessThan(0.011);
      });
      for (const { cost, of } of costs()) expect(of).toBeCloseTo(cost, 6);
      await takeBackCycle(excelGateway(office), plan);
      office.excel.calculator.calculate();
      expect(rows("PupilProvision")).toEqual(before);
    }),
    { numRuns: 3 },
  );
});
