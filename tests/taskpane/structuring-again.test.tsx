/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { screen, within } from "@testing-library/react";
import { practiceWorkbook, Senco } from "../support/senco";
import { mappedWorkbook } from "./mapped-workbook";
import { SencoAtThePane } from "./senco-at-the-pane";

let senco: SencoAtThePane;
afterEach(() => senco.leaves());

describe("a SENCO whose workbook has its map looks for what is new", () => {
  it("is told that nothing is, and nothing is written", async () => {
    senco = await SencoAtThePane.opens(await mappedWorkbook());
    await senco.presses("Look for what is new");
    await senco.sees("What we found");
    await senco.presses("See the plan");
    await senco.sees("Nothing is new");
    expect(senco.words).toContain("Your map is up to date with your sheets. Nothing was changed.");
    await senco.presses("Done");
    await senco.sees("Provision map");
  });

  it("reads it in words, line by line, before anything is written, and brings it in", async () => {
    senco = await SencoAtThePane.opens(await mappedWorkbook());
    const [list] = senco.senco.book.sheets;
    ["Y6", "SEMH", "Lego therapy", "Mia R", "HLTA", 4, 1, 45, 8].forEach((value, column) =>
      list?.setValue(4, column, value),
    );
    list?.setValue(1, 7, 15);
    list?.setValue(2, 7, 45);
    const { sheet, row, column } = senco.senco.cellOf("ProvisionMap", "Minutes", 1);
    sheet.setValue(row, column, 50);
    await senco.presses("Look for what is new");
    await senco.sees("What we found");
    await senco.presses("See the plan");
    await senco.sees("What is new");
    expect(senco.words).toContain(
      "1 new provision, 1 new pupil, 1 changed and 1 kept as you have it.",
    );
    const kept = within(screen.getByRole("region", { name: "Kept as you have it" }));
    expect(kept.getByRole("listitem").textContent).toContain(
      "Minutes: your sheet now says 45, the map says 50.",
    );
    expect(await senco.barriers()).toEqual([]);
    expect(senco.senco.tableOf("ProvisionMap").rows).toBe(3);
    await senco.presses("Bring the map up to date");
    await senco.sees("Your map is up to date");
    expect(senco.senco.tableOf("ProvisionMap").rows).toBe(4);
    expect(senco.senco.valueOf("ProvisionMap", "Minutes", 0)).toBe(15);
    expect(senco.senco.valueOf("ProvisionMap", "Minutes", 1)).toBe(50);
  });
});

describe("answers from last time", () => {
  it("are taken as answered, and can be looked at and changed", async () => {
    const before = await Senco.opens(practiceWorkbook("14-oakfield-primary"));
    const { report, mapQuestions } = await before.reads();
    const all = [...report.questions, ...mapQuestions];
    const answers = Object.fromEntries(
      all.map(({ about, options }) => [about, options.at(-1) ?? ""]),
    );
    await before.builds(answers);
    const bytes = before.saves();
    before.leaves();

    senco = await SencoAtThePane.opens(bytes, "structure");
    await senco.sees("What we found");
    expect(senco.words).toMatch(/\d+ answers from last time were used\./);
    expect(screen.queryByRole("button", { name: /^Answer \d+ question/ })).toBeNull();
    await senco.presses("Look at them");
    await senco.sees(/questions?$/);
    const [first] = screen.getAllByRole("radiogroup");
    const options = within(first!).getAllByRole<HTMLInputElement>("radio");
    expect(options.at(-1)?.checked).toBe(true);
    await senco.user.click(options[0]!);
    await senco.presses("See the plan");
    await senco.waits(() =>
      expect(screen.getByRole("heading", { level: 1 }).textContent).not.toMatch(
        /question|Planning/,
      ),
    );
  }, 60_000);
});
