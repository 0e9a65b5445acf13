import { AREA_LABELS, AREAS_OF_NEED } from "../../domain/area-of-need";
import { COST_KIND_LABELS, COST_KINDS, WORDS_IN_ROLES } from "../../domain/cost-kind";
import { BUDGET_PERIOD_LABELS, BUDGET_PERIODS, USUAL_FUNDING } from "../../domain/funding";
import { HALF_TERMS } from "../../domain/half-term";
import { PROGRESS, PROGRESS_LABELS, RESULT_WORDS, SEEN_IN_CLASS_LABELS } from "../../domain/impact";
import { BETTER_LABELS, MEASURE_KIND_LABELS, MEASURE_KINDS } from "../../domain/measure";
import { NEXT_STEPS, OUTCOME_LABELS, OUTCOMES } from "../../domain/outcome";
import { PRIMARY_NEED_MEANINGS, PRIMARY_NEEDS } from "../../domain/primary-need";
import type { ProvisionMap } from "../../domain/provision-map";
import { RATE_SET_LABELS, RATE_SETS } from "../../domain/rate-set";
import { SEN_STATUS_LABELS, SEN_STATUSES } from "../../domain/sen-status";
import { TOOK_PLACE_LABELS } from "../../domain/took-place";
import { DEFAULT_WAVE_LABELS, WAVES } from "../../domain/wave";
import { yearGroupsOfSchool } from "../../domain/year-group";
import { rowsOf, type Row } from "../sheet-content";
import * as lists from "../tables/lists";
import { academicYearsOf, financialYearsOf } from "./calendar-rows";
import { distinct } from "./cells";

export function listRows(map: ProvisionMap): [string, readonly Row[]][] {
  const fourth = map.provisions.some((provision) => provision.wave === 4);
  const waves = WAVES.filter((wave) => wave < 4 || fourth);
  const years = yearGroupsOfSchool([
    ...map.provisions.flatMap((provision) => provision.yearGroups),
    ...map.pupils.flatMap((pupil) => (pupil.yearGroup === null ? [] : [pupil.yearGroup])),
  ]);
  const funding = distinct([
    ...map.provisions.map((provision) => provision.funding),
    ...USUAL_FUNDING,
  ]);
  return [
    rowsOf(
      lists.WAVES,
      waves.map((wave) => ({ number: wave, wave: DEFAULT_WAVE_LABELS[wave] })),
    ),
    rowsOf(
      lists.AREAS,
      AREAS_OF_NEED.map((area) => ({ area: AREA_LABELS[area] })),
    ),
    rowsOf(
      lists.YEARS,
      years.map((year) => ({ year })),
    ),
    rowsOf(
      lists.STATUSES,
      SEN_STATUSES.map((code) => ({ code, meaning: SEN_STATUS_LABELS[code] })),
    ),
    rowsOf(
      lists.NEEDS,
      PRIMARY_NEEDS.map((code) => {
        const { label, area } = PRIMARY_NEED_MEANINGS[code];
        return { code, meaning: label, area: area === null ? null : AREA_LABELS[area] };
      }),
    ),
    rowsOf(
      lists.FUNDING_LIST,
      funding.map((stream) => ({ funding: stream })),
    ),
    rowsOf(
      lists.OUTCOMES_LIST,
      OUTCOMES.map((outcome) => ({ outcome: OUTCOME_LABELS[outcome] })),
    ),
    rowsOf(
      lists.PROGRESS_LIST,
      PROGRESS.map((progress) => ({ progress: PROGRESS_LABELS[progress] })),
    ),
    rowsOf(
      lists.RESULT_WORDS_LIST,
      RESULT_WORDS.map(([words, means]) => ({ words, means: PROGRESS_LABELS[means] })),
    ),
    rowsOf(
      lists.SEEN_IN_CLASS_LIST,
      Object.values(SEEN_IN_CLASS_LABELS).map((seen) => ({ seen })),
    ),
    rowsOf(
      lists.NEXT_STEPS_LIST,
      NEXT_STEPS.map((step) => ({ step })),
    ),
    rowsOf(
      lists.HALF_TERMS_LIST,
      HALF_TERMS.map((halfTerm) => ({ halfTerm })),
    ),
    rowsOf(
      lists.ACADEMIC_YEARS,
      academicYearsOf(map).map((year) => ({ year })),
    ),
    rowsOf(
      lists.FINANCIAL_YEARS,
      financialYearsOf(map).map((year) => ({ year })),
    ),
    rowsOf(
      lists.BUDGET_PERIODS,
      BUDGET_PERIODS.map((period) => ({ period: BUDGET_PERIOD_LABELS[period] })),
    ),
    rowsOf(
      lists.MEASURE_KINDS_LIST,
      MEASURE_KINDS.map((kind) => ({ kind: MEASURE_KIND_LABELS[kind] })),
    ),
    rowsOf(lists.BETTER_LIST, [{ better: BETTER_LABELS.higher }, { better: BETTER_LABELS.lower }]),
    rowsOf(
      lists.RATE_SETS_LIST,
      RATE_SETS.map((set) => ({ set: RATE_SET_LABELS[set] })),
    ),
    rowsOf(
      lists.PROGRAMMES,
      map.programmes.map(({ programme, area }) => ({ programme, area: AREA_LABELS[area] })),
    ),
    rowsOf(lists.YES_NO, [{ answer: "Yes" }, { answer: "No" }]),
    rowsOf(
      lists.DELIVERED_LIST,
      Object.values(TOOK_PLACE_LABELS).map((answer) => ({ answer })),
    ),
    rowsOf(
      lists.COST_KINDS,
      COST_KINDS.map((kind) => ({ kind: COST_KIND_LABELS[kind] })),
    ),
    rowsOf(
      lists.COST_WORDS,
      WORDS_IN_ROLES.map(({ words, kind }) => ({ words, kind: COST_KIND_LABELS[kind] })),
    ),
    rowsOf(lists.DECISIONS, [{ decision: "Keep" }, { decision: "Adapt" }, { decision: "Stop" }]),
    rowsOf(lists.TRAINED, [{ answer: "Yes" }, { answer: "Partly" }, { answer: "No" }]),
    rowsOf(lists.PRIORITIES, [{ priority: "Must" }, { priority: "Should" }, { priority: "Could" }]),
  ];
}
