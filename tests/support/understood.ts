import type { ProvisionLine, PupilLine } from "../../src/domain/recognition-report";
import { nothingStated } from "../../src/recognition/readers/of-the-pupil";
import type { Understanding } from "../../src/recognition/understand";

/** What recognition would hand on for these lines, and whatever a test gives. */
export function understood(
  lines: ProvisionLine[],
  more: Partial<Understanding> = {},
): Understanding {
  return {
    report: {
      sheets: [],
      provisions: lines,
      pupils: [],
      questions: [],
      unused: [],
      accounted: { nonEmptyCells: 0, used: 0, unused: 0 },
    },
    school: null,
    schoolYear: null,
    staffRates: [],
    terms: [],
    deliveryLog: [],
    sectionF: [],
    leftovers: lines.map(() => []),
    ofPupils: lines.map(() => nothingStated()),
    pupilWords: [],
    trail: [],
    ...more,
  };
}

/** A pupil of whom only what is given is known. */
export function pupilLine(known: Partial<PupilLine> & { name: string }): PupilLine {
  return {
    yearGroup: null,
    className: null,
    senStatus: null,
    primaryNeed: null,
    areaOfNeed: null,
    flags: [],
    source: "Register!A2",
    ...known,
  };
}
