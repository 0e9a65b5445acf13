/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { screen, within } from "@testing-library/react";
import { logDelivery } from "../../src/journeys/logging/log-delivery";
import { Senco } from "../support/senco";
import { rowsOfTable, typeIntoTable } from "../support/table-in-book";
import { mappedWorkbook } from "./mapped-workbook";
import { SencoAtThePane } from "./senco-at-the-pane";

let mapped: Uint8Array;
let senco: SencoAtThePane;
beforeAll(async () => {
  mapped = await mappedWorkbook();
}, 60_000);
afterEach(() => senco.leaves());

const rows = (table: string) => rowsOfTable(senco.senco.book, table);
const box = (name: string | RegExp) => screen.findByRole("checkbox", { name });

describe("the first look at a mapped workbook", () => {
  it("says how the map stands in numbers that lead on, and what is done every day", async () => {
    senco = await SencoAtThePane.opens(mapped);
    const numbers = within(await screen.findByRole("list", { name: "How it stands" }));
    expect(numbers.getByRole("button", { name: /^3 provisions for 4 pupils$/ })).toBeTruthy();
    expect(await senco.barriers()).toEqual([]);
    const buttons = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(buttons).toEqual(expect.arrayContaining(["Check now", "Log a session", "Settings"]));
    await senco.presses(/sheets of the map$/);
    expect(screen.getByRole("button", { name: "Go to Pupils!A1" })).toBeTruthy();
  });
});

describe("a TA logs what took place", () => {
  it("in two taps, as one row for the whole group, and takes back that one and no other", async () => {
    senco = await SencoAtThePane.opens(mapped, "log");
    const before = senco.senco.sheetNames;
    await senco.user.click(await box(/Language group/));
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Log 1 session");
    await senco.sees("Logged");
    expect(senco.words).toContain("The sheet “Delivery log” was added for it.");
    const [first] = rows("DeliveryLog");
    expect(first).toMatchObject({ Date: 46347, Minutes: 30, Pupil: null, "Took place": "Yes" });
    expect(String(first?.["Provision"])).toContain("Language group");

    await senco.presses("Log another");
    await senco.user.click(await box(/ELSA/));
    await senco.presses("Log 1 session");
    await senco.sees("Logged");
    expect(rows("DeliveryLog").map((row) => row["Minutes"])).toEqual([30, 40]);
    await senco.presses("Take back");
    await senco.sees("Taken back");
    expect(rows("DeliveryLog")).toEqual([first]);
    expect(senco.senco.sheetNames).toEqual([...before, "Delivery log"]);
  });

  it("into a workbook without a log, whose sheet goes again when it is taken back", async () => {
    senco = await SencoAtThePane.opens(mapped, "log");
    const before = senco.senco.sheetNames;
    await senco.user.click(await box(/ELSA/));
    await senco.presses("Log 1 session");
    await senco.presses("Take back");
    await senco.sees("Taken back");
    expect(senco.senco.sheetNames).toEqual(before);
  });

  it("says who was away, several sessions at once, and why one was not held", async () => {
    senco = await SencoAtThePane.opens(mapped, "log");
    await senco.user.click(await box(/Language group/));
    await senco.user.click(await box("Zara Q"));
    await senco.user.click(await box(/ELSA/));
    const elsa = within(screen.getByRole("group", { name: "ELSA" }));
    await senco.user.click(elsa.getByRole("radio", { name: "No" }));
    await senco.user.type(elsa.getByRole("combobox", { name: "Why not?" }), "School trip");
    await senco.presses("Log 2 sessions");
    await senco.sees("Logged");
    expect(senco.words).toContain("Language group: took place, 1 of 2 came");
    const logged = rows("DeliveryLog").map((row) => [
      row["Pupil"],
      row["Took place"],
      row["Why not"],
    ]);
    expect(logged).toEqual([
      [null, "No", "School trip"],
      ["Kofi A", "Yes", null],
      ["Zara Q", "No", "Absent"],
    ]);
  });

  it("keeps what was tapped while something stands in the way of logging it", async () => {
    senco = await SencoAtThePane.opens(mapped, "log");
    await senco.user.click(await box(/Language group/));
    await senco.user.click(await box("Zara Q"));
    senco.senco.book.structureProtected = true;
    await senco.presses("Log 1 session");
    await senco.sees("Stopped");
    senco.senco.book.structureProtected = false;
    await senco.user.click(screen.getByText("Back"));
    await senco.presses("Log 1 session");
    await senco.sees("Logged");
    expect(senco.words).toContain("Language group: took place, 1 of 2 came");
    await senco.presses("Log another");
    await senco.sees("Log a session");
    expect(screen.queryByRole("button", { name: "Log 1 session" })).toBeNull();
  });

  it("leaves a row alone that somebody changed since, when it is to be taken back", async () => {
    senco = await SencoAtThePane.opens(mapped, "log");
    await senco.user.click(await box(/Precision Teaching/));
    await senco.presses("Log 1 session");
    await senco.sees("Logged");
    const { sheet, row, column } = senco.senco.cellOf("DeliveryLog", "Minutes");
    sheet.setValue(row, column, 25);
    await senco.presses("Take back");
    await senco.sees("Stopped");
    expect(screen.getByRole("alert").textContent).toContain("Delivery log");
    expect(senco.senco.valueOf("DeliveryLog", "Minutes")).toBe(25);
  });
});

describe("everything about one pupil", () => {
  it("is found by name, in words and numbers of the map, with the way to the rows", async () => {
    senco = await SencoAtThePane.opens(mapped, "pupil");
    await senco.user.type(await screen.findByRole("searchbox", { name: "Find by name" }), "kofi");
    await senco.presses("Kofi A");
    await senco.sees("Kofi A");
    expect(senco.words).toContain("Language group");
    expect(senco.words).toMatch(/£[\d,]+ of £6,000/);
    expect(senco.words).not.toContain("This half-term");
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Back");
    await senco.sees("One pupil");
  });
});

describe("a pupil whose sessions are logged", () => {
  it("has what was planned and held this half-term, in all and in each provision", async () => {
    const atDesk = await Senco.opens(mapped);
    typeIntoTable(atDesk.book, "ProvisionMap", 2, "Start", 46328);
    const [, , group] = rowsOfTable(atDesk.book, "ProvisionMap");
    const reference = String(group?.["Reference"]);
    const session = { reference, minutes: null, why: "", adult: "", pupils: [], away: [] };
    await logDelivery(
      atDesk.gateway,
      ["2026-11-03", "2026-11-10", "2026-11-17"].map((date, n) => ({
        ...session,
        date,
        took: n === 2 ? "No" : "Yes",
      })),
      { today: "2026-11-21", now: "2026-11-21T09:00:00Z" },
    );
    const bytes = atDesk.saves();
    atDesk.leaves();
    senco = await SencoAtThePane.opens(bytes, "pupil");
    await senco.user.type(await screen.findByRole("searchbox", { name: "Find by name" }), "kofi");
    await senco.presses("Kofi A");
    expect(await screen.findByText("2 of 6 sessions")).toBeTruthy();
    expect(senco.words).toContain("This half-term: 2 of 6 sessions");
    expect(await senco.barriers()).toEqual([]);
  });
});

describe("settings", () => {
  it("are read from cells and written back, and everything follows", async () => {
    senco = await SencoAtThePane.opens(mapped, "settings");
    await senco.user.click(await screen.findByRole("radio", { name: "The authority's unit rate" }));
    const days = screen.getByRole("textbox", { name: /A review is due soon within/ });
    await senco.user.clear(days);
    await senco.user.type(days, "21");
    const wave = screen.getByRole("textbox", { name: "Wave 1" });
    await senco.user.clear(wave);
    await senco.user.type(wave, "Universal");
    expect(await senco.barriers()).toEqual([]);
    await senco.presses("Save");
    await screen.findByText("3 cells were changed. Everything follows.", {}, { timeout: 20_000 });
    const cells = await senco.senco.gateway.readNames(["MapRateSet", "MapDueSoonDays"]);
    expect([...cells.values()].map((cell) => cell?.value)).toEqual(["LA unit rate", 21]);
    expect(senco.senco.valueOf("Waves", "What you call it")).toBe("Universal");
  });

  it("go where their cells are now, and leave alone what somebody else changed meanwhile", async () => {
    senco = await SencoAtThePane.opens(mapped, "settings");
    const { book, hand } = senco.senco.office.excel;
    const wave = await screen.findByRole("textbox", { name: "Wave 1" });
    const settings = book.sheet("Settings");
    if (!settings) throw new Error("No Settings");
    hand.insert(settings, { top: 0, bottom: 0, left: 0, right: 16_383 }, "rows");
    typeIntoTable(book, "Waves", 1, "What you call it", "Targeted");
    await senco.user.clear(wave);
    await senco.user.type(wave, "Universal");
    const days = screen.getByRole("textbox", { name: /A review is due soon within/ });
    await senco.user.clear(days);
    await senco.user.type(days, "21");
    await senco.presses("Save");
    await screen.findByText(/^2 cells were changed/, {}, { timeout: 20_000 });
    const cells = await senco.senco.gateway.readNames(["MapDueSoonDays"]);
    expect([...cells.values()].map((cell) => cell?.value)).toEqual([21]);
    expect(rows("Waves").slice(0, 2)).toMatchObject([
      { "What you call it": "Universal" },
      { "What you call it": "Targeted" },
    ]);
  });

  it("can look at another day and come back to the calendar", async () => {
    senco = await SencoAtThePane.opens(mapped, "settings");
    await senco.user.click(await screen.findByRole("radio", { name: "Another day" }));
    const day = screen.getByLabelText("Look at the map on");
    await senco.user.clear(day);
    await senco.user.type(day, "2027-03-31");
    await senco.presses("Save");
    await screen.findByText(/^1 cell was changed/, {}, { timeout: 20_000 });
    const today = async () => (await senco.senco.gateway.readNames(["MapToday"])).get("MapToday");
    expect(await today()).toMatchObject({ value: 46477 });
    await senco.user.click(await screen.findByRole("radio", { name: "Follows the calendar" }));
    await senco.presses("Save");
    await senco.waits(() => expect(screen.getByRole("status").textContent).toMatch(/^1 cell/));
    expect((await today())?.formula).toBe("=TODAY()");
  });
});

describe("a sheet more", () => {
  it("is chosen from the gallery, planned, inserted and taken out again", async () => {
    senco = await SencoAtThePane.opens(mapped, "insert");
    const before = senco.senco.sheetNames;
    await screen.findByRole("heading", { level: 2, name: "Provision maps" });
    expect(await senco.barriers()).toEqual([]);
    await senco.presses(/^Provision map for a wave/);
    await senco.user.selectOptions(await screen.findByRole("combobox", { name: "Wave" }), "2");
    expect(senco.words).toContain("One sheet will be added at the end of this workbook.");
    expect(senco.words).toMatch(/will count it in\. Your own sheets are not changed\./);
    expect(await senco.barriers()).toEqual([]);
    expect(senco.senco.sheetNames).toEqual(before);
    await senco.presses("Insert");
    await senco.sees("Added");
    expect(senco.senco.sheetNames).toEqual([...before, "Wave 2"]);
    await senco.presses("Take it out again");
    await senco.sees("Taken out");
    expect(senco.senco.sheetNames).toEqual(before);
  });

  it("for one pupil offers the pupils of the map, and says what is here already", async () => {
    senco = await SencoAtThePane.opens(mapped, "insert", "pupil-map");
    await screen.findByRole("combobox", { name: "Pupil" });
    await senco.waits(() =>
      expect(
        [...document.querySelectorAll("datalist option")].map((o) => o.getAttribute("value")),
      ).toEqual(["Ada B", "Kofi A", "Tom P", "Zara Q"]),
    );
    await senco.presses("Back");
    await senco.presses(/^Staff rates/);
    expect((await screen.findByRole("alert")).textContent).toContain("already here");
  });
});

describe("the check in the pane", () => {
  it("lists what the flags say by what it is about, leads to the row, and keeps ticks on the Check sheet", async () => {
    senco = await SencoAtThePane.opens(mapped, "check");
    const [filter] = await screen.findAllByRole("radio", { name: /^Reviews · \d+$/ });
    await senco.user.click(filter!);
    const findings = screen.getAllByRole("checkbox", { name: /^Done: / });
    expect(findings.length).toBeGreaterThan(0);
    expect(await senco.barriers()).toEqual([]);
    const name = findings[0]!.getAttribute("aria-label")!;
    await senco.user.click(findings[0]!);
    await senco.waits(() => expect(screen.getByText(/ticked as done$/)).toBeTruthy());
    expect(screen.queryByRole("checkbox", { name })).toBeNull();
    expect(rows("Findings").filter((row) => row["Done"] === "Done")).toHaveLength(1);
    await senco.presses("Write the Check sheet");
    await senco.sees("Written");
    expect(rows("Findings").filter((row) => row["Done"] === "Done")).toHaveLength(1);
  });
});

describe("a review in the pane", () => {
  /** The map at the end of a cycle: dates are typed, and a result that is no better than at the start. */
  async function atTheEndOfACycle(): Promise<Uint8Array> {
    const atDesk = await Senco.opens(mapped);
    const { book, excel } = { book: atDesk.book, excel: atDesk.office.excel };
    for (const at of [0, 1, 2]) {
      typeIntoTable(book, "ProvisionMap", at, "Start", 46266);
      typeIntoTable(book, "ProvisionMap", at, "End", 46374);
    }
    const kofi = rowsOfTable(book, "PupilProvision").findIndex((row) => row["Pupil"] === "Kofi A");
    for (const [header, value] of [
      ["Measure", "Standardised score"],
      ["Entry", 88],
      ["Exit", 80],
    ] as const)
      typeIntoTable(book, "PupilProvision", kofi, header, value);
    excel.calculator.calculate();
    const bytes = atDesk.saves();
    atDesk.leaves();
    return bytes;
  }
  const stepOf = (pupil: string) =>
    rows("PupilProvision").find((row) => row["Pupil"] === pupil)?.["Next step"];

  it("ends with its next step, chosen beside the finding, and the next cycle is started and taken back", async () => {
    senco = await SencoAtThePane.opens(await atTheEndOfACycle(), "check");
    const kofi = await screen.findByRole("combobox", {
      name: /^Next step: Language group.*Kofi A$/,
    });
    await senco.user.selectOptions(kofi, "Seek specialist advice");
    await senco.waits(() => expect(stepOf("Kofi A")).toBe("Seek specialist advice"));
    await senco.waits(() => expect(kofi).toHaveProperty("disabled", false));

    await senco.presses("Start the next cycle");
    await senco.sees("Start the next cycle");
    await screen.findByRole("heading", { level: 2, name: "To decide · 3" });
    expect(screen.queryByRole("button", { name: "Start the next cycle" })).toBeNull();
    expect(await senco.barriers()).toEqual([]);
    const before = rows("PupilProvision");
    const choose = async (pupil: RegExp, step: string) =>
      senco.user.selectOptions(screen.getByRole("combobox", { name: pupil }), step);
    await choose(/^Next step: Zara Q/, "Continue");
    await choose(/^Next step: Ada B/, "Step down");
    screen.getByRole("heading", { level: 2, name: "Goes on · 1" });
    screen.getByRole("heading", { level: 2, name: "Closes · 1" });
    screen.getByRole("heading", { level: 2, name: "To decide · 1" });
    expect(senco.words).toContain("Kofi A (Seek specialist advice), Zara Q (Continue)");
    expect(senco.words).toContain("No result to begin from: Zara Q");
    expect(await senco.barriers()).toEqual([]);

    await senco.presses("Start the next cycle");
    await senco.sees("The next cycle is set up");
    expect(senco.words).toContain("1 provision goes on, 1 is closed.");
    expect(stepOf("Ada B")).toBe("Step down");
    expect(
      rows("PupilProvision")
        .slice(before.length)
        .map((row) => [row["Pupil"], row["Entry"]]),
    ).toEqual([
      ["Kofi A", 80],
      ["Zara Q", null],
    ]);
    await senco.presses("Take back");
    await senco.sees("Taken back");
    expect(rows("PupilProvision")).toHaveLength(before.length);
    expect(stepOf("Ada B")).toBeNull();
  });
});
