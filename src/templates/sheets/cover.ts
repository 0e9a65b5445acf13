import { firstAcross, nthAcross, sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { TableReferences } from "../../formulas/reference";
import { COLOURS } from "../looks";
import { COVER, SETTINGS } from "../names";
import type { Field, SheetTemplate } from "../sheet-template";
import { SCHOOL_WEEKS } from "../tables/calendar";
import { AREAS } from "../tables/lists";
import { MEASURES, PUPIL_PROVISION, PUPILS, STAFF_RATES } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { CLASS_LINES } from "../tables/class-page";
import { GOVERNORS_BY_AREA } from "../tables/governors";
import { COSTED_LINES, EVIDENCE, TRAIL } from "../tables/pupil-views";
import { COST_BY_WAVE, FUNDING, IMPORT_REPORT } from "../tables/records";
import { GAPS_BY_AREA, HEALTH_CHECK } from "../tables/reviews";
import { DELIVERY_LOG, SECTION_F } from "../tables/sessions";

const map = PROVISIONS.column;
const onMaps = (each: ExcelFormula) => excel`${sumAcross(PROVISIONS, each)}`;

/** Provision maps that the cover leads to; the Provision list holds them all. */
const MAPS_SHOWN = [1, 2, 3, 4, 5, 6] as const;

/** "#'Wave 2'!A" → a link to the sheet's top, called as the sheet is. */
function linkTo({ link }: Pick<TableReferences<string>, "link">): ExcelFormula {
  return excel`HYPERLINK(${link}&"1",SUBSTITUTE(MID(${link},3,FIND("'!",${link})-3),"''","'")&" ›")`;
}

function sheetOf(
  label: string,
  name: Field["name"],
  references: TableReferences<string>,
  explanation: string,
): Field {
  const formula = excel`${firstAcross(references, linkTo(references), excel`"Not here yet"`)}`;
  return { label, name, formula, explanation };
}

const totals: readonly Field[] = [
  {
    label: "Provisions",
    name: COVER.provisions,
    look: "whole",
    formula: onMaps(excel`COUNTIF(${map.provision},"?*")`),
    explanation: "On all provision maps of this workbook.",
  },
  {
    label: "Pupils",
    name: COVER.pupils,
    look: "whole",
    formula: excel`${sumAcross(PUPILS, excel`COUNTIF(${PUPILS.column.pupil},"?*")`)}`,
    explanation: "On the Pupils sheet.",
  },
  {
    label: "Cost in all",
    name: COVER.cost,
    look: "pounds",
    formula: onMaps(excel`SUM(${map.cost})`),
    explanation: "Staff time, resources, training and external services.",
  },
  {
    label: "Reviews overdue",
    name: COVER.overdue,
    look: "whole",
    formula: onMaps(excel`COUNTIF(${map.daysOverdue},">0")`),
    explanation: "Provisions whose review date is past and that were not reviewed since.",
    rules: [{ when: excel`${COVER.overdue}>0`, tint: "overdue" }],
  },
  {
    label: "Reviews due soon",
    name: COVER.soon,
    look: "whole",
    formula: onMaps(excel`COUNTIF(${map.review},"Due soon")`),
    explanation: "Within the days that Settings says.",
  },
  {
    label: "Rows to look at",
    name: COVER.flags,
    look: "whole",
    formula: onMaps(excel`COUNTIF(${map.flag},"?*")`),
    explanation: "Rows of the maps with something under To look at.",
    rules: [{ when: excel`${COVER.flags}>0`, tint: "look" }],
  },
];

const maps: readonly Field[] = MAPS_SHOWN.map((n) => ({
  label: n === 1 ? "Provision maps" : "",
  name: COVER[`map${n}`],
  formula: excel`IFERROR(${nthAcross(PROVISIONS, excel`${n}`, linkTo(PROVISIONS))},"")`,
  explanation: n === 1 ? "What the school provides: type in the white columns." : "",
}));

const sheets: readonly Field[] = [
  sheetOf("Pupils", COVER.toPupils, PUPILS, "Who they are, and what they have each week."),
  sheetOf(
    "Pupil provision",
    COVER.toPupilProvision,
    PUPIL_PROVISION,
    "Who takes part in what, and whether it made a difference.",
  ),
  sheetOf("Delivery log", COVER.toLog, DELIVERY_LOG, "What took place, session by session."),
  sheetOf("Section F", COVER.toSectionF, SECTION_F, "What EHC plans specify, beside the maps."),
  sheetOf(
    "Pupil trail",
    COVER.toTrail,
    TRAIL,
    "One pupil over the cycles, for an inspector or a parent.",
  ),
  sheetOf(
    "EHC evidence pack",
    COVER.toEvidence,
    EVIDENCE,
    "Cycles, results and delivery for a request or a review.",
  ),
  sheetOf(
    "Costed pupil map",
    COVER.toCosted,
    COSTED_LINES,
    "What one pupil's provision costs, by kind of cost.",
  ),
  sheetOf("Class page", COVER.toClass, CLASS_LINES, "Who in a class has what, for its teacher."),
  sheetOf(
    "Health check",
    COVER.toHealth,
    HEALTH_CHECK,
    "Is each provision worth going on with: keep, adapt or stop.",
  ),
  sheetOf(
    "Needs and gaps",
    COVER.toGaps,
    GAPS_BY_AREA,
    "What pupils need beside what the maps provide.",
  ),
  sheetOf(
    "Governors' copy",
    COVER.toGovernors,
    GOVERNORS_BY_AREA,
    "Numbers and money, without anybody's name.",
  ),
  sheetOf("Cost check", COVER.toCosts, COST_BY_WAVE, "What it costs, divided in several ways."),
  sheetOf("Funding", COVER.toFunding, FUNDING, "What each stream has and what is spent from it."),
  sheetOf("Staff rates", COVER.toRates, STAFF_RATES, "What an hour of each role costs."),
  sheetOf("School weeks", COVER.toWeeks, SCHOOL_WEEKS, "The weeks that every cost counts."),
  sheetOf("Measures", COVER.toMeasures, MEASURES, "What pupils are measured by."),
  sheetOf("Lists", COVER.toLists, AREAS, "What the sheets offer to choose from."),
  sheetOf("Import report", COVER.toImport, IMPORT_REPORT, "What became of your own sheets."),
  {
    label: "Settings",
    name: COVER.today,
    look: "date",
    formula: excel`${SETTINGS.today}`,
    explanation: "The day that reviews and costs to date go by.",
  },
];

export const COVER_SHEET: SheetTemplate = {
  id: "cover",
  version: 1,
  sheet: "Cover",
  tabColour: COLOURS.accent,
  title: "Provision map",
  howTo:
    "White cells and white columns are for typing. Grey ones work themselves out: nothing to type there. Lists open with Alt and the down arrow.",
  about: "What is here and how to use it, with the school's totals and links",
  bands: [[{ kind: "fields", fields: totals }], [{ kind: "fields", fields: [...maps, ...sheets] }]],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
