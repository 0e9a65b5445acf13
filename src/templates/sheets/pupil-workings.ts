import { excel, type ExcelFormula } from "../../formulas/excel";
import type { NumberLook } from "../looks";
import type { Column } from "../sheet-template";
import { PUPIL_PROVISION } from "../tables/people";
import * as cycles from "./pupil-cycles";
import * as judged from "./pupil-judgement";
import * as now from "./pupil-now";
import * as place from "./pupil-place";
import * as reading from "./pupil-readings";
import * as results from "./pupil-results";
import * as stretches from "./pupil-stretches";

const { row, column } = PUPIL_PROVISION;

const working = (width: number, formula: ExcelFormula) =>
  ({ kind: "formula", width, group: "workings", formula }) as const;
const figure = (look: NumberLook, formula: ExcelFormula) =>
  ({ ...working(13, formula), look }) as const;
const read = (formula: ExcelFormula) => ({ ...working(13, formula), align: "right" }) as const;

const both = excel`IF(OR(${row.pupil}="",${row.provision}=""),"",${row.pupil}&" | "&${row.provision})`;

/** A pupil with several measures or cycles in one provision still counts once. */
const portion = excel`IF(${row.both}="","",1/COUNTIF(${column.both},${row.both}))`;

/** What the columns in sight rest on, one step a column: folded away. */
export const PUPIL_WORKINGS = {
  map: { ...working(8, place.map), look: "whole" },
  position: figure("whole", place.position),
  kind: working(23, reading.kind),
  as: working(13, reading.readAs),
  better: working(13, reading.better),
  tolerance: figure("number", reading.tolerance),
  steps: working(24, reading.steps),
  entryText: read(reading.asRead(row.entry)),
  targetText: read(reading.targetAsRead),
  exitText: read(reading.asRead(row.exit)),
  entryNumber: figure("number", reading.asNumber(row.entryText)),
  targetNumber: figure("number", reading.asNumber(row.targetText)),
  exitNumber: figure("number", reading.asNumber(row.exitText)),
  gain: figure("number", judged.gain),
  best: working(13, judged.best),
  short: figure("number", judged.short),
  taughtFrom: figure("date", judged.taughtFrom),
  taughtTo: figure("date", judged.taughtTo),
  judgement: figure("whole", judged.judgement),
  said: figure("whole", judged.said),
  seenShort: working(13, judged.seenShort),
  seenPart: figure("percent", judged.seenPart),
  result: figure("whole", judged.result),
  ends: working(24, results.ends),
  beside: working(24, results.beside),
  reason: working(38, results.reason),
  unclear: working(38, results.unclear),
  delivered: figure("percent", results.delivered),
  verdict: working(24, results.verdict),
  progressed: figure("whole", results.progressed),
  area: working(24, now.area),
  both: working(38, both),
  portion: figure("number", portion),
  ofCycle: working(38, cycles.ofCycle),
  inCycle: working(38, cycles.inCycle),
  cycleFrom: figure("date", cycles.cycleFrom),
  cycleTo: figure("date", cycles.cycleTo),
  cycleState: working(13, cycles.cycleState),
  cycleWeeks: figure("number", cycles.cycleWeeks),
  cyclePart: figure("number", cycles.cyclePart),
  pupilPart: figure("number", cycles.pupilPart),
  newest: figure("whole", stretches.newest),
  inTime: working(13, stretches.inTime),
  judgedPart: figure("number", stretches.judgedPart),
  progressPart: figure("number", stretches.progressPart),
  progressBefore: figure("number", stretches.progressBefore),
  again: working(38, stretches.again),
  stretch: working(38, stretches.stretch),
  stuck: figure("number", stretches.stuck),
  areaNow: working(38, now.areaNow),
  purposeNow: working(38, now.purposeNow),
  elsewhere: figure("whole", now.elsewhere),
  overlap: working(38, now.overlap),
  provisionReview: figure("date", now.provisionReview),
  lookedAt: figure("date", now.lookedAt),
  hoursNow: figure("hours", cycles.hoursNow),
  outNow: figure("hours", now.outNow),
  pupilStated: figure("percent", cycles.pupilStated),
  statedHere: figure("number", cycles.statedHere),
  openHere: figure("number", cycles.openHere),
  cycleStated: figure("percent", cycles.cycleStated),
  partsOver: figure("whole", cycles.partsOver),
  bears: figure("percent", cycles.bears),
} as const satisfies Record<string, Column>;
