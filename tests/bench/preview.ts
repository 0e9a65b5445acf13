import { rmSync } from "node:fs";
import { openBrowser } from "../preview/open-browser";
import { buildPreview } from "../preview/build-preview";
import { servePreview } from "../preview/serve-preview";

/** Milliseconds from opening the preview's address until its pane offers to structure the demo workbook. */
export async function benchPreview(): Promise<object[]> {
  const built = await buildPreview();
  const [served, browser] = await Promise.all([servePreview(built.folder), openBrowser()]);
  const rows: object[] = [];
  for (const run of ["first", "second", "third"]) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const from = performance.now();
    await page.goto(served.url);
    const pane = page.frameLocator(".pane iframe");
    await pane.getByRole("button", { name: "Structure this workbook" }).waitFor();
    rows.push({ run, readyMs: Math.round(performance.now() - from) });
    await page.close();
  }
  await browser.close();
  await served.close();
  rmSync(built.folder, { recursive: true });
  return rows;
}
