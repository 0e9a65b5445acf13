import { readTitle, statesNothing } from "./context";
import type { Desk } from "./desk";
import type { Field } from "./fields";
import { readPupils } from "./notation/pupils";
import { holdsProvisionWord } from "./notation/provision-names";
import { NOT_INITIALS } from "./notation/pupil-words";
import type { CellView } from "./sheet-view";
import type { Study } from "./study";
import { columnOf, hasField } from "./tables/table";
import { matchHeader } from "./words";

/** The one pupil a sheet is about, where no label beside a name says so. */
export interface PupilOfSheet {
  name: string;
  /** Where it is said: the title, or the first cell of a sheet that only its tab is named for. */
  cell: CellView;
  /** Another sheet lists the pupil. */
  isListed: boolean;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?!(?:Y|Yr|Year|Class)\\b)\\p{Lu}[\\p{L}'’.-]*){0,2}";
/** "Costed provision map - Dan Eve (Y3)", "Individual Provision Map for Hal Ito, Year 6". */
const NAMED_IN_TITLE = new RegExp(
  `(?:\\b(?:map|plan|record|profile|timetable|costings?|section f|provision)(?:\\s*[-–—:]\\s*|\\s+for\\s+))(${NAME})(?=\\s*(?:$|[,(]|\\s[-–—]\\s|\\s(?:Y|Yr|Year|Class)\\b))`,
  "iu",
);
/** "Ruby Nolan's support plan", "Dan Eve’s individual provision map". */
const WHOSE_OWN = new RegExp(
  `^(?!st\\b|saint\\b|our\\b)(${NAME})['’]s?\\s+(?:[\\p{L}&-]+\\s+){0,4}(?:map|plan|record|profile|passport|timetable|support)\\b`,
  "iu",
);
/** "Ivo Ashe - EHC plan Section F"; a school may stand there too, before its plans. */
const NAME_FIRST = new RegExp(
  `^(?!.*\\b(?:high|manor|park|hall|plans|ehcps)\\b)(${NAME})(?:['’]s)?\\s*[-–—:,]\\s*(?=.*\\b(?:ehcp|ehc plan|section f)\\b)`,
  "iu",
);
/** A title of what is one pupil's own. */
const ONE_PUPILS =
  /\b(?:individual|pupil(?:['’]s)?|child(?:['’]s)?|student(?:['’]s)?|personal(?:ised)?|one[- ]page|ehcp?|ehc plan|section f|support plan|my plan)\b/i;
const FULL_NAME = /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{L}'’.-]*){1,2}$/u;
const FORENAME = /^\p{Lu}[\p{Ll}'’-]{1,}$/u;
const INITIALS = /^\p{Lu}{2,3}$/u;
/** Words that stand in no pupil's name, but in the names of sheets and schools. */
export const NO_NAME =
  /\b(?:schools?|primary|academy|college|infants?|juniors?|maps?|mapping|provisions?|interventions?|plans?|lists?|summary|overview|data|registers?|notes?|costs?|costings?|costed|rates?|groups?|class(?:es)?|teams?|clubs?|therap(?:y|ies)|support|read(?:ing|ers?)|writing|maths|spelling|phonics|speech|language|sensory|nurture|sheet\d*|copy|template|blank|example|key|menu|offer|staff(?:ing)?|ta|tas|teachers?|timetables?|reviews?|cover|contents|index|help|guidance|how|log|year|key stage|pupils?|children|students?|all|whole|new|old|recovery|inclusion|behaviour|medical|outside|agenc(?:y|ies)|external|local|authority|dates?|terms?|autumn|spring|summer|catch|booster|home|base|forest|lego|play|art|music|drama|wave|tier|sen|send|house|room|meeting|team|annual|pastoral|early|years|attendance|budget|finance|impact|progress|assessment|tracker|tracking|targets?|outcomes?|strategies|resources?|equipment|training)\b/i;

type Said = Omit<PupilOfSheet, "isListed">;

/**
 * Finds whose sheet each is. A name that a register knows is taken, and so is a name in full under a title that speaks of
 * one pupil; everything else that looks like a name is asked about, once for all sheets.
 */
export function takePupilsOfSheets(studies: readonly Study[], desk: Desk): void {
  for (const study of studies) study.pupil = pupilInStrip(study);
  const open = studies.filter((study) => isAboutProvision(study) && !namesPupils(study));
  const said = new Map(
    open.flatMap((study) => {
      const name = saidInTitle(study) ?? saidByTab(study);
      return name ? [[study, name] as const] : [];
    }),
  );
  if (said.size === 0) return;
  const listed = pupilsListed(studies);
  const doubtful = new Map<Study, Said>();
  for (const [study, one] of said) {
    const isListed = listed.has(keyOf(one.name));
    if (isListed || (FULL_NAME.test(one.name) && speaksOfOne(study)))
      study.pupil = { ...one, isListed };
    else doubtful.set(study, one);
  }
  const asked = [...doubtful].filter(([study, one]) => isWorthAsking(study, one, doubtful));
  if (!areTheirs(asked, desk)) return;
  for (const [study, one] of asked) study.pupil = { ...one, isListed: false };
}

const speaksOfOne = ({ titles }: Study): boolean =>
  titles.some(({ cell }) => ONE_PUPILS.test(cell.text));

/** One tab that looks like a name may be anything; several of one form are a school's way of doing it. */
function isWorthAsking(study: Study, { name }: Said, doubtful: ReadonlyMap<Study, Said>): boolean {
  if (speaksOfOne(study)) return true;
  if (saidInTitle(study)) return FULL_NAME.test(name);
  const form = headsOf(study);
  const named = [...doubtful].filter(
    ([other, one]) => headsOf(other) === form && !FORENAME.test(one.name),
  );
  return form !== "" && named.length >= 2;
}

const OPTIONS = ["Yes", "No"];

function areTheirs(asked: readonly (readonly [Study, Said])[], desk: Desk): boolean {
  const [first] = asked;
  const cell = first && firstCell(first[0]);
  if (!first || !cell) return false;
  const names = asked.map(([, { name }]) => `“${name}”`);
  const shown = names.slice(0, 3).join(", ");
  const sheet = first[0].view.name;
  const chosen = desk.questions.ask({
    sheet,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    topic: "sheets of pupils",
    text:
      names.length === 1
        ? `Is ${shown} a pupil, whose provision the sheet “${sheet}” is?`
        : `Are ${shown}${names.length > 3 ? " and others" : ""} pupils, each with a sheet of their own?`,
    options: OPTIONS,
    chosen: OPTIONS[0] ?? null,
  });
  return chosen === OPTIONS[0];
}

const ABOUT = ["provision", "wording", "hoursInPlan"] as const;

/** A table of provisions or of Section F. */
function isAboutProvision({ tables }: Study): boolean {
  return tables.some((table) => hasField(table, ...ABOUT));
}

/** "Name | Year | Class | SEN" over one row, and below it a list of provisions that names nobody: whose list it is. */
function pupilInStrip({ view, tables, labels }: Study): PupilOfSheet | null {
  const [strip, ...others] = tables;
  if (!strip || strip.rows.length !== 1 || hasField(strip, ...ABOUT)) return null;
  const lists = others.filter((table) => hasField(table, "provision"));
  if (lists.length === 0 || namesPupils({ labels, tables: others })) return null;
  const cellIn = (field: Field): CellView | null => {
    const column = columnOf(strip, field);
    return column && view.at(strip.rows[0] ?? -1, column.column);
  };
  const whole = cellIn("pupils");
  const surname = cellIn("surname");
  const cell = whole ?? surname;
  if (!cell || (readPupils(cell.cell, { form: "list" })?.value.pupils.length ?? 0) > 1) return null;
  const forename = whole ? null : cellIn("forename");
  const name = [forename?.text, cell.text].filter((part) => part !== undefined).join(" ");
  return { name, cell, isListed: true };
}

/** Whether a label or a column says which pupils its lines are for. */
function namesPupils({ labels, tables }: Pick<Study, "labels" | "tables">): boolean {
  return (
    labels.some(({ fields }) => fields[0] === "pupils" || fields.includes("surname")) ||
    tables.some((table) => hasField(table, "pupils", "surname", "pupilsAndGroup"))
  );
}

function saidInTitle(study: Study): Said | null {
  const titles = study.titles.map(({ cell }) => cell);
  // "Provision map: Fay Green" reads as a label and its value.
  for (const cell of [...titles, ...study.labels.map(({ labelCell }) => labelCell)]) {
    const [, name = ""] =
      NAMED_IN_TITLE.exec(cell.text) ??
      NAME_FIRST.exec(cell.text) ??
      WHOSE_OWN.exec(cell.text) ??
      [];
    if (name !== "" && mayBeName(name)) return { name, cell };
  }
  return null;
}

function saidByTab(study: Study): Said | null {
  const name = tabName(study);
  const cell = firstCell(study);
  return cell && mayBeName(name) ? { name, cell } : null;
}

/** The tab without the year or the class beside the name: "Kit M Y4", "Lexi (Y2)". */
function tabName({ view }: Study): string {
  return view.name
    .replace(/ \(\d{1,2}\)$/, "")
    .replace(/^(?:sec(?:t(?:ion)?)?\.? ?f|ehcp?|plan|map|pm|costed)\b[ :–-]*/i, "")
    .replace(/[ ,]*[-–(]?\s?\b(?:Y|Yr|Year) ?(?:\d{1,2}|R)\)?$/i, "")
    .trim();
}

function mayBeName(text: string): boolean {
  return (
    [FULL_NAME, FORENAME, INITIALS].some((form) => form.test(text)) &&
    !NO_NAME.test(text) &&
    !NOT_INITIALS.has(text) &&
    !holdsProvisionWord(text) &&
    statesNothing(readTitle(text).given) &&
    (matchHeader(text)[0]?.confidence ?? 0) < 0.75
  );
}

function firstCell({ view }: Study): CellView | null {
  return view.row(view.filledRows[0] ?? -1)[0] ?? null;
}

/** The words of its first header, to know sheets of one form by. */
function headsOf({ tables: [table] }: Study): string {
  return table ? table.columns.map(({ header }) => header.toLowerCase()).join("|") : "";
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/** Every pupil that a register or a map names, in full and as "Ada B". */
function pupilsListed(studies: readonly Study[]): Set<string> {
  const names = new Set<string>();
  for (const { view, tables } of studies)
    for (const table of tables) {
      const [whole, surname, forename] = [
        columnOf(table, "pupils"),
        columnOf(table, "surname"),
        columnOf(table, "forename"),
      ];
      for (const row of table.rows) {
        const cell = whole && view.at(row, whole.column);
        for (const name of cell
          ? (readPupils(cell.cell, { form: "list" })?.value.pupils ?? [])
          : [])
          add(names, name);
        const last = surname && view.at(row, surname.column)?.text;
        const first = forename && view.at(row, forename.column)?.text;
        if (first && last) add(names, `${first} ${last}`);
      }
    }
  return names;
}

function add(names: Set<string>, name: string): void {
  const [forename = "", ...rest] = keyOf(name).split(" ");
  names.add(keyOf(name));
  const last = rest.at(-1);
  if (last) names.add(`${forename} ${last.charAt(0)}`);
}
