import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { Desk, type Place } from "./desk";

const OAKFIELD = join("tests", "workbooks", "14-oakfield-primary.xlsx");
/** More than there are things to tab through between any two. */
const ENOUGH_TABS = 80;

/** How somebody works: each act leads to the same thing by another way. */
interface Hands {
  opensTheFile: () => Promise<void>;
  pressesOnTheRibbon: (name: string) => Promise<void>;
  pressesInThePane: (name: string | RegExp) => Promise<void>;
  chooses: (option: string) => Promise<void>;
  downloads: () => Promise<void>;
}

export function theStory(place: () => Place): void {
  describe("the whole story", () => {
    it.each([
      ["with the mouse", withTheMouse],
      ["with the keyboard alone", withTheKeyboard],
    ])(
      "goes from Oakfield's workbook to the checked map and its file %s",
      async (_, take) => {
        const desk = await Desk.sitsDown(place());
        const { page } = desk;
        await page.goto(`${place().url}?scenario=empty`);
        await desk.button("Try it with a sample").waitFor();
        const hands = take(desk);
        await hands.opensTheFile();
        await desk.button("Structure this workbook").waitFor();

        await hands.pressesOnTheRibbon("Structure");
        await desk.heading("What we found").waitFor();
        await hands.pressesInThePane(/^Answer \d+ questions?$/);
        await hands.chooses("3 a week, 30 minutes each");
        await hands.pressesInThePane("See the plan");
        await desk.heading("About your map").waitFor();
        await hands.pressesInThePane("Skip these");
        await desk.heading("The plan").waitFor();
        await hands.pressesInThePane("Build");
        await desk.heading("Your map is ready").waitFor({ timeout: 60_000 });
        await hands.pressesInThePane("Done");
        await hands.pressesInThePane("Check now");
        await desk.pane.getByText(/findings to look at$/).waitFor({ timeout: 30_000 });
        const toTheRow = /^Go to Provision map!/;
        const row = desk.button(toTheRow).first();
        const at = (await row.getAttribute("aria-label"))?.split("!")[1]?.split(":")[0];
        await hands.pressesInThePane(toTheRow);
        await page
          .getByLabel("Selected cells")
          .filter({ hasText: new RegExp(`^${at ?? "nowhere"}$`) })
          .waitFor();
        await page.getByRole("tab", { name: "Provision map", selected: true }).waitFor();

        const [download] = await Promise.all([page.waitForEvent("download"), hands.downloads()]);
        const bytes = new Uint8Array(readFileSync(await download.path()));
        const { book } = WorkbookFile.open(bytes, download.suggestedFilename());
        const names = book.sheets.map(({ name }) => name);
        expect(names.slice(0, 3)).toEqual(["Provision Map 26-27", "SEN Register", "Section F"]);
        const map = book.sheet("Provision map");
        const [table] = map?.tables ?? [];
        const column = (head: string) =>
          (table?.area.left ?? 0) + (table?.columns ?? []).findIndex(({ name }) => name === head);
        const first = (table?.area.top ?? 0) + 1;
        expect((table?.area.bottom ?? 0) - first + 1).toBe(63);
        expect(map?.value(first, column("Provision"))).toBe("NELI");
        // The answer that was given, not the one that was offered.
        expect(map?.value(first, column("Minutes"))).toBe(30);
        expect(map?.value(first, column("Cost"))).toBeGreaterThan(0);
        expect(desk.errors).toEqual([]);
        await desk.leaves();
      },
      180_000,
    );
  });
}

function withTheMouse(desk: Desk): Hands {
  const { page } = desk;
  return {
    opensTheFile: () => page.locator("input[type=file]").setInputFiles(OAKFIELD),
    pressesOnTheRibbon: (name) => page.getByRole("button", { name, exact: true }).click(),
    pressesInThePane: (name) =>
      desk.pane
        .getByRole("button", { name, exact: typeof name === "string" })
        .first()
        .click(),
    chooses: (option) => desk.pane.getByRole("radio", { name: option }).click(),
    downloads: () => page.getByRole("button", { name: "Download" }).click(),
  };
}

function withTheKeyboard(desk: Desk): Hands {
  const { page } = desk;
  const tabTo = async (isIt: (name: string) => boolean) => {
    for (let tabs = 0; tabs < ENOUGH_TABS; tabs++) {
      if (isIt(await focused(page))) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`The keyboard came no further than “${await focused(page)}”.`);
  };
  const f6To = async (part: string) => {
    for (let presses = 0; presses < 6; presses++) {
      const there = await page.evaluate(
        (wanted) => document.activeElement?.closest(wanted) !== null,
        part,
      );
      if (there) return;
      await page.keyboard.press("F6");
    }
    throw new Error(`F6 does not lead to ${part}.`);
  };
  const isNamed = (name: string | RegExp) => (focus: string) =>
    typeof name === "string" ? focus === name : name.test(focus);
  return {
    opensTheFile: async () => {
      // A view that has just come takes the focus to its heading: somebody would go back and press again.
      for (let presses = 0; presses < 4; presses++) {
        await tabTo(isNamed("Open a workbook"));
        const opened = page.waitForEvent("filechooser", { timeout: 4_000 }).catch(() => null);
        await page.keyboard.press("Enter");
        const chooser = await opened;
        if (chooser) return chooser.setFiles(OAKFIELD);
      }
      throw new Error("Enter does not open the list of files.");
    },
    pressesOnTheRibbon: async (name) => {
      await f6To(".ribbon");
      await tabTo(isNamed(name));
      await page.keyboard.press("Enter");
    },
    pressesInThePane: async (name) => {
      await desk.pane
        .getByRole("button", { name, exact: typeof name === "string" })
        .first()
        .waitFor();
      await f6To(".pane");
      await tabTo(isNamed(name));
      await page.keyboard.press("Enter");
    },
    chooses: async (option) => {
      await desk.heading(/questions?$/).waitFor();
      await f6To(".pane");
      await tabTo((focus) => focus.includes(" a week,"));
      for (let presses = 0; presses < 6 && (await focused(page)) !== option; presses++)
        await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toBe(option);
    },
    downloads: async () => {
      await f6To(".title-bar");
      await tabTo(isNamed("Download"));
      await page.keyboard.press("Enter");
    },
  };
}

/** The name of what has the focus, in the page or in the pane. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement;
    if (at instanceof HTMLIFrameElement) at = at.contentDocument?.activeElement ?? at;
    const labels = "labels" in (at ?? {}) ? (at as HTMLInputElement).labels : null;
    const own = [...(at?.querySelectorAll(":scope > span:not([aria-hidden])") ?? [])];
    const words = labels?.[0]?.textContent ?? at?.getAttribute("aria-label") ?? own[0]?.textContent;
    return (words ?? at?.textContent ?? "").trim();
  });
}
