/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { screen, within } from "@testing-library/react";
import { SMALL_MAP, practiceWorkbook, workbookOf } from "../support/senco";
import { SencoAtThePane } from "./senco-at-the-pane";

let senco: SencoAtThePane;
afterEach(() => senco.leaves());

const smallMap = () => workbookOf(SMALL_MAP).save();

describe("a SENCO structures their own workbook", () => {
  it("says in one sentence that there is no map yet, and offers one button and one quiet way", async () => {
    senco = await SencoAtThePane.opens(smallMap());
    await screen.findByText(/no provision map yet/);
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
      "Structure this workbook",
      "Start with an empty map",
    ]);
  });

  it("goes from the workbook to a map with live costs, and back again", async () => {
    senco = await SencoAtThePane.opens(smallMap());
    const before = senco.senco.sheetNames;
    await senco.presses("Structure this workbook");
    await senco.sees("What we found");
    expect(screen.getByRole("button", { name: /Provision map 26-27/ }).textContent).toContain(
      "3 provisions",
    );
    await senco.presses(/See the plan|Answer/);
    if (screen.queryByRole("heading", { level: 1, name: /question/ }))
      await senco.goesOnToThePlan();
    await senco.sees("The plan");
    expect(senco.words).toContain("Your own sheets are not changed.");
    expect(senco.senco.sheetNames).toEqual(before);

    await senco.presses("Build");
    await senco.sees("Your map is ready");
    expect(senco.senco.sheetNames.slice(0, before.length)).toEqual(before);
    expect(senco.senco.sheetNames.length).toBeGreaterThan(before.length);
    expect(senco.senco.valueOf("ProvisionMap", "Minutes")).toBe(10);

    await senco.presses("Remove what was added");
    await senco.sees("Remove what was added");
    await screen.findByText(/What was typed into these sheets goes with them/);
    await senco.presses(/^Remove \d+ sheets$/);
    await senco.sees("Removed");
    expect(senco.senco.sheetNames).toEqual(before);
  });

  it("opens a sheet to show what each column was taken for, how surely, and why", async () => {
    senco = await SencoAtThePane.opens(smallMap(), "structure");
    await senco.sees("What we found");
    await senco.presses(/Provision map 26-27/);
    const columns = within(await screen.findByRole("list", { name: /columns/i }));
    const line = columns.getByRole("button", { name: /Go to .*H1/ }).closest("li");
    expect(line?.textContent).toMatch(/^Minutes · minutes per session(Sure|Fairly sure): .+\./);
  });

  it("asks with the likeliest answer chosen, and takes the SENCO's own", async () => {
    senco = await SencoAtThePane.opens(practiceWorkbook("14-oakfield-primary"), "structure");
    await senco.sees("What we found");
    await senco.presses(/^Answer \d+ questions?$/);
    await senco.sees(/questions?$/);
    const [first] = screen.getAllByRole("radiogroup");
    const options = within(first!).getAllByRole<HTMLInputElement>("radio");
    expect(options.map((option) => option.checked)).toEqual(options.map((_, at) => at === 0));
    await senco.user.click(options[1]!);
    expect(options[1]!.checked).toBe(true);
    await senco.goesOnToThePlan();
    await senco.sees("The plan");
  });

  it("asks about the map apart from the sheets, and all of that may be skipped in one press", async () => {
    senco = await SencoAtThePane.opens(practiceWorkbook("09-costed-sections"), "structure");
    await senco.sees("What we found");
    await senco.presses(/^Answer/);
    if (screen.queryByRole("heading", { level: 1, name: /questions?$/ }))
      await senco.goesOnToThePlan();
    await senco.sees("About your map");
    const club = screen.getByRole<HTMLSelectElement>("combobox", { name: /lunchtime club/ });
    expect(club.value).toBe("Leave blank");
    await senco.user.selectOptions(club, "Sensory and/or physical");
    expect(club.value).toBe("Sensory and/or physical");
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Skip these");
    await senco.sees("The plan");
    await senco.presses("Build");
    await senco.sees("Your map is ready");
    const areas = Array.from({ length: 9 }, (_, row) =>
      senco.senco.valueOf("ProvisionMap", "Area of need", row),
    );
    expect(areas).not.toContain("Sensory and/or physical");
  });

  it("takes the SENCO's answers about the map into it", async () => {
    senco = await SencoAtThePane.opens(practiceWorkbook("09-costed-sections"), "structure");
    await senco.presses(/^Answer/);
    if (screen.queryByRole("heading", { level: 1, name: /questions?$/ }))
      await senco.goesOnToThePlan();
    await senco.sees("About your map");
    const club = screen.getByRole("combobox", { name: /lunchtime club/ });
    await senco.user.selectOptions(club, "Sensory and/or physical");
    await senco.goesOnToThePlan();
    await senco.presses("Build");
    await senco.sees("Your map is ready");
    const row = Array.from({ length: 15 }, (_, at) => at).find((at) =>
      String(senco.senco.valueOf("ProvisionMap", "Provision", at)).includes("lunchtime club"),
    );
    expect(senco.senco.valueOf("ProvisionMap", "Area of need", row)).toBe(
      "Sensory and/or physical",
    );
  });

  it("goes to the cell that a question is about", async () => {
    senco = await SencoAtThePane.opens(practiceWorkbook("14-oakfield-primary"), "structure");
    await senco.sees("What we found");
    await senco.presses(/^Answer/);
    const [link] = await screen.findAllByRole("button", { name: /^Go to Provision Map 26-27!H7/ });
    await senco.user.click(link!);
    await senco.waits(() => {
      const { sheet, area } = senco.senco.office.excel.selection;
      expect([sheet.name, area.top, area.left]).toEqual(["Provision Map 26-27", 6, 7]);
    });
  });

  it("tells what was left out, with a way to each cell", async () => {
    senco = await SencoAtThePane.opens(practiceWorkbook("14-oakfield-primary"), "structure");
    await senco.sees("What we found");
    await senco.presses(/^Answer/);
    await senco.goesOnToThePlan();
    await senco.presses("Build");
    await senco.sees("Your map is ready");
    expect(senco.words).toMatch(/[\d,]+ of [\d,]+ cells were used\./);
    await senco.presses(/notes?$/);
    expect(screen.getAllByRole("button", { name: /^Go to .+![A-Z]+\d+/ }).length).toBeGreaterThan(
      0,
    );
  });
});

describe("when something stands in the way", () => {
  it("says that the workbook is protected before anything is written", async () => {
    senco = await SencoAtThePane.opens(smallMap());
    senco.senco.book.structureProtected = true;
    await senco.presses("Structure this workbook");
    await senco.sees("What we found");
    await senco.presses(/See the plan|Answer/);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The workbook's structure is protected.");
    expect(alert.textContent).toContain("Nothing was changed.");
    expect(screen.queryByRole("button", { name: "Build" })).toBeNull();
  });

  it("says so kindly when the workbook holds nothing to map", async () => {
    senco = await SencoAtThePane.opens(
      workbookOf([["Buy milk"], ["Ring the caretaker"]]).save(),
      "structure",
    );
    await senco.sees("What we found");
    await senco.presses(/See the plan|Answer/);
    expect((await screen.findByRole("alert")).textContent).toContain("No provision and no pupils");
  });

  it("stops reading when Cancel is pressed, and says that nothing was changed", async () => {
    senco = await SencoAtThePane.opens(smallMap());
    senco.senco.office.excel.misbehave.answerLate(400);
    await senco.presses("Structure this workbook");
    await senco.presses("Cancel");
    await senco.sees("Stopped");
    expect(senco.words).toContain("Nothing was changed.");
    senco.senco.office.excel.misbehave.behave();
    await senco.presses("Read the workbook again");
    await senco.sees("What we found");
  });

  it("leaves the workbook as it was when Excel refuses a step of the build", async () => {
    senco = await SencoAtThePane.opens(smallMap(), "structure");
    await senco.sees("What we found");
    const before = senco.senco.sheetNames;
    await senco.presses(/See the plan|Answer/);
    await senco.sees("The plan");
    senco.senco.office.excel.misbehave.refuseBatch(2);
    await senco.presses("Build");
    await screen.findByRole("alert", {}, { timeout: 20_000 });
    expect(senco.senco.sheetNames).toEqual(before);
    // Back leads to the plan, from which it can be tried again.
    await senco.presses("Back");
    await senco.presses("Build");
    await senco.sees("Your map is ready");
  });
});
