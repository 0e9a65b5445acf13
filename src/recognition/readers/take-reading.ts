import type { Desk } from "../desk";
import type { Reading } from "../notation/reading";
import type { CellView } from "../sheet-view";

/** Below this a reading is a guess: not taken unless someone can be asked. */
export const HARDLY_A_GUESS = 0.6;

/** The value of a reading, asked about where it could be two things; null when it is a mere guess, or when nobody is asked. */
export function takeReading<T>(
  desk: Pick<Desk, "questions"> & { runsAcross?: boolean },
  read: Reading<T> | null,
  cell: CellView,
  text = cell.text,
): T | null {
  if (!read) return null;
  if (!read.alternatives) return read.confidence < HARDLY_A_GUESS ? null : read.value;
  const options = read.alternatives.map(({ label }) => label);
  const inGeneral = read.alternatives.flatMap(({ general }) => general ?? []);
  const quoted = text.replace(/\s+/g, " ");
  const chosen = desk.questions.ask({
    sheet: cell.sheet,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    // Cells of one column that leave the same choice open are one question.
    topic:
      desk.runsAcross === true
        ? `readings of row ${cell.row}`
        : `readings of column ${cell.column}`,
    text: `What does “${quoted}” mean?`,
    options,
    ...(inGeneral.length === options.length ? { inGeneral } : {}),
    quoted,
    chosen: options[0] ?? null,
  });
  if (chosen === null) return null;
  return (read.alternatives.find(({ label }) => label === chosen) ?? { value: read.value }).value;
}
