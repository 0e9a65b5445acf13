import fc from "fast-check";
import { columnLetters } from "../../../src/workbook/address";
import {
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

const PROVISION_HEADERS = [
  "PROVISION", "Intervention", "Intervention Programmes", "Provision/Resource", "Programme", "Support in place",
  "What?", "Support/intervention", "Additional provision", "Name the intervention", "Intervention name", "Provision",
] as const; // prettier-ignore

/** Columns that say the same thing in different ways: a sheet has one of each row, or none. */
const CHOICES: readonly (readonly (readonly ColumnKind[])[])[] = [
  [["wave"], ["tier"], []],
  [["pupils"], ["pupils"], []],
  [["ledBy"]],
  [["groupSize"], ["ratio"], []],
  [["dosage"], ["dosage"], ["sessionsPerWeek", "minutesPerSession"]],
  [["weeks"], ["term"], ["startDate", "endDate"], []],
  [["reviewDate"], []],
  [["measure", "entry", "exit"], ["measure", "entry", "target", "exit"], ["target"], []],
  [["plannedSessions", "deliveredSessions"], [], []],
  [["outcome"], []],
  [["cost"], ["cost", "fundingSource"], []],
  [["notes"], []],
];

/** How a sheet says which year a provision is for. */
const YEAR_WAYS = ["column", "filled down", "merged", "bands", "title", "none"] as const;
type YearWay = (typeof YEAR_WAYS)[number];

const AREAS = [
  ["Cognition & Learning", CL],
  ["Communication and Interaction", CI],
  ["SEMH", SEMH],
  ["Sensory & Physical", SP],
] as const;

interface SheetDraft {
  name: string;
  yearWay: YearWay;
  areaByColumn: boolean;
  kinds: ColumnKind[];
  headers: string[];
  rows: { provision: string; picks: number[] }[];
  years: number[];
  gap: boolean;
  key: boolean;
  shout: boolean;
  spacer: boolean;
}

const sheetDraft = fc
  .record({
    yearWay: fc.constantFrom(...YEAR_WAYS),
    areaByColumn: fc.boolean(),
    chosen: fc.tuple(...CHOICES.map((choice) => fc.constantFrom(...choice))),
    headerPicks: fc.array(fc.nat(997), { minLength: 30, maxLength: 30 }),
    rows: fc.array(
      fc.record({
        provision: fc.constantFrom(...PROVISION_NAMES),
        picks: fc.array(fc.nat(997), { minLength: 24, maxLength: 24 }),
      }),
      { minLength: 7, maxLength: 20 },
    ),
    years: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 }),
    gap: fc.boolean(),
    key: fc.boolean(),
    shout: fc.boolean(),
    spacer: fc.boolean(),
  })
  .map(({ chosen, headerPicks, ...draft }): SheetDraft => {
    const kinds: ColumnKind[] = [
      ...(draft.yearWay === "column" ? (["yearGroups"] as const) : []),
      ...(draft.areaByColumn ? (["areaOfNeed"] as const) : []),
      ...chosen.flat(),
    ];
    const headers = kinds.map((kind, at) => pick(COLUMNS[kind].headers, headerPicks[at]));
    return {
      ...draft,
      name: "",
      kinds,
      headers: [pick(PROVISION_HEADERS, headerPicks.at(-1)), ...headers],
      years: draft.years.toSorted((a, b) => a - b),
    };
  });

/** A workbook of one to four such lists, and all that its cells state. */
export const composedLists: fc.Arbitrary<OtherWorkbook> = fc
  .record({
    sheets: fc.array(sheetDraft, { minLength: 1, maxLength: 4 }),
    byArea: fc.boolean(),
  })
  .map(({ sheets, byArea }) => {
    const plans: OtherWorkbook["sheets"] = {};
    const provisions: OtherWorkbook["provisions"][number][] = [];
    sheets.forEach((draft, at) => {
      const area = byArea && !draft.areaByColumn ? AREAS[at] : undefined;
      const name = area ? area[0] : ["Autumn map", "List 2", "Map B", "More"][at];
      const { rows, headerRow, lines, merges } = layOut(
        { ...draft, name: name ?? "Map" },
        area ? { areaOfNeed: area[1] } : {},
      );
      Object.assign(plans, {
        [name ?? "Map"]: { layout: "list", headerRows: [headerRow], rows, merges },
      });
      provisions.push(...lines);
    });
    return { name: "composed", sheets: plans, provisions };
  });

function layOut(draft: SheetDraft, given: Said) {
  const { yearWay, kinds, headers, years } = draft;
  const yearFirst = yearWay === "filled down" || yearWay === "merged";
  const wide = headers.length + (yearFirst ? 1 : 0);
  const titleYear = yearWay === "title" ? years[0] : undefined;
  const title = titleYear === undefined ? "Provision map" : `Year ${titleYear} provision map`;
  const rows: Entry[][] = [[bold(`${title} 2026-27`)], ["Hollybank Primary School"]];
  if (draft.gap) rows.push([]);
  rows.push(
    [...(yearFirst ? ["Year group"] : []), ...headers].map((text) =>
      bold(draft.shout ? text.toUpperCase() : text),
    ),
  );
  const headerRow = rows.length;
  const lines: OtherWorkbook["provisions"][number][] = [];
  const merges: string[] = [];
  const share = Math.ceil(draft.rows.length / years.length);
  draft.rows.forEach(({ provision, picks }, at) => {
    const year = years[Math.floor(at / share)] ?? 1;
    const first = at % share === 0;
    if (first && at > 0 && draft.spacer) rows.push(Array.from({ length: wide }, () => null));
    if (first && yearWay === "bands") rows.push([bold(`Year ${year}`)]);
    const cells = kinds.map((kind, column) => pick(COLUMNS[kind].cells, picks[column]));
    rows.push([
      ...(yearFirst ? [first ? `Year ${year}` : null] : []),
      provision,
      ...cells.map(({ cell }) => cell),
    ]);
    if (first && yearWay === "merged") {
      const last = rows.length + Math.min(share, draft.rows.length - at) - 1;
      if (last > rows.length) merges.push(`A${rows.length}:A${last}`);
    }
    const inherited: Said =
      titleYear !== undefined
        ? { yearGroups: [`Y${titleYear}`] }
        : yearWay === "none" || yearWay === "column"
          ? {}
          : { yearGroups: [`Y${year}`] };
    const said = Object.assign({}, given, inherited, ...cells.map((one) => one.says)) as Said;
    const place = `${columnLetters(yearFirst ? 1 : 0)}${rows.length}`;
    lines.push({ ...plain(said), provision, source: `${draft.name}!${place}` });
  });
  if (draft.key)
    rows.push(
      [],
      ["Key: TA = teaching assistant, HLTA = higher level TA"],
      ["* see provision file"],
    );
  return { rows, headerRow, lines, merges };
}

const plain = (said: Said) =>
  said as Omit<OtherWorkbook["provisions"][number], "source" | "provision">;
