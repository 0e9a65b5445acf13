import { mkdirSync, rmSync } from "node:fs";
import { buildPreview } from "./build-preview";
import { openBrowser } from "./open-browser";
import { servePreview } from "./serve-preview";

/** `npm run pictures`: the README's screenshots, taken from the preview with the demo workbook. */
async function takeScreenshots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const built = await buildPreview();
  const [served, browser] = await Promise.all([servePreview(built.folder), openBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1366, height: 720 } });
  const pane = page.frameLocator(".pane iframe");
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const picture = async (name: string) => {
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: `${folder}/${name}.png` });
  };
  await page.goto(served.url);
  await button("Structure this workbook").click();
  await button(/^(Answer|See the plan)/).waitFor();
  await picture("preview");
  await button(/^(Answer|See the plan)/).click();
  await button("See the plan").click();
  await button(/^(Skip these|Build)$/).waitFor();
  if (await button("Skip these").isVisible()) await button("Skip these").click();
  await button("Build").click();
  await button("Done").waitFor();
  await page.getByRole("tab", { name: "Provision map", exact: true }).click();
  await page.getByRole("button", { name: "Close the pane" }).click();
  await picture("provision-map");
  await page.getByRole("tab", { name: "Cost check", exact: true }).click();
  await picture("cost-check");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("tab", { name: "Check", exact: true }).waitFor();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await button("Check now").click();
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await picture("check");
  await page.getByRole("button", { name: "Log delivery", exact: true }).click();
  await picture("log");
  await browser.close();
  await served.close();
  rmSync(built.folder, { recursive: true });
}

void takeScreenshots("docs/images").then(() => process.exit(0));
