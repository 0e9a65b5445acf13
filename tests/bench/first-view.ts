import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../preview/open-browser";
import { buildPreview } from "../preview/build-preview";
import { servePreview } from "../preview/serve-preview";

/** As slow as the laptop on a trolley. */
const SLOW_DOWN = 4;
const TIMES = 7;

/** Milliseconds from when the pane began to load. */
interface Stood {
  title: number;
  /** Home's title and its actions: somebody can begin. */
  actions: number;
}

/**
 * The pane opened from the ribbon of a preview at rest, four times slower, again and again. Beside it a page with nothing
 * but Microsoft's library that asks the same Excel as often as Home does: less than that no pane can need.
 */
export async function benchFirstView(): Promise<object[]> {
  const built = await buildPreview("minified");
  const emptied = `${built.folder}-alone`;
  cpSync(built.folder, emptied, { recursive: true });
  withoutUs(emptied);
  const served = await Promise.all([servePreview(built.folder), servePreview(emptied)]);
  const browser = await openBrowser();
  const [ours, theirs]: [Stood[], Stood[]] = [[], []];
  // By turns, so that what else the machine does slows down both alike.
  for (let time = 0; time < TIMES; time++) {
    ours.push(await paneOpened(browser, served[0].url));
    theirs.push(await paneOpened(browser, served[1].url));
  }
  await browser.close();
  for (const { close } of served) await close();
  for (const folder of [built.folder, emptied]) rmSync(folder, { recursive: true });
  return [
    { what: "Home's title", ...middle(ours.map(({ title }) => title)) },
    { what: "Home's title and its actions", ...middle(ours.map(({ actions }) => actions)) },
    {
      what: "office.js alone, two answers of Excel",
      ...middle(theirs.map(({ actions }) => actions)),
    },
  ];
}

async function paneOpened(browser: Browser, url: string): Promise<Stood> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  // tsx names functions by a helper of its own, which the page does not have.
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.addInitScript(noteWhatStands);
  await page.goto(url);
  // The pane that came with the page itself, which had other things to do, does not count.
  await whatStood(page);
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.waitForTimeout(1_000);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.waitForTimeout(1_500);
  const stood = await whatStood(page);
  await page.close();
  return stood;
}

interface NotingWindow {
  title?: number;
  actions?: number;
}

function noteWhatStands(): void {
  if (!window.location.pathname.includes("taskpane")) return;
  const here = window as NotingWindow;
  const look = () => {
    if (document.querySelector("h1")) here.title ??= performance.now();
    if (document.querySelector("button")) here.actions = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function whatStood(page: Page): Promise<Stood> {
  for (;;) {
    const pane = page.frames().find((frame) => frame.url().includes("taskpane"));
    const stood = await pane?.evaluate(() => {
      const { title, actions } = window as NotingWindow;
      return title === undefined || actions === undefined ? null : { title, actions };
    });
    if (stood) return stood;
    await page.waitForTimeout(50);
  }
}

/** The pane's page, emptied: Microsoft's library, and as little of ours as shows that Excel has answered twice. */
function withoutUs(folder: string): void {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const script = /<script [^>]*src=["']?taskpane[^>]*><\/script>/;
  writeFileSync(
    join(folder, "alone.js"),
    `Office.onReady().then(() => Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true });
      await context.sync();
      sheets.items.forEach((sheet) => sheet.load({ visibility: true }));
      await context.sync();
      document.body.innerHTML = "<h1>Here</h1><button>Here</button>";
    }));`,
  );
  writeFileSync(
    join(folder, "taskpane.html"),
    page.replace(script, '<script defer src="alone.js"></script>'),
  );
}

function middle(times: readonly number[]): { median: number; quickest: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN),
    quickest: Math.round(sorted[0] ?? NaN),
  };
}
