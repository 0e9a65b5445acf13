import type { PupilLine } from "../../domain/recognition-report";
import type { Given } from "../context";
import type { Desk } from "../desk";
import { emptyPupil } from "../draft";
import type { Field } from "../fields";
import type { Labelled } from "../labels";
import { typed } from "../notation/cell-text";
import { flagsIn } from "../notation/flags";
import { readDate } from "../notation/dates";
import { yearOf } from "../readers/when";
import { readAreaOfNeed, readPrimaryNeed } from "../notation/need";
import { readTermText } from "../notation/terms";
import { readYearGroups } from "../notation/year-groups";
import { readSenStatus } from "../notation/sen-status";
import { takeReading } from "../readers/take-reading";
import { placeOf } from "../sheet-view";
import { valueOf, type Study } from "../study";
import type { PupilOfSheet } from "../whose-sheet";

/**
 * What the sheet states for all of its lines: titles, its name, and the labels above the table. A sheet about one
 * pupil ("Name:", "SEN status:") also gives that pupil. `top` is the first row of what the sheet holds, where no table
 * was found above which its titles stand.
 */
export function sheetGiven(
  study: Study,
  desk: Desk,
  top = Infinity,
  labels: readonly Labelled[] = study.labels,
): Given {
  const given: Given = study.given(top);
  const named = study.named.given.term;
  if (named) given.term = named;
  const find = (...fields: Field[]): Labelled | undefined =>
    labels.find((one) => one.fields.some((field) => fields.includes(field)));
  const year = find("yearGroups");
  if (year) {
    const value = readYearGroups(valueOf(year), { heading: "year" })?.value;
    if (value?.yearGroups.length) given.yearGroups = value.yearGroups;
    if (value?.className) given.className = value.className;
  }
  // "CL" down the side of a map is cognition and learning.
  const room = labels.find((one) => one.fields[0] === "className" && one.label !== "CL");
  // A label says it more surely than the tab: "Form: 8R" on "Support Y8".
  if (room && (!given.className || study.named.given.className === given.className))
    takeRoom(given, room);
  // "Need" alone is the pupil's own; only an area that calls itself one is every line's.
  const area = labels.find((one) => one.fields.includes("areaOfNeed") && /area/i.test(one.label));
  if (area) {
    const value = readAreaOfNeed(valueOf(area))?.value;
    if (value) Object.assign(given, { areaOfNeed: value.area, areaOfNeedText: value.text });
  }
  const start = labels.find((one) => one.fields[0] === "startDate");
  if (start) {
    const date = readDate(valueOf(start), yearOf(desk))?.value.date;
    if (date) given.startDate = date;
  }
  const term = labels.find((one) => one.fields[0] === "term");
  const stated = term && readTermText(term.value)?.value.term;
  if (stated) given.term = stated;
  const pupil = labels.find(
    (one) => one.fields[0] === "pupils" && one.value.split(/\s+/).length <= 4,
  );
  if (pupil) takePupil(study, desk, given, pupil, labels);
  else if (study.pupil) takePupilOfSheet(study, desk, given, study.pupil);
  for (const labelled of labels) markLabel(study, labelled);
  return given;
}

/** "Class: Elm", "Class map: Elm, Year 5 (Mr Rudd)": the class, and the year where it stands beside it. */
function takeRoom(given: Given, room: Labelled): void {
  if (!isRoom(room.value)) return;
  const said = readYearGroups(valueOf(room), { heading: "class" })?.value;
  const bare = room.value.split(/[,(]|\s[-–]\s/)[0]?.trim() ?? "";
  given.className = said?.className ?? (/^(y(ea)?r?\s?)?\d+$/i.test(bare) ? room.value : bare);
  if (!given.yearGroups && said?.yearGroups.length) given.yearGroups = said.yearGroups;
}

/** "Resource base: autumn 2026", "Base: what each child gets": a title and no class. */
function isRoom(value: string): boolean {
  const [bare = ""] = value.split(/[,(]|\s[-–]\s/);
  const words = bare.trim().split(/\s+/);
  const isDated = readTermText(bare)?.value.term || /\b20\d\d\b/.test(bare);
  return (
    words.length <= 4 && !isDated && !value.includes("\n") && !/^\p{Ll}{2,} \p{Ll}/u.test(bare)
  );
}

function takePupil(
  study: Study,
  desk: Desk,
  given: Given,
  name: Labelled,
  labels: readonly Labelled[],
): void {
  const pupil = emptyPupil(name.value, placeOf(name.valueCell));
  given.pupils = [name.value];
  pupil.yearGroup = given.yearGroups?.length === 1 ? (given.yearGroups[0] ?? null) : null;
  pupil.className = given.className ?? null;
  study.ledger.feeds("pupil", pupil, "name", name.valueCell);
  for (const labelled of labels)
    for (const fact of takeFacts(desk, pupil, labelled))
      study.ledger.feeds("pupil", pupil, fact, labelled.valueCell);
  takeTitleOfNeed(study, pupil, name);
  desk.pupils.push(pupil);
}

/** Takes what one label says of the pupil; year and class are there already. Answers with what it gave. */
function takeFacts(desk: Desk, pupil: PupilLine, labelled: Labelled): (keyof PupilLine)[] {
  const given: (keyof PupilLine)[] = [];
  const names = (...fields: Field[]): boolean =>
    labelled.fields.some((field) => fields.includes(field));
  const value = valueOf(labelled);
  if (names("yearGroups") && pupil.yearGroup !== null) given.push("yearGroup");
  if (names("className") && pupil.className !== null) given.push("className");
  if (names("senStatus") || isStageOfSen(labelled)) {
    const read = takeReading(desk, readSenStatus(value), labelled.valueCell, labelled.value);
    if (read) given.push("senStatus");
    pupil.senStatus = read?.status ?? pupil.senStatus;
  }
  if (names("primaryNeed", "areaOfNeed")) {
    const need = takeReading(desk, readPrimaryNeed(value), labelled.valueCell, labelled.value);
    if (need?.code) given.push("primaryNeed");
    else if (need) given.push("areaOfNeed");
    pupil.primaryNeed ??= need?.code ?? null;
    pupil.areaOfNeed ??= need?.area ?? null;
  }
  if (names("flag")) {
    const flags = flagsIn(labelled.label, labelled.value);
    if (flags.length > 0) given.push("flags");
    pupil.flags.push(...flags);
  }
  return given;
}

/** A pupil whom only the title or the tab names; one who is listed elsewhere is not listed again. */
function takePupilOfSheet(
  study: Study,
  desk: Desk,
  given: Given,
  { name, cell, isListed }: PupilOfSheet,
): void {
  given.pupils = [name];
  if (given.className && name.includes(given.className)) delete given.className;
  const [year, ...others] = given.yearGroups ?? [];
  if (isListed || desk.pupils.some((known) => known.name === name)) return;
  const pupil = {
    ...emptyPupil(name, placeOf(cell)),
    yearGroup: others.length === 0 ? (year ?? null) : null,
  };
  if (study.titles.some((title) => title.cell === cell))
    study.ledger.feeds("pupil", pupil, "name", cell);
  desk.pupils.push(pupil);
}

/** "Stage: EHCP": not a wave, but where the pupil stands. */
function isStageOfSen(labelled: Labelled): boolean {
  return (
    labelled.fields.includes("wave") && (readSenStatus(valueOf(labelled))?.confidence ?? 0) >= 0.9
  );
}

const STATUS_FIRST = /^(SEN Support|SEND Support|EHCP?|EHC plan)(?:\s*[-–:,]\s*(.+))?$/i;

/** "SEN Support - SpLD (dyslexia assessment 3/26)" among the titles under the pupil's name. */
function takeTitleOfNeed(study: Study, pupil: PupilLine, name: Labelled): void {
  for (const { cell } of study.titles) {
    const [, status = "", need = ""] = STATUS_FIRST.exec(cell.text.trim()) ?? [];
    if (status === "" || cell.row <= name.labelCell.row) continue;
    pupil.senStatus ??= readSenStatus(typed(status))?.value.status ?? null;
    const read = readPrimaryNeed(typed(need));
    if (read && read.confidence >= 0.7 && !read.alternatives) {
      pupil.primaryNeed ??= read.value.code;
      pupil.areaOfNeed ??= read.value.area;
    }
    study.ledger.means("title", cell);
  }
}

/** What labels say of a pupil, and of no provision. */
export const OF_THE_PUPIL: ReadonlySet<Field> = new Set<Field>([
  "pupils",
  "yearGroups",
  "className",
  "senStatus",
  "primaryNeed",
  "areaOfNeed",
  "flag",
]);
const TAKEN_FROM_LABELS: ReadonlySet<Field> = new Set<Field>([
  ...OF_THE_PUPIL,
  "startDate",
  "term",
]);
const SCHOOL_OR_DATE = /^(name of )?school$|^date/i;

function markLabel(study: Study, labelled: Labelled): void {
  const { label, fields, labelCell, valueCell } = labelled;
  const feeds = fields.some((field) => TAKEN_FROM_LABELS.has(field)) || isStageOfSen(labelled);
  if (feeds) study.ledger.means("label", labelCell, valueCell);
  else study.ledger.leave(SCHOOL_OR_DATE.test(label) ? "banner" : "note", labelCell, valueCell);
}
