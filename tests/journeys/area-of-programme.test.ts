import type { Answers, ProvisionLine } from "../../src/domain/recognition-report";
import { mapFromUnderstanding } from "../../src/journeys/map-from-understanding";
import { practiceWorkbook, Senco, SMALL_MAP, workbookOf } from "../support/senco";
import { provisionLine } from "../support/provision-line";
import { understood } from "../support/understood";

const draftOf = (lines: Partial<ProvisionLine>[], answers: Answers = {}) =>
  mapFromUnderstanding(understood(lines.map(provisionLine)), answers);

const areasOf = (draft: ReturnType<typeof draftOf>) =>
  draft.map.provisions.map(({ areaOfNeed }) => areaOfNeed);

test("the area comes from the list of programmes where the sheet does not say, and the Import report says so", () => {
  const draft = draftOf([{ provision: "Toe by Toe" }]);
  expect(areasOf(draft)).toEqual(["cognitionAndLearning"]);
  expect(draft.questions).toEqual([]);
  expect(draft.map.sources).toContainEqual(
    expect.objectContaining({
      to: "Provision map · Toe by Toe · Area of need: Cognition and learning",
      because: "Area from the list of programmes: Toe by Toe",
    }),
  );
});

test("what the sheet says stands, whatever the list says; so does an area that is none of the four", () => {
  const draft = draftOf([
    { provision: "Toe by Toe", areaOfNeed: "sensoryAndOrPhysical" },
    { provision: "Nessy", areaOfNeedText: "EAL" },
  ]);
  expect(areasOf(draft)).toEqual(["sensoryAndOrPhysical", null]);
  expect(draft.questions).toEqual([]);
});

test("a programme that nobody knows is asked about once, and stays blank meanwhile", () => {
  const lines = ["Map!B5", "Map!B9"].map((source) => ({ provision: "Rocket club", source }));
  const draft = draftOf(lines);
  expect(areasOf(draft)).toEqual([null, null]);
  expect(draft.questions).toMatchObject([
    { topic: "area", place: "Map!B5", chosen: "Leave blank" },
  ]);
  expect(draft.questions[0]?.options).toContain("Leave blank");
  const [{ about = "" } = {}] = draft.questions;
  const answered = draftOf(lines, { [about]: "Sensory and/or physical" });
  expect(areasOf(answered)).toEqual(["sensoryAndOrPhysical", "sensoryAndOrPhysical"]);
});

test("a programme is taken for the area that the same sheets give it elsewhere", () => {
  const draft = draftOf([
    { provision: "Lego Therapy", areaOfNeed: "socialEmotionalAndMentalHealth" },
    { provision: "Lego therapy (SDQ)" },
  ]);
  expect(areasOf(draft)[1]).toBe("socialEmotionalAndMentalHealth");
});

test("nothing is asked about what is for everyone", () => {
  expect(draftOf([{ provision: "Seating plans", wave: 1 }]).questions).toEqual([]);
});

test("the list on the Lists sheet decides once the school has one, and never adds to the questions about the sheets", async () => {
  const rows = SMALL_MAP.map((row) => row.map((cell, at) => (at === 1 ? null : cell)));
  const senco = await Senco.opens(workbookOf(rows).save());
  const first = await senco.reads();
  expect(first.mapQuestions.filter(({ topic }) => topic === "area")).toEqual([]);
  await senco.builds();
  senco.types("Programmes", "Area of need", programmeRow(senco, "ELSA"), "Cognition and learning");
  const again = await senco.reads();
  const elsa = mapFromUnderstanding(again.understanding, {}, again.programmes).map.provisions.find(
    ({ provision }) => provision === "ELSA",
  );
  expect(elsa?.areaOfNeed).toBe("cognitionAndLearning");
  senco.leaves();
});

function programmeRow(senco: Senco, programme: string): number {
  for (let row = 0; row < 400; row++)
    if (senco.valueOf("Programmes", "Programme", row) === programme) return row;
  throw new Error(`${programme} is not on the list.`);
}

test("a workbook has at most six questions about its sheets; those about the map stand apart", async () => {
  const senco = await Senco.opens(practiceWorkbook("09-costed-sections"));
  const { report, mapQuestions } = await senco.reads();
  expect(report.questions.length).toBeLessThanOrEqual(6);
  expect(mapQuestions.length).toBeGreaterThan(0);
  expect(report.questions).not.toEqual(expect.arrayContaining(mapQuestions));
  senco.leaves();
});
