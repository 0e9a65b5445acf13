import type { PupilLine } from "../../domain/recognition-report";
import { flagsIn, saysNo } from "../notation/flags";
import { readPrimaryNeed } from "../notation/need";
import type { Reading } from "../notation/reading";
import { readSenStatus } from "../notation/sen-status";
import { tidyLine } from "../tidy";
import type { Reader } from "./reader";
import { HARDLY_A_GUESS } from "./take-reading";

/** What a line about one pupil states of the pupil rather than of the provision. */
export interface StatedOfPupil extends Pick<PupilLine, "senStatus" | "primaryNeed" | "flags"> {
  /** The same in words: for a line that names several pupils, or none. */
  words: string[];
}

export function nothingStated(): StatedOfPupil {
  return { senStatus: null, primaryNeed: null, flags: [], words: [] };
}

/** In a list each row may be a pupil: the status is theirs. What could be two things stays in words. */
export const senStatus: Reader = (cell, draft, column) => {
  const status = sure(readSenStatus(cell.cell))?.status ?? null;
  const words = `${tidyLine(column.own)}: ${cell.text}`;
  if (status === null) return draft.aside(cell, words);
  draft.ofPupil.senStatus ??= status;
  draft.ofPupil.words.push(words);
  draft.feeds("senStatus", cell);
};

/** The code is the pupil's; the area that it belongs to is read by its own reader. */
export const primaryNeed: Reader = (cell, draft, column) => {
  const code = sure(readPrimaryNeed(cell.cell))?.code ?? null;
  if (code === null) return;
  draft.ofPupil.primaryNeed ??= code;
  draft.ofPupil.words.push(`${tidyLine(column.own)}: ${cell.text}`);
  draft.feeds("primaryNeed", cell);
};

export const flag: Reader = (cell, draft, column) => {
  const flags = flagsIn(column.own, cell.text, column);
  if (saysNo(cell.text, column)) return draft.sense.ledger.means("nothing", cell);
  draft.ofPupil.flags.push(...flags);
  draft.ofPupil.words.push(flags.join(", "));
  draft.feeds("flags", cell);
};

function sure<T>(read: Reading<T> | null): T | null {
  return read && !read.alternatives && read.confidence >= HARDLY_A_GUESS ? read.value : null;
}
