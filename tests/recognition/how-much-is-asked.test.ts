import { recognise } from "../../src/recognition/recognise";
import { snapshotOfOther, type OtherWorkbook } from "./other-workbooks/other-workbook";
import { rowsOf } from "./other-workbooks/sheet-text";

const read = (sheet: string, rows: string, answers: Record<string, string> = {}) => {
  const workbook: OtherWorkbook = {
    name: "asked",
    sheets: { [sheet]: { layout: "list", headerRows: [1], rows: rowsOf(rows) } },
    provisions: [],
  };
  return recognise(snapshotOfOther(workbook), { today: "2026-11-21", answers });
};

const LENGTHS = `
Intervention | Year | Led by | How often | Runs for
Nessy | Y3 | TA | 3 x 20 mins | half a term
Lexia | Y4 | TA | 3 x 20 mins | 2 terms
Numicon | Y5 | TA | 3 x 20 mins | 10 weeks`;

const DOUBTFUL = `
Pupils | Intervention | Led by | How often | Runs for | Term | Start date | Baseline | Now | Impact | Cost
Ada, Ben | Nessy | TA | 5x2 x 15 mins | half a term | T1/2 | 16/10/26, 11/12/26 | {8/20} | 12/20 | G | £40
Cal, Dot | Lexia | TA | 2-3 x wk, 20 mins | 10 units | T1/2 | 2026-09-14 | 6 | 9 | ✓ | £40
Eve, Fin | Numicon | TA | AM & PM daily, 5 mins | 6 weeks | Autumn 1 | 2026-09-14 | 6 | 9 | 2 | £40
Gus, Hal | Toe by Toe | TA | 3 x 30 + 2 x 15 (1:1) | 6 weeks | Autumn 1 | 2026-09-14 | 6 | 9 | Met | £40`;

describe("how much a SENCO is asked", () => {
  it("puts different lengths that leave the same choice into one question, in words that fit them all", () => {
    const { questions, provisions } = read("Map", LENGTHS);
    expect(questions).toMatchObject([{ about: "Map!E2:E3", kind: "confirmReading" }]);
    expect(questions[0]?.text).toBe("What do “half a term”, “2 terms” mean?");
    expect(questions[0]?.chosen).toBe(questions[0]?.options[0]);
    expect(provisions.map(({ weeks }) => weeks)).toEqual([6, 24, 10]);
  });

  it("goes by one answer for all of them", () => {
    const { questions, provisions } = read("Map", LENGTHS, { "Map!E2:E3": "Leave the weeks open" });
    expect(provisions.map(({ weeks }) => weeks)).toEqual([null, null, 10]);
    expect(questions[0]?.chosen).toBe("Leave the weeks open");
  });

  it("asks at most six questions, and takes nothing that it would have asked about as a seventh", () => {
    const { questions, provisions } = read("Map", DOUBTFUL);
    expect(questions.length).toBe(6);
    const asked = (cell: string): boolean => questions.some(({ about }) => about.includes(cell));
    const unasked = [
      { cell: "D2", value: provisions[0]?.sessionsPerWeek, words: "5x2 x 15 mins" },
      { cell: "D3", value: provisions[1]?.sessionsPerWeek, words: "2-3 x wk, 20 mins" },
      { cell: "D4", value: provisions[2]?.sessionsPerWeek, words: "AM & PM daily, 5 mins" },
      { cell: "D5", value: provisions[3]?.sessionsPerWeek, words: "3 x 30 + 2 x 15 (1:1)" },
    ].filter(({ cell }) => !asked(cell));
    expect(unasked.length).toBeGreaterThan(0);
    for (const { value, words } of unasked) {
      expect(value).toBeNull();
      expect(provisions.some(({ notes }) => notes?.includes(words))).toBe(true);
    }
  });

  it("asks the same six when everything is read again with an answer", () => {
    const [first] = read("Map", DOUBTFUL).questions;
    const again = read("Map", DOUBTFUL, {
      [first?.about ?? ""]: first?.options[1] ?? "",
    }).questions;
    expect(again.map(({ about }) => about)).toEqual(
      read("Map", DOUBTFUL).questions.map(({ about }) => about),
    );
    expect(again[0]?.chosen).toBe(first?.options[1]);
  });
});
