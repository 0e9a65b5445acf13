import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";

const FOLDER = join("tests", "preview", "layouts");

/** Pixels by which fonts of another machine may push something. */
const TOLERANCE = 3;

/** What one thing of a view looks like, as far as no font of another machine has a say in it. */
export interface Drawn {
  what: string;
  /** Only of what fills its line, in pixels: where words end is the font's affair. */
  place: { left: number; width: number } | null;
  /** "14px 600 #1f2933 on #ffffff" */
  look: string;
}

/** The things of a view from top to bottom; the same thing again and again counts once. */
export async function drawn(frame: Frame): Promise<Drawn[]> {
  const all = await frame.evaluate(() => {
    const wanted =
      "h1,h2,main,footer,p,button,input:not([type=date]),select,li,dt,dd,legend,label,[role=alert]";
    const plain = (colour: string) => (/^rgba\(.*, 0\)$/.test(colour) ? "nothing" : colour);
    return [...document.body.querySelectorAll<HTMLElement>(wanted)].flatMap((element) => {
      const { left, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) return [];
      const style = getComputedStyle(element);
      const fills = width >= document.documentElement.clientWidth * 0.7;
      const role = element.getAttribute("role");
      return [
        {
          what:
            role === null
              ? element.tagName.toLowerCase()
              : `${element.tagName.toLowerCase()} ${role}`,
          place: fills ? { left: Math.round(left), width: Math.round(width) } : null,
          look: `${style.fontSize} ${style.fontWeight} ${style.color} on ${plain(style.backgroundColor)}`,
        },
      ];
    });
  });
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

/** How a view differs from its reference; [] is as it should be. `LAYOUTS=new` draws the references anew. */
export function differences(name: string, now: readonly Drawn[]): string[] {
  const file = join(FOLDER, `${name}.json`);
  if (process.env["LAYOUTS"] === "new") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `[\n${now.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`);
  }
  if (!existsSync(file)) return [`${file} is missing`];
  const before = JSON.parse(readFileSync(file, "utf8")) as Drawn[];
  const missing = before.filter((one) => !now.some((other) => alike(one, other)));
  const added = now.filter((one) => !before.some((other) => alike(one, other)));
  return [
    ...missing.map((one) => `gone: ${words(one)}`),
    ...added.map((one) => `new: ${words(one)}`),
  ];
}

function alike(a: Drawn, b: Drawn): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= TOLERANCE;
  const there =
    a.place === null || b.place === null
      ? a.place === b.place
      : near(a.place.left, b.place.left) && near(a.place.width, b.place.width);
  return there && a.what === b.what && a.look === b.look;
}

function words({ what, place, look }: Drawn): string {
  return `${what}${place ? ` at ${String(place.left)}, ${String(place.width)} wide` : ""}, ${look}`;
}
