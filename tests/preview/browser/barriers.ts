import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

/** axe as jest-axe brings it, so that jsdom and Chromium are held to the same rules. */
const AXE = readFileSync(
  createRequire(require.resolve("jest-axe/package.json")).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface AxeWindow {
  axe?: {
    run: (
      context: Document,
      options: object,
    ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** All else that axe looks at is alike in every theme. */
const ABOUT_COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with a page in a real browser, or with its colours alone; [] is as it should be. */
export async function barriers(frame: Frame, what: "all" | "colours" = "all"): Promise<string[]> {
  const there = await frame.evaluate(() => (window as AxeWindow).axe !== undefined);
  if (!there) await frame.evaluate(AXE);
  return frame.evaluate(
    async (only) => {
      const { axe } = window as AxeWindow;
      const found = await axe?.run(document, {
        resultTypes: ["violations"],
        ...(only ? { runOnly: only } : {}),
      });
      return (found?.violations ?? []).map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`,
      );
    },
    what === "colours" ? ABOUT_COLOURS : null,
  );
}
