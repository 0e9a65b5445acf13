/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { screen } from "@testing-library/react";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import { SencoAtThePane } from "./senco-at-the-pane";

let senco: SencoAtThePane;
afterEach(() => senco.leaves());

describe("somebody opens the pane in an empty workbook", () => {
  it("tries it with a sample, gets a map of it without a question, and takes everything out again", async () => {
    senco = await SencoAtThePane.opens(WorkbookFile.blank("Book1.xlsx").save());
    const before = senco.senco.sheetNames;
    await senco.presses("Try it with a sample");
    await screen.findByText(/“Interventions” is a sample/);
    expect(senco.senco.sheetNames).toEqual([...before, "Interventions"]);
    await senco.presses("Structure this workbook");
    await senco.sees("What we found");
    expect(senco.words).toContain("6 provisions.");
    await senco.presses("See the plan");
    await senco.presses("Build");
    await senco.sees("Your map is ready");
    expect(senco.senco.valueOf("ProvisionMap", "Provision", 1)).toBe("Precision Teaching");
    expect(senco.senco.valueOf("ProvisionMap", "Review")).toMatch(/^Overdue/);
    await senco.presses("Remove what was added");
    await senco.presses(/^Remove \d+ sheets$/);
    await senco.sees("Removed");
    expect(senco.senco.sheetNames).toEqual(before);
  });

  it("may leave the sample alone, and take it out without structuring", async () => {
    senco = await SencoAtThePane.opens(WorkbookFile.blank("Book1.xlsx").save());
    await screen.findByRole("button", { name: "Start with an empty map" });
    const before = senco.senco.sheetNames;
    await senco.presses("Try it with a sample");
    await senco.presses("Remove what was added");
    await senco.presses("Remove 1 sheet");
    await senco.sees("Removed");
    expect(senco.senco.sheetNames).toEqual(before);
  });
});
