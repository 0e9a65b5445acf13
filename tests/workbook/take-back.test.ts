import { checkEdits } from "../../src/workbook/check-edits";
import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { stamp, workbookWith } from "./workbook-with";

describe("Remove what was added", () => {
  const workbook = workbookWith({
    sheets: ["Autumn", { name: "Pupils", stamp: stamp(["Years", "Gone"]) }, "Budget"],
    names: [{ name: "YEARS" }, { name: "Classes" }, { name: "Years", sheet: "Autumn" }],
  });

  it("takes out the sheets that carry our stamp and the names that they brought", () => {
    expect(editsToRemoveWhatWasAdded(workbook)).toEqual([
      { kind: "removeName", name: "YEARS" },
      { kind: "removeSheet", sheet: "Pupils" },
    ]);
  });

  it("is allowed by the checks", () => {
    expect(checkEdits(workbook, editsToRemoveWhatWasAdded(workbook))).toEqual([]);
  });

  it("has nothing to do in a workbook of the school's own sheets", () => {
    expect(editsToRemoveWhatWasAdded(workbookWith({ sheets: ["Autumn", "Budget"] }))).toEqual([]);
  });
});
