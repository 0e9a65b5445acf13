import type { Provision, ProvisionMap } from "../../src/domain/provision-map";
import { coreInOffice } from "../support/core-in-office";
import { libreOffice } from "../support/libreoffice";
import type { OpenOffice } from "../support/office";
import { differences } from "../support/second-opinion";
import { namedCell, rowsOfTable } from "../support/table-in-book";
import { EMPTY_MAP, provision, pupil, takesPart, TODAY } from "./example-map";

jest.setTimeout(180_000);

const PHONICS: Omit<Partial<Provision>, "ref"> & { provision: string } = {
  provision: "Phonics catch-up",
  role: "TA",
  sessionsPerWeek: 5,
  minutesPerSession: 15,
};

const SCHOOL: ProvisionMap = {
  ...EMPTY_MAP,
  staffRates: [{ role: "TA", hourlyRate: 17.2, source: "Rates!A2" }],
  pupils: ["Ivy", "Rafe", "Tommo"].map((name) => pupil({ name })),
};

/** Three pupils in the first half-term, one of them alone in the second. */
const TWO_ROWS: ProvisionMap = {
  ...SCHOOL,
  provisions: [
    provision({ ...PHONICS, ref: "One", term: "Autumn 1" }),
    provision({ ...PHONICS, ref: "Two", term: "Autumn 2" }),
  ],
  pupilProvisions: [
    ...["Ivy", "Rafe", "Tommo"].map((name) => takesPart(name, "One")),
    takesPart("Ivy", "Two"),
  ],
};

const ONE_ROW: ProvisionMap = {
  ...SCHOOL,
  provisions: [provision({ ...PHONICS, ref: "Both", term: "Autumn" })],
  pupilProvisions: [
    ...["Ivy", "Rafe", "Tommo"].map((name) =>
      takesPart(name, "Both", { cycle: "Autumn 1", entry: "8" }),
    ),
    takesPart("Ivy", "Both", { cycle: "Autumn 2" }),
    takesPart("Ivy", "Both", {
      cycle: "Autumn 2",
      measure: "Phonics phase",
      entry: "3",
      exit: "4",
    }),
  ],
};

const BY_DATES: ProvisionMap = {
  ...ONE_ROW,
  pupilProvisions: ONE_ROW.pupilProvisions.map((row) =>
    row.cycle === "Autumn 1"
      ? { ...row, cycle: "First", start: "2026-09-01", end: "2026-10-23" }
      : { ...row, cycle: "Second", start: "2026-11-02", end: "2026-12-18" },
  ),
};

let office: OpenOffice | null = null;
afterEach(() => office?.close());

async function opened(map: ProvisionMap) {
  office = await coreInOffice(map, TODAY);
  const { sheet, row, column } = namedCell(office.excel.book, "MapToday");
  sheet.setValue(row, column, 46347);
  office.excel.calculator.calculate();
  return office.excel.book;
}

async function pupilsIn(map: ProvisionMap) {
  const book = await opened(map);
  return rowsOfTable(book, "Pupils").map((row) => ({
    pupil: row["Pupil"],
    cost: Number(row["Cost"]).toFixed(2),
    hours: row["Hours a week now"],
    provisions: row["Provisions"],
  }));
}

test.each([
  ["by terms", ONE_ROW],
  ["by dates", BY_DATES],
])(
  "what each pupil costs, and their hours now, are the same in two rows or in two cycles %s",
  async (_, map) => {
    const before = await pupilsIn(TWO_ROWS);
    office?.close();
    const after = await pupilsIn(map);
    expect(after.map(({ pupil: name, cost }) => [name, cost])).toEqual(
      before.map(({ pupil: name, cost }) => [name, cost]),
    );
    expect(after.map(({ hours }) => hours)).toEqual(before.map(({ hours }) => hours));
    expect(after.map(({ provisions }) => provisions)).toEqual([1, 1, 1]);
  },
);

test("the parts of the cycles add up to the whole cost", async () => {
  const book = await opened(ONE_ROW);
  const shares = rowsOfTable(book, "PupilProvision").map((row) => Number(row["Share of cost"]));
  const [whole] = rowsOfTable(book, "ProvisionMap").map((row) => Number(row["Cost"]));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole ?? NaN, 6);
});

test("a cycle that is over without an exit has no evidence, though the provision goes on", async () => {
  const book = await opened(ONE_ROW);
  const impacts = rowsOfTable(book, "PupilProvision").map((row) => row["Impact"]);
  const none = "No evidence: ended without an exit";
  expect(impacts.slice(0, 3)).toEqual([none, none, none]);
  expect(impacts[3]).toBe("No baseline: no entry");
});

(libreOffice === null ? test.skip : test).each([
  ["terms", ONE_ROW],
  ["dates", BY_DATES],
])("LibreOffice finds the same in cycles by %s", async (_, map) => {
  const book = await opened(map);
  const { different } = await differences(book, office?.excel.save() ?? new Uint8Array());
  expect(different).toEqual([]);
});
