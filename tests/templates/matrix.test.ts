import { coreInOffice } from "../support/core-in-office";
import { inserted, typeRow } from "../support/inserting";
import { libreOffice } from "../support/libreoffice";
import type { OpenOffice } from "../support/office";
import { differences } from "../support/second-opinion";
import { spoiledCells } from "../support/spoiled-cells";
import { namedCell, rowsOfTable } from "../support/table-in-book";
import { EMPTY_MAP, provision, pupil, takesPart, TODAY } from "./example-map";

jest.setTimeout(300_000);

let office: OpenOffice;
afterEach(() => office.close());

const matrix = () => rowsOfTable(office.excel.book, "Matrix");
const heads = () =>
  Object.entries(rowsOfTable(office.excel.book, "MatrixPupils")[0] ?? {}).flatMap(([key, name]) =>
    key.startsWith("Pupil ") ? [name] : [],
  );

/** The cell of a provision and a pupil. */
function cell(reference: string, name: string) {
  const at = heads().indexOf(name);
  const row = matrix().find((each) => each["Provision"] === reference);
  return row?.[`Pupil ${at + 1}`];
}

const TOE_BY_TOE = provision({
  provision: "Toe by Toe",
  wave: 3,
  sessionsPerWeek: 5,
  minutesPerSession: 20,
  startDate: "2026-11-09",
  endDate: "2026-12-18",
});

it("shows at a glance for whom a group really takes place: green for some, red for others", async () => {
  office = await coreInOffice(
    {
      ...EMPTY_MAP,
      provisions: [TOE_BY_TOE, provision({ provision: "ELSA" })],
      pupils: [pupil({ name: "Ada B" }), pupil({ name: "Ben C" }), pupil({ name: "Cy D" })],
      pupilProvisions: [
        takesPart("Ada B", "Toe by Toe"),
        takesPart("Ben C", "Toe by Toe"),
        takesPart("Cy D", "ELSA"),
      ],
    },
    TODAY,
  );
  await inserted(office, "delivery-log");
  await inserted(office, "matrix");
  const sessions: [string, string, string][] = [
    ["09/11/2026", "", "Yes"],
    ["10/11/2026", "", "Yes"],
    ...["11", "12", "13", "16", "17", "18"].map((day): [string, string, string] => [
      `${day}/11/2026`,
      "Ada B",
      "Yes",
    ]),
    ["19/11/2026", "Ben C", "No"],
  ];
  sessions.forEach(([date, name, took], at) =>
    typeRow(office, "DeliveryLog", at, {
      Date: date,
      Provision: "Toe by Toe",
      ...(name === "" ? {} : { Pupil: name }),
      "Took place": took,
    }),
  );
  expect(heads().slice(0, 4)).toEqual(["Ada B", "Ben C", "Cy D", ""]);
  expect(cell("Toe by Toe", "Ada B")).toBe("● Most 100%");
  expect(cell("Toe by Toe", "Ben C")).toBe("◐ Some 67%");
  expect(cell("Toe by Toe", "Cy D")).toBe("");
  expect(cell("ELSA", "Cy D")).toBe("? Not recorded");
  // A pupil who joins stands in the next column at once.
  typeRow(office, "Pupils", 3, { Pupil: "Dee E" });
  typeRow(office, "PupilProvision", 3, { Pupil: "Dee E", Provision: "Toe by Toe" });
  expect(cell("Toe by Toe", "Dee E")).toBe("● Most 100%");
  // Where the school says how many were planned, everybody is measured by that.
  typeRow(office, "ProvisionMap", 0, { "Sessions planned": "10" });
  expect(["Ada B", "Ben C", "Dee E"].map((name) => cell("Toe by Toe", name))).toEqual([
    "● Most 80%",
    "○ Few 20%",
    "○ Few 20%",
  ]);
});

it.each([
  [0, 0],
  [1, 1],
  [60, 45],
])(
  "stands for %i provisions and %i pupils, without an error, as in LibreOffice",
  async (provisions, pupils) => {
    const names = Array.from(
      { length: pupils },
      (_, n) => `Pupil ${String.fromCharCode(65 + (n % 26))}${n}`,
    );
    const map = {
      ...EMPTY_MAP,
      provisions: Array.from({ length: provisions }, (_, n) => ({
        ...TOE_BY_TOE,
        provision: `Group ${n}`,
        ref: `Group ${n}`,
        deliveredSessions: n % 3 === 0 ? n % 11 : null,
      })),
      pupils: names.map((name) => pupil({ name })),
      pupilProvisions: names.flatMap((name, n) =>
        [n, n + 7].map((at) => takesPart(name, `Group ${at % Math.max(1, provisions)}`)),
      ),
    };
    office = await coreInOffice(map, TODAY);
    await inserted(office, "delivery-log");
    await inserted(office, "matrix");
    const { book, calculator } = office.excel;
    const today = namedCell(book, "MapToday");
    today.sheet.setValue(today.row, today.column, 46347);
    calculator.calculate();
    const sheet = book.sheet("Matrix");
    expect(sheet && spoiledCells(sheet)).toEqual([]);
    expect([...calculator.unsupported]).toEqual([]);
    const filled = matrix().flatMap((row) =>
      heads().flatMap((_, at) => (row[`Pupil ${at + 1}`] ? [row[`Pupil ${at + 1}`]] : [])),
    );
    expect(filled).toHaveLength(2 * pupils - (provisions === 1 ? 1 : 0));
    if (libreOffice === null || pupils < 45) return;
    const { different } = await differences(book, office.excel.save());
    expect(different).toEqual([]);
  },
);
