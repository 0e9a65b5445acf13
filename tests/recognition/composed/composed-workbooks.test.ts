import fc from "fast-check";
import { recognise } from "../../../src/recognition/recognise";
import { compareReport, type Comparison } from "../../support/compare-report";
import { expectedOf, snapshotOfOther } from "../other-workbooks/other-workbook";
import { composedIn, LAYOUT_KINDS } from "./compose-other-layouts";
import { composedLists } from "./compose-workbook";

/**
 * Workbooks put together from headers and cells as schools write them, each with what it states, in every layout: what
 * may be expected of workbooks that nobody has seen. The sample is the same in every run.
 */
const WORKBOOKS = {
  lists: { of: composedLists, count: 80 },
  ...Object.fromEntries(LAYOUT_KINDS.map((kind) => [kind, { of: composedIn(kind), count: 60 }])),
};

describe.each(Object.entries(WORKBOOKS))("workbooks composed as %s", (_, { of, count }) => {
  const compared: Comparison[] = fc
    .sample(of, { numRuns: count, seed: 2026 })
    .map((workbook) =>
      compareReport(
        recognise(snapshotOfOther(workbook), { today: "2026-11-21" }),
        expectedOf(workbook),
      ),
    );
  const all = <T>(of: (one: Comparison) => readonly T[]) => compared.flatMap(of);
  const sum = (of: (one: Comparison) => number) =>
    compared.reduce((total, one) => total + of(one), 0);

  it("are laid out as they are, in all but one of fifty", () => {
    expect(all((one) => one.layoutsWrong).length).toBeLessThanOrEqual(compared.length / 50);
  });

  it("have at least 98 in 100 of their provisions found, and hardly any invented", () => {
    const expected = sum((one) => one.lines.expected);
    expect(sum((one) => one.lines.found) / expected).toBeGreaterThanOrEqual(0.98);
    expect(sum((one) => one.lines.invented.length) / expected).toBeLessThanOrEqual(0.01);
  });

  it("have 95 in 100 fields read, and less than one in 200 wrong without a question", () => {
    const expected = sum((one) => one.fields.expected);
    expect(sum((one) => one.fields.right) / expected).toBeGreaterThanOrEqual(0.95);
    expect(sum((one) => one.fields.silentWrong.length) / expected).toBeLessThanOrEqual(0.005);
  });

  it("ask at most six questions each, and account for every cell", () => {
    expect(Math.max(...compared.map((one) => one.questions))).toBeLessThanOrEqual(6);
    expect(compared.filter((one) => !one.accounted)).toEqual([]);
  });
});
