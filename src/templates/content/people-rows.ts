import { AREA_LABELS } from "../../domain/area-of-need";
import { BETTER_LABELS, MEASURE_KIND_LABELS } from "../../domain/measure";
import { KNOWN_MEASURES } from "../../domain/known-measures";
import { measureByName } from "../../domain/measure-by-name";
import { OUTCOME_LABELS } from "../../domain/outcome";
import type { ProvisionMap, PupilProvision } from "../../domain/provision-map";
import { rowsOf, type Row } from "../sheet-content";
import { MEASURES, PUPIL_PROVISION, PUPILS } from "../tables/people";
import { dateCell, distinct, scoreCell } from "./cells";

export function pupilRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(
    PUPILS,
    map.pupils.map((pupil) => ({
      pupil: pupil.name,
      year: pupil.yearGroup,
      className: pupil.className,
      status: pupil.senStatus,
      need: pupil.primaryNeed,
      area: pupil.areaOfNeed === null ? null : AREA_LABELS[pupil.areaOfNeed],
      also: pupil.flags.join(", ") || null,
      notes: pupil.notes,
      readFrom: pupil.source || null,
    })),
  );
}

export function pupilProvisionRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(PUPIL_PROVISION, map.pupilProvisions.map(pupilProvisionRow));
}

function pupilProvisionRow(line: PupilProvision) {
  const isAge = line.measure !== null && measureByName(line.measure).kind === "age";
  const score = isAge ? (text: string | null) => text : scoreCell;
  return {
    pupil: line.pupil,
    provision: line.provision,
    cycle: line.cycle,
    measure: line.measure,
    entry: score(line.entry),
    target: score(line.target),
    exit: score(line.exit),
    outcome: line.outcome === null ? null : OUTCOME_LABELS[line.outcome],
    notes: line.notes,
    entryDate: dateCell(line.start),
    exitDate: dateCell(line.end),
    readFrom: line.source || null,
  };
}

/** The school's own measures first, then the usual ones that it does not have yet. */
export function measureRows(map: ProvisionMap): [string, readonly Row[]] {
  const names = distinct([
    ...map.pupilProvisions.map((line) => line.measure),
    ...KNOWN_MEASURES.map((measure) => measure.name),
  ]);
  const results = resultsByMeasure(map);
  return rowsOf(
    MEASURES,
    names
      .map((name) => measureByName(name, results.get(name)))
      .map((measure) => ({
        measure: measure.name,
        kind: MEASURE_KIND_LABELS[measure.kind],
        better: measure.better === null ? null : BETTER_LABELS[measure.better],
        tolerance: measure.tolerance,
        steps: measure.steps,
        note: measure.note || null,
      })),
  );
}

/** What the school wrote as entry and exit, by the measure. */
function resultsByMeasure(map: ProvisionMap): Map<string, string[]> {
  const results = new Map<string, string[]>();
  for (const { measure, entry, exit } of map.pupilProvisions) {
    const said = [entry, exit].flatMap((result) =>
      result === null || result === "" ? [] : [result],
    );
    if (measure === null || said.length === 0) continue;
    const all = results.get(measure) ?? [];
    all.push(...said);
    results.set(measure, all);
  }
  return results;
}
