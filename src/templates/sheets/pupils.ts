import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { poundsText } from "../../formulas/pounds-text";
import type { ColumnReference } from "../../formulas/reference";
import { COLOURS } from "../looks";
import { LISTS, SETTINGS } from "../names";
import { tableBlock, type Rule, type SheetTemplate } from "../sheet-template";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { HALF_TERM_OF_PUPIL } from "./pupil-half-term";
import * as gaps from "./pupil-gaps";
import * as reviews from "./pupil-reviews";
import { sourceLink } from "./source-link";
import { A_DATE } from "./usual-choices";

const { row, column } = PUPILS;
const inProvision = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;

/** A pupil's rows on Pupil provision, and rows of the maps that name the pupil alone. */
function ofPupil(shared: ExcelFormula, alone: ExcelFormula): ExcelFormula {
  return excel`${sumAcross(PUPIL_PROVISION, shared)}+${sumAcross(PROVISIONS, alone)}`;
}
const counted = (what: ColumnReference, when: string) =>
  excel`COUNTIFS(${inProvision.pupil},${row.pupil},${what},${when})`;
const countedAlone = (what: ColumnReference) =>
  excel`COUNTIFS(${onMap.pupil},${row.pupil},${onMap.alone},1,${what},">=0")`;
const summed = (what: ColumnReference) => excel`SUMIFS(${what},${inProvision.pupil},${row.pupil})`;

/** Different provisions, however many rows each has. */
const provisions = excel`IF(${row.pupil}="","",ROUND(${ofPupil(
  summed(inProvision.portion),
  excel`COUNTIFS(${onMap.pupil},${row.pupil},${onMap.alone},1)`,
)},0))`;

const aloneNow = (what: ExcelFormula) =>
  excel`${what},${onMap.pupil},${row.pupil},${onMap.alone},1,${onMap.state},"<>Ended",${onMap.state},"<>Not started"`;
const hoursNow = excel`IF(${row.pupil}="","",IF(${ofPupil(
  counted(inProvision.hoursNow, ">0"),
  excel`COUNTIFS(${aloneNow(excel`${onMap.hoursAWeek},">0"`)})`,
)}=0,"",${ofPupil(
  summed(inProvision.hoursNow),
  excel`SUMIFS(${aloneNow(excel`${onMap.hoursAWeek}`)})`,
)}))`;

const cost = excel`IF(${row.pupil}="","",IF(${ofPupil(
  counted(inProvision.share, ">=0"),
  countedAlone(onMap.cost),
)}=0,"",${ofPupil(
  summed(inProvision.share),
  excel`SUMIFS(${onMap.cost},${onMap.pupil},${row.pupil},${onMap.alone},1)`,
)}))`;

/** A reference figure, never a test that is met or not. */
const ofNotional = excel`IF(${row.cost}="","",
  ${poundsText(row.cost)}&" of "&${poundsText(SETTINGS.notional)})`;

const areaTints: (Rule & { column: "area" })[] = ([1, 2, 3, 4] as const).map((area) => ({
  column: "area",
  when: excel`AND(${row.area}<>"",${row.area}=INDEX(${LISTS.areas},${area}))`,
  tint: `area${area}`,
}));

const table = tableBlock(
  PUPILS,
  {
    pupil: { kind: "input", width: 24 },
    year: {
      kind: "input",
      width: 7,
      align: "center",
      choices: {
        type: "list",
        source: LISTS.years,
        error: "Choose a year group from the list.",
        strength: "warning",
      },
    },
    className: { kind: "input", width: 11 },
    status: {
      kind: "input",
      width: 9,
      align: "center",
      choices: {
        type: "list",
        source: LISTS.statuses,
        prompt: "K is SEN support, E an EHC plan, N no SEN.",
        error: "Type K, E or N.",
        strength: "stop",
      },
    },
    need: {
      kind: "input",
      width: 9,
      align: "center",
      choices: {
        type: "list",
        source: LISTS.needs,
        prompt: "The census code. What the codes mean is on the Lists sheet.",
        error: "This is no census code.",
        strength: "warning",
      },
    },
    area: {
      kind: "input",
      width: 33,
      choices: {
        type: "list",
        source: LISTS.areas,
        error: "Choose one of the areas of need.",
        strength: "warning",
      },
    },
    also: { kind: "input", width: 12 },
    annualReview: {
      kind: "input",
      width: 12,
      look: "date",
      choices: A_DATE,
    },
    annualState: { kind: "formula", width: 14, formula: reviews.annualState },
    termReview: { kind: "formula", width: 20, formula: reviews.termReview },
    provisions: { kind: "formula", width: 10.5, look: "whole", formula: provisions },
    hoursNow: { kind: "formula", width: 10.5, look: "hours", formula: hoursNow },
    outOfClass: { kind: "formula", width: 10.5, look: "hours", formula: gaps.outOfClass },
    cost: {
      kind: "formula",
      width: 10,
      look: "money",
      formula: cost,
      explains: "This pupil's shares of all the provision on the maps.",
    },
    ofNotional: { kind: "formula", width: 20, align: "right", formula: ofNotional },
    flag: { kind: "formula", width: 42, formula: gaps.flag },
    notes: { kind: "input", width: 30 },
    annualHeld: {
      kind: "input",
      width: 12,
      look: "date",
      group: "more",
      choices: { ...A_DATE, prompt: "When the last annual review of the plan was held." },
    },
    annualLatest: {
      kind: "formula",
      width: 12,
      look: "date",
      group: "more",
      formula: reviews.annualLatest,
    },
    annualDue: {
      kind: "formula",
      width: 12,
      look: "date",
      group: "more",
      formula: reviews.annualDue,
    },
    runningNow: {
      kind: "formula",
      width: 10.5,
      look: "whole",
      group: "more",
      formula: gaps.runningNow,
    },
    forArea: { kind: "formula", width: 10.5, look: "whole", group: "more", formula: gaps.forArea },
    unmet: { kind: "formula", width: 24, group: "more", formula: gaps.unmet },
    nobody: { kind: "formula", width: 24, group: "more", formula: gaps.nobody },
    overlaps: {
      kind: "formula",
      width: 10.5,
      look: "whole",
      group: "more",
      formula: gaps.overlaps,
    },
    ...HALF_TERM_OF_PUPIL,
    readFrom: { kind: "input", width: 20, group: "more" },
    source: sourceLink(row.readFrom),
  },
  [
    ...areaTints,
    { column: "annualState", when: excel`LEFT(${row.annualState},7)="Overdue"`, tint: "overdue" },
    {
      column: "annualState",
      when: excel`OR(${row.annualState}="Due soon",${row.annualState}="No review date")`,
      tint: "soon",
    },
    { column: "termReview", when: excel`LEFT(${row.termReview},12)="Not reviewed"`, tint: "soon" },
    { column: "flag", when: excel`${row.flag}<>""`, tint: "look" },
  ],
);

export const PUPILS_SHEET: SheetTemplate = {
  id: "pupils",
  version: 2,
  sheet: "Pupils",
  tabColour: COLOURS.accent,
  title: "Pupils",
  howTo:
    "One row for each pupil. Names must be written the same way here and on Pupil provision. Hours and cost come from the map.",
  about: "The pupils with their status, need, hours and share of cost",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [{ name: LISTS.pupils, column: column.pupil, comment: "Pupils, to choose from" }],
};
