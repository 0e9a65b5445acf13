import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";

import { COLOURS } from "../looks";
import { GAPS, LISTS } from "../names";
import { tableBlock, type Column, type Field, type SheetTemplate } from "../sheet-template";
import { PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { GAPS_BY_AREA } from "../tables/reviews";
import { GAPS_BY_YEAR_BLOCK } from "./gaps-by-year";
import { AN_AMOUNT } from "./usual-choices";

const { row, column } = GAPS_BY_AREA;
const pupils = PUPILS.column;
const map = PROVISIONS.column;

/** On SEN Support or with a plan. */
const withSen = (also: ExcelFormula) =>
  excel`COUNTIFS(${pupils.status},"K"${also})+COUNTIFS(${pupils.status},"E"${also})`;
const ofArea = excel`,${pupils.area},${row.area}`;
const lastYear = excel`INDEX(${LISTS.years},ROWS(${LISTS.years}))`;

const running = excel`${map.area},${row.area},${map.state},"<>Ended"`;
const onMaps = (each: ExcelFormula) => excel`${sumAcross(PROVISIONS, each, { needed: true })}`;
/** The size of the group; where none is said, the pupils who share it. */
const places = excel`${onMaps(excel`SUMIFS(${map.groupSize},${running})`)}+
  ${onMaps(excel`SUMIFS(${map.sharedBy},${running})`)}-
  ${onMaps(excel`SUMIFS(${map.sharedBy},${running},${map.groupSize},">=0")`)}`;

const counted = (width: number, formula: ExcelFormula): Column => ({
  kind: "formula",
  width,
  look: "totalCount",
  formula: excel`IF(${row.area}="","",${formula})`,
});
const typed = (width: number): Column => ({ kind: "input", width, wrap: true });

const byArea = tableBlock(
  GAPS_BY_AREA,
  {
    area: {
      kind: "input",
      width: 22,
      wrap: true,
      choices: {
        type: "list",
        source: LISTS.areas,
        error: "Choose one of the areas of need.",
        strength: "warning",
      },
    },
    support: counted(14, excel`COUNTIFS(${pupils.status},"K"${ofArea})`),
    plans: counted(9, excel`COUNTIFS(${pupils.status},"E"${ofArea})`),
    leaving: counted(9, withSen(excel`${ofArea},${pupils.year},${lastYear}`)),
    joining: {
      kind: "input",
      width: 10,
      look: "number",
      align: "center",
      choices: {
        type: "number",
        min: 0,
        whole: true,
        prompt: "Pupils with this need who are expected to join, as far as you know.",
        error: "Type a number of pupils.",
        strength: "stop",
      },
    },
    projected: counted(
      9,
      excel`SUM(${row.support},${row.plans})-SUM(${row.leaving})+SUM(${row.joining})`,
    ),
    provisions: counted(10.5, onMaps(excel`COUNTIFS(${running},${map.provision},"?*")`)),
    places: counted(9, places),
    gap: counted(9, excel`MAX(0,${row.projected}-${row.places})`),
    without: counted(10.5, withSen(excel`${ofArea},${pupils.provisions},0`)),
    spent: {
      kind: "formula",
      width: 10,
      look: "total",
      formula: excel`IF(${row.area}="","",${onMaps(excel`SUMIFS(${map.cost},${map.area},${row.area})`)})`,
    },
    priority: {
      kind: "input",
      width: 9,
      align: "center",
      choices: {
        type: "list",
        source: LISTS.priorities,
        prompt: "Must: by law or by a plan. Should: the need is there. Could: if there is money.",
        error: "Choose must, should or could.",
        strength: "warning",
      },
    },
    wanted: typed(26),
    training: typed(22),
    funds: { kind: "input", width: 10, look: "pounds", choices: AN_AMOUNT },
    funding: {
      kind: "input",
      width: 14,
      wrap: true,
      choices: {
        type: "list",
        source: LISTS.funding,
        error: "This funding stream is not on the Lists sheet.",
        strength: "warning",
      },
    },
  },
  [
    { column: "gap", when: excel`SUM(${row.gap})>0`, tint: "look" },
    { column: "without", when: excel`SUM(${row.without})>0`, tint: "look" },
  ],
  3,
);

const number = (
  label: string,
  name: Field["name"],
  formula: ExcelFormula,
  explanation: string,
): Field => ({ label, name, formula, look: "whole", explanation });
const having = (status: string) => excel`COUNTIF(${pupils.status},${status})`;

const fields: Field[] = [
  number("Pupils on SEN Support", GAPS.support, having("K"), "K on the Pupils sheet."),
  number("Pupils with an EHC plan", GAPS.plans, having("E"), "E on the Pupils sheet."),
  {
    ...number(
      "Without provision",
      GAPS.without,
      withSen(excel`,${pupils.provisions},0`),
      "On SEN Support or with a plan, and named in no provision of the maps.",
    ),
    rules: [{ when: excel`${GAPS.without}>0`, tint: "look" }],
  },
  {
    ...number(
      "Not in any area below",
      GAPS.checks,
      excel`${having("K")}+${having("E")}-SUM(${column.support})-SUM(${column.plans})`,
      "Pupils with SEN whose area of need is not stated on Pupils, or is not in the first table.",
    ),
    rules: [{ when: excel`${GAPS.checks}<>0`, tint: "look" }],
  },
  number(
    "Places short next year",
    GAPS.places,
    excel`SUM(${column.gap})`,
    "Pupils expected next year beyond the places of the provisions that are not over yet.",
  ),
  {
    ...number("Cost now", GAPS.cost, onMaps(excel`SUM(${map.cost})`), "All provision maps."),
    look: "pounds",
  },
  {
    ...number(
      "Extra cost to find",
      GAPS.funding,
      excel`SUM(${column.funds})`,
      "What is typed under Extra cost.",
    ),
    look: "pounds",
  },
];

export const NEEDS_AND_GAPS_SHEET: SheetTemplate = {
  id: "needs-and-gaps",
  version: 1,
  sheet: "Needs and gaps",
  tabColour: COLOURS.accent,
  title: "Needs and gaps",
  howTo:
    "What pupils need, counted from Pupils, beside what the maps provide. Type who is expected to join, what is needed, the training and what it would cost.",
  about: "Need by area and year group beside provision and places, and what is missing",
  bands: [[{ kind: "fields", fields }], [byArea], [GAPS_BY_YEAR_BLOCK]],
  roomToGrow: 2,
  frozenColumns: 0,
  orientation: "landscape",
  pagesTall: 1,
  columnNames: [],
};
