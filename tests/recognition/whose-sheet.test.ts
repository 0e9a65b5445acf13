import { recognise } from "../../src/recognition/recognise";
import { sheetOf, workbookOf } from "../support/sheet-of";

const TODAY = { today: "2026-11-21" };
const read = (...sheets: Parameters<typeof workbookOf>) => recognise(workbookOf(...sheets), TODAY);

describe("a sheet of one pupil", () => {
  const LIST = [
    ["Provision", "Staff", "Frequency"],
    ["Toe by Toe", "TA", "daily 10 mins"],
  ];
  const whose = (...sheets: Parameters<typeof workbookOf>) => {
    const { provisions, questions, pupils } = read(...sheets);
    return {
      lines: provisions.map((line) => line.pupils),
      asked: questions.map(({ text }) => text),
      pupils: pupils.map(({ name, yearGroup }) => [name, yearGroup]),
    };
  };

  it.each([
    ["Sheet1", "Individual Provision Map for Hal Ito, Year 6", "Hal Ito", "Y6"],
    ["Costings", "Individual costed map - Ada Bell (Y3)", "Ada Bell", "Y3"],
  ])("the tab %s and the title “%s” say whose it is", (tab, title, name, year) => {
    expect(whose(sheetOf(tab, [[title], ...LIST]))).toEqual({
      lines: [[name]],
      asked: [],
      pupils: [[name, year]],
    });
  });

  it.each([
    ["Lexi (Y2)", "Pupil support plan", "Lexi"],
    ["Sheet1", "Individual provision map - Northfield", "Northfield"],
  ])(
    "the tab %s under the title “%s” may be a pupil's or not, and is asked about",
    (tab, title, name) => {
      const { lines, asked } = whose(sheetOf(tab, [[title], ...LIST]));
      expect({ lines, asked }).toEqual({
        lines: [[name]],
        asked: [`Is “${name}” a pupil, whose provision the sheet “${tab}” is?`],
      });
    },
  );

  it("a title in plain words names nobody", () => {
    const sheet = sheetOf("Sheet1", [["Individual provision map for parents evening"], ...LIST]);
    expect(whose(sheet)).toEqual({ lines: [[]], asked: [], pupils: [] });
  });

  it("a title that may name a pupil or a school is asked about", () => {
    const sheet = sheetOf("Costings", [["Provision map: Ada Bell"], ...LIST]);
    expect(whose(sheet)).toMatchObject({
      lines: [["Ada Bell"]],
      asked: ["Is “Ada Bell” a pupil, whose provision the sheet “Costings” is?"],
    });
  });

  it("tabs that look like names are asked about, once, and a name that a register knows is not", () => {
    const sheets = ["Bo Chen", "CD", "Kit M Y4"].map((tab) => sheetOf(tab, LIST));
    expect(whose(...sheets)).toMatchObject({
      lines: [["Bo Chen"], ["CD"], ["Kit M"]],
      asked: ["Are “Bo Chen”, “CD”, “Kit M” pupils, each with a sheet of their own?"],
    });
    const register = sheetOf("Register", [
      ["Surname", "Forename", "Year", "SEN status"],
      ["Chen", "Bo", "5", "K"],
      ["Ely", "Di", "2", "E"],
    ]);
    expect(whose(sheetOf("Bo C", LIST), register)).toEqual({
      lines: [["Bo C"]],
      asked: [],
      pupils: [
        ["Bo Chen", "Y5"],
        ["Di Ely", "Y2"],
      ],
    });
  });

  it.each(["Speech Therapy", "Forest School", "Oak Class", "Wave 2", "SEMH", "Autumn"])(
    "a single tab called %s is nobody",
    (tab) => {
      expect(whose(sheetOf(tab, LIST))).toEqual({ lines: [[]], asked: [], pupils: [] });
    },
  );
});
