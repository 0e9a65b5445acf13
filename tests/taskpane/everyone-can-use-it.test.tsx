/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { screen } from "@testing-library/react";
import { SMALL_MAP, workbookOf } from "../support/senco";
import { SencoAtThePane } from "./senco-at-the-pane";

let senco: SencoAtThePane;
afterEach(() => senco.leaves());

// All other views are opened in a real browser, in every theme: tests/preview/browser/every-view.ts.
describe("every view can be used by everyone", () => {
  it("has no barrier while it works, and when it was stopped", async () => {
    senco = await SencoAtThePane.opens(workbookOf(SMALL_MAP).save());
    senco.senco.office.excel.misbehave.answerLate(400);
    await senco.presses("Structure this workbook");
    await senco.sees("Reading");
    expect(await senco.barriers()).toEqual([]);
    // Said to those who listen, and the words of its progress stand outside: inside they would be kept back.
    expect(screen.getByRole("progressbar").closest("[aria-busy=true]")).not.toBeNull();
    expect(screen.getByRole("status").closest("[aria-busy=true]")).toBeNull();
    await senco.presses("Cancel");
    await senco.sees("Stopped");
    expect(document.querySelector("[aria-busy=true]")).toBeNull();
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
