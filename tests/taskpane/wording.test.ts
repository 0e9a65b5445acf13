import { problemOf } from "../../src/taskpane/problem-of";
import { problemWords } from "../../src/taskpane/words/problem-words";
import { stepWords } from "../../src/taskpane/words/progress-words";
import { REMOVE_WORDS } from "../../src/taskpane/words/remove-words";
import { STRUCTURE_WORDS } from "../../src/taskpane/words/structure-words";
import type { ProblemKind } from "../../src/workbook/workbook-problem";

/** One of each: a missing kind does not compile. */
const PROBLEMS: { [K in ProblemKind["kind"]]: Extract<ProblemKind, { kind: K }> } = {
  structureProtected: { kind: "structureProtected" },
  sheetProtected: { kind: "sheetProtected", sheet: "Y3" },
  sheetExists: { kind: "sheetExists", sheet: "Pupils" },
  tableExists: { kind: "tableExists", table: "Pupils" },
  nameExists: { kind: "nameExists", name: "Today" },
  badSheetName: { kind: "badSheetName", sheet: "a/b" },
  notOurs: { kind: "notOurs", sheet: "Year 3" },
  missing: { kind: "missing", what: "Year 3" },
  lacks: { kind: "lacks", sheet: "Provision map", part: "column", called: "Reference" },
  tooLarge: { kind: "tooLarge", what: "The sheet Year 3", limit: "5 million cells" },
  editing: { kind: "editing" },
  noAnswer: { kind: "noAnswer" },
  cancelled: { kind: "cancelled" },
  alreadyMapped: { kind: "alreadyMapped", sheets: ["Pupils"], added: "2026-11-22T10:00:00Z" },
  nothingToMap: { kind: "nothingToMap" },
  nothingToCheck: { kind: "nothingToCheck" },
  noHalfTerm: { kind: "noHalfTerm" },
  alreadyHere: { kind: "alreadyHere", sheet: "Staff rates" },
  tooMany: { kind: "tooMany", what: "provision maps", limit: 40 },
  stillNeeded: { kind: "stillNeeded", sheet: "Lists", by: ["Pupils", "Provision map"] },
  halfDone: { kind: "halfDone", standing: ["Pupils", "Lists"], cause: "busy", gone: ["Settings"] },
  changedSince: { kind: "changedSince", sheet: "Provision map" },
  notLoaded: { kind: "notLoaded" },
  badEdit: { kind: "badEdit", why: "A table would lie over another." },
  unexpected: { kind: "unexpected", code: "GeneralException", detail: "It broke." },
};

describe("what the pane says when something went wrong", () => {
  it.each(Object.values(PROBLEMS).map((problem) => [problem.kind, problem] as const))(
    "%s: what, why and what next, in whole and kind sentences",
    (_, problem) => {
      for (const words of Object.values(problemWords(problem))) {
        expect(words).toMatch(/^[A-Z\d“].*[.]$/s);
        expect(words).not.toMatch(/!|please|oops|success|undefined|invalid|failed/i);
      }
    },
  );

  it("says exactly what stands and what is gone when a build could not be taken back", () => {
    expect(problemWords(PROBLEMS.halfDone).what).toBe(
      "The work stopped half-way. Pupils and Lists are still here. Settings was already removed.",
    );
  });

  it("tells a part of the add-in that did not load from something that Excel refused", () => {
    const thrown = Object.assign(new Error("Loading chunk write failed."), {
      name: "ChunkLoadError",
    });
    expect(problemOf(thrown)).toEqual({ kind: "notLoaded" });
  });

  it("names the day a map was added", () => {
    expect(problemWords(PROBLEMS.alreadyMapped).why).toBe("1 sheet was added on 22 Nov 2026.");
  });
});

describe("what the pane says while it works", () => {
  it("names the sheet and how far it is", () => {
    expect(stepWords({ step: "reading", sheet: "Year 3", done: 4, of: 9 })).toBe(
      "Reading Year 3 · 4 of 9 sheets",
    );
  });

  it("counts one as one", () => {
    expect(STRUCTURE_WORDS.plan.intro(1)).toMatch(/^1 sheet will be added/);
    expect(REMOVE_WORDS.done(1)).toMatch(/^1 sheet was removed/);
  });
});
