import { recognise } from "../../src/recognition/recognise";
import { sheetOf, workbookOf } from "../support/sheet-of";
import type { ProvisionLine } from "../../src/domain/recognition-report";

type Row = readonly (string | number)[];

const NAMES = ["Toe by Toe", "Nurture group", "Talk Boost", "Lego Therapy"];

/** A short list with one column more, and what is read of it. */
function under(heading: string, values: Row, besides: Readonly<Record<string, Row>> = {}) {
  const others = { "Year group": ["Y3", "Y4", "Y1", "Y2"], Mins: [20, 45, 15, 30], ...besides };
  const rows = NAMES.map((name, i) => [
    name,
    ...Object.values(others).map((column) => column[i] ?? ""),
    values[i] ?? "",
  ]);
  const head = ["Intervention", ...Object.keys(others), heading];
  const { provisions, questions } = recognise(workbookOf(sheetOf("Map", [head, ...rows])), {
    today: "2026-11-21",
  });
  const all = <F extends keyof ProvisionLine>(field: F) => provisions.map((line) => line[field]);
  return { provisions, questions, all };
}

const NONE = [null, null, null, null];
const SIZES = ["1:1", "Group", "1:1", "Class"];
const STAFF = { "Led by": ["TA", "HLTA", "TA", "CT"] };

describe("words with a second meaning", () => {
  it.each([
    "Type",
    "Kind",
    "Format",
    "Mode",
    "Delivery",
    "How",
    "Level",
    "Stage",
    "Target",
    "Form",
  ])("takes 1:1 and class under “%s” for the size of the group", (heading) => {
    const { all } = under(heading, SIZES);
    expect(all("groupSize")).toEqual([1, null, 1, null]);
    expect(all("wave")).toEqual(NONE);
    expect(all("target")).toEqual(NONE);
    expect(all("className")).toEqual(NONE);
  });

  it("takes 1:1 among kinds of service for the size of the group", () => {
    const { all } = under("Type", ["assessment", "1:1", "consultation", "staff training"]);
    expect(all("groupSize")).toEqual([null, 1, null, null]);
  });

  it.each(["Target", "Baseline", "Entry", "Assessment", "Monitoring", "Exit"])(
    "never takes days under “%s” for a score, a target or a measure",
    (heading) => {
      const { all } = under(heading, ["11/12/2026", "18/12/2026", "12/02/2027", "26/03/2027"]);
      for (const field of ["target", "entry", "exit", "measure"] as const)
        expect(all(field)).toEqual(NONE);
    },
  );

  it("leaves who reviews it and how often in words", () => {
    const who = under("Reviewed by", ["Mrs Bell", "Mr Fox", "Mrs Bell", "Miss Roy"]);
    expect(who.all("ledBy")).toEqual(NONE);
    const often = under("Review", ["weekly", "fortnightly", "weekly", "weekly"]);
    expect(often.all("sessionsPerWeek")).toEqual(NONE);
    expect(under("Review", ["6 weeks", "12 weeks", "6 weeks", "8 weeks"]).all("weeks")).toEqual(
      NONE,
    );
  });

  it("takes no licence for a member of staff", () => {
    const { all } = under("Resources", ["Nessy licence", "Lego", "Flashcards", "Task board"]);
    expect(all("ledBy")).toEqual(NONE);
    expect(under("Resource", ["TA", "HLTA", "TA", "Mrs Bell"]).all("ledBy")).toEqual([
      "TA",
      "HLTA",
      "TA",
      "Mrs Bell",
    ]);
  });

  it("takes the initials of staff for no pupils", () => {
    const { all } = under("Adult", ["KL, MN", "OP", "QR, ST", "UV"], STAFF);
    expect(all("pupils")).toEqual([[], [], [], []]);
  });

  it("counts no sessions in a percentage", () => {
    const { all } = under("Attended", ["92%", "88%", "100%", "75%"], STAFF);
    expect(all("deliveredSessions")).toEqual(NONE);
    expect(under("Completed", ["10/12", "8/10", "20/24", "5/6"]).all("deliveredSessions")).toEqual([
      10, 8, 20, 5,
    ]);
  });

  it("keeps the number of a group apart from its size", () => {
    const { all } = under("Group", [1, 2, 3, 1], { "Group size": [4, 6, 5, 3] });
    expect(all("groupSize")).toEqual([4, 6, 5, 3]);
  });

  it("takes how it went under “Outcome” for no target", () => {
    const { all } = under("Outcome", ["Green", "Amber", "Made good progress", "To read 50 words"]);
    expect(all("target")).toEqual([null, null, null, "To read 50 words"]);
    expect(all("outcomeText")).toEqual(["Green", "Amber", "Made good progress", null]);
  });

  it("asks what a few hours are of", () => {
    const { questions } = under("Hours", [3, 2, 5, 1]);
    expect(questions.map(({ about }) => about)).toEqual(["Map!D1"]);
  });

  it("takes spelling scores for no spending, and a budget in pounds for no source", () => {
    expect(under("Spelling", [85, 92, 78, 101]).all("cost")).toEqual(NONE);
    expect(under("Budget", [180, 240, 95, 320]).all("fundingSource")).toEqual(NONE);
    expect(under("Source", ["Library", "EP", "Mrs Bell", "YARC"]).all("fundingSource")).toEqual(
      NONE,
    );
  });
});
