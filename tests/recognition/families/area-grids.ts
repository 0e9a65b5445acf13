import { anyOf, type Line, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Said, Words } from "./words";

/** An item of a grid's cell: how it is written, and what it states. */
interface Item {
  text: string;
  provision: Line["provision"];
  says: Said;
}

const TAILS: readonly (readonly [string, Said])[] = [
  [" - 3 x 20 mins", { sessionsPerWeek: 3, minutesPerSession: 20 }],
  [" (KS2)", { yearGroups: ["Y3", "Y4", "Y5", "Y6"] }],
  [" 2 x 30 mins", { sessionsPerWeek: 2, minutesPerSession: 30 }],
  [" (daily)", { sessionsPerWeek: 5 }],
  [" (Y1-2)", { yearGroups: ["Y1", "Y2"] }],
  [" gp of 4", { groupSize: 4 }],
  [" (max 6)", { groupSize: anyOf<number | { min: number; max: number }>(6, { min: 1, max: 6 }) }],
  [", weekly", { sessionsPerWeek: 1 }],
];

const UNIVERSAL = [
  "Quality first teaching", "Visual timetable", "Word mats", "Working walls", "Worry box", "Pencil grips", "Circle time", "Talk partners",
  "Seating plan", "Wobble cushions", "Coloured overlays", "Movement breaks", "Calm corner", "Sound mats", "Task boards", "Key word lists",
  "Now and next boards", "Writing frames", "Number lines", "Sloping boards", "Meet and greet", "PSHE lessons", "Extra time", "Enlarged print",
]; // prettier-ignore

function itemsFor(dice: Dice, words: Words, tier: number, separator: string): Item[] {
  const names = dice.some(tier === 0 ? UNIVERSAL : words.names.filter((name) => !/[,/()]| and /.test(name)), dice.whole(1, 5));
  return names.map((name): Item => {
      const [tail, says] = dice.of(TAILS);
    const fits = dice.chance(0.2) && !(separator === ", " && tail.startsWith(","));
    if (!fits) return { text: name, provision: name, says: {} };
    const text = name + tail;
    return { text, provision: anyOf(name, text), says };
  });
} // prettier-ignore

const SEPARATORS = ["\n", "\n", "\n• ", ", ", "; ", "\n- "] as const;

/** Tiers and areas of need crossed, several provisions in a cell, both ways round. */
export function areaGrids(dice: Dice, words: Words): OtherWorkbook {
  const pages = [false, true].slice(0, dice.whole(1, 2)).map((_, i) => grid(dice, words, dice.chance(0.5), i));
  return workbookOf("waves by area", [...pages, ...sideSheets(dice, words, dice.whole(0, 1))]);
} // prettier-ignore

function grid(dice: Dice, words: Words, turned: boolean, n: number): Page {
  const page = new Page(n === 0 ? dice.of(["Our offer", "Provision map", "Offer"]) : "Graduated approach", "waveByArea");
  const tiers = dice.of(words.tiers);
  const areas = dice.of(words.areas);
  const across: readonly string[] = turned ? areas.map(([text]) => text) : tiers;
  const down: readonly string[] = turned ? tiers : areas.map(([text]) => text);
  page.put(0, 0, head(`${dice.of(["Rushmere Primary", "Whole school", "Tall Trees Federation"])} - ${dice.of(["SEND provision", "graduated approach to provision", "what we offer"])}`));
  page.merge(0, 0, 1, across.length + 1);
  page.drop(0, 0, "banner");
  if (dice.chance(0.4)) page.put(1, 0, "Every pupil has access to quality first teaching. Each stage builds on the one before.");
  page.skip(dice.whole(0, 1));
  const top = page.next;
  const corner = turned ? dice.of(["Wave", "Level", "", "Stage", "Tier"]) : dice.of(["Provision", "Area of need", "", "Need", "Area"]);
  page.write(top, 0, [corner === "" ? null : head(corner), ...across.map(head)]);
  page.headed(top);
  const separator = dice.of(SEPARATORS);
  const oneItemACell = turned && dice.chance(0.4);
  down.forEach((label, d) => {
    const first = page.next;
    if (oneItemACell) {
      for (let i = dice.whole(2, 3); i > 0; i--) singleItems(dice, words, page, areas, d);
    } else {
      const row = page.next;
      across.forEach((_, a) => {
        const [tier, area] = turned ? [d, a] : [a, d];
        if (dice.chance(0.06)) return;
        const items = itemsFor(dice, words, tier, separator);
        put(page, row, a + 1, items, separator, stated(areas[area], tier));
      });
    }
    page.put(first, 0, head(label));
    page.merge(first, 0, page.next - first, 1);
  });
  if (dice.chance(0.5)) {
    const note = page.next + 1;
    page.put(note, 0, "Parents: please speak to the class teacher first, then to the SENCO.");
    page.drop(note, 0, "note");
  }
  return page;
} // prettier-ignore

/** A row of single items, at times one that is merged over all areas. */
function singleItems(dice: Dice, words: Words, page: Page, areas: Words["areas"][number], tier: number): void {
  const row = page.next;
  if (dice.chance(0.3)) {
    const name = dice.of(tier === 0 ? UNIVERSAL : ["After school club", "TA support in lessons", "Learning mentor drop-in"]);
    page.put(row, 1, name);
    page.merge(row, 1, 1, areas.length);
    page.line(row, 1, name, { wave: (tier + 1) as 1 | 2 | 3 | 4, ledBy: anyOf<string | null>(null, "TA", "Learning mentor") });
    return;
  }
  page.put(row, 1, null);
  areas.forEach((area, a) => {
    if (dice.chance(0.15)) return;
    put(page, row, a + 1, itemsFor(dice, words, tier, "\n").slice(0, 1), "\n", stated(area, tier));
  });
} // prettier-ignore

function put(page: Page, row: number, column: number, items: readonly Item[], separator: string, given: Said): void {
  const bullet = separator.startsWith("\n") && separator.length > 1 ? separator.slice(1) : "";
  page.put(row, column, bullet + items.map(({ text }) => text).join(separator));
  for (const { provision, says } of items) page.line(row, column, provision, { ...given, ...says });
} // prettier-ignore

function stated(area: Words["areas"][number][number] | undefined, tier: number): Said {
  const [text, areaOfNeed] = area ?? ["", null];
  return {
    wave: (tier + 1) as 1 | 2 | 3 | 4,
    ...(areaOfNeed === null ? { areaOfNeedText: text } : { areaOfNeed }),
  };
}
