import { COMMON_PROGRAMMES, DISPUTED_PROGRAMMES } from "../../src/domain/common-programmes";
import { ProgrammeAreas, USUAL_PROGRAMMES, wordsOf } from "../../src/domain/programme-areas";

const areas = new ProgrammeAreas();

test.each([
  ["Toe by Toe, 5 x 15 mins", "cognitionAndLearning"],
  ["PHONICS catch-up gp", "cognitionAndLearning"],
  ["1st Class", null],
  ["1stClass @ Number", "cognitionAndLearning"],
  ["Emotional literacy (ELSA)", "socialEmotionalAndMentalHealth"],
  ["ToD visits + radio aid checks", "sensoryAndOrPhysical"],
  ["Lip-reading", "sensoryAndOrPhysical"],
  ["Speech & language therapy", "communicationAndInteraction"],
  ["Colourful Semantics in English", "communicationAndInteraction"],
  ["1:1 TA support", null],
])("%s is for %s", (name, area) => {
  expect(areas.of(name).area).toBe(area);
});

test("a name of two areas is not decided, and both are offered", () => {
  expect(areas.of("Reading and Talkabout")).toMatchObject({
    area: null,
    guesses: ["cognitionAndLearning", "communicationAndInteraction"],
  });
});

test("a programme that schools keep under different areas is asked about, the usual area first", () => {
  expect(areas.of("Lego Therapy gp of 3")).toMatchObject({
    area: null,
    guesses: ["communicationAndInteraction", "socialEmotionalAndMentalHealth"],
  });
});

test("the school's own list comes before ours, and decides what is disputed", () => {
  const own = new ProgrammeAreas([
    { programme: "Lego Therapy", area: "socialEmotionalAndMentalHealth" },
  ]);
  expect(own.of("Lego therapy").area).toBe("socialEmotionalAndMentalHealth");
  expect(own.of("Toe by Toe").area).toBeNull();
});

test("no programme stands in the list twice, or both settled and disputed", () => {
  const names = [
    ...USUAL_PROGRAMMES.map(({ programme }) => programme),
    ...DISPUTED_PROGRAMMES.map(([programme]) => programme),
  ].map((name) => wordsOf(name).join(" "));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(USUAL_PROGRAMMES).toHaveLength(Object.values(COMMON_PROGRAMMES).flat().length);
});
