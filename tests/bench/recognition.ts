import { recognise } from "../../src/recognition/recognise";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { makeFile, type Entry } from "../support/make-book";
import { schoolList } from "../support/school-list";
import { snapshotOf } from "../support/snapshot-of";

const PROGRAMMES = [
  "Toe by Toe",
  "Talk Boost",
  "Lego Therapy",
  "Nessy",
  "ELSA",
  "Precision Teaching",
];
const programme = (at: number): string => `${PROGRAMMES[at % PROGRAMMES.length] ?? ""} ${at % 97}`;
const rows = (count: number, make: (row: number) => Entry[]): Entry[][] =>
  Array.from({ length: count }, (_, row) => make(row));
const book = (sheet: Entry[][]): WorkbookSnapshot => snapshotOf(makeFile({ Sheet1: sheet }).book);

/**
 * Sheets of about 200,000 cells in the layouts that schools use; the grid of areas and tiers is smaller, since each of
 * its cells is a provision or two.
 */
const SHEETS: Readonly<Record<string, () => WorkbookSnapshot>> = {
  "a list": () => snapshotOf(schoolList(10_000).book),
  "half-terms below each other": () =>
    book(
      rows(33_000, (row) =>
        row % 50 === 0
          ? [`Autumn ${(row % 2) + 1}`]
          : row % 50 === 1
            ? ["Provision", "Year", "Staff", "Group size", "How often", "Review date"]
            : [
                programme(row),
                `Y${(row % 6) + 1}`,
                "TA",
                (row % 6) + 1,
                "3 x 20 mins",
                "18/12/2026",
              ],
      ),
    ),
  "pupils and ticks": () =>
    book([
      ["Pupil", ...PROGRAMMES.flatMap((name) => rows(8, (n) => [`${name} ${n}`]).flat())],
      ...rows(4_100, (row) => [
        `Pupil ${String.fromCharCode(65 + (row % 26))}${row}`,
        ...rows(48, (n) => [(row + n) % 3 === 0 ? "✓" : "x"]).flat(),
      ]),
    ]),
  "areas and tiers": () =>
    book([
      ["Area of need", "Wave 1", "Wave 2", "Wave 3"],
      ...rows(5_000, (row) => [
        [
          "Cognition and Learning",
          "Communication and Interaction",
          "SEMH",
          "Sensory and/or Physical",
        ][row % 4] ?? "",
        programme(row),
        programme(row + 1),
        `${programme(row + 2)}\n${programme(row + 3)}`,
      ]),
    ]),
  "no map at all": () => book(rows(10_000, (row) => rows(20, (n) => [row * n]).flat())),
};

/** What recognition takes, the first time and again. */
export function benchRecognition(): object[] {
  return Object.entries(SHEETS).map(([sheet, make]) => {
    const snapshot = make();
    const cells = snapshot.sheets.flatMap(({ cells: all }) => all.flat()).filter(Boolean).length;
    const once = () => {
      const start = performance.now();
      const report = recognise(snapshot, { today: "2026-11-21" });
      return { ms: Math.round(performance.now() - start), report };
    };
    const { ms: first, report } = once();
    return {
      sheet,
      cells,
      layout: report.sheets[0]?.layout,
      lines: report.provisions.length,
      first,
      again: once().ms,
    };
  });
}
