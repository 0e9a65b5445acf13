import { PUPIL_PROVISION, PUPILS } from "../templates/tables/people";
import { PROVISIONS } from "../templates/tables/provisions";
import { SECTION_F } from "../templates/tables/sessions";
import type { WorkbookGateway } from "../workbook/gateway";
import { readOwnTables, type OwnRow, type OwnTables } from "./own-tables";

/** A pupil as the map has them; everything in words as Excel displays it, "" where nothing is known. */
export interface OnePupil {
  name: string;
  /** Where the row on Pupils is. */
  place: string;
  year: string;
  className: string;
  status: string;
  need: string;
  area: string;
  also: string;
  annualReview: string;
  hoursNow: string;
  cost: string;
  /** "£4,120 of £6,000" */
  ofNotional: string;
  /** 0 … 1 of the notional budget, more where it costs more; null while nothing is known. */
  partOfNotional: number | null;
  /** Sessions in all provisions that are logged. */
  halfTerm: HalfTerm;
  flag: string;
  provisions: PupilsProvision[];
  sectionF: SectionFLine[];
}

/** Sessions since the half-term began, "" where the log says nothing. */
export interface HalfTerm {
  planned: string;
  held: string;
}

/** One row of Pupil provision, or a row of a map for this pupil alone. */
export interface PupilsProvision {
  place: string;
  name: string;
  cycle: string;
  measure: string;
  entry: string;
  exit: string;
  gain: string;
  impact: string;
  nextStep: string;
  share: string;
  halfTerm: HalfTerm;
  ended: boolean;
}

interface SectionFLine {
  place: string;
  reference: string;
  wording: string;
  specified: string;
  mapped: string;
  flag: string;
}

/** Everybody on Pupils, by name. */
export interface PupilsRead {
  tables: OwnTables;
  names: string[];
}

/** @throws WorkbookProblem */
export async function readPupils(gateway: WorkbookGateway): Promise<PupilsRead> {
  const tables = await readOwnTables(gateway, [PUPILS, PUPIL_PROVISION, PROVISIONS, SECTION_F]);
  const names = tables.rows(PUPILS).flatMap(({ texts }) => (texts.pupil ? [texts.pupil] : []));
  return { tables, names: [...new Set(names)].sort((a, b) => a.localeCompare(b, "en-GB")) };
}

/** null = nobody of that name is on Pupils. */
export function onePupil({ tables }: PupilsRead, name: string): OnePupil | null {
  const row = tables.rows(PUPILS).find(({ texts }) => texts.pupil === name);
  if (!row) return null;
  const { texts } = row;
  return {
    name,
    place: row.place,
    year: texts.year,
    className: texts.className,
    status: texts.status,
    need: texts.need,
    area: texts.area,
    also: texts.also,
    annualReview: texts.annualReview,
    hoursNow: texts.hoursNow,
    cost: texts.cost,
    ofNotional: texts.ofNotional,
    partOfNotional: partOf(texts.ofNotional, row.values.cost),
    halfTerm: halfTermOf(texts),
    flag: texts.flag,
    provisions: provisionsOf(tables, name),
    sectionF: sectionFOf(tables, name),
  };
}

/** The notional budget is the second amount of "£4,120 of £6,000": the cell itself stands on another sheet. */
function partOf(ofNotional: string, cost: unknown): number | null {
  const whole = Number(/ of \D*([\d,]+)/.exec(ofNotional)?.[1]?.replaceAll(",", ""));
  return typeof cost === "number" && whole > 0 ? cost / whole : null;
}

function halfTermOf(texts: Readonly<Record<"dueNow" | "happenedNow", string>>): HalfTerm {
  return { planned: texts.dueNow, held: texts.happenedNow };
}

function provisionsOf(tables: OwnTables, name: string): PupilsProvision[] {
  const maps = tables.rows(PROVISIONS);
  const nameOf = new Map(maps.map(({ texts }) => [texts.reference, texts.provision] as const));
  const inGroups = tables.rows(PUPIL_PROVISION).filter(({ texts }) => texts.pupil === name);
  const taken = new Set(inGroups.map(({ texts }) => texts.provision));
  const alone = maps.filter(
    ({ texts }) => texts.pupil === name && !taken.has(texts.reference) && texts.provision,
  );
  const all = [
    ...inGroups.map((row): PupilsProvision => {
      const { texts } = row;
      return {
        place: row.place,
        name: nameOf.get(texts.provision) || texts.provision,
        cycle: texts.cycle,
        measure: texts.measure,
        entry: texts.entry,
        exit: texts.exit,
        gain: texts.gainShown,
        impact: texts.impact,
        nextStep: texts.nextStep,
        share: texts.share,
        halfTerm: halfTermOf(texts),
        ended: texts.cycleState === "Ended",
      };
    }),
    ...alone.map(onTheirOwn),
  ];
  return [...all.filter(({ ended }) => !ended), ...all.filter(({ ended }) => ended)];
}

function onTheirOwn({ place, texts }: OwnRow<keyof typeof PROVISIONS.headers>): PupilsProvision {
  return {
    place,
    name: texts.provision,
    cycle: texts.term,
    measure: "",
    entry: "",
    exit: "",
    gain: "",
    impact: texts.impact,
    nextStep: "",
    share: texts.cost,
    halfTerm: halfTermOf(texts),
    ended: texts.state === "Ended",
  };
}

function sectionFOf(tables: OwnTables, name: string): SectionFLine[] {
  return tables
    .rows(SECTION_F)
    .filter(({ texts }) => texts.pupil === name)
    .map(({ place, texts }) => ({
      place,
      reference: texts.reference,
      wording: texts.wording,
      specified: texts.hours,
      mapped: texts.mapped,
      flag: texts.flag,
    }));
}
