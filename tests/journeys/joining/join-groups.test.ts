import { joinGroups } from "../../../src/journeys/joining/join-groups";
import { provisionLine } from "../../support/provision-line";

const ada = provisionLine({ pupils: ["Ada B"], groupSize: 3, ledBy: "Mrs Doyle (TA)" });
const tom = provisionLine({ pupils: ["Tom P"], groupSize: 3, ledBy: "Mrs Doyle (TA)" });

test("a group that the sheet lists pupil by pupil is one provision, so its cost counts once", () => {
  expect(joinGroups([ada, tom])).toEqual([[ada, tom]]);
});

test("two pupils with the same programme 1:1 stay two provisions", () => {
  const lines = [ada, tom].map((line) => ({ ...line, groupSize: 1 }));
  expect(joinGroups(lines)).toHaveLength(2);
});

test("a group is not joined beyond the size that the sheet states", () => {
  const names = ["Ada B", "Tom P", "Kofi A", "Zara Q"];
  const lines = names.map((name) => ({ ...ada, pupils: [name] }));
  expect(joinGroups(lines).map((group) => group.length)).toEqual([3, 1]);
});

test("the same pupil twice is two cycles, not one group", () => {
  expect(joinGroups([ada, ada])).toHaveLength(2);
});

test("lines with different staff, dosage or size unknown are not joined", () => {
  expect(joinGroups([ada, { ...tom, ledBy: "Mr Khan (HLTA)" }])).toHaveLength(2);
  expect(joinGroups([ada, { ...tom, minutesPerSession: 20 }])).toHaveLength(2);
  expect(joinGroups([ada, tom].map((line) => ({ ...line, groupSize: null })))).toHaveLength(2);
});
