import { FLAG_WORDS, kindOfFlag, saidApart, type FlagColumn } from "../../src/checks/flag-words";
import type { SheetTemplate } from "../../src/templates/sheet-template";
import { ADULTS_SHEET } from "../../src/templates/sheets/adults";
import { DELIVERY_LOG_SHEET } from "../../src/templates/sheets/delivery-log";
import { PROVISION_MAP_SHEET } from "../../src/templates/sheets/provision-map";
import { PUPIL_PROVISION_SHEET } from "../../src/templates/sheets/pupil-provision";
import { PUPILS_SHEET } from "../../src/templates/sheets/pupils";
import { SECTION_F_SHEET } from "../../src/templates/sheets/section-f";

/** The formulas that each flag's words stand in, by the keys of their columns. */
const SAID_BY: Record<FlagColumn, [SheetTemplate, string[]]> = {
  review: [PROVISION_MAP_SHEET, ["review"]],
  provision: [PROVISION_MAP_SHEET, ["flagRow", "flagDelivery", "flagImpact", "flagPupils"]],
  costing: [PROVISION_MAP_SHEET, ["costing"]],
  pupil: [PUPILS_SHEET, ["flag", "nobody"]],
  annualReview: [PUPILS_SHEET, ["annualState"]],
  thisTerm: [PUPILS_SHEET, ["termReview"]],
  adult: [ADULTS_SHEET, ["flag"]],
  impact: [PUPIL_PROVISION_SHEET, ["verdict"]],
  pupilInIt: [PUPIL_PROVISION_SHEET, ["flag"]],
  sectionF: [SECTION_F_SHEET, ["flag"]],
  log: [DELIVERY_LOG_SHEET, ["flag"]],
};

/** Words that a formula can say, without those that it only compares with or joins on to others. */
function wordsOf([template, keys]: [SheetTemplate, string[]]): string[] {
  return template.bands.flat().flatMap((block) => {
    if (block.kind !== "table") return [];
    return block.columns.flatMap((column) => {
      if (column.kind !== "formula" || !keys.includes(column.key)) return [];
      const text = column.formula.parts
        .map((part) => (typeof part === "string" ? part : "§"))
        .join("");
      return [...text.matchAll(/(.?)"((?:[^"]|"")*)"/g)].flatMap(([, before = "", said = ""]) => {
        const words = said.replace(/^; /, "");
        return /[=<>]/.test(before) || !/^[A-Z]./.test(words) ? [] : [words];
      });
    });
  });
}

it.each(Object.keys(SAID_BY) as FlagColumn[])(
  "every word that the %s flag can say is known to the check, and no other",
  (column) => {
    const said = wordsOf(SAID_BY[column]);
    expect(said.length).toBeGreaterThan(0);
    const known = FLAG_WORDS[column].map(([begins]) => begins);
    const begins = (words: string) =>
      known.filter((each) => words.startsWith(each.trim()) || each.startsWith(words));
    expect(said.filter((words) => begins(words).length === 0)).toEqual([]);
    expect(known.filter((each) => !said.some((words) => begins(words).includes(each)))).toEqual([]);
  },
);

it("says nothing of a blank, and shows words that it has never heard of", () => {
  expect(kindOfFlag("impact", "")).toBeNull();
  expect(kindOfFlag("impact", "Expected progress: 8 → 12")).toBeNull();
  expect(kindOfFlag("provision", "Something else")).toBe("to look at");
  expect(saidApart("Not as planned: 0 of 12 sessions; No pupils named")).toHaveLength(2);
  expect(kindOfFlag("provision", "Not as planned: 0 of 12 sessions")).toBe("not happening");
  expect(kindOfFlag("provision", "Not as planned: 0.5 of 12 sessions")).toBe("under-delivered");
});
