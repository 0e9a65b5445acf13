import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { SCENARIOS, type Scenario, type ScenarioName } from "../../src/preview/scenarios/scenarios";
import { Desk } from "./browser/desk";
import { buildPreview } from "./build-preview";
import { mappedDemo } from "./mapped-demo";
import { openBrowser } from "./open-browser";
import { servePreview } from "./serve-preview";

/** The README's pictures: a state, and what is done in it before the picture is taken. */
const PICTURES: readonly { file: string; of: ScenarioName; sheet?: string; alone?: true }[] = [
  { file: "preview", of: "found" },
  { file: "provision-map", of: "mapped", alone: true },
  { file: "cost-check", of: "mapped", sheet: "Cost check", alone: true },
  { file: "check", of: "check" },
  { file: "log", of: "log" },
];
const DEVICES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
} as const;

/**
 * `npm run pictures`: the README's screenshots. `npm run pictures -- FOLDER check log`: the pane of these states, or of
 * all, on every kind of device, to be looked at.
 */
async function takeScreenshots([folder, ...wanted]: readonly string[]): Promise<void> {
  const built = await buildPreview();
  writeFileSync(join(built.folder, "demo", "oakfield-with-its-map.xlsx"), await mappedDemo());
  const [served, browser] = await Promise.all([servePreview(built.folder), openBrowser()]);
  if (folder === undefined) await forTheReadme(browser, served.url);
  else await toBeLookedAt(browser, served.url, folder, wanted);
  await browser.close();
  await served.close();
  rmSync(built.folder, { recursive: true });
}

async function forTheReadme(browser: Browser, url: string): Promise<void> {
  for (const { file, of, sheet, alone } of PICTURES) {
    const page = await opened(browser, url, of);
    if (sheet !== undefined) await page.getByRole("tab", { name: sheet, exact: true }).click();
    if (alone) await page.getByRole("button", { name: "Close the pane" }).click();
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: join("docs", "images", `${file}.png`) });
    await page.close();
  }
}

async function toBeLookedAt(
  browser: Browser,
  url: string,
  folder: string,
  wanted: readonly string[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, { device }] of Object.entries<Scenario>(SCENARIOS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await opened(browser, url, name as ScenarioName);
    for (const [kind, media] of Object.entries(DEVICES)) {
      if (device !== undefined && device !== kind) continue;
      await page.emulateMedia(media);
      await page.waitForTimeout(1_000);
      await page.locator(".pane").screenshot({ path: join(folder, `${name}-${kind}.png`) });
    }
    await page.close();
  }
}

/** States in which the pane goes on working for as long as one looks. */
const RESTLESS: readonly ScenarioName[] = ["hung", "slow"];

async function opened(browser: Browser, url: string, name: ScenarioName): Promise<Page> {
  const desk = await Desk.sitsDown({ browser, url });
  await desk.page.setViewportSize({ width: 1366, height: 720 });
  await desk.loads(name);
  if (!RESTLESS.includes(name)) await desk.isThere();
  return desk.page;
}

void takeScreenshots(process.argv.slice(2)).then(() => process.exit(0));
