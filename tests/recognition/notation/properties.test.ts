import fc from "fast-check";
import { readAge } from "../../../src/recognition/notation/ages";
import { typed, type NotationCell } from "../../../src/recognition/notation/cell-text";
import { readDate } from "../../../src/recognition/notation/dates";
import {
  readDosage,
  readFrequency,
  readSessionLength,
  readWeeklyMinutes,
} from "../../../src/recognition/notation/dosage";
import { readFunding } from "../../../src/recognition/notation/funding";
import { readGroupSize } from "../../../src/recognition/notation/group-size";
import { readMark } from "../../../src/recognition/notation/marks";
import { readMoney } from "../../../src/recognition/notation/money";
import { readAreaOfNeed, readPrimaryNeed } from "../../../src/recognition/notation/need";
import { readOutcome } from "../../../src/recognition/notation/outcome";
import { readPupils } from "../../../src/recognition/notation/pupils";
import type { Read } from "../../../src/recognition/notation/reading";
import { readSchoolYear, schoolYear } from "../../../src/recognition/notation/school-year";
import { readScore } from "../../../src/recognition/notation/scores";
import { Scraps } from "../../../src/recognition/notation/scraps";
import { readSenStatus } from "../../../src/recognition/notation/sen-status";
import { readStaff } from "../../../src/recognition/notation/staff";
import { readTerm } from "../../../src/recognition/notation/terms";
import { readWave } from "../../../src/recognition/notation/wave";
import { readWeeks } from "../../../src/recognition/notation/weeks";
import { readYearGroups } from "../../../src/recognition/notation/year-groups";

const PARSERS: readonly [string, (cell: NotationCell) => Read<unknown>][] = [
  ["dosage", readDosage],
  ["frequency", readFrequency],
  ["session length", readSessionLength],
  ["weekly minutes", readWeeklyMinutes],
  ["group size", readGroupSize],
  ["weeks", readWeeks],
  ["dates", (cell) => readDate(cell, { schoolYear: schoolYear(2026) })],
  ["terms", readTerm],
  ["school year", (cell) => readSchoolYear(cell.text)],
  ["year groups", readYearGroups],
  ["pupils", readPupils],
  ["staff", readStaff],
  ["scores", (cell) => readScore(cell, { measure: "Salford RA" })],
  ["ages", (cell) => readAge(cell, { isAge: true })],
  ["outcomes", readOutcome],
  ["marks", readMark],
  ["money", (cell) => readMoney(cell, { isMoney: true })],
  ["area of need", readAreaOfNeed],
  ["primary need", readPrimaryNeed],
  ["SEN status", readSenStatus],
  ["waves", readWave],
  ["funding", readFunding],
];

/** Pieces that notations are made of, thrown together as tired people do. */
const PIECES =
  "3 20 x × 1:4 1-4 4-6 ½ 1/2 mins hr weekly daily /wk per week fortnightly Mon Fri 9.15-9.45 TA CT LSA Mrs Doyle DS LC and & + , ; ( ) - – → / . £ % Aut 1 Spring term T1/2 2026-27 3/11/26 Nov Y3 KS2 R 3B class group of 6 wks sessions met PM SS85 6.04 RA tbc n/a ** • ' \" £65 K E wave 2 C&I SEMH all";
const messy = fc
  .array(fc.oneof(fc.constantFrom(...PIECES.split(" ")), fc.constantFrom(" ", "\n", "  ", "")), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(" "));
const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), messy);
const value = fc.oneof(
  fc.double({ noNaN: false }),
  fc.integer({ min: -5, max: 60000 }),
  fc.boolean(),
  fc.constant(null),
);
const format = fc.constantFrom(
  "General",
  "@",
  "0.00",
  "0%",
  "h:mm",
  "d-mmm",
  "mmm-yy",
  "dd/mm/yyyy",
  '"£"#,##0',
  "[h]:mm",
  "",
);
const cell: fc.Arbitrary<NotationCell> = fc.oneof(
  text.map(typed),
  fc.record({ value: fc.oneof(value, text), text, numberFormat: format }),
);

describe.each(PARSERS)("%s, whatever stands in the cell", (_name, parse) => {
  it("never throws, gives the same twice, and keeps its confidence within bounds", () => {
    fc.assert(
      fc.property(cell, (one) => {
        const read = parse(one);
        expect(parse(one)).toEqual(read);
        if (!read) return;
        expect(read.confidence).toBeGreaterThan(0);
        expect(read.confidence).toBeLessThanOrEqual(1);
        expect(read.because).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("offers what it takes as one of the choices, and says each choice in words", () => {
    fc.assert(
      fc.property(messy, (one) => {
        const read = parse(typed(one));
        if (!read?.alternatives) return;
        expect(read.alternatives.length).toBeGreaterThan(1);
        expect(read.alternatives[0]?.value).toEqual(read.value);
        expect(read.alternatives.every(({ label }) => label !== "")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("reads a very long cell in a moment", () => {
    const longest = 32_767;
    for (const piece of [
      "1",
      " ",
      "a",
      "-",
      "1 x ",
      "mon, ",
      "and ",
      "AB, ",
      "(",
      "1/",
      "½",
      "£",
      "aut 1 to ",
      "3.",
      "→",
    ]) {
      const before = performance.now();
      parse(typed(piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest)));
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });
});

describe("what is not understood", () => {
  /** A word that no dictionary of ours holds. */
  const STRANGE = "zzyqvo";

  it("is kept: a strange word in a cell that was read is in the rest, or in a value kept as written", () => {
    fc.assert(
      fc.property(messy, fc.nat({ max: 20 }), (one, at) => {
        const words = one.split(" ");
        words.splice(Math.min(at, words.length), 0, STRANGE);
        for (const [, parse] of PARSERS) {
          const read = parse(typed(words.join(" ")));
          if (read) expect(JSON.stringify([read.rest, read.value])).toContain(STRANGE);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is every letter that nothing took, small joining words apart", () => {
    const joint = /^(?:and|or|of|with|in|for|at|per|to|the|an?|by)$/i;
    const letters = (of: string): string =>
      [...of]
        .filter((one) => /[\p{L}\p{N}]/u.test(one))
        .sort()
        .join("");
    fc.assert(
      fc.property(messy, (one) => {
        const scraps = new Scraps(one);
        expect(scraps.rest()).toBe(scraps.text);
        const match = scraps.take(/[1-6][a-z]*/);
        fc.pre(match !== null && !scraps.text.split(/[^\p{L}]/u).some((word) => joint.test(word)));
        if (match)
          expect(letters(scraps.rest() + scraps.written(match))).toBe(letters(scraps.text));
      }),
    );
  });
});
