import type { BroughtIn } from "./brought-in";

/** A line of the school's sheets, as a row that it would make. */
export interface Line {
  key: string;
  source: string;
  written: string;
  /** What it may be known by when it changed, from the surest to the loosest; "" says nothing. */
  marks: readonly string[];
  /** Two lines that name pupils and share none are never one. */
  pupils: readonly string[];
}

/** A row that stands in the map. */
export interface MapRow {
  key: string;
  written: string;
  marks: readonly string[];
  pupils: readonly string[];
}

/** What belongs to each line: what is remembered of it, and its row; null = there is none. */
export interface Matched<L extends Line, R extends MapRow> {
  line: L;
  remembered: BroughtIn | null;
  row: R | null;
  /** Left apart although a row of the map could be meant. */
  unsure: R | null;
}

export interface Matches<L extends Line, R extends MapRow> {
  lines: Matched<L, R>[];
  /** Brought in earlier and on no sheet any more. */
  vanished: { remembered: BroughtIn; row: R | null }[];
  /** Nothing is remembered of these: people added them. */
  byHand: R[];
}

/**
 * Finds for every line the row that it made earlier. What is the same as it was comes first; a line that changed is
 * taken for an earlier one only where nothing else could be meant. Rows that people deleted leave their memory behind.
 * Linear in lines and rows.
 */
export function matchRows<L extends Line, R extends MapRow>(
  lines: readonly L[],
  rows: readonly R[],
  memory: readonly BroughtIn[],
): Matches<L, R> {
  const { rowOf, byHand } = rowsOfMemory(memory, rows);
  const free = new Set(memory);
  const found = new Map<L, BroughtIn>();
  const take = (line: L, remembered: BroughtIn): void => {
    found.set(line, remembered);
    free.delete(remembered);
  };
  const left = () => lines.filter((line) => !found.has(line));

  pairInOrder(left(), [...free], (x) => x.key + x.source, take);
  pairInOrder(left(), [...free], (x) => x.source, take);
  const deleted = [...free].filter((remembered) => !rowOf.has(remembered));
  pairOnly(
    left(),
    deleted,
    (line) => line.key,
    (remembered) => remembered.key,
    take,
  );
  const most = Math.max(0, ...lines.map(({ marks }) => marks.length));
  for (let nth = 0; nth < most; nth++) {
    const standing = [...free].filter((remembered) => rowOf.has(remembered));
    const mark = (remembered: BroughtIn) => rowOf.get(remembered)?.marks[nth] ?? "";
    pairOnly(
      left(),
      standing,
      (line) => line.marks[nth] ?? "",
      mark,
      (line, remembered) => {
        if (mayBeOne(line, rowOf.get(remembered))) take(line, remembered);
      },
    );
  }

  const adopted = adopt(left(), byHand);
  const rowsAdopted = new Set(adopted.values());
  const vanished = [...free].map((remembered) => ({
    remembered,
    row: rowOf.get(remembered) ?? null,
  }));
  const rivals = rowsByMark([...byHand, ...vanished.flatMap(({ row }) => row ?? [])]);
  return {
    lines: lines.map((line) => {
      const remembered = found.get(line) ?? null;
      const row = (remembered ? rowOf.get(remembered) : adopted.get(line)) ?? null;
      return { line, remembered, row, unsure: remembered || row ? null : rivalOf(line, rivals) };
    }),
    vanished,
    byHand: byHand.filter((row) => !rowsAdopted.has(row)),
  };
}

/** A row that a new line might be after all; the loosest mark alone is no reason to wonder. */
function rivalOf<R extends MapRow>(line: Line, rivals: ReadonlyMap<string, R>): R | null {
  for (const mark of line.marks.slice(0, -1)) {
    const rival = rivals.get(mark);
    if (rival && mayBeOne(line, rival)) return rival;
  }
  return null;
}

/** Which row of the map each memory is of: by identity and content, else by identity alone, else by content alone. */
function rowsOfMemory<R extends MapRow>(
  memory: readonly BroughtIn[],
  rows: readonly R[],
): { rowOf: Map<BroughtIn, R>; byHand: R[] } {
  const rowOf = new Map<BroughtIn, R>();
  const taken = new Set<R>();
  const take = (remembered: BroughtIn, row: R): void => {
    rowOf.set(remembered, row);
    taken.add(row);
  };
  const open = () => memory.filter((remembered) => !rowOf.has(remembered));
  const left = () => rows.filter((row) => !taken.has(row));
  pairInOrder(open(), left(), (x) => x.key + x.written, take);
  pairInOrder(open(), left(), (x) => x.key, take);
  const content = (x: { written: string }) => x.written;
  pairOnly(open(), left(), content, content, take);
  return { rowOf, byHand: left() };
}

/** Rows that people typed themselves and that say what a line says now, or carry its identity. */
function adopt<L extends Line, R extends MapRow>(
  lines: readonly L[],
  byHand: readonly R[],
): Map<L, R> {
  const adopted = new Map<L, R>();
  const taken = new Set<R>();
  const take = (line: L, row: R): void => {
    adopted.set(line, row);
    taken.add(row);
  };
  for (const part of ["key", "written"] as const)
    pairOnly(
      lines.filter((line) => !adopted.has(line)),
      byHand.filter((row) => !taken.has(row)),
      (line) => line[part],
      (row) => row[part],
      take,
    );
  return adopted;
}

function rowsByMark<R extends MapRow>(rows: readonly R[]): Map<string, R> {
  const byMark = new Map<string, R>();
  for (const row of rows)
    for (const mark of row.marks) if (mark !== "" && !byMark.has(mark)) byMark.set(mark, row);
  return byMark;
}

function mayBeOne(line: Line, row: MapRow | undefined): boolean {
  if (!row || line.pupils.length === 0 || row.pupils.length === 0) return row !== undefined;
  const named = new Set(row.pupils);
  return line.pupils.some((pupil) => named.has(pupil));
}

/** Pairs what has the same key, the first with the first; what is left over on either side stays apart. */
function pairInOrder<A, B>(
  left: readonly A[],
  right: readonly B[],
  keyOf: (one: A | B) => string,
  take: (a: A, b: B) => void,
): void {
  const waiting = new Map<string, B[]>();
  // From the back, so that taking the first is taking the last of its list.
  for (const b of [...right].reverse()) {
    const same = waiting.get(keyOf(b));
    if (same) same.push(b);
    else waiting.set(keyOf(b), [b]);
  }
  for (const a of left) {
    const b = waiting.get(keyOf(a))?.pop();
    if (b !== undefined) take(a, b);
  }
}

/** Pairs what has the same key where that key stands once on either side. */
function pairOnly<A, B>(
  left: readonly A[],
  right: readonly B[],
  keyOfA: (a: A) => string,
  keyOfB: (b: B) => string,
  take: (a: A, b: B) => void,
): void {
  const ofA = onlyOnes(left, keyOfA);
  const ofB = onlyOnes(right, keyOfB);
  for (const [key, a] of ofA) {
    const b = ofB.get(key);
    if (a !== null && b !== null && b !== undefined && key !== "") take(a, b);
  }
}

function onlyOnes<T>(ones: readonly T[], keyOf: (one: T) => string): Map<string, T | null> {
  const only = new Map<string, T | null>();
  for (const one of ones) only.set(keyOf(one), only.has(keyOf(one)) ? null : one);
  return only;
}
