import fc from "fast-check";
import { nameProvisions } from "../../src/journeys/name-provisions";
import { provisionLine } from "../support/provision-line";

test("a provision is called by its name and year group", () => {
  const [ref] = nameProvisions([provisionLine({ yearGroups: ["Y2"] })]);
  expect(ref).toBe("Precision Teaching Y2");
});

test("the same programme in two classes of a year is told apart by the class", () => {
  const refs = nameProvisions([
    provisionLine({ yearGroups: ["Y2"], className: "Cedar" }),
    provisionLine({ yearGroups: ["Y2"], className: "Birch" }),
  ]);
  expect(refs).toEqual(["Precision Teaching Y2", "Precision Teaching Birch"]);
});

test("two 1:1 arrangements are told apart by the pupil before a number is used", () => {
  const refs = nameProvisions([
    provisionLine({ yearGroups: ["Y2"], pupils: ["Ada B"] }),
    provisionLine({ yearGroups: ["Y2"], pupils: ["Tom P"] }),
    provisionLine({ yearGroups: ["Y2"], pupils: ["Tom P"] }),
    provisionLine({ yearGroups: ["Y2"], pupils: ["Tom P"] }),
  ]);
  expect(refs).toEqual([
    "Precision Teaching Y2",
    "Precision Teaching Tom P",
    "Precision Teaching Y2 Tom P",
    "Precision Teaching Y2 Tom P (2)",
  ]);
});

test.each([
  ["Toe by Toe, 5 x 15 mins", "Toe by Toe Y2"],
  ["Reading Recovery 3xweekly.", "Reading Recovery Y2"],
  ["Spelling groups 2x wkly", "Spelling groups Y2"],
  ["HB and OS: Small group talk.\nLiaise with outreach.", "Small group talk Y2"],
  [
    "In-class support, Maths and English, with all adults in turn",
    "In-class support, Maths and English Y2",
  ],
  ["Bubble time- explain worries", "Bubble time- explain worries Y2"],
  ["Precision Teaching (5 x 10 mins)", "Precision Teaching Y2"],
  ["Nurture breakfast (max 8)", "Nurture breakfast (max 8) Y2"],
  ["Talk Boost (Y2)", "Talk Boost (Y2)"],
  ["Year 2 spelling group", "Year 2 spelling group"],
  ["Daily", "Daily Y2"],
  ["3 x 20", "3 x 20 Y2"],
])("%s is called %s", (provision, ref) => {
  expect(nameProvisions([provisionLine({ provision, yearGroups: ["Y2"] })])).toEqual([ref]);
});

test("the same provision in terms that stand apart is told apart by the term", () => {
  const refs = nameProvisions(
    ["Autumn 1", "Spring 2"].map((term) => provisionLine({ yearGroups: ["Y2"], term })),
  );
  expect(refs).toEqual(["Precision Teaching Y2", "Precision Teaching Spring 2"]);
});

test("a provision with nothing but its term is called by its name alone", () => {
  expect(nameProvisions([provisionLine({ term: "Autumn" })])).toEqual(["Precision Teaching"]);
});

test("references are unique without regard to case, whatever the sheet holds", () => {
  const lines = fc.array(
    fc.record({
      provision: fc.string({ minLength: 1 }),
      yearGroups: fc.subarray(["R", "Y1", "Y2", "Y3"]),
      pupils: fc.array(fc.string({ minLength: 1 }), { maxLength: 2 }),
    }),
  );
  fc.assert(
    fc.property(lines, (stated) => {
      const refs = nameProvisions(stated.map(provisionLine)).map((ref) => ref.toLowerCase());
      expect(new Set(refs).size).toBe(stated.length);
    }),
  );
});
