// Draws the ribbon icons: every edge on a whole pixel at every size, so that they are crisp at 16 px.
// Run from the repository: node assets/icons/draw.mjs (needs a Chromium: CHROME=/path/to/chromium)
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DEEP = "#0a666b";
const MID = "#4f9fa3";
const LIGHT = "#a5d5d7";
const PAPER = "#ffffff";
const GREY = "#8a9a9b";
const RED = "#b5432f";

/** All measures are sixteenths of the icon; `px` puts them on whole pixels. */
function pen(size) {
  const px = (n) => Math.round((n * size) / 16);
  const line = Math.max(1, px(1));
  const box = (x, y, width, height, fill, round = 0) => {
    const [left, top] = [px(x), px(y)];
    return `<rect x="${left}" y="${top}" width="${Math.max(1, px(x + width) - left)}" height="${Math.max(1, px(y + height) - top)}" fill="${fill}" rx="${px(round)}"/>`;
  };
  /** A sheet: deep head, white body, hairline round it. */
  const sheet = (x, y, width, height, head) =>
    box(x, y, width, height, head, 1.5) +
    `<rect x="${px(x) + line}" y="${px(y + 3)}" width="${px(x + width) - px(x) - 2 * line}" height="${px(y + height) - px(y + 3) - line}" fill="${PAPER}" rx="${px(0.5)}"/>`;
  const bars = (x, y, widths, fills) =>
    widths.map((width, at) => box(x, y + at * 3, width, 2, fills[at])).join("");
  const disc = (x, y, radius, fill) =>
    `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius + 0.6)}" fill="${PAPER}"/><circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${fill}"/>`;
  return { px, line, box, sheet, bars, disc };
}

const WAVES = [LIGHT, MID, DEEP];

const ICONS = {
  // Three waves on a sheet: everyone, some, one.
  map: (p) => p.sheet(1, 1, 14, 14, DEEP) + p.bars(3, 5, [10, 7, 4], WAVES),
  // Loose notes become rows.
  structure: (p) =>
    p.box(0, 2, 3, 3, GREY) +
    p.box(2, 7, 3, 3, GREY) +
    p.box(0, 12, 3, 3, GREY) +
    p.sheet(7, 1, 9, 14, DEEP) +
    p.bars(9, 5, [5, 5, 5], WAVES),
  // The sheet with the way to it.
  "go-to-map": (p) => {
    const arrow = [[8, 9], [11, 9], [11, 6.5], [15.5, 11], [11, 15.5], [11, 13], [8, 13]]
      .map(([x, y]) => `${p.px(x)},${p.px(y)}`)
      .join(" ");
    return (
      p.sheet(0, 1, 13, 13, DEEP) +
      p.bars(2, 5, [9, 5], [LIGHT, MID]) +
      `<polygon points="${arrow}" fill="${DEEP}" stroke="${PAPER}" stroke-width="${p.line}" paint-order="stroke"/>`
    );
  },
  // A sheet more.
  insert: (p) =>
    p.sheet(0, 1, 13, 13, DEEP) +
    p.bars(2, 5, [9, 5], [LIGHT, MID]) +
    p.disc(11.5, 11.5, 4, DEEP) +
    p.box(9, 11, 5, 1, PAPER) +
    p.box(11, 9, 1, 5, PAPER),
  // Session by session, each with its mark.
  log: (p) =>
    p.sheet(1, 1, 14, 14, DEEP) +
    p.bars(3, 5, [2, 2, 2], [DEEP, DEEP, LIGHT]) +
    p.bars(6, 5, [7, 7, 7], [LIGHT, LIGHT, LIGHT]),
  // One pupil, and what they have.
  pupil: (p) =>
    p.disc(5, 4.5, 3.5, DEEP) +
    p.box(0, 9, 10, 6, DEEP, 3) +
    p.bars(11, 2, [5, 5, 5], [LIGHT, MID, LIGHT]) +
    p.box(11, 11, 5, 2, MID),
  // The sheet, looked through: what is due, what is well.
  check: (p) => {
    const tick = [[8.5, 11.5], [10.8, 13.8], [15.2, 8.2]]
      .map(([x, y]) => `${p.px(x)},${p.px(y)}`)
      .join(" ");
    return (
      p.sheet(0, 1, 13, 13, DEEP) +
      p.bars(2, 5, [7, 4], [RED, LIGHT]) +
      `<polyline points="${tick}" fill="none" stroke="${PAPER}" stroke-width="${p.px(4.2)}" stroke-linecap="round" stroke-linejoin="round"/>` +
      `<polyline points="${tick}" fill="none" stroke="${DEEP}" stroke-width="${p.px(2.2)}" stroke-linecap="round" stroke-linejoin="round"/>`
    );
  },
  // The sheet that goes.
  remove: (p) =>
    p.sheet(0, 1, 13, 13, GREY) +
    p.bars(2, 5, [9, 5], ["#c9d3d3", "#c9d3d3"]) +
    p.disc(11.5, 11.5, 4, RED) +
    p.box(9, 11, 5, 1, PAPER),
};

const svg = (draw, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${draw(pen(size))}</svg>\n`;

const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
mkdirSync(here, { recursive: true });
for (const [name, draw] of Object.entries(ICONS)) {
  writeFileSync(`${here}/${name}.svg`, svg(draw, 80));
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(draw, size)}`);
    await page.screenshot({ path: `${here}/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
