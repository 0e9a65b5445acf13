import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { copyFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import { buildPreview, type BuiltPreview } from "./build-preview";
import { badDays } from "./browser/bad-days";
import { everyView } from "./browser/every-view";
import { severalPeople } from "./browser/several-people";
import { theStory } from "./browser/the-story";
import { mappedDemo } from "./mapped-demo";
import { openBrowser } from "./open-browser";
import { servePreview, type Served } from "./serve-preview";

let built: BuiltPreview;
let served: Served;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
let foreign: string[];
let errors: string[];
const downloads = mkdtempSync(join(tmpdir(), "downloads-"));
/** The demo workbook with its map, for what comes after building. */
const mapped = join(downloads, "Oakfield with its map.xlsx");

beforeAll(async () => {
  [built] = await Promise.all([buildPreview(), writeFile(mapped, await mappedDemo())]);
  await copyFile(mapped, join(built.folder, "demo", "oakfield-with-its-map.xlsx"));
  [served, browser] = await Promise.all([servePreview(built.folder), openBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(built.folder, { recursive: true, force: true });
  await rm(downloads, { recursive: true, force: true });
});

async function opensThePage(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  foreign = [];
  errors = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !/^(data|blob|about):/.test(url)) foreign.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  pane = page.frameLocator(".pane iframe");
  await page.goto(served.url);
}

async function closesThePage(): Promise<void> {
  await page.close();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
}

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const heading = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name });
const tab = (name: string) => page.getByRole("tab", { name, exact: true });
const cell = (address: string) => page.locator(`[data-cell="${address}"]`).first();

/** What is typed shows once the page has drawn it. */
async function comesToRead(read: () => Promise<string>, wanted: string): Promise<void> {
  const patience = Date.now() + 10_000;
  let text = await read();
  while (text !== wanted && Date.now() < patience) {
    await page.waitForTimeout(50);
    text = await read();
  }
  expect(text).toBe(wanted);
}

async function opensMapped(): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(mapped);
  await pane.getByText(/^Added on/).waitFor();
  await tab("Provision map").click();
}

async function structures(): Promise<void> {
  await page.getByRole("button", { name: "Structure", exact: true }).click();
  await heading("What we found").waitFor();
  await button(/^(Answer|See the plan)/).click();
  if (await heading(/questions?$/).isVisible()) await button("See the plan").click();
  await heading(/^(About your map|The plan)$/).waitFor();
  if (await heading("About your map").isVisible()) await button("Skip these").click();
  await heading("The plan").waitFor();
  await button("Build").click();
  await heading("Your map is ready").waitFor({ timeout: 60_000 });
}

/** The address of the cell in a column, by its head's words, in the row of another cell. */
async function inColumn(head: string, row: number): Promise<string> {
  const heads = page.locator(".cell", { hasText: new RegExp(`^${head}$`) });
  const address = (await heads.first().getAttribute("data-cell")) ?? "";
  return address.replace(/\d+$/, String(row));
}

async function typesInto(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function downloadsIt(): Promise<{ path: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  const path = join(downloads, download.suggestedFilename());
  await download.saveAs(path);
  return { path, bytes: new Uint8Array(readFileSync(path)) };
}

describe("trying it without Excel", () => {
  beforeEach(opensThePage);
  afterEach(closesThePage);

  it("opens on the demo workbook, with the ribbon above and the pane beside it", async () => {
    await button("Structure this workbook").waitFor();
    expect(await page.locator(".ribbon-tab").innerText()).toBe("Provision map");
    const labels = page.locator(".ribbon-buttons button span:not([aria-hidden])");
    expect(await labels.allInnerTexts()).toEqual([
      "Open",
      "Structure",
      "Insert",
      "Go to the map",
      "Check",
      "Log delivery",
      "Pupil",
      "Remove what was added",
    ]);
    expect(await tab("SEN Register").isVisible()).toBe(true);
    expect(await page.locator(".status-bar").innerText()).toContain("An emulation of Excel");
  });

  it("builds a map whose costs follow the minutes, downloads it and opens it again", async () => {
    await structures();
    expect(await tab("Provision map").getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "Close the pane" }).click();

    const minutes = await inColumn("Minutes", 5);
    await tab("Cost check").click();
    const total = cell(await besides("Cost in all"));
    const before = await total.innerText();
    expect(before).toMatch(/^£[\d,]+/);
    const chart = page.getByRole("img", { name: /^Chart: Cost by wave\. / });
    const drawn = await chart.getAttribute("aria-label");
    expect(drawn).toMatch(/Wave 3 £[\d,]+/);
    expect(await chart.locator("rect").count()).toBeGreaterThan(3);

    await tab("Provision map").click();
    await typesInto(minutes, "60");
    expect(await cell(minutes).innerText()).toMatch(/^60/);
    await tab("Cost check").click();
    const after = await total.innerText();
    expect(pounds(after)).toBeGreaterThan(pounds(before));
    expect(await chart.getAttribute("aria-label")).not.toBe(drawn);

    const { path, bytes } = await downloadsIt();
    const names = WorkbookFile.open(bytes, "downloaded.xlsx").book.sheets.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["Provision Map 26-27", "SEN Register"]);
    expect(names).toContain("Cost check");

    await page.locator("input[type=file]").setInputFiles(path);
    await tab("Cost check").click();
    expect(await cell(await besides("Cost in all")).innerText()).toBe(after);
    await pane.getByText(/^Added on/).waitFor();
  }, 120_000);

  it("takes back what was added, from the ribbon, and finds the map from the ribbon", async () => {
    await button("Structure this workbook").waitFor();
    const before = await page.getByRole("tab").allInnerTexts();
    await opensMapped();
    await tab("SEN Register").click();
    await page.getByRole("button", { name: "Go to the map" }).click();
    await page.waitForFunction(
      () =>
        document.querySelector("[role=tab][aria-selected=true]")?.textContent === "Provision map",
    );
    await page.getByRole("button", { name: "Remove what was added" }).click();
    await button(/^Remove \d+ sheets$/).click();
    await heading("Removed").waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(before);
  }, 60_000);

  it("leads from the ribbon's menu to a sheet that is inserted, and from the ribbon to the log", async () => {
    await opensMapped();
    await page.getByRole("button", { name: "Insert" }).press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await heading("Provision map for an area of need").waitFor();
    await button("Insert").click();
    await heading("Added").waitFor();
    expect(await tab("Communication and interaction").getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "Log delivery" }).click();
    await heading("Log a session").waitFor();
  }, 60_000);

  it("opens a workbook that is dropped onto the page", async () => {
    await button("Structure this workbook").waitFor();
    const bytes = [...readFileSync(join("tests", "workbooks", "01-year-group-list.xlsx"))];
    const transfer = await page.evaluateHandle((content) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(content)], "Year groups.xlsx"));
      return dropped;
    }, bytes);
    await page.dispatchEvent(".window", "dragover", { dataTransfer: transfer });
    await page.dispatchEvent(".window", "drop", { dataTransfer: transfer });
    await page.locator(".title-bar strong", { hasText: "Year groups.xlsx" }).waitFor();
    await button("Structure this workbook").waitFor();
    expect(await tab("SEN Register").count()).toBe(0);
  });

  it("says why a file cannot be opened, and keeps the workbook that is open", async () => {
    await button("Structure this workbook").waitFor();
    const notAWorkbook = join(downloads, "list.xlsx");
    await writeFile(notAWorkbook, "name,year\n");
    await page.locator("input[type=file]").setInputFiles(notAWorkbook);
    const message = page.getByRole("alert");
    await message.waitFor();
    expect(await message.innerText()).toContain(
      "“list.xlsx” was not opened. This is not an Excel workbook",
    );
    expect(await tab("SEN Register").isVisible()).toBe(true);
    await message.getByRole("button", { name: "Close" }).click();
    expect(await message.count()).toBe(0);
  });
});

describe("the grid", () => {
  beforeEach(opensThePage);
  afterEach(closesThePage);

  it("shows merged titles, fills and displayed texts as Excel does, and only the rows in view", async () => {
    await cell("A1").waitFor();
    await comesToRead(() => cell("A1").innerText(), "OAKFIELD PRIMARY SCHOOL");
    const box = await cell("A1").boundingBox();
    expect(box?.width).toBeGreaterThan(400);
    expect(await page.locator(".cell").count()).toBeLessThan(1500);
  });

  it("is moved through and typed into with the keyboard alone", async () => {
    await tab("SENCO to do").click();
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+Home");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown"])
      await page.keyboard.press(key);
    await comesToRead(() => page.getByLabel("Selected cells").innerText(), "D2");
    await page.keyboard.type("=2*21");
    await page.keyboard.press("Tab");
    await comesToRead(() => cell("D2").innerText(), "42");
    await comesToRead(() => page.getByLabel("Selected cells").innerText(), "E2");
    await page.keyboard.press("ArrowLeft");
    await comesToRead(() => page.getByLabel("Formula bar").inputValue(), "=2*21");
    await page.keyboard.press("Delete");
    await comesToRead(() => page.getByLabel("Formula bar").inputValue(), "");
  });

  it("takes back what was done, and copies, pastes and moves rows with the keyboard alone", async () => {
    await tab("SENCO to do").click();
    const grid = page.getByRole("grid");
    await grid.focus();
    await page.keyboard.press("Control+Home");
    const first = await cell("A1").innerText();
    await page.keyboard.type("Ring the EP");
    await page.keyboard.press("Enter");
    await comesToRead(() => cell("A1").innerText(), "Ring the EP");
    await page.keyboard.press("Control+z");
    await comesToRead(() => cell("A1").innerText(), first);
    await page.keyboard.press("Control+y");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+c");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Control+v"])
      await page.keyboard.press(key);
    await comesToRead(() => cell("E1").innerText(), "Ring the EP");
    await page.keyboard.press("Control+Shift+Equal");
    await comesToRead(() => cell("E2").innerText(), "Ring the EP");
    await page.keyboard.press("Control+-");
    await comesToRead(() => cell("E1").innerText(), "Ring the EP");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await page.getByRole("menuitem", { name: "Clear" }).click();
    await comesToRead(() => page.getByLabel("Formula bar").inputValue(), "");
    await page.getByRole("button", { name: "Undo" }).click();
    await comesToRead(() => cell("E1").innerText(), "Ring the EP");
  });

  it("offers a cell's list by arrow and by keyboard, and says what the cell is for", async () => {
    await opensMapped();
    await page.getByRole("button", { name: "Close the pane" }).click();
    const wave = await inColumn("Wave", 6);
    await cell(wave).click();
    await page.getByRole("button", { name: "Show the list" }).click();
    await page.getByRole("option", { name: "3", exact: true }).click();
    await comesToRead(() => cell(wave).innerText(), "3");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await comesToRead(() => cell(wave).innerText(), "1");
    await cell(await inColumn("Minutes", 6)).click();
    await page.getByRole("note").waitFor();
  }, 120_000);

  it("takes an entry from the formula bar", async () => {
    await tab("SENCO to do").click();
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    await page.getByLabel("Formula bar").fill("Ring Mrs Adeyemi");
    await page.keyboard.press("Enter");
    await comesToRead(() => cell("B1").innerText(), "Ring Mrs Adeyemi");
  });
});

const place = () => ({ browser, url: served.url });
theStory(place);
everyView(place);
severalPeople(place);
badDays(place);

describe("what ships", () => {
  it.each(["taskpane", "commands"])("has nothing of the emulated Excel in the %s page", (entry) => {
    const modules = built.modulesOf(entry);
    expect(modules.some((name) => name.includes(join("src", "excel")))).toBe(true);
    expect(
      modules.filter((name) =>
        /emulated-excel|src\/preview|@borgar|formulajs|numfmt|fflate/.test(name),
      ),
    ).toEqual([]);
  });

  it("holds no file of office.js", () => {
    expect(existsSync(join(built.folder, "officejs", "office.js"))).toBe(false);
  });
});

/** The address of the cell to the right of the one with these words. */
async function besides(words: string): Promise<string> {
  const label = page.locator(".cell", { hasText: new RegExp(`^${words}$`) }).first();
  const address = (await label.getAttribute("data-cell")) ?? "";
  return address.replace(/^[A-Z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
}

function pounds(text: string): number {
  return Number(text.replace(/[£,]/g, ""));
}
