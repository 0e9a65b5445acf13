import { mentionsIn } from "../../src/workbook/formula-mentions";

const nothing = { sheets: [], tables: [], columns: [], names: [] };

describe("what a formula speaks of", () => {
  it.each([
    ["=1.5E3+A1+$B$2:C$4+SUM(D:D)+R1C1+TRUE", nothing],
    ['="Pupils[Minutes] and \'Autumn\'!A1"&""', nothing],
    ["=IF(#REF!,#N/A,1:3)", nothing],
    ["=HourlyRate*2", { ...nothing, names: ["HourlyRate"] }],
    ["=Autumn!A1+'Kit O''Donnell'!$B$2", { ...nothing, sheets: ["Autumn", "Kit O'Donnell"] }],
    ["=Autumn!Rate", { ...nothing, sheets: ["Autumn"] }],
    [
      "=SUM(Provision[Cost])",
      { ...nothing, tables: ["Provision"], columns: [{ table: "Provision", column: "Cost" }] },
    ],
    [
      "=[@Minutes]*[@[Sessions per week]]",
      {
        ...nothing,
        columns: [
          { table: null, column: "Minutes" },
          { table: null, column: "Sessions per week" },
        ],
      },
    ],
    [
      "=Pupils[[#This Row],[Cost]]+SUM(Pupils[[#All],[Year]:[Class]])",
      {
        ...nothing,
        tables: ["Pupils", "Pupils"],
        columns: [
          { table: "Pupils", column: "Cost" },
          { table: "Pupils", column: "Year" },
          { table: "Pupils", column: "Class" },
        ],
      },
    ],
    [
      "=[@[Cost '[£']]]+Pupils[#Headers]",
      { ...nothing, tables: ["Pupils"], columns: [{ table: null, column: "Cost [£]" }] },
    ],
  ])("%s", (formula, mentions) => {
    expect(mentionsIn(formula)).toEqual(mentions);
  });
});
