import { takeDatedScores } from "./dated-scores";
import { takeMembersByTerm } from "./members-by-term";
import { areDecidedCellByCell } from "./cell-by-cell";
import { evidenceFor } from "./evidence";
import { nameByValues } from "./by-values/name-by-values";
import { looksLikeList } from "./by-values/looks-like-list";
import { nameInRegister } from "./by-values/name-in-register";
import { namesProgrammes } from "./by-values/provision-column";
import { timesIn } from "./by-values/times-apart";
import { plainlyIs } from "./plain-values";
import {
  boughtFromWhom,
  datesOfSessions,
  doneOfTargets,
  flagsByCrosses,
  forenamesAlone,
  purposeOfPaid,
  sameAsAbove,
} from "./columns-together";
import { heldOfPlanned } from "./columns-in-pairs";
import { tellByNeighbours } from "./told-by-neighbours";
import { MAY_REPEAT, slotOf } from "./field-slots";
import { freePupils, tutorsWhoTeach } from "./take-by-values";
import { settleTies } from "./settle-ties";
import type { Field } from "./fields";
import type { Column, Table } from "./tables/table";
import { isTimeAgain } from "./tables/times-again";
import type { CellView, SheetView } from "./sheet-view";
import { bySpecialShape } from "./special-shapes";
import { meansSomethingElse } from "./second-meanings";
import { wordsOf } from "./column-words";
import type { WordMatch } from "./words";

/** Cells looked at to decide what a column holds; more would not change the answer. */
const SAMPLE = 40;
/** Columns of registers and calendars: in a table with provisions "since" is when the provision started. */
const NOT_IN_A_LIST: ReadonlySet<Field> = new Set(["joined", "halfTerm", "firstDay", "lastDay"]);

const CLEARLY_BETTER = 0.06;

interface Choice extends WordMatch {
  /** Words and values together. */
  score: number;
}

/** Gives each column of a table its field: words first, then the values below, then what the neighbours took. */
export function decideColumns(sheet: SheetView, table: Table, above: readonly Table[] = []): void {
  const heads = table.columns.map((column) => ({ column, values: sampleOf(sheet, table, column) }));
  sameAsAbove(heads, above.at(-1));
  assignFields(heads);
}

/**
 * The same for any heads with values, whichever way they run.
 * @param areOfProvisions the provisions are named elsewhere: across the top, where the heads run down the side
 */
export function assignFields(
  heads: readonly { column: Column; values: readonly CellView[] }[],
  areOfProvisions = false,
): void {
  tellByNeighbours(heads);
  const others = heads.filter(
    ({ column, values }) => column.field === null && !bySpecialShape(column, values),
  );
  const open = others.map(({ column, values }) => ({
    column,
    choices: [...choicesFor(column, ofEveryTime(column, values, others))],
    isEmpty: values.length === 0,
  }));
  const isNamed =
    areOfProvisions ||
    open.some(({ choices: [best] }) => best?.field === "provision" && best.score >= 0.6);
  const isList =
    isNamed ||
    (holdsNames(open) && (namesProgrammes(others) || looksLikeList(others, wordsSay(open))));
  if (isList) for (const one of open) one.choices = asInAList(one.choices);
  if (areOfProvisions) drop(open, "provision");
  // "How many" counts what is bought only where money stands beside it.
  if (!open.some(({ choices: [best] }) => best !== undefined && PRICED.has(best.field)))
    drop(open, "quantity");
  sizeInItsOwnColumn(open);
  // Headers that can mean only one thing choose first: "Target" before "Outcome".
  open.sort(
    (a, b) =>
      Number(isClear(b.choices)) - Number(isClear(a.choices)) ||
      (b.choices[0]?.score ?? 0) - (a.choices[0]?.score ?? 0) ||
      a.column.column - b.column.column,
  );
  const taken = new Set<string>();
  for (const { column } of heads)
    if (column.field !== null) taken.add(slotOf(column, column.field));
  for (const { column, choices, isEmpty } of open) {
    const free = choices.filter(
      ({ field }) => MAY_REPEAT.has(field) || !taken.has(slotOf(column, field)),
    );
    const [best] = free;
    if (!best) continue;
    taken.add(slotOf(column, best.field));
    column.field = best.field;
    column.confidence = round(best.score);
    column.because = best.because;
    // Nothing stands below it: nobody need be asked what it is.
    if (isEmpty) continue;
    column.rivals = free
      .slice(1)
      .filter((other) => isRival(best, other))
      .map(({ field }) => field);
  }
  pricesAlone(others.map(({ column }) => column));
  forenamesAlone(heads);
  boughtFromWhom(heads);
  purposeOfPaid(heads);
  datesOfSessions(heads);
  flagsByCrosses(heads);
  doneOfTargets(heads);
  if (!isList) {
    if (taken.has("pupils") || taken.has("surname")) nameInRegister(others);
    return;
  }
  freePupils(others, taken);
  tutorsWhoTeach(others, taken);
  takeDatedScores(others);
  heldOfPlanned(others);
  nameByValues(heads, isNamed);
  takeMembersByTerm(others);
}

const SIZE_OF_GROUP = /group size|size of|(?:in|per) (?:the |each |a )?group|no\.? of|number of/i;
const MAY_BE_SIZE = /^(?:groups?|size|places|spaces|capacity)$/i;

/** "Group | Group size" over 3 and 4: which group it is, and how many are in it. */
function sizeInItsOwnColumn(open: readonly { column: Column; choices: Choice[] }[]): void {
  const isSize = ({ column: { own }, choices: [best] }: (typeof open)[number]): boolean =>
    best?.field === "groupSize" && best.score >= 0.8 && SIZE_OF_GROUP.test(own);
  if (!open.some(isSize)) return;
  for (const one of open)
    if (MAY_BE_SIZE.test(one.column.own.trim()))
      one.choices = one.choices.filter(({ field }) => field !== "groupSize");
}

const PRICED: ReadonlySet<Field> = new Set(["cost", "costPerPupil", "unitCost", "hourlyRate"]);

/** Where heads may mean something else as well, they do not mean this. */
function drop(open: readonly { choices: Choice[] }[], field: Field): void {
  for (const one of open) {
    const others = one.choices.filter((choice) => choice.field !== field);
    if (others.length > 0) one.choices = others;
  }
}

/** "Start | Finish" under Autumn and again under Spring: one kind of column, and all of their values tell of it. */
function ofEveryTime(
  { own, parent }: Column,
  values: readonly CellView[],
  heads: readonly { column: Column; values: readonly CellView[] }[],
): readonly CellView[] {
  if (parent === null || !isTimeAgain(parent)) return values;
  return heads
    .filter(({ column }) => column.own === own && column.parent !== null)
    .flatMap((one) => (isTimeAgain(one.column.parent ?? "") ? one.values : []));
}

const COUNTED: ReadonlySet<Field> = new Set([
  "quantity",
  "plannedSessions",
  "cost",
  "costPerPupil",
]);

/** "Price" beside no quantity and no cost: what the whole costs. */
function pricesAlone(columns: readonly Column[]): void {
  if (columns.some(({ field }) => field !== null && COUNTED.has(field))) return;
  for (const column of columns)
    if (column.field === "unitCost" && /^prices?(?: \(?£\)?)?$/i.test(column.own.trim()))
      column.field = "cost";
}

/** Not a register and not a log: their columns of provisions are called something. */
function holdsNames(open: readonly { choices: readonly Choice[] }[]): boolean {
  const of = (field: Field): boolean => open.some(({ choices: [best] }) => best?.field === field);
  return !of("senStatus") && !of("grade") && !of("delivered") && !of("contact") && !of("day");
}

function wordsSay(
  open: readonly { column: Column; choices: readonly Choice[] }[],
): Map<Column, Field> {
  return new Map(
    open.flatMap(({ column, choices: [best] }) => (best ? [[column, best.field]] : [])),
  );
}

function asInAList(choices: readonly Choice[]): Choice[] {
  const kept = choices.filter(({ field }) => !NOT_IN_A_LIST.has(field));
  return kept.length > 0 ? kept : [...choices];
}

function isClear([best, second]: readonly Choice[]): boolean {
  return (
    best !== undefined && (second === undefined || best.score - second.score >= CLEARLY_BETTER)
  );
}

/** Nearly as good, and not the kind of thing that every cell settles for itself. */
function isRival(best: Choice, other: Choice): boolean {
  if (other.score < 0.6 || best.score - other.score >= CLEARLY_BETTER) return false;
  return !areDecidedCellByCell(best.field, other.field);
}

function choicesFor(column: Column, values: readonly CellView[]): Choice[] {
  const words = wordsOf(column).filter(
    ({ field }) => !meansSomethingElse(column.own, field, values),
  );
  // One or two odd values do not outweigh a header that can mean only one thing.
  const trusted = words.length === 1 && values.length < 3;
  const choices = words.flatMap((match) => {
    const evidence = evidenceFor(match.field, values);
    if (evidence === null) return [{ ...match, score: match.confidence * 0.85 }];
    const least = match.confidence < GUESSED ? 0.6 : match.confidence < 0.85 ? 0.34 : 0.2;
    const unlikely = evidence.share < least;
    if (unlikely) return trusted ? [{ ...match, score: match.confidence * 0.6 }] : [];
    const because = `${match.because}; ${evidence.because}`;
    return [{ ...match, because, score: match.confidence * (0.5 + 0.5 * evidence.share) }];
  });
  settleTies(choices, values, 2 * CLEARLY_BETTER);
  const weak = words.every(({ confidence }) => confidence < WEAK);
  if (weak && words.length > 0 && isPlainlyElse(words, values)) return [];
  const likely = choices.filter(({ score }) => score >= 0.4).sort((a, b) => b.score - a.score);
  return likely.length > 0 ? likely : onTheirWord(words, values);
}

/** Words that only contain, or are made of, something known. */
const WEAK = 0.8;
/** Words of which less than half are known: what stands below must bear them out. */
const GUESSED = 0.65;

/** Names are names, whosever they are: only words tell whose. */
const PEOPLE: ReadonlySet<Field> = new Set<Field>([
  "pupils",
  "surname",
  "forename",
  "ledBy",
  "leadTeacher",
  "contact",
]);

/** Whether the values can be only one thing, and none that the words allow. */
function isPlainlyElse(words: readonly WordMatch[], values: readonly CellView[]): boolean {
  const plain = timesIn(values) ?? plainlyIs(values);
  if (!plain) return false;
  return words.every(
    ({ field }) =>
      field !== plain.field &&
      !(PEOPLE.has(field) && PEOPLE.has(plain.field)) &&
      !areDecidedCellByCell(field, plain.field),
  );
}

/** Values that look like nothing known, under a header that says plainly what they are: each cell is read for itself. */
function onTheirWord(words: readonly WordMatch[], values: readonly CellView[]): Choice[] {
  const [best] = words;
  if (!best || best.confidence < 0.9 || isPlainlyElse(words, values)) return [];
  // "Item" over 1, 2, 3 counts them: names of provisions are words.
  if (best.field === "provision" && values.every(({ cell }) => typeof cell.value === "number"))
    return [];
  // "Session" over names is what is taught, and says nothing of how often.
  const counted = values.filter(({ text }) => /\d/.test(text)).length;
  if (best.field === "dosage" && counted < values.length * 0.3) return [];
  const plain = words.every(
    ({ field }) => field === best.field || areDecidedCellByCell(field, best.field),
  );
  return plain ? [{ ...best, score: 0.5 }] : [];
}

export function sampleOf(sheet: SheetView, table: Table, column: Column): CellView[] {
  const values: CellView[] = [];
  for (const row of table.rows) {
    const cell = sheet.at(row, column.column);
    if (cell && cell.row === row && cell.column === column.column && cell.area.columns === 1)
      values.push(cell);
    if (values.length >= SAMPLE) break;
  }
  return values;
}

const round = (score: number): number => Math.round(score * 100) / 100;
