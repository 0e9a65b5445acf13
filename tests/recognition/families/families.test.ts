import { recognise } from "../../../src/recognition/recognise";
import { compareReport, type Comparison } from "../../support/compare-report";
import { expectedOf, snapshotOfOther } from "../other-workbooks/other-workbook";
import { Dice } from "./dice";
import { FAMILIES } from "./families";
import { FIRST_WORDS } from "./first-words";
import { SECOND_WORDS } from "./second-words";
import { THIRD_WORDS } from "./third-words";

/** Each throw is another workbook; `FAMILY_SEEDS=50` tries more of them. */
const SEEDS = Array.from({ length: Number(process.env.FAMILY_SEEDS ?? 1) }, (_, i) => 31 + i);

describe.each(Object.entries(FAMILIES))("schools' workbooks of the family %s", (_, make) => {
  const compared: Comparison[] = [FIRST_WORDS, SECOND_WORDS, THIRD_WORDS].flatMap((words) =>
    SEEDS.map((seed) => {
      const workbook = make(new Dice(seed), words);
      const report = recognise(snapshotOfOther(workbook), { today: "2026-11-21" });
      return compareReport(report, expectedOf(workbook));
    }),
  );
  const all = <T>(of: (one: Comparison) => readonly T[]) => compared.flatMap(of);
  const sum = (of: (one: Comparison) => number) =>
    compared.reduce((total, one) => total + of(one), 0);

  it("are laid out and headed as a SENCO would say", () => {
    expect(all((one) => [...one.layoutsWrong, ...one.headerRowsWrong])).toEqual([]);
  });

  it("have their provisions found, 98 in 100, and none invented", () => {
    const expected = sum((one) => one.lines.expected);
    expect(sum((one) => one.lines.found) / expected).toBeGreaterThanOrEqual(0.98);
    expect(all((one) => one.lines.invented)).toEqual([]);
  });

  it("have 95 in 100 fields read, and less than one in 200 wrong without a question", () => {
    const expected = sum((one) => one.fields.expected);
    expect(sum((one) => one.fields.right) / expected).toBeGreaterThanOrEqual(0.95);
    expect(sum((one) => one.fields.silentWrong.length) / expected).toBeLessThanOrEqual(0.005);
  });

  it("ask what is open and at most six questions, and account for every cell", () => {
    expect(all((one) => one.notAsked)).toEqual([]);
    expect(Math.max(...compared.map((one) => one.questions))).toBeLessThanOrEqual(6);
    expect(compared.filter((one) => !one.accounted)).toEqual([]);
  });
});
