import type { ProvisionLine, PupilLine } from "../../src/domain/recognition-report";
import { nothingStated } from "../../src/recognition/readers/of-the-pupil";
import type { SheetTrail } from "../../src/recognition/trail";
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
    trail: [...new Set(lines.map(({ source }) => sheetOf(source)))].map(nothingRead),
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

function sheetOf(place: string): string {
  return place.slice(0, place.lastIndexOf("!"));
}

/** A sheet of whose cells nothing is known. */
function nothingRead(sheet: string): SheetTrail {
  return {
    sheet,
    rows: new Int32Array(0),
    columns: new Int32Array(0),
    texts: [],
    fates: new Uint8Array(0),
    from: new Int32Array(1),
    kinds: new Uint8Array(0),
    indexes: new Int32Array(0),
    fields: [],
    comments: [],
  };
}
