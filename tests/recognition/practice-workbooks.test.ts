import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/recognition/recognise";
import { compareReport, type Comparison, type Expected } from "../support/compare-report";
import { practiceSnapshot } from "../support/snapshot-of";

/** Fields read right and silently wrong, by workbook. A floor may only rise, a ceiling only fall. */
const REACHED: Record<string, { right: number; silentWrong: number; questions: number }> = {
  "01-year-group-list": { right: 154, silentWrong: 0, questions: 5 },
  "02-wave-2-two-level-header": { right: 119, silentWrong: 0, questions: 6 },
  "03-transposed-maths": { right: 104, silentWrong: 0, questions: 1 },
  "04-wave-area-grids": { right: 271, silentWrong: 0, questions: 2 },
  "05-stacked-blocks": { right: 257, silentWrong: 0, questions: 0 },
  "06-class-maps": { right: 157, silentWrong: 0, questions: 3 },
  "07-provision-by-pupil": { right: 81, silentWrong: 0, questions: 1 },
  "08-individual-pupils": { right: 206, silentWrong: 0, questions: 1 },
  "09-costed-sections": { right: 129, silentWrong: 0, questions: 0 },
  "10-costed-wide": { right: 136, silentWrong: 0, questions: 2 },
  "11-cards": { right: 70, silentWrong: 0, questions: 2 },
  "12-entry-exit-measures": { right: 628, silentWrong: 0, questions: 4 },
  "13-register-and-map": { right: 337, silentWrong: 0, questions: 3 },
  "14-oakfield-primary": { right: 1128, silentWrong: 0, questions: 6 },
};

const compared = new Map<string, Comparison>();

function compare(name: string): Comparison {
  const known = compared.get(name);
  if (known) return known;
  const path = join(__dirname, "../workbooks", `${name}.expected.json`);
  const expected = JSON.parse(readFileSync(path, "utf8")) as Expected;
  const report = recognise(practiceSnapshot(`${name}.xlsx`), { today: "2026-11-21" });
  const comparison = compareReport(report, expected);
  compared.set(name, comparison);
  return comparison;
}

describe.each(Object.entries(REACHED))("the practice workbook %s", (name, reached) => {
  it("is laid out as a SENCO would say", () => {
    const { layoutsWrong, headerRowsWrong } = compare(name);
    expect({ layoutsWrong, headerRowsWrong }).toEqual({ layoutsWrong: [], headerRowsWrong: [] });
  });

  it("holds these provisions and no others, and these pupils", () => {
    const { lines, pupils } = compare(name);
    expect(lines).toMatchObject({ found: lines.expected, missing: [], invented: [] });
    expect(pupils).toEqual({ expected: pupils.expected, found: pupils.expected, wrong: [] });
  });

  it("is read as far as before, with no more silent errors", () => {
    const { fields } = compare(name);
    expect(fields.silentWrong.slice(reached.silentWrong)).toEqual([]);
    expect(fields.right).toBeGreaterThanOrEqual(reached.right);
  });

  it("asks what is truly open, and little else", () => {
    const { notAsked, questions } = compare(name);
    expect(notAsked).toEqual([]);
    expect(questions).toBeLessThanOrEqual(reached.questions);
  });

  it("accounts for every cell", () => {
    const { accounted, notUnused } = compare(name);
    expect(accounted).toBe(true);
    expect(notUnused).toEqual([]);
  });
});

afterAll(() => {
  const table = [...compared.values()].map(({ workbook, lines, fields, pupils, questions }) =>
    [
      workbook.padEnd(34),
      `provisions ${lines.found}/${lines.expected}`.padEnd(20),
      `fields ${fields.right}/${fields.expected}`.padEnd(18),
      `missed ${fields.missed.length}`.padEnd(12),
      `wrong ${fields.wrong.length}`.padEnd(10),
      `silent ${fields.silentWrong.length}`.padEnd(10),
      `pupils ${pupils.found}/${pupils.expected}`.padEnd(14),
      `questions ${questions}`,
    ].join(" "),
  );
  process.stdout.write(`\n${table.join("\n")}\n`);
});
