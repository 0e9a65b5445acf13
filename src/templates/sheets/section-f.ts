import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { COLOURS, type NumberLook } from "../looks";
import { LISTS } from "../names";
import { tableBlock, type Choices, type Column, type SheetTemplate } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import { VAGUE_WORDS } from "../tables/lists";
import { SECTION_F } from "../tables/sessions";
import { mapOf, onTheMap, rowOfMap } from "./provision-list";
import { sourceLink } from "./source-link";
import { A_NUMBER } from "./usual-choices";

const { row } = SECTION_F;
const vagueWords = VAGUE_WORDS.column.words;

/** Hours are kept as parts of a day on the maps; plans speak of hours. */
const mapped = excel`IF(${row.pupil}="","",IF(COUNT(${row.metHours},${row.andHours})=0,"",
  ROUND(24*SUM(${row.metHours},${row.andHours}),2)))`;

/** As much of the hours as the part of the sessions that took place; blank where nobody knows it of every provision. */
const delivered = excel`IF(${row.mapped}="","",
  IF(COUNT(${row.metHours},${row.andHours})>COUNT(${row.metShare},${row.andShare}),"",
  ROUND(24*(SUM(${row.metHours})*SUM(${row.metShare})+SUM(${row.andHours})*SUM(${row.andShare})),2)))`;

const gap = excel`IF(OR(${row.pupil}="",NOT(ISNUMBER(${row.hours}))),"",
  MAX(0,ROUND(${row.hours}-SUM(${row.mapped}),2)))`;

/** Of a provision that is named, the hours a week are not known: what is short of them nobody can say. */
const unknownHours = excel`COUNT(${row.metHours},${row.andHours})<(${row.metMap}<>"")+(${row.andMap}<>"")`;

const flag = excel`IF(${row.pupil}="","",IF(AND(${row.metBy}="",${row.andBy}=""),"Say what meets this",
  IF(OR(AND(${row.metBy}<>"",${row.metMap}=""),
    AND(${row.andBy}<>"",${row.andMap}="")),"Not on the map",
  IF(NOT(ISNUMBER(${row.hours})),"No hours specified",
  IF(AND(${row.gap}>0,${unknownHours}),"Hours not on the map",
  IF(${row.gap}>0,"Below Section F: "&${row.gap}&" h short",
  IF(AND(ISNUMBER(${row.delivered}),SUM(${row.delivered})<${row.hours}),
    "Mapped, but "&ROUND(${row.hours}-SUM(${row.delivered}),2)&" h not delivered","")))))))`;

/** The last of the listed words that the wording holds. */
const found = excel`SUMPRODUCT(MAX(ISNUMBER(FIND(LOWER(${vagueWords}),LOWER(${row.wording})))*
  (LEN(${vagueWords})>0)*(ROW(${vagueWords})-ROW(${VAGUE_WORDS.head.words}))))`;
const vague = excel`IF(${row.wording}="","",IF(${found}=0,"",INDEX(${vagueWords},${found})))`;

const ofMet = (of: ColumnReference) => onTheMap(excel`${row.metMap}`, excel`${row.metRow}`, of);
const ofAnd = (of: ColumnReference) => onTheMap(excel`${row.andMap}`, excel`${row.andRow}`, of);
const working = (look: NumberLook, formula: ExcelFormula): Column => ({
  kind: "formula",
  width: 11,
  look,
  group: "workings",
  formula,
});

const aProvision: Choices = {
  type: "list",
  source: LISTS.provisions,
  prompt: "The provision on a map that meets this.",
  error: "No provision map has this reference.",
  strength: "warning",
};

/** Finds the row again wherever it is sorted to. */
const rowKey = excel`IF(${row.pupil}="","",${row.pupil}&" | "&${row.reference}&" | "&LEFT(${row.wording},80))`;

const plans = tableBlock(
  SECTION_F,
  {
    pupil: {
      kind: "input",
      width: 20,
      choices: {
        type: "list",
        source: LISTS.pupils,
        error: "This pupil is not on the Pupils sheet yet.",
        strength: "warning",
      },
    },
    reference: { kind: "input", width: 11, align: "center" },
    wording: { kind: "input", width: 48, wrap: true },
    hours: { kind: "input", width: 11, look: "number", choices: A_NUMBER },
    metBy: { kind: "input", width: 24, wrap: true, choices: aProvision },
    andBy: { kind: "input", width: 24, wrap: true, choices: aProvision },
    mapped: { kind: "formula", width: 11, look: "number", formula: mapped },
    delivered: { kind: "formula", width: 11, look: "number", formula: delivered },
    gap: { kind: "formula", width: 9, look: "number", formula: gap },
    flag: { kind: "formula", width: 24, wrap: true, formula: flag },
    vague: { kind: "formula", width: 16, formula: vague },
    notes: { kind: "input", width: 30, wrap: true },
    readFrom: { kind: "input", width: 18, group: "more" },
    source: sourceLink(row.readFrom),
    metMap: working("whole", mapOf(excel`${row.metBy}`)),
    metRow: working("whole", rowOfMap(excel`${row.metBy}`)),
    andMap: working("whole", mapOf(excel`${row.andBy}`)),
    andRow: working("whole", rowOfMap(excel`${row.andBy}`)),
    metHours: working("hours", ofMet(PROVISIONS.column.hoursAWeek)),
    andHours: working("hours", ofAnd(PROVISIONS.column.hoursAWeek)),
    metShare: working("percent", ofMet(PROVISIONS.column.deliveredShare)),
    andShare: working("percent", ofAnd(PROVISIONS.column.deliveredShare)),
    rowKey: { kind: "formula", width: 30, group: "workings", formula: rowKey },
  },
  [
    { column: "flag", when: excel`LEFT(${row.flag},5)="Below"`, tint: "overdue" },
    {
      column: "flag",
      when: excel`AND(${row.flag}<>"",LEFT(${row.flag},5)<>"Below")`,
      tint: "look",
    },
    { column: "vague", when: excel`${row.vague}<>""`, tint: "look" },
  ],
  2,
);

export const SECTION_F_SHEET: SheetTemplate = {
  id: "section-f",
  version: 1,
  sheet: "Section F",
  tabColour: COLOURS.accent,
  title: "Section F of EHC plans",
  howTo:
    "One row for each provision that a plan specifies. Say which provision on the maps meets it, and the hours mapped, delivered and short work themselves out.",
  about: "What EHC plans specify, beside what is mapped and delivered",
  bands: [[plans]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [],
};
