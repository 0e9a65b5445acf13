import type { CellView } from "./sheet-view";
import type { Column } from "./tables/table";
import { isTimeAgain } from "./tables/times-again";

/** When a score was taken: a month, a term, a first or second test. */
const WHEN =
  /\b(?:sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|easter|christmas|xmas|term|test|score|week|wk|end|start|of)\b\.?|\b(?:20)?\d\d(?:[-/]\d\d)?\b|\b[1-6]\b/gi;
const SAYS_WHEN =
  /\b(?:sep|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aut|spr|sum|easter|christmas|xmas)|\b(?:test|score|assessment|data|result) ?[1-6]\b/i;
/** "Sept", "Section Jan", "NGRT 2": a head that says when a score was taken. */
export const saysWhen = (head: string): boolean => SAYS_WHEN.test(head);
const IS_TARGET = /\b(?:targets?|expected|predicted|aim|goal|forecast)\b/i;

interface Head {
  column: Column;
  values: readonly CellView[];
}

/**
 * "NGRT Sept | NGRT Feb", "B Squared Aut | B Squared Sum target": the same measure at several times. The first is the
 * entry, the last the exit, and one that says so the target. Those between stay in words.
 */
export function takeDatedScores(heads: readonly Head[]): void {
  const free = heads.filter(
    ({ column, values }) =>
      column.field === null && SAYS_WHEN.test(column.own) && areScores(values),
  );
  if (heads.some(({ column: { field } }) => field === "entry" || field === "exit")) return;
  if (takeTests(free)) return;
  const stems = new Map<string, Head[]>();
  for (const head of free) {
    const stem = stemOf(head.column.own);
    stems.set(stem, [...(stems.get(stem) ?? []), head]);
  }
  const [stem, columns = []] = [...stems].find(([, group]) => group.length >= 2) ?? [];
  if (stem === undefined) return;
  const targets = columns.filter(({ column }) => IS_TARGET.test(column.own));
  const taken = columns.filter((one) => !targets.includes(one));
  const [first] = taken;
  const last = taken.at(-1);
  if (first) take(first.column, "entry", BECAUSE.entry);
  if (last && last !== first) take(last.column, "exit", BECAUSE.exit);
  const hasTarget = heads.some(({ column }) => column.field === "target");
  if (targets[0] && !hasTarget) take(targets[0].column, "target", BECAUSE.target);
}

const BECAUSE = {
  entry: "the first of several dated scores",
  exit: "the last of several dated scores",
  target: "a score that is aimed at",
};

/** "PUMA maths" over "Sept" and "Feb", and other tests beside it: each has a first score and a last. */
function takeTests(heads: readonly Head[]): boolean {
  const tests = new Map<string, Head[]>();
  for (const head of heads) {
    const { parent, own } = head.column;
    if (parent === null || isTimeAgain(parent) || !isPointInTime(own)) continue;
    tests.set(parent, [...(tests.get(parent) ?? []), head]);
  }
  const taken = [...tests.values()].filter((columns) => columns.length >= 2);
  if (taken.length < 2) return false;
  for (const columns of taken) {
    const [first, last] = [columns[0], columns.at(-1)];
    if (first) take(first.column, "entry", BECAUSE.entry);
    if (last) take(last.column, "exit", BECAUSE.exit);
  }
  return true;
}

/** Whether columns under one parent are a test's scores at several times. */
export function isTest(columns: readonly Column[]): boolean {
  const has = (field: Column["field"]): boolean =>
    columns.some((column) => column.field === field && isPointInTime(column.own));
  return has("entry") && has("exit");
}

/** "Sept", "Feb 27", "Aut 2": when, and nothing else. */
export function isPointInTime(head: string): boolean {
  return SAYS_WHEN.test(head) && stemOf(head) === "";
}

function take(column: Column, field: "entry" | "exit" | "target", because: string): void {
  Object.assign(column, { field, confidence: 0.65, because });
}

const stemOf = (header: string): string =>
  header
    .toLowerCase()
    .replace(IS_TARGET, " ")
    .replace(WHEN, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/** Short, and most of them with a number in them. */
function areScores(values: readonly CellView[]): boolean {
  const short = values.filter(
    ({ text }) => text.length <= 16 && !/^\d{1,2}[./]\d{1,2}[./]/.test(text),
  );
  return (
    values.length > 0 && short.filter(({ text }) => /\d/.test(text)).length >= values.length * 0.6
  );
}
