import * as need from "../notation/need";
import * as group from "../notation/group-size";
import { typed } from "../notation/cell-text";
import { readPupils, type PupilNameForm } from "../notation/pupils";
import * as staff from "../notation/staff";
import * as years from "../notation/year-groups";
import { fill } from "./how-much";
import type { Reader } from "./reader";
import { remembering } from "./remember";
import { staffWithTimes } from "./staff-with-times";
import { yearsAmongPupils } from "./years-among-pupils";

const readAreaOfNeed = remembering(need.readAreaOfNeed);
const readGroupSize = remembering(group.readGroupSize);
const readStaff = remembering(staff.readStaff);
const readYearGroups = remembering(years.readYearGroups);

const NOTHING_MORE = {};
const AS_YEAR = { heading: "year" } as const;
const AS_CLASS = { heading: "class" } as const;
const BY_HEADING = { ratio: { heading: "ratio" }, size: { heading: "size" } } as const;
const BY_COUNTS = { sessions: { counts: "sessions" }, adults: { counts: "adults" } } as const;

export const areaOfNeed: Reader = (cell, draft) => {
  const value = draft.take(readAreaOfNeed(cell.cell), cell);
  if (!value) return;
  draft.line.areaOfNeed = value.area;
  draft.line.areaOfNeedText = value.text;
};

export const yearGroups: Reader = (cell, draft, column) => {
  if (FOR_WHOM.test(column.own) && saysWho(cell.text)) return pupils(cell, draft, column);
  const read = readYearGroups(cell.cell, AS_YEAR);
  const room = /class/i.test(column.own) ? classInBrackets(cell.text) : null;
  const value = draft.take(read && room !== null ? { ...read, rest: "" } : read, cell);
  if (!value) return;
  draft.line.yearGroups = [...value.yearGroups];
  draft.line.className ??= value.className ?? room;
};

/** Headings that may stand over years as well as over names: "For whom", "Aimed at". */
const FOR_WHOM = /\b(?:whom?|for|aimed|who['’]?s|needs|pupils?|child(?:ren)?|target)\b/i;
const INITIALS = /^(?:\p{Lu}\.){2,3}(?: ?(?:[,;&/]|and) ?(?:\p{Lu}\.){2,3})*$/u;
const FORENAMES = /^\p{Lu}\p{Ll}+ \p{Lu}\.?(?: ?(?:[,;&/]|and) ?\p{Lu}\p{Ll}+ \p{Lu}\.?)*$/u;
const SO_MANY = /^\d{1,2} ?(?:chn|children|pupils?|students?)$/i;

/** Names or a number of pupils, and no year. */
const saysWho = (text: string): boolean =>
  INITIALS.test(text) ||
  SO_MANY.test(text) ||
  (FORENAMES.test(text) && !/^(?:year|yr|key|class|form|nursery|reception)\b/i.test(text));

/** "3 (Otters)" under a heading for classes. */
function classInBrackets(text: string): string | null {
  return (
    /^(?:y(?:ea)?r?\.? ?)?\d{1,2} ?\((\p{Lu}\p{Ll}[\p{L}'’ -]+)\)$/u.exec(text.trim())?.[1] ?? null
  );
}

/** "10A, 10C": every class is named, and stays as written. */
const SEVERAL_CLASSES = /^\d{1,2} ?\p{L}{1,3}\d?(?: ?(?:[,;/&+]|and) ?\d{1,2} ?\p{L}{1,3}\d?)+$/u;

export const className: Reader = (cell, draft) => {
  const read = readYearGroups(cell.cell, AS_CLASS);
  const room = classInBrackets(cell.text);
  const value = read && draft.take(room === null ? read : { ...read, rest: "" }, cell);
  const several = SEVERAL_CLASSES.test(cell.text);
  draft.line.className = value && !several ? (value.className ?? room) : cell.text;
  if (value && draft.line.yearGroups.length === 0) draft.line.yearGroups = [...value.yearGroups];
};

export const pupils: Reader = (cell, draft) => {
  const form: PupilNameForm | null = draft.sense.nameForm;
  const among = typeof cell.cell.value === "string" ? yearsAmongPupils(cell.text) : null;
  if (among?.areGuests) draft.guestYears = { cell, yearGroups: among.yearGroups };
  else if (among && draft.line.yearGroups.length === 0) draft.line.yearGroups = among.yearGroups;
  if (among?.names === "") {
    draft.line.groupSize ??= among.count;
    return;
  }
  const named = among ? typed(among.names) : cell.cell;
  const value = draft.take(readPupils(named, form ? { form } : {}), cell);
  if (!value) return;
  draft.line.pupils.push(...value.pupils);
  if (value.count !== null && draft.line.groupSize === null) draft.line.groupSize = value.count;
  if (value.pupils.length === 1 && ALONE.test(cell.text)) draft.line.groupSize ??= 1;
  const room = value.pupils.length === 1 ? CLASS_BEHIND.exec(cell.text.trim())?.[1] : undefined;
  if (room === undefined) return;
  draft.line.className ??= room;
  const years = readYearGroups(typed(room), AS_CLASS)?.value.yearGroups ?? [];
  if (draft.line.yearGroups.length === 0) draft.line.yearGroups = [...years];
};

/** "EF 6H", "Ada B (4W)": whose class it is. */
const CLASS_BEHIND = /^\p{Lu}[\p{L}'’. -]{1,24} \(?(\d{1,2}\p{Lu}{1,2})\)?$/u;

/** "BW individual" */
const ALONE = /\b(?:individual(?:ly)?|indiv)\b/i;
const AT_MOST = /^(?:up to|no more than|at most|max)/i;

/** "Resource: individual / group": names, a size, or both in one cell. */
export const pupilsAndGroup: Reader = (cell, draft, column) => {
  const named = readPupils(cell.cell);
  const size = readGroupSize(cell.cell, { heading: "size" });
  const value = size && size.confidence >= 0.6 ? size.value : null;
  // "individual" beside two names is how they are helped, not a group of one.
  const contradicted = value?.groupSize === 1 && (named?.value.pupils.length ?? 0) > 1;
  if (value && !contradicted) {
    draft.line.groupSize ??= value.groupSize;
    if (countsAdults(cell.text)) draft.line.adults ??= value.adults;
  }
  // "1-1 BW", "gp of 3: HJ, KM, LT"
  // "Up to 4" is a number, and nobody is called Up.
  const isSizeAlone = value !== null && size?.rest === "" && AT_MOST.test(cell.text);
  const beside = named?.value.pupils.length || isSizeAlone ? [] : namesBeside(size?.rest ?? "");
  draft.line.pupils.push(...beside);
  const isOnlySize = value !== null && A_SIZE_IN_A_WORD.test(cell.text.trim());
  if (named && !isOnlySize && !isSizeAlone && beside.length === 0) pupils(cell, draft, column);
  if (!named && !value && beside.length === 0) draft.keep(cell, cell.text);
};

/** "Ind." is nobody's initials. */
const A_SIZE_IN_A_WORD =
  /^(?:indi?v?(?:idual(?:ly)?)?s?|groups?|gps?|small groups?|pair(?:s|ed)?|class)\.?$/i;

export const ledBy: Reader = (cell, draft) => {
  const both = draft.sense.hasTimes ? null : staffWithTimes(cell.text);
  if (both) {
    const value = draft.take(both.times, cell);
    draft.line.ledBy = both.staff;
    if (value) fill(draft, value);
    return;
  }
  const counts = draft.sense.staffCounts;
  const value = draft.take(readStaff(cell.cell, counts ? BY_COUNTS[counts] : NOTHING_MORE), cell);
  if (!value) return;
  draft.line.ledBy = value.ledBy;
  if (value.adults !== null) draft.line.adults ??= value.adults;
  const sessions = value.sessions.reduce((sum, one) => sum + one.sessions, 0);
  if (sessions > 0 && draft.line.sessionsPerWeek === null) draft.line.sessionsPerWeek = sessions;
};

/** "Staff" may be a kind of staff or a name: whoever it is delivers, where no other column says so. */
export const role: Reader = (cell, draft, column) => {
  if (draft.line.ledBy === null) ledBy(cell, draft, column);
  else draft.aside(cell, cell.text);
};

/** The person delivering leads; whoever is responsible beside them is kept in notes, and leads where nobody else is named. */
export const leadTeacher: Reader = (cell, draft) => {
  draft.leadTeacher = { cell, text: cell.text };
};

export const adults: Reader = (cell, draft) => {
  const count =
    typeof cell.cell.value === "number"
      ? cell.cell.value
      : Number(/^\d{1,2}$/.exec(cell.text)?.[0] ?? NaN);
  if (Number.isFinite(count)) draft.line.adults = count;
  else draft.keep(cell, cell.text);
};

/** "1-1" is one pupil; only "1:1" counts the adult too. */
const countsAdults = (text: string): boolean => !/^\d+\s*[-–]\s*\d+$/.test(text);

/** "Group or 1-1": how they are taught, and often who they are. */
const GROUP_OR_ALONE = /\b(?:or|\/) ?(?:1 ?[-:] ?1|indiv|one to one|1 to 1|group)/i;
const INITIALS_ONLY = /^\p{Lu}{2,3}(?:(?: ?[,;&+/] ?| and )\p{Lu}{2,3})*$/u;

/** "gp of 3: HJ, KM, LT", "1-1 BW": initials beside a size, and nothing else. */
function namesBeside(rest: string): readonly string[] {
  const bare = rest.replace(/^[\s:,–-]+/, "").trim();
  return INITIALS_ONLY.test(bare) ? (readPupils(typed(bare))?.value.pupils ?? []) : [];
}

export const groupSize =
  (heading: "ratio" | "size" | null): Reader =>
  (cell, draft, column) => {
    const read = readGroupSize(cell.cell, heading ? BY_HEADING[heading] : NOTHING_MORE);
    const names = GROUP_OR_ALONE.test(column.own) ? namesBeside(read ? read.rest : cell.text) : [];
    draft.line.pupils.push(...names);
    if (names.length > 0 && !read) return;
    const value = draft.take(read && names.length > 0 ? { ...read, rest: "" } : read, cell);
    if (!value) return;
    draft.line.groupSize = value.groupSize ?? draft.line.groupSize;
    if (countsAdults(cell.text)) draft.line.adults = value.adults ?? draft.line.adults;
  };

export const surname: Reader = (cell, draft) => {
  draft.surname = cell.text;
  draft.feeds("pupils", cell);
};

export const forename: Reader = (cell, draft) => {
  draft.forename = cell.text;
  draft.feeds("pupils", cell);
};

/** A column for each kind of staff, its name above and the number of them below. */
export const staffCount: Reader = (cell, draft, column) => {
  const count = Number(cell.text);
  if (!(count > 0)) {
    if (count === 0) draft.sense.ledger.means("nothing", cell);
    return;
  }
  const counts = /^(?:no\.?|number|how many|count|#)$/i.test(column.own.trim());
  const kind = (counts ? column.parent : null) ?? column.own;
  draft.line.ledBy = draft.line.ledBy === null ? kind : `${draft.line.ledBy}, ${kind}`;
  draft.line.adults = (draft.line.adults ?? 0) + count;
};
