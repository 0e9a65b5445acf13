/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { screen } from "@testing-library/react";
import { practiceWorkbook, SMALL_MAP, workbookOf } from "../support/senco";
import { mappedWorkbook } from "./mapped-workbook";
import { SencoAtThePane } from "./senco-at-the-pane";

let senco: SencoAtThePane;
afterEach(() => senco.leaves());

describe("every view can be used by everyone", () => {
  it("has no barrier from the first view to the report", async () => {
    senco = await SencoAtThePane.opens(practiceWorkbook("14-oakfield-primary"));
    await screen.findByText(/no provision map yet/);
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Structure this workbook");
    await senco.sees("What we found");
    await senco.presses(/Provision Map 26-27/);
    expect(await senco.barriers()).toEqual([]);
    await senco.presses(/^Answer/);
    expect(await senco.barriers()).toEqual([]);
    await senco.goesOnToThePlan();
    await senco.sees("The plan");
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Build");
    await senco.sees("Your map is ready");
    await senco.presses(/notes?$/);
    expect(await senco.barriers()).toEqual([]);
  });

  it("has no barrier in a mapped workbook, and when something is removed", async () => {
    senco = await SencoAtThePane.opens(await mappedWorkbook());
    await screen.findByText(/^Added on/);
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Remove what was added");
    await screen.findByText(/goes with them/);
    expect(await senco.barriers()).toEqual([]);
    await senco.presses(/^Remove \d+ sheets$/);
    await senco.sees("Removed");
    expect(await senco.barriers()).toEqual([]);
  });

  it("has no barrier while it works, and when it was stopped", async () => {
    senco = await SencoAtThePane.opens(workbookOf(SMALL_MAP).save());
    senco.senco.office.excel.misbehave.answerLate(400);
    await senco.presses("Structure this workbook");
    await senco.sees("Reading");
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Cancel");
    await senco.sees("Stopped");
    expect(await senco.barriers()).toEqual([]);
  });

  it("can be done with the keyboard alone, and the heading is where each view begins", async () => {
    senco = await SencoAtThePane.opens(workbookOf(SMALL_MAP).save());
    await screen.findByText(/no provision map yet/);
    await senco.user.tab();
    await senco.user.keyboard("{Enter}");
    await senco.sees("What we found");
    expect(document.activeElement?.textContent).toBe("What we found");
    const back = screen.getByRole("button", { name: "Back" });
    await senco.user.tab({ shift: true });
    expect(document.activeElement).toBe(back);
    await senco.user.keyboard("{Enter}");
    await senco.sees("Provision map");
  });
});
