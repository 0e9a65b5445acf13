import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { CHECKED } from "../names-of-check";
import { tableBlock, type Field, type SheetTemplate } from "../sheet-template";
import { FINDINGS } from "../tables/findings";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { SECTION_F } from "../tables/sessions";
import { CHECK_BANDS, onAllMaps } from "./check-figures";
import * as links from "./check-links";

const { row, column } = FINDINGS;
const map = PROVISIONS.column;
const results = PUPIL_PROVISION.column;
const plans = SECTION_F.column;

export const URGENCY_WORDS = { urgent: "Act now", soon: "Soon", note: "Good to know" } as const;
/** What people may tick; Done counts as dealt with. */
export const DONE = "Done";

const findings = tableBlock(
  FINDINGS,
  {
    what: {
      kind: "input",
      width: 26,
      wrap: true,
      explains: "What the map's own flag said when Check was pressed.",
    },
    provision: {
      kind: "input",
      width: 21,
      wrap: true,
      explains: "The reference of the provision.",
    },
    pupil: { kind: "input", width: 13, wrap: true },
    group: { kind: "input", width: 12, wrap: true },
    since: { kind: "input", width: 11, look: "date" },
    who: { kind: "input", width: 15, wrap: true },
    why: { kind: "input", width: 58, wrap: true },
    go: { kind: "formula", width: 7, align: "center", formula: links.go },
    now: {
      kind: "formula",
      width: 16,
      wrap: true,
      formula: links.now,
      explains:
        "What the map's flag says at this moment: it follows your changes without pressing Check again.",
    },
    done: {
      kind: "input",
      width: 8,
      align: "center",
      choices: {
        type: "words",
        words: ["Seen", DONE],
        prompt: "Seen or Done. It stays with this finding when Check is pressed again.",
        error: "Choose Seen or Done.",
        strength: "stop",
      },
      explains: "Your tick. It stays with the finding when Check is pressed again.",
    },
    note: {
      kind: "input",
      width: 26,
      wrap: true,
      explains: "Your own words. They stay with the finding when Check is pressed again.",
    },
    urgency: { kind: "input", width: 11, group: "workings" },
    flag: { kind: "input", width: 9, group: "workings" },
    key: { kind: "input", width: 30, group: "workings" },
    sheet: { kind: "input", width: 16, group: "workings" },
    cell: { kind: "input", width: 8, group: "workings" },
    about: { kind: "input", width: 30, group: "workings" },
  },
  [
    { column: "what", when: excel`${row.urgency}=${URGENCY_WORDS.urgent}`, tint: "overdue" },
    { column: "what", when: excel`${row.urgency}=${URGENCY_WORDS.soon}`, tint: "soon" },
    { column: "now", when: excel`${row.now}="No longer"`, tint: "wave1" },
  ],
  2,
);

const held = onAllMaps(excel`SUMIFS(${map.happened},${map.deliveredShare},">=0")`);
const due = onAllMaps(excel`SUMIFS(${map.due},${map.deliveredShare},">=0")`);
/** Of maps that were made before there was such a column, nothing can be said of this half-term. */
const now = (of: ColumnReference) => onAllMaps(excel`SUMIFS(${of},${map.shareNow},">=0")`);
const heldOf = (happened: ExcelFormula, planned: ExcelFormula) =>
  excel`IF(${planned}>0,ROUND(100*${happened}/${planned},0)&"% of sessions held","Not recorded")`;
const counted = (each: ExcelFormula) => excel`${sumAcross(PUPIL_PROVISION, each)}`;
const judged = counted(excel`COUNTIF(${results.progressed},">=0")`);
const overdue = onAllMaps(excel`COUNTIF(${map.daysOverdue},">0")`);
const soon = onAllMaps(excel`COUNTIF(${map.review},"Due soon*")`);
const below = excel`${sumAcross(SECTION_F, excel`COUNTIF(${plans.flag},"?*")`)}`;
const lines = excel`${sumAcross(SECTION_F, excel`COUNTIF(${plans.pupil},"?*")`)}`;
const urgent = excel`COUNTIFS(${column.urgency},${URGENCY_WORDS.urgent},${column.done},${`<>${DONE}`})`;
const all = excel`COUNTIF(${column.what},"?*")`;

const summary: readonly Field[] = [
  {
    label: "Checked for",
    name: CHECKED.when,
    look: "date",
    explanation: "Press Check on the Provision map tab for a new list; your ticks and notes stay.",
  },
  {
    label: "To act on now",
    name: CHECKED.open,
    formula: excel`IF(${all}=0,"Nothing found",${urgent}&" of "&${all}&IF(${all}=1," finding"," findings"))`,
    explanation: "Findings below that are urgent and not ticked as done.",
    rules: [
      {
        when: excel`AND(LEFT(${CHECKED.open},2)<>"0 ",LEFT(${CHECKED.open},2)<>"No")`,
        tint: "overdue",
      },
    ],
  },
  {
    label: "Provisions",
    name: CHECKED.provisions,
    formula: excel`${onAllMaps(excel`COUNTIF(${map.state},"Running")`)}&" running, "&
      ${onAllMaps(excel`COUNTIF(${map.provision},"?*")`)}&" in all"`,
    explanation: "On every provision map of this workbook.",
  },
  {
    label: "Cost",
    name: CHECKED.cost,
    formula: onAllMaps(excel`SUM(${map.cost})`),
    look: "money",
    explanation: "Staff time, resources, training and external services, for all weeks.",
  },
  {
    label: "Reviews",
    name: CHECKED.reviews,
    formula: excel`${overdue}&" overdue, "&${soon}&" due soon"`,
    explanation: "Of provisions, by the review dates on the maps.",
    rules: [{ when: excel`LEFT(${CHECKED.reviews},2)<>"0 "`, tint: "overdue" }],
  },
  {
    label: "Delivery",
    name: CHECKED.delivery,
    formula: heldOf(held, due),
    explanation: "Sessions held, of those due by now, where both are known.",
  },
  {
    label: "Delivery this half-term",
    name: CHECKED.deliveryNow,
    formula: excel`IFERROR(${heldOf(now(map.happenedNow), now(map.dueNow))},"Not recorded")`,
    explanation: "By the Delivery log: sessions held, of those planned so far this half-term.",
  },
  {
    label: "Impact",
    name: CHECKED.impact,
    formula: excel`IF(${judged}>0,${counted(excel`COUNTIF(${results.progressed},1)`)}&" of "&${judged}&" made progress","No results yet")`,
    explanation: "Results of pupils in a provision that can be judged and were a fair test.",
  },
  {
    label: "EHC plans",
    name: CHECKED.plans,
    formula: excel`IF(${lines}>0,${below}&" of "&${lines}&" to look at","No Section F here")`,
    explanation: "Provisions specified in Section F that are not mapped or delivered in full.",
    rules: [
      {
        when: excel`AND(LEFT(${CHECKED.plans},2)<>"0 ",LEFT(${CHECKED.plans},2)<>"No")`,
        tint: "overdue",
      },
    ],
  },
];

export const CHECK_SHEET: SheetTemplate = {
  id: "check",
  version: 1,
  sheet: "Check",
  tabColour: "#8A1C0C",
  title: "Check",
  howTo:
    "What the map's own flags say, most urgent first. Tick what is seen or done and write notes: both stay when Check is pressed again.",
  about: "What is due, what is not working and what is not happening",
  bands: [[{ kind: "fields", fields: summary }], ...CHECK_BANDS, [findings]],
  frozenColumns: 0,
  orientation: "landscape",
  columnNames: [],
};
