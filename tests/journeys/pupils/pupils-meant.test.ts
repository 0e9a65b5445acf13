import fc from "fast-check";
import type { Answers, ProvisionLine, PupilLine } from "../../../src/domain/recognition-report";
import { MapQuestions } from "../../../src/journeys/map-questions";
import { PupilsMeant } from "../../../src/journeys/pupils/pupils-meant";
import { provisionLine } from "../../support/provision-line";
import { pupilLine, understood } from "../../support/understood";

type Child = Partial<PupilLine> & { name: string };

function meant(
  register: readonly (Child | string)[],
  lines: readonly Partial<ProvisionLine>[],
  answers: Answers = {},
) {
  const pupils = register.map((child) =>
    pupilLine(typeof child === "string" ? { name: child } : child),
  );
  const { report } = understood(lines.map(provisionLine), {});
  const questions = new MapQuestions(answers);
  const all = new PupilsMeant(
    {
      ...report,
      pupils,
      sheets: [
        { name: "Register", layout: "register", headerRows: [1], columns: [], hidden: false },
      ],
    },
    questions,
  );
  return { named: all.named, listed: all.listed, reads: all.reads, questions: questions.list() };
}

const Y3 = { yearGroups: ["Y3"] };

test("a pupil written in another way is the one on the register, and the Import report says why", () => {
  const { named, reads, questions } = meant(
    [{ name: "Ada Bell", yearGroup: "Y3" }, "Tom Price"],
    [{ ...Y3, pupils: ["Bell, Ada", "TP"], source: "Map!D5" }],
  );
  expect(named).toEqual([["Ada Bell", "Tom Price"]]);
  expect(questions).toEqual([]);
  expect(reads).toContainEqual({
    source: "Map!D5",
    written: "Bell, Ada",
    called: "Ada Bell",
    because: "the same name, the year is the same",
  });
});

test("initials that two pupils share are asked about, and stay as written meanwhile", () => {
  const register = ["Ada Bell", "Aaron Brown"];
  const lines = [
    { pupils: ["AB"], source: "Map!D5" },
    { pupils: ["AB"], source: "Map!D9" },
  ];
  const { named, questions } = meant(register, lines);
  expect(named).toEqual([["AB"], ["AB"]]);
  expect(questions).toMatchObject([
    {
      topic: "pupil",
      text: "Is “AB” on Map Ada Bell or Aaron Brown?",
      options: ["Ada Bell", "Aaron Brown", "Somebody else: keep as written"],
      chosen: "Somebody else: keep as written",
    },
  ]);
  const about = questions[0]?.about ?? "";
  expect(meant(register, lines, { [about]: "Aaron Brown" }).named).toEqual([
    ["Aaron Brown"],
    ["Aaron Brown"],
  ]);
});

test("AB in a Year 3 list is no Year 5 pupil while a Year 3 AB exists", () => {
  const register = [
    { name: "Ada Bell", yearGroup: "Y3" },
    { name: "Aaron Brown", yearGroup: "Y5" },
  ];
  expect(meant(register, [{ ...Y3, pupils: ["AB"] }]).named).toEqual([["Ada Bell"]]);
});

test("initials of a pupil in another year are asked about, a name in full is not", () => {
  const register = [{ name: "Ada Bell", yearGroup: "Y5" }];
  expect(meant(register, [{ ...Y3, pupils: ["AB"] }]).questions).toHaveLength(1);
  expect(meant(register, [{ ...Y3, pupils: ["Ada Bell"] }]).named).toEqual([["Ada Bell"]]);
});

test("two pupils of one name are told apart by their class", () => {
  const register = [
    { name: "Ada Bell", yearGroup: "Y3", className: "3B" },
    { name: "Ada Bell", yearGroup: "Y3", className: "3T" },
  ];
  const { listed, named } = meant(register, [{ ...Y3, className: "Class 3T", pupils: ["Ada B"] }]);
  expect(listed).toEqual(["Ada Bell (3B)", "Ada Bell (3T)"]);
  expect(named).toEqual([["Ada Bell (3T)"]]);
  const unclear = meant(register, [{ ...Y3, pupils: ["Ada Bell"] }]);
  expect(unclear.named).toEqual([["Ada Bell"]]);
  expect(unclear.questions).toHaveLength(1);
});

test("twins in one class who share their initials are asked about", () => {
  const twins = ["Ada Bell", "Amy Bell"].map((name) => ({
    name,
    yearGroup: "Y3",
    className: "3B",
  }));
  const { questions } = meant(twins, [{ ...Y3, className: "3B", pupils: ["A Bell"] }]);
  expect(questions).toMatchObject([
    { options: ["Ada Bell, Y3 3B", "Amy Bell, Y3 3B", "Somebody else: keep as written"] },
  ]);
});

test("a nickname or a slip of spelling is only ever asked about", () => {
  const { named, questions } = meant(
    ["Eleanor Bell", "Aaron Brown"],
    [{ pupils: ["Ellie Bell", "Aron Brown"] }],
  );
  expect(named).toEqual([["Ellie Bell", "Aron Brown"]]);
  expect(questions.map(({ options }) => options[0])).toEqual(["Eleanor Bell", "Aaron Brown"]);
});

test("initials beside a full name in one group are another child's", () => {
  const { named } = meant(["Ada Bell", "Tom Price"], [{ pupils: ["AB", "Ada Bell"] }]);
  expect(named).toEqual([["AB", "Ada Bell"]]);
});

test("two names that cannot be one child are not both taken for the short name on the register", () => {
  const lines = [{ pupils: ["Kofi Asante"] }, { pupils: ["Kofi Adu"], source: "Map!B6" }];
  const { named, questions } = meant(["Kofi A"], lines);
  expect(named).toEqual([["Kofi Asante"], ["Kofi Adu"]]);
  expect(questions).toHaveLength(2);
});

test("a class list names the register's pupils anew without making more of them", () => {
  const register = [
    { name: "Ada Bell", yearGroup: "Y3", source: "Register!A2" },
    { name: "Tom Price", yearGroup: "Y3", source: "Register!A3" },
    { name: "Ada B", yearGroup: "Y3", source: "Hazel!A2" },
    { name: "Zara Q", yearGroup: "Y3", source: "Hazel!A3" },
  ];
  expect(meant(register, []).listed).toEqual(["Ada Bell", "Tom Price", "Ada Bell", "Zara Q"]);
});

test("without a register the same writing in another year is another child", () => {
  const lines = [
    { pupils: ["AB"], yearGroups: ["Y1"] },
    { pupils: ["AB"], yearGroups: ["Y1"] },
    { pupils: ["AB"], yearGroups: ["Y5"] },
  ];
  expect(meant([], lines).named).toEqual([["AB"], ["AB"], ["AB (Y5)"]]);
});

test("without a register a fuller name is found where the year says so too", () => {
  const lines = [
    { pupils: ["Ada B"], ...Y3 },
    { pupils: ["Ada Bell"], ...Y3 },
    { pupils: ["Tom P"] },
    { pupils: ["Tom Price"] },
  ];
  expect(meant([], lines).named.flat()).toEqual(["Ada Bell", "Ada Bell", "Tom P", "Tom Price"]);
});

const forename = fc.constantFrom("Ada", "Aaron", "Amy", "Ben", "Beth", "Kofi", "Lacey-Jo");
const surname = fc.constantFrom("Bell", "Brown", "O'Dea", "Smith-Jones", "Adu");
const year = fc.constantFrom("Y3", "Y4", null);
const child = fc
  .tuple(forename, surname, year, fc.constantFrom("3B", "4W", null))
  .map(([first, last, yearGroup, className]) => ({
    name: `${first} ${last}`,
    yearGroup,
    className,
  }));
const called = fc.constantFrom(
  (first: string, last: string) => `${first} ${last}`,
  (first: string, last: string) => `${last}, ${first}`,
  (first: string, last: string) => `${first} ${last.slice(0, 1)}`,
  (first: string, last: string) => `${first.slice(0, 1)}${last.slice(0, 1)}`,
  (first: string) => first,
);
const school = fc
  .uniqueArray(child, { minLength: 1, maxLength: 12, selector: ({ name }) => name })
  .chain((register) => {
    const group = fc
      .subarray(register)
      .chain((children) =>
        fc.tuple(...children.map(({ name }) => called.map((how) => how(...both(name))))),
      );
    const line = fc.record({ pupils: group, yearGroups: fc.subarray(["Y3", "Y4"]) });
    return fc.record({ register: fc.constant(register), lines: fc.array(line, { maxLength: 8 }) });
  });

function both(name: string): [string, string] {
  const [first = "", last = ""] = name.split(" ");
  return [first, last];
}

test("two pupils of the register are never merged, and no name is lost, whatever the map calls them", () => {
  fc.assert(
    fc.property(school, ({ register, lines }) => {
      const said = lines.map((line) => ({ ...line, pupils: [...new Set(line.pupils)] }));
      const { listed, named } = meant(register, said);
      expect(new Set(listed).size).toBe(register.length);
      const whole = new Set(register.map(({ name }) => name));
      said.forEach(({ pupils }, at) => {
        const names = named[at] ?? [];
        expect(names).toHaveLength(pupils.length);
        expect(new Set(names).size).toBe(names.length);
        pupils.forEach((written, n) => {
          if (whole.has(written)) expect(names[n]).toBe(written);
        });
      });
    }),
  );
});
