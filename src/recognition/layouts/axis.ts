import type { AreaOfNeed } from "../../domain/area-of-need";
import type { Wave } from "../../domain/wave";
import type { Given } from "../context";
import { readAreaOfNeed } from "../notation/need";
import { readTermText } from "../notation/terms";
import { readTierScale } from "../notation/tier-scale";
import { readYearGroups } from "../notation/year-groups";
import type { CellView } from "../sheet-view";
import { matchHeader } from "../words";

/** What the head of a row or column of a grid says. */
export type Head = { cell: CellView } & (
  | { kind: "area"; area: AreaOfNeed | null; text: string | null }
  | { kind: "wave"; wave: Wave }
  | { kind: "year"; yearGroups: string[]; className: string | null }
  | { kind: "term"; term: string }
);
export type AxisKind = Head["kind"];
export type AreaHead = Extract<Head, { kind: "area" }>;

/** What a head states for every provision under or beside it. */
export function givenBy(head: Head): Given {
  switch (head.kind) {
    case "area":
      return { areaOfNeed: head.area, areaOfNeedText: head.text };
    case "wave":
      return { wave: head.wave };
    case "year":
      return {
        ...(head.yearGroups.length > 0 ? { yearGroups: head.yearGroups } : {}),
        ...(head.className === null ? {} : { className: head.className }),
      };
    case "term":
      return { term: head.term };
  }
}

/** "all | everyone": who a provision of a list is for, and no tiers. */
const FOR_ANYONE = /^(?:all|everyone|anyone|whole class|class)$/i;

/** Reads some heads that stand together as one axis; null for each that is no head of it. */
const AXES: Readonly<Record<AxisKind, (cells: readonly CellView[]) => (Head | null)[]>> = {
  wave: (cells) =>
    cells.every(({ text }) => FOR_ANYONE.test(text))
      ? []
      : readTierScale(cells.map(({ text }) => text)).map((wave, i) => {
          const cell = cells[i];
          return wave === null || !cell || !canBeHead(cell, 160)
            ? null
            : { kind: "wave", wave, cell };
        }),
  area: furtherAreas,
  year: (cells) => withNursery(cells, cells.map(yearHead)),
  term: (cells) => cells.map(termHead),
};

/** "N | R | Y1": a lone letter is the nursery beside two years of school. */
function withNursery(cells: readonly CellView[], heads: (Head | null)[]): (Head | null)[] {
  if (heads.filter((head) => head !== null).length < 2) return heads;
  return heads.map((head, i) => {
    const cell = cells[i];
    return head === null && cell && /^n$/i.test(cell.text)
      ? { kind: "year", yearGroups: ["N1", "N2"], className: null, cell }
      : head;
  });
}

export interface Axis {
  kind: AxisKind;
  heads: Head[];
}

const KINDS: readonly AxisKind[] = ["wave", "area", "year", "term"];

/** The axis that most of some cells belong to: at least two different heads, and `share` of the cells. */
export function axisOf(
  cells: readonly CellView[],
  share = 0.6,
  kinds: readonly AxisKind[] = KINDS,
): Axis | null {
  let best: Axis | null = null;
  for (const kind of kinds) {
    const heads = AXES[kind](cells).filter((head) => head !== null);
    if (heads.length < 2 || heads.length < cells.length * share) continue;
    if (new Set(heads.map((head) => JSON.stringify(givenBy(head)))).size < 2) continue;
    if (best === null || heads.length > best.heads.length) best = { kind, heads };
  }
  return best;
}

/** A head that needs no others beside it: a band, a title, a corner. */
export function loneHead(cell: CellView): Head | null {
  if (!canBeHead(cell, 80)) return null;
  const [wave = null] = readTierScale([cell.text]);
  if (wave !== null && !SUBJECTS_TOO.test(cell.text)) return { kind: "wave", wave, cell };
  return areaHead(cell) ?? yearHead(cell);
}

/** "Core" over English and maths: a tier only beside other tiers. */
const SUBJECTS_TOO = /^core(?: subjects?)?$/i;

function canBeHead(cell: CellView, longest: number): boolean {
  return (
    typeof cell.cell.value === "string" &&
    cell.text.length <= longest &&
    cell.cell.formula === undefined
  );
}

const LONGEST_AREA = 60;
/** Words beside the name of an area. */
const AREA_FILLERS =
  /\b(?:areas?|needs?|of|and|or|the|difficult(?:y|ies)|support|provision|interventions?|skills?|strand|development|other|cop|send?|conditions?)\b/gi;
/** Words beside a type of need: with "support" or "skills" it is a provision, as in "Dyslexia support". */
const TYPE_FILLERS = /\b(?:areas?|needs?|of|and|or|the|difficult(?:y|ies)|conditions?)\b/gi;

/** What names an area: up to two more words beside the area itself, none beside a type of need that stands for it. */
export function areaHead(cell: CellView): AreaHead | null {
  if (!canBeHead(cell, 80)) return null;
  const read = readAreaOfNeed(cell.cell);
  const isOther = /^(e\.?a\.?l\b|medical|med|other)/i.test(cell.text);
  if (!read || read.confidence < 0.75 || (read.value.area === null && !isOther)) return null;
  const isNamed = read.value.area === null || read.value.text === null;
  const rest = read.rest
    .replace(/\([^)]*\)?/g, " ")
    .replace(isNamed ? AREA_FILLERS : TYPE_FILLERS, " ");
  if ((rest.match(/[\p{L}\d]+/gu) ?? []).length > (isNamed ? 2 : 0)) return null;
  return {
    kind: "area",
    area: read.value.area,
    text: read.value.area ? null : read.value.text,
    cell,
  };
}

/** After two areas, a further short head is an area of the school's own: "Medical", "Independence". What stands before them is a corner. */
function furtherAreas(cells: readonly CellView[]): (Head | null)[] {
  const letters = cells.map(areaInLetters);
  const areAreas = new Set(letters.flatMap((head) => head?.area ?? [])).size >= 3;
  const sure = cells.map(
    (cell, i) => areaHead(cell) ?? ownArea(cell) ?? (areAreas ? (letters[i] ?? null) : null),
  );
  if (new Set(sure.flatMap((head) => head?.area ?? head?.text ?? [])).size < 2) return sure;
  const first = sure.findIndex((head) => head !== null);
  if (sure.filter((head) => head !== null).length < (cells.length - first) / 2) return sure;
  const hasLearning = sure.some((head) => head?.area === "cognitionAndLearning");
  return sure.map((head, i) => {
    const cell = cells[i];
    if (!head && cell && !hasLearning && i >= first && SCHOOL_SKILLS.test(cell.text))
      return { kind: "area", area: "cognitionAndLearning", text: cell.text, cell };
    if (head || !cell || i < first || !canBeHead(cell, LONGEST_AREA) || namesAField(cell))
      return head;
    return { kind: "area", area: null, text: cell.text, cell };
  });
}

/** "Reading, writing and maths" on a poster: beside the other three it is learning. */
const SCHOOL_SKILLS =
  /^(?:(?:reading|writing|spelling|phonics|maths|mathematics|numbers?|literacy|numeracy|memory)(?:,? ?(?:and|&|\/|,) ?)?){2,}$/i;

/** "CI | CL | SEMH | SP": two letters that are an area only beside others of the four. */
function areaInLetters(cell: CellView): AreaHead | null {
  const read = canBeHead(cell, 8) ? readAreaOfNeed(cell.cell) : null;
  if (!read?.value.area || read.confidence < 0.7 || read.rest !== "") return null;
  return { kind: "area", area: read.value.area, text: null, cell };
}

/** "Maths", "More able", "Attendance": an area that a school keeps beside the four. */
export function ownArea(cell: CellView): AreaHead | null {
  if (!canBeHead(cell, LONGEST_AREA)) return null;
  const read = readAreaOfNeed(cell.cell);
  if (!read || read.confidence < 0.75 || read.value.area !== null || read.value.text === null)
    return null;
  return read.rest === "" ? { kind: "area", area: null, text: cell.text, cell } : null;
}

/** "Notes", "Led by": a column or row about the provisions, not of them. */
export function namesAField(cell: CellView): boolean {
  const [best] = matchHeader(cell.text);
  return best !== undefined && best.confidence >= 0.75 && !NAMES_OF_AXES.has(best.field);
}

const NAMES_OF_AXES: ReadonlySet<string> = new Set([
  "provision",
  "areaOfNeed",
  "primaryNeed",
  "wave",
  "yearGroups",
  "className",
  "term",
  "flag",
]);

export function yearHead(cell: CellView): Head | null {
  if (!canBeHead(cell, 36) || !/y|r|n|ks|class|form|post|\d[a-z]/i.test(cell.text)) return null;
  const read = readYearGroups(cell.cell, { heading: "title" });
  if (!read || read.confidence < 0.7 || read.rest.length > 12) return null;
  const { yearGroups, className } = read.value;
  if (yearGroups.length === 0 && className === null) return null;
  return { kind: "year", yearGroups, className, cell };
}

function termHead(cell: CellView): Head | null {
  if (!canBeHead(cell, 24)) return null;
  const read = readTermText(cell.text);
  const term = read?.value.term;
  if (!term || read.confidence < 0.8 || read.rest.replace(/\bterm\b/i, "").trim() !== "")
    return null;
  return { kind: "term", term, cell };
}
