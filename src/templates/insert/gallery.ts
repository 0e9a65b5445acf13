import { AREA_LABELS, AREAS_OF_NEED, type AreaOfNeed } from "../../domain/area-of-need";
import { DEFAULT_WAVE_LABELS, WAVES, type Wave } from "../../domain/wave";
import { YEAR_GROUPS, type YearGroup } from "../../domain/year-group";
import type { Stamp } from "../../workbook/snapshot";
import { CORE_SHEETS } from "../core-workbook";
import type { SheetTemplate } from "../sheet-template";
import { ADULTS_SHEET } from "../sheets/adults";
import { CHECK_SHEET } from "../sheets/check";
import { costedPupilMap } from "../sheets/costed-pupil-map";
import { COST_CHECK_SHEET } from "../sheets/cost-check";
import { DELIVERY_LOG_SHEET } from "../sheets/delivery-log";
import { FUNDING_SHEET } from "../sheets/funding";
import { classPage } from "../sheets/class-page";
import { COVER_SHEET } from "../sheets/cover";
import { ehcEvidence } from "../sheets/ehc-evidence";
import { GOVERNORS_SHEET } from "../sheets/governors";
import { HEALTH_CHECK_SHEET } from "../sheets/health-check";
import { NEEDS_AND_GAPS_SHEET } from "../sheets/needs-and-gaps";
import { pupilTrail } from "../sheets/pupil-trail";
import { LISTS_SHEET } from "../sheets/lists";
import { matrixSheet, PUPILS_TO_COME } from "../sheets/matrix";
import { MEASURES_SHEET } from "../sheets/measures";
import { PROVISION_LIST_SHEET } from "../sheets/provision-list";
import { PROVISION_MAP_SHEET } from "../sheets/provision-map";
import { PUPIL_PROVISION_SHEET } from "../sheets/pupil-provision";
import { PUPILS_SHEET } from "../sheets/pupils";
import { SCHOOL_WEEKS_SHEET } from "../sheets/school-weeks";
import { SECTION_F_SHEET } from "../sheets/section-f";
import { SETTINGS_SHEET } from "../sheets/settings";
import { STAFF_RATES_SHEET } from "../sheets/staff-rates";
import { PUPILS } from "../tables/people";
import { areaSheet, classSheet, pupilSheet, waveSheet, yearSheet } from "./provision-sheets";

/** A sheet that can be inserted: what the pane, the ribbon and the command line offer. */
export interface GalleryEntry {
  /** Kept in stamps and typed on the command line; never changes. */
  id: string;
  name: string;
  /** One line: what it is for. */
  line: string;
  group: "map" | "people" | "costs" | "ground";
  option: GalleryOption | null;
  /** What is usual in a workbook whose tables have so many rows, by the name that gave each kind its name. */
  usualFor?: (rows: ReadonlyMap<string, number>) => string;
  /** May stand in one workbook several times. */
  several: boolean;
  make: (chosen: string) => SheetTemplate;
}

/** What a sheet stands for. */
export interface GalleryOption {
  key: "wave" | "area" | "year" | "class" | "pupil" | "pupils";
  label: string;
  /** null = any words. */
  choices: readonly { value: string; label: string }[] | null;
  /** Taken when nothing is said. */
  usual: string;
}

function single(
  template: SheetTemplate,
  group: GalleryEntry["group"],
  line = template.about,
): GalleryEntry {
  const { id, sheet: name } = template;
  return { id, name, line, group, option: null, several: false, make: () => template };
}

/** Short enough to be typed. */
const AREA_VALUES: Readonly<Record<AreaOfNeed, string>> = {
  communicationAndInteraction: "communication",
  cognitionAndLearning: "cognition",
  socialEmotionalAndMentalHealth: "semh",
  sensoryAndOrPhysical: "sensory",
};

const PUPIL_TO_CHOOSE: GalleryOption = { key: "pupil", label: "Pupil", choices: null, usual: "" };

const maps: readonly GalleryEntry[] = [
  single(
    PROVISION_MAP_SHEET,
    "map",
    "Every provision of the school with its dates, reviews, hours and cost",
  ),
  {
    id: "wave-map",
    name: "Provision map for a wave",
    line: "The same columns for one wave (Universal, Targeted … where you call them so)",
    group: "map",
    option: {
      key: "wave",
      label: "Wave",
      choices: WAVES.map((wave) => ({ value: String(wave), label: DEFAULT_WAVE_LABELS[wave] })),
      usual: "1",
    },
    several: true,
    make: (wave) => waveSheet(Number(wave) as Wave),
  },
  {
    id: "area-map",
    name: "Provision map for an area of need",
    line: "The same columns for one of the four areas of need",
    group: "map",
    option: {
      key: "area",
      label: "Area of need",
      choices: AREAS_OF_NEED.map((area) => ({
        value: AREA_VALUES[area],
        label: AREA_LABELS[area],
      })),
      usual: AREA_VALUES.communicationAndInteraction,
    },
    several: true,
    make: (value) =>
      areaSheet(
        AREAS_OF_NEED.find((area) => AREA_VALUES[area] === value) ?? AREAS_OF_NEED[0],
        value,
      ),
  },
  {
    id: "year-map",
    name: "Provision map for a year group",
    line: "The same columns for one year group",
    group: "map",
    option: {
      key: "year",
      label: "Year group",
      choices: YEAR_GROUPS.map((year) => ({ value: year, label: year })),
      usual: "Y1",
    },
    several: true,
    make: (year) => yearSheet(year as YearGroup),
  },
  {
    id: "class-map",
    name: "Provision map for a class",
    line: "The same columns for one class",
    group: "map",
    option: { key: "class", label: "Class", choices: null, usual: "" },
    several: true,
    make: classSheet,
  },
  {
    id: "pupil-map",
    name: "Provision map for a pupil",
    line: "The same columns for one pupil, whose hours and cost count on Pupils",
    group: "map",
    option: PUPIL_TO_CHOOSE,
    several: true,
    make: pupilSheet,
  },
];

/** Every sheet that can be inserted, in the order in which it is offered and in which tabs follow each other. */
export const GALLERY: readonly GalleryEntry[] = [
  single(COVER_SHEET, "ground"),
  ...maps,
  single(PUPILS_SHEET, "people"),
  single(PUPIL_PROVISION_SHEET, "people"),
  single(DELIVERY_LOG_SHEET, "people"),
  single(SECTION_F_SHEET, "people"),
  {
    id: "matrix",
    name: "Provision × pupil matrix",
    line: "Provisions down, pupils across: how much of it each pupil really had",
    group: "people",
    option: { key: "pupils", label: "Columns for pupils", choices: null, usual: "" },
    usualFor: (rows) => String((rows.get(PUPILS.table) ?? 0) + PUPILS_TO_COME),
    several: false,
    make: (pupils) => matrixSheet(/^\d+$/.test(pupils) ? Number(pupils) : PUPILS_TO_COME),
  },
  {
    id: "pupil-trail",
    name: "Pupil trail",
    line: "Everything about one pupil over the cycles, on a page for an inspector or a parent",
    group: "people",
    option: PUPIL_TO_CHOOSE,
    several: true,
    make: pupilTrail,
  },
  {
    id: "ehc-evidence",
    name: "EHC evidence pack",
    line: "Cycles, results, delivery and Section F of one pupil, for a request or a review",
    group: "people",
    option: PUPIL_TO_CHOOSE,
    several: true,
    make: ehcEvidence,
  },
  {
    id: "class-page",
    name: "Class page",
    line: "Who in one class or year has what, on a page for its teacher",
    group: "people",
    option: { key: "class", label: "Class or year", choices: null, usual: "" },
    several: true,
    make: classPage,
  },
  single(HEALTH_CHECK_SHEET, "people"),
  single(NEEDS_AND_GAPS_SHEET, "people"),
  {
    id: "costed-pupil-map",
    name: "Costed map for a pupil",
    line: "One pupil's provision and its cost, for an EHC needs assessment or annual review",
    group: "costs",
    option: PUPIL_TO_CHOOSE,
    several: true,
    make: costedPupilMap,
  },
  single(COST_CHECK_SHEET, "costs"),
  single(GOVERNORS_SHEET, "costs"),
  single(FUNDING_SHEET, "costs"),
  single(ADULTS_SHEET, "people"),
  single(STAFF_RATES_SHEET, "costs"),
  single(SCHOOL_WEEKS_SHEET, "ground"),
  single(MEASURES_SHEET, "ground"),
  single(SETTINGS_SHEET, "ground"),
  single(LISTS_SHEET, "ground"),
  single(PROVISION_LIST_SHEET, "ground"),
];

/** Sheets that a journey writes and nobody chooses from a list. */
const WRITTEN_SHEETS: readonly SheetTemplate[] = [...CORE_SHEETS, CHECK_SHEET];

/** The template of a sheet that stands, from its stamp; null when this version of the add-in does not know it. */
export function templateOf(stamp: Stamp): SheetTemplate | null {
  const entry = GALLERY.find(({ id }) => id === stamp.template);
  if (entry === undefined) return WRITTEN_SHEETS.find(({ id }) => id === stamp.template) ?? null;
  const { option } = entry;
  return entry.make(option === null ? "" : (stamp.options?.[option.key] ?? option.usual));
}

/** The value that somebody means by its value or its label, whatever the case; null when it is none of the choices. */
export function chosenValue(option: GalleryOption, said: string | undefined): string | null {
  if (said === undefined) return option.usual;
  if (option.choices === null) return said.trim();
  const key = said.trim().toLowerCase();
  const meant = option.choices.find(
    ({ value, label }) => value.toLowerCase() === key || label.toLowerCase() === key,
  );
  return meant?.value ?? null;
}
