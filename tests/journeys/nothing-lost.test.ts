import { readdirSync } from "node:fs";
import fc from "fast-check";
import { mapFromUnderstanding } from "../../src/journeys/map-from-understanding";
import { understand } from "../../src/recognition/understand";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOfOther, type OtherWorkbook } from "../recognition/other-workbooks/other-workbook";
import { damagedWorkbook } from "../support/damaged-workbook";
import { lostCells } from "../support/lost-cells";
import { practiceSnapshot } from "../support/snapshot-of";

const PRACTICE = readdirSync("tests/workbooks").filter((file) => file.endsWith(".xlsx"));
const OTHERS = readdirSync("tests/recognition/other-workbooks").filter(
  (file) => !file.endsWith(".test.ts"),
);

function lostIn(workbook: WorkbookSnapshot): string[] {
  const understanding = understand(workbook, { today: "2026-11-21" });
  return lostCells(understanding, mapFromUnderstanding(understanding, {}).map);
}

function isWorkbook(value: unknown): value is OtherWorkbook {
  return typeof value === "object" && value !== null && "sheets" in value && "provisions" in value;
}

describe("every cell of a school's workbook stands where the Import report says", () => {
  test.each(PRACTICE)("in %s", (name) => {
    expect(lostIn(practiceSnapshot(name))).toEqual([]);
  });

  test.each(OTHERS)("in other schools' %s", async (file) => {
    const held = (await import(`../recognition/other-workbooks/${file}`)) as Record<
      string,
      unknown
    >;
    for (const workbook of Object.values(held).filter(isWorkbook))
      expect(lostIn(snapshotOfOther(workbook))).toEqual([]);
  });

  test("whatever people do to the sheet", () => {
    fc.assert(
      fc.property(damagedWorkbook, (workbook) => {
        expect(lostIn(workbook)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
