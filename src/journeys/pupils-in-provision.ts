import type { PupilProvision } from "../domain/provision-map";
import type { ProvisionLine } from "../domain/recognition-report";
import { joinedNotes } from "./joined-notes";
import type { JoinedCycle, JoinedProvision } from "./joining/join-provisions";

/**
 * The rows of Pupil provision for one provision: each pupil once for each line of each cycle. A result that two sheets
 * state alike stands once.
 */
export function pupilsInProvision(
  { cycles }: JoinedProvision,
  ref: string,
  pupilsOf: (line: ProvisionLine) => readonly string[],
): PupilProvision[] {
  return cycles.flatMap((cycle) => {
    const rows: PupilProvision[] = [];
    for (const line of cycle.lines)
      for (const pupil of new Set(pupilsOf(line))) {
        const row = rowOf(line, cycle, { pupil, ref });
        if (!rows.some((other) => saysTheSame(other, row))) rows.push(row);
      }
    return rows;
  });
}

function rowOf(
  line: ProvisionLine,
  cycle: JoinedCycle,
  { pupil, ref }: { pupil: string; ref: string },
): PupilProvision {
  const shared = line.pupils.length > 1 && (line.entry ?? line.exit ?? line.outcomeText) !== null;
  return {
    pupil,
    provision: ref,
    cycle: cycle.name,
    start: cycle.start,
    end: cycle.end,
    measure: line.measure,
    entry: line.entry,
    target: line.target,
    exit: line.exit,
    outcome: line.outcome,
    notes: joinedNotes([
      shared ? `One result is stated for these ${line.pupils.length} pupils together.` : null,
      line.outcomeText,
    ]),
    source: line.source,
  };
}

/** Only from another sheet: two rows of one sheet are two results. */
function saysTheSame(known: PupilProvision, again: PupilProvision): boolean {
  const [sheet, other] = [known.source, again.source].map((place) => place.split("!")[0]);
  return (
    sheet !== other &&
    known.pupil === again.pupil &&
    adds(known.entry, again.entry) &&
    adds(known.target, again.target) &&
    adds(known.exit, again.exit)
  );
}

/** Nothing new: blank, or the same number written with or without its last 0. */
function adds(known: string | null, again: string | null): boolean {
  return again === null || again === known || (known !== null && Number(again) === Number(known));
}
