import { isPlainlyStaff } from "../evidence";
import { isKnownProgramme, soundsLikeProvision } from "../notation/provision-names";
import { readAreaOfNeed } from "../notation/need";
import type { CellView } from "../sheet-view";
import type { Head } from "./heads";

/** Of the names in a column, how many at least sound like provisions for it to be taken for their column. */
const SURE = 0.6;
/** … and how many where everything else says that it is a list. */
const LIKELY = 0.35;
/** Of names in a column, how many are programmes that everybody knows. */
const KNOWN = 0.4;

const sounds = (cell: CellView): boolean =>
  soundsLikeProvision(cell.text) &&
  !isPlainlyStaff(cell) &&
  (readAreaOfNeed(cell.cell)?.confidence ?? 0) < 0.75;

type Valued = Pick<Head, "values">;

interface Likeness<T> {
  head: T;
  share: number;
  known: number;
  score: number;
}

function likenessOf<T extends Valued>(head: T): Likeness<T>[] {
  const { values } = head;
  const said = values.filter(
    ({ cell, text }) => typeof cell.value === "string" && text.length <= 80,
  );
  if (said.length < 2 || said.length < values.length * 0.8) return [];
  const share = said.filter(sounds).length / said.length;
  const known = said.filter((cell) => sounds(cell) && isKnownProgramme(cell.text)).length;
  const distinct = new Set(said.map(({ text }) => text.toLowerCase())).size / said.length;
  return [{ head, share, known, score: share + 0.4 * distinct + (0.5 * known) / said.length }];
}

/** Of some columns, the one that looks most as if provisions stood in it; null when none does. */
export function likeliestProvisions<T extends Valued>(
  heads: readonly T[],
): (Likeness<T> & { sure: boolean }) | null {
  const [best] = heads
    .flatMap(likenessOf)
    .filter(({ share }) => share >= LIKELY)
    .sort((a, b) => b.score - a.score);
  return best ? { ...best, sure: best.share >= SURE } : null;
}

/** Whether known programmes stand in a column whose words say nothing: a list, whoever headed it. */
export const namesProgrammes = (heads: readonly Head[]): boolean =>
  heads.some((head) => {
    if (head.column.field !== null) return false;
    const [like] = likenessOf(head);
    return like !== undefined && like.known >= 2 && like.known >= head.values.length * KNOWN;
  });
