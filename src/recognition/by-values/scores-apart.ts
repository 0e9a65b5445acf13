import { measureByName } from "../../domain/measure-by-name";
import type { Field } from "../fields";
import { fold } from "../notation/scraps";
import { KINDS } from "../notation/score-words";
import { becauseOf, plainNumberOf, tellingOf } from "../plain-values";
import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";
import type { Found, Head } from "./heads";

const AGE = /^\d{1,2} ?(?:y|yrs?|:|;|\.)\s?\d{0,2} ?(?:m|mths?)?$/;

/** How a score is written: "14/40" like "29/40", "Phase 2" like "Phase 3"; null when it is no score. */
function writtenLike({ cell, text }: CellView): string | null {
  if (text.length > 16) return null;
  const folded = fold(text);
  const kind = KINDS.find(([pattern]) => pattern.test(folded))?.[1];
  if (kind === "fraction") return `of ${/\d+$/.exec(folded)?.[0] ?? ""}`;
  if (kind) return kind;
  if (typeof cell.value === "number" && cell.numberFormat.includes("%")) return "percent";
  if (AGE.test(folded)) return "age";
  if (typeof cell.value === "number" || /^\d{1,3}(?:\.\d{1,2})?$/.test(folded)) return "number";
  return /\d/.test(folded) ? folded.replace(/\d+/g, "0") : null;
}

/** Numbers are alike only where they are of one order: 82 and 87, not 3 and 45. */
function areAlike(a: CellView, b: CellView): boolean {
  const [one, other] = [writtenLike(a), writtenLike(b)];
  if (one === null || one !== other) return false;
  const [x, y] = [plainNumberOf(a), plainNumberOf(b)];
  return x === null || y === null || (y <= x * 4 + 4 && x <= y * 4 + 4);
}

/** How many rows of two columns hold scores of one kind, of those that both fill. */
function alike(a: Head, b: Head): { rows: number; share: number; telling: number } {
  const inB = new Map(b.values.map((cell) => [cell.row, cell]));
  const pairs = a.values.flatMap((cell) => {
    const other = inB.get(cell.row);
    return other ? [[cell, other] as const] : [];
  });
  const same = pairs.filter(([x, y]) => areAlike(x, y));
  const telling = same.filter(([x]) => writtenLike(x) !== "number").length;
  return { rows: same.length, share: pairs.length ? same.length / pairs.length : 0, telling };
}

const LEAST_ROWS = 2;
const LEAST_SHARE = 0.7;

/** "Salford RA", "SDQ", "Phonics check": what is measured with. */
const NAMES_MEASURE =
  /\b(?:age|ss|sas|ra|sdq|boxall|phonics|phase|hfw|wpm|words?|test|check(?:list)?|scale|score|tracker|leuven|assessment|ngrt|swst|puma|pira|yarc|bpvs|wrat|hodder|salford|sandwell|nfer|gl|paper|writing|spellings?|list|band|points|attendance|confidence|bksb|pass|level|judgement)\b|\/ ?\d{1,3}$/i;

/** "Section 6", "25/30", "Boxall 45": what was scored, and no test by itself. */
const IS_SCORE = /^\d|^[\p{L} ]+ \d{1,3}$/u;

function namesMeasure({ cell, text }: CellView): boolean {
  if (typeof cell.value !== "string" || text.length > 40 || IS_SCORE.test(text)) return false;
  return NAMES_MEASURE.test(text) || measureByName(text).better !== null;
}

/** Whether a column names what is measured. */
function holdsMeasures(values: readonly CellView[]): boolean {
  const said = tellingOf(values);
  return said.length >= 2 && said.filter(namesMeasure).length >= said.length * 0.6;
}

/** Named by nothing, or by a word or two for something that a map has no column for. */
const isOpen = ({ field, confidence }: Column): boolean =>
  field === null || (confidence < 0.75 && (field === "other" || field === "notes"));

const NEAR = 3;
const isNear = (one: Head, other: Head): boolean =>
  Math.abs(one.column.column - other.column.column) <= NEAR;

/** Two columns, or three, whose rows are written alike: what pupils began and ended with, and the target between them. */
export function scoresApart(heads: readonly Head[]): Found[] {
  const has = (field: Field): Head | undefined =>
    heads.find(({ column }) => column.field === field);
  const open = heads.filter(({ column, values }) => isOpen(column) && values.length > 0);
  const [entry, exit] = [has("entry"), has("exit")];
  const because = becauseOf("scores");
  const found: Found[] = [];
  const fits = (a: Head, b: Head): boolean => {
    const { rows, share, telling } = alike(a, b);
    const known = a.column.field !== null || b.column.field !== null;
    return rows >= LEAST_ROWS && share >= LEAST_SHARE && (known || telling >= rows * 0.25);
  };
  const known = entry ?? exit;
  if (entry && exit) {
    // Both are known already: what stands beside them may be anything.
  } else if (known) {
    const others = open.filter((head) => isNear(known, head) && fits(known, head));
    const last = entry ? others.at(-1) : others[0];
    if (last) found.push({ head: last, field: entry ? "exit" : "entry", because });
    const [between] = others.filter((head) => head !== last);
    if (between && !has("target")) found.push({ head: between, field: "target", because });
  } else {
    const first = open.find((head) =>
      open.some((other) => other !== head && isNear(head, other) && fits(head, other)),
    );
    const others = first
      ? open.filter((other) => other !== first && isNear(first, other) && fits(first, other))
      : [];
    const last = others.at(-1);
    if (first && last) {
      found.push({ head: first, field: "entry", because }, { head: last, field: "exit", because });
      const between = others.length > 1 && !has("target") ? others[0] : undefined;
      if (between) found.push({ head: between, field: "target", because });
    }
  }
  const scored = found.length > 0 || (entry !== undefined && exit !== undefined);
  const named = open.find(
    (head) =>
      head.column.field === null &&
      !found.some((one) => one.head === head) &&
      holdsMeasures(head.values),
  );
  if (scored && named && !has("measure"))
    found.push({ head: named, field: "measure", because: becauseOf("names of measures") });
  return found;
}
