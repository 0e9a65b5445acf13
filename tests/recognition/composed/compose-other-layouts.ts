import fc from "fast-check";
import type { AreaOfNeed } from "../../../src/domain/area-of-need";
import { columnLetters } from "../../../src/workbook/address";
import {
  anyOf,
  bold,
  CI,
  CL,
  SEMH,
  SP,
  type Entry,
  type OtherWorkbook,
} from "../other-workbooks/other-workbook";
import { pick } from "./pick";
import { COLUMNS, PROVISION_NAMES, type ColumnKind, type Said } from "./stated-cells";

type Line = OtherWorkbook["provisions"][number];
type Plan = OtherWorkbook["sheets"][string];
interface Composed {
  plan: Plan;
  lines: Line[];
  pupils?: OtherWorkbook["pupils"];
}

const nat = fc.nat(9973);
const many = (n: number) => fc.array(nat, { minLength: n, maxLength: n });
const at = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
const named = (count: { min: number; max: number }) =>
  fc.uniqueArray(fc.constantFrom(...PROVISION_NAMES), {
    minLength: count.min,
    maxLength: count.max,
  });

const ATTRIBUTES: readonly (readonly ColumnKind[])[] = [
  ["yearGroups"], ["areaOfNeed", "wave"], ["ledBy"], ["groupSize", "ratio"], ["dosage"], ["weeks", "term"],
  ["reviewDate"], ["target"], ["outcome"],
]; // prettier-ignore

const chosenKinds = many(ATTRIBUTES.length * 2).map((picks) =>
  ATTRIBUTES.flatMap((kinds, i): ColumnKind[] =>
    (picks[i] ?? 0) % 5 === 0 ? [] : [pick(kinds, picks[i + ATTRIBUTES.length])],
  ),
);

/** Interventions across, what is said of them down the side. */
const transposed = fc
  .record({ names: named({ min: 3, max: 7 }), kinds: chosenKinds, picks: many(200), corner: fc.constantFrom("", "Intervention", "Provision", "Programme") })
  .filter(({ kinds }) => kinds.length >= 4)
  .map(({ names, kinds, picks, corner }): Composed => {
    const rows: Entry[][] = [[bold("Interventions 2026-27")], [], [corner === "" ? null : bold(corner), ...names.map(bold)]];
    const said: Said[] = names.map(() => ({}));
    kinds.forEach((kind, k) => {
      const cells = names.map((_, i) => pick(COLUMNS[kind].cells, picks[k * 9 + i]));
      rows.push([bold(pick(COLUMNS[kind].headers, picks[150 + k])), ...cells.map(({ cell }) => cell)]);
      cells.forEach((cell, i) => Object.assign(said[i] ?? {}, cell.says));
    });
    return {
      plan: { layout: "transposed", headerRows: anyRows([3]), rows },
      lines: names.map((provision, i) => ({ ...said[i], provision, source: at(2, i + 1) })),
    };
  }); // prettier-ignore

/** Label and value pairs, one form below the other. */
const cards = fc
  .record({ names: named({ min: 2, max: 6 }), kinds: chosenKinds, picks: many(200), label: fc.constantFrom("Intervention", "Name of intervention", "Provision", "Provision:"), colon: fc.boolean() })
  .filter(({ kinds }) => kinds.length >= 4)
  .map(({ names, kinds, picks, label, colon }): Composed => {
    const rows: Entry[][] = [[bold("Intervention record 2026-27")], []];
    const lines = names.map((provision, i): Line => {
      const source = at(rows.length, 1);
      rows.push([bold(label), provision]);
      const said: Said = {};
      kinds.forEach((kind, k) => {
        const header = pick(COLUMNS[kind].headers, picks[150 + k]).replace("\n", " ");
        const { cell, says } = pick(COLUMNS[kind].cells, picks[k * 9 + i]);
        rows.push([bold(colon ? `${header}:` : header), cell]);
        Object.assign(said, says);
      });
      rows.push([], []);
      return { ...said, provision, source };
    });
    return { plan: { layout: "cards", headerRows: [], rows }, lines };
  }); // prettier-ignore

/** Half-terms below each other, the header repeated for each. */
const stacked = fc
  .record({ names: named({ min: 9, max: 18 }), kinds: chosenKinds, picks: many(600), header: fc.constantFrom("Intervention", "Provision", "Support") })
  .map(({ names, kinds: all, picks, header }): Composed => {
    const kinds = all.filter((kind) => kind !== "term" && kind !== "weeks");
    const rows: Entry[][] = [[bold("Provision map 2026-27")]];
    const headerRows: number[] = [];
    const lines: Line[] = [];
    const bands = [["Autumn 1", "Autumn 1"], ["Autumn Term 2nd half", "Autumn 2"], ["Spring 1", "Spring 1"]] as const;
    bands.forEach(([text, term], b) => {
      if (b === 1) rows.push([]);
      rows.push([bold(b === 1 ? "Autumn 2" : text)]);
      rows.push([header, ...kinds.map((kind, k) => pick(COLUMNS[kind].headers, picks[500 + k]))].map(bold));
      headerRows.push(rows.length);
      names.slice(b * 6, b * 6 + 6).forEach((provision, i) => {
        const cells = kinds.map((kind, k) => pick(COLUMNS[kind].cells, picks[b * 100 + i * 10 + k]));
        lines.push({ ...Object.assign({}, ...cells.map(({ says }) => says)), term, provision, source: at(rows.length, 0) } as Line);
        rows.push([provision, ...cells.map(({ cell }) => cell)]);
      });
    });
    return { plan: { layout: "list", headerRows, rows }, lines };
  }); // prettier-ignore

const TIERS = [
  ["Wave 1", "Wave 2", "Wave 3"],
  ["Wave 1 - Universal", "Wave 2 - Targeted", "Wave 3 - Specialist"],
  ["Universal", "Targeted", "Specialist"],
  ["Universal", "Targeted", "Targeted Plus", "Specialist"],
  ["Wave 1\nQuality First Teaching", "Wave 2\nSmall group", "Wave 3\n1:1 or specialist"],
  ["Whole class (universal)", "Small group (targeted)", "Individual (specialist)"],
] as const;
const AREA_WORDS: readonly (readonly (readonly [string, AreaOfNeed | null])[])[] = [
  [["Cognition and Learning", CL], ["Communication and Interaction", CI], ["Social, Emotional and Mental Health", SEMH], ["Sensory and/or Physical", SP]],
  [["C&L", CL], ["C&I", CI], ["SEMH", SEMH], ["S&P", SP]],
  [["Cognition & Learning", CL], ["Communication & Interaction", CI], ["Social & Emotional", SEMH], ["Sensory/Physical", SP], ["EAL", null]],
]; // prettier-ignore

const SEPARATORS = ["\n", "\n• ", "; ", "\n- ", ", "] as const;

/** Waves one way, areas of need the other, several provisions in a cell. */
const waveGrid = fc
  .record({ tiers: fc.constantFrom(...TIERS), areas: fc.constantFrom(...AREA_WORDS), picks: many(200), turned: fc.boolean(), separator: fc.constantFrom(...SEPARATORS), corner: fc.constantFrom(null, "Area of need", "Provision", "Wave") })
  .map(({ tiers, areas, picks, turned, separator, corner }): Composed => {
    const across: readonly string[] = turned ? areas.map(([text]) => text) : tiers;
    const down: readonly string[] = turned ? tiers : areas.map(([text]) => text);
    const rows: Entry[][] = [[bold("Whole school provision map")], [], [corner, ...across.map(bold)]];
    const lines: Line[] = [];
    down.forEach((head, d) => {
      rows.push([bold(head), ...across.map((_, a): Entry => {
        const count = 1 + ((picks[d * 7 + a] ?? 0) % 4);
        const items = [...new Set(Array.from({ length: count }, (__, i) => pick(PROVISION_NAMES, (picks[d * 7 + a] ?? 0) * 3 + (picks[100 + i] ?? 0))))];
        const [tier, area] = turned ? [d, a] : [a, d];
        for (const provision of items) {
          const [text, areaOfNeed] = areas[area] ?? ["", null];
          lines.push({
            provision, source: at(rows.length, a + 1),
            wave: (tier + 1) as 1 | 2 | 3 | 4,
            ...(areaOfNeed === null ? { areaOfNeedText: text } : { areaOfNeed }),
          });
        }
        const joined = items.join(separator);
        return separator.startsWith("\n") && separator.length > 1 ? `${separator.trim()} ${joined}` : joined;
      })]);
    });
    return { plan: { layout: "waveByArea", headerRows: anyRows([3]), rows }, lines };
  }); // prettier-ignore

/** Year groups across, provisions in the cells. */
const yearColumns = fc
  .record({ picks: many(200), words: fc.constantFrom("Year ", "Y", "Yr "), reception: fc.boolean(), side: fc.constantFrom("area", "wave"), separator: fc.constantFrom(...SEPARATORS.slice(0, 4)) })
  .map(({ picks, words, reception, side, separator }): Composed => {
    const years = [...(reception ? [["Reception", "R"] as const] : []), ...[1, 2, 3, 4, 5, 6].map((year) => [`${words}${year}`, `Y${year}`] as const)];
    const heads = side === "area"
      ? (AREA_WORDS[0] ?? []).map(([text, areaOfNeed]) => [text, { areaOfNeed }] as const)
      : ([1, 2, 3] as const).map((wave) => [`Wave ${wave}`, { wave }] as const);
    const rows: Entry[][] = [[bold("Provision by year group")], [], [null, ...years.map(([text]) => bold(text))]];
    const lines: Line[] = [];
    heads.forEach(([head, said], d) => {
      rows.push([bold(head), ...years.map(([, year], a): Entry => {
        const count = (picks[d * 9 + a] ?? 0) % 4;
        const items = [...new Set(Array.from({ length: count }, (_, i) => pick(PROVISION_NAMES, (picks[d * 9 + a] ?? 0) + (picks[100 + i] ?? 0))))];
        for (const provision of items) lines.push({ provision, source: at(rows.length, a + 1), yearGroups: [year], ...said });
        return items.length === 0 ? null : items.join(separator);
      })]);
    });
    return { plan: { layout: "yearColumns", headerRows: anyRows([3]), rows }, lines };
  }); // prettier-ignore

const PUPILS = ["Ada Bell", "Noah Kerr", "Isla Penn", "Maya Roy", "Theo Lang", "Zac Moss", "Ruby Hart", "Sam Dean", "Orla Mead", "Finn Tate", "Leo Marsh", "Eve Nash", "Jude Vale", "Nia Obi"]; // prettier-ignore
const MARKS = ["✓", "√", "Y", "1", "x"] as const;

/** Pupils one way, provisions the other, marks in the cells. */
const pupilGrid = fc
  .record({ names: named({ min: 4, max: 9 }), picks: many(300), turned: fc.boolean(), mark: fc.constantFrom(...MARKS), pupils: fc.shuffledSubarray(PUPILS, { minLength: 6 }), corner: fc.constantFrom("Pupil", "Name", "Child") })
  .map(({ names, picks, turned, mark, pupils, corner }): Composed => {
    const has = (p: number, n: number) => (picks[p * 11 + n] ?? 0) % 3 === 0 || p === n;
    const across = turned ? pupils : names;
    const down = turned ? names : pupils;
    const rows: Entry[][] = [[bold("Class 4M interventions Autumn 2026")], [], [bold(turned ? "Intervention" : corner), ...across.map(bold)]];
    down.forEach((head, d) => {
      rows.push([head, ...across.map((_, a): Entry => (has(turned ? a : d, turned ? d : a) ? mark : null))]);
    });
    const lines = names.flatMap((provision, n): Line[] => {
      const who = pupils.filter((_, p) => has(p, n));
      return [{ provision, pupils: who, yearGroups: anyOf(["Y4"], []), className: anyOf("4M", null, "Class 4M"), term: anyOf("Autumn", null), source: turned ? at(3 + n, 0) : at(2, n + 1) }];
    });
    return { plan: { layout: turned ? "provisionByPupil" : "pupilByProvision", headerRows: anyRows([3]), rows }, lines };
  }); // prettier-ignore

function anyRows(rows: number[]) {
  return { anyOf: [rows, []] };
}

const LAYOUTS = { transposed, cards, stacked, waveGrid, yearColumns, pupilGrid };
export type LayoutKind = keyof typeof LAYOUTS;

/** A workbook of one sheet in the layout, and what its cells state. */
export function composedIn(kind: LayoutKind): fc.Arbitrary<OtherWorkbook> {
  return LAYOUTS[kind].map(({ plan, lines }) => ({
    name: kind,
    sheets: { Sheet1: plan },
    provisions: lines.map((line) => ({ ...line, source: `Sheet1!${line.source}` })),
  }));
}
export const LAYOUT_KINDS = Object.keys(LAYOUTS) as LayoutKind[];
