import { rmSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import { openBrowser } from "../preview/open-browser";
import { buildPreview } from "../preview/build-preview";
import { servePreview } from "../preview/serve-preview";

/** As slow as the laptop on a trolley. */
const SLOW_DOWN = 4;
const LONG = "long";

interface Watched {
  /** Milliseconds between frames. */
  frames: number[];
  /** The longest piece of work without a pause, in milliseconds. */
  blocked: number;
}

/** On a list of 10,000 rows in the preview, at four times slower: frames while scrolling, and what holds the page up. */
export async function benchLongList(): Promise<object[]> {
  const built = await buildPreview("minified");
  const [served, browser] = await Promise.all([servePreview(built.folder), openBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  // tsx names functions by a helper of its own, which the page does not have.
  await page.addInitScript("globalThis.__name = (each) => each");
  const cdp = await page.context().newCDPSession(page);
  const rows: object[] = [];

  await page.goto(`${served.url}?scenario=${LONG}`);
  await page.waitForFunction(
    (wanted) => document.documentElement.dataset["scenario"] === wanted,
    LONG,
  );
  await page.waitForTimeout(2_000);
  await slowDown(cdp, SLOW_DOWN);
  const acts: Record<string, () => Promise<void>> = {
    "scrolling by the wheel": async () => {
      await page.mouse.move(500, 450);
      for (let turn = 0; turn < 40; turn++) {
        await page.mouse.wheel(0, 240);
        await page.waitForTimeout(16);
      }
    },
    "a page down, twenty times": () => press(page, "PageDown", 20),
    "an arrow, thirty times": () => press(page, "ArrowDown", 30),
    "to the end and back": async () => {
      await press(page, "Control+ArrowDown", 1);
      await press(page, "Control+Home", 1);
    },
    "typing into five cells": async () => {
      for (let cell = 0; cell < 5; cell++) {
        await page.keyboard.type("15");
        await page.keyboard.press("Enter");
        await page.waitForTimeout(200);
      }
    },
  };
  await page.getByRole("grid").focus();
  for (const [what, act] of Object.entries(acts)) {
    await page.evaluate(startWatching);
    await act();
    const { frames, blocked } = await page.evaluate(stopWatching);
    const sorted = [...frames].sort((a, b) => a - b);
    rows.push({
      what,
      frames: frames.length,
      median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      slowestOfTwenty: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
      longest: Math.round(Math.max(0, ...frames)),
      blocked: Math.round(blocked),
    });
  }
  await browser.close();
  await served.close();
  rmSync(built.folder, { recursive: true });
  return rows;
}

async function slowDown(cdp: CDPSession, rate: number): Promise<void> {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(30);
  }
}

interface WatchedWindow {
  watched?: Watched;
  watching?: boolean;
}

function startWatching(): void {
  const here = window as WatchedWindow;
  const watched: Watched = { frames: [], blocked: 0 };
  here.watched = watched;
  here.watching = true;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.blocked = Math.max(watched.blocked, duration);
  }).observe({ type: "longtask" });
  let last = performance.now();
  const frame = (now: number) => {
    watched.frames.push(now - last);
    last = now;
    if (here.watching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function stopWatching(): Watched {
  const here = window as WatchedWindow;
  here.watching = false;
  return here.watched ?? { frames: [], blocked: 0 };
}
