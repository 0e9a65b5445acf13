import { excel } from "../../formulas/excel";
import { COLOURS } from "../looks";
import { LISTS, SETTINGS } from "../names";
import { tableBlock, type SheetTemplate } from "../sheet-template";
import { DELIVERY_LOG } from "../tables/sessions";
import { mapOf } from "./provision-list";
import { sourceLink } from "./source-link";
import { A_DATE, A_NUMBER } from "./usual-choices";

const { row } = DELIVERY_LOG;

/** 1, 0, or what a session counts for that was cut short; blank where nobody has said, and before its day. */
const counts = excel`IF(SUM(${row.date})>${SETTINGS.today},"",IF(${row.delivered}="Yes",1,
  IF(${row.delivered}="Part",${SETTINGS.partSession},IF(${row.delivered}="No",0,""))))`;

const flag = excel`IF(AND(${row.date}="",${row.provision}="",${row.delivered}=""),"",
  IF(${row.provision}="","No provision named",
  IF(${mapOf(excel`${row.provision}`)}="","Not on the map",
  IF(NOT(ISNUMBER(${row.date})),"No date",
  IF(${row.date}>${SETTINGS.today},"Still to come",
  IF(${row.counts}="","Did it take place?",
  IF(${row.pupil}="","",IF(ISNUMBER(MATCH(${row.pupil},${LISTS.pupils},0)),"","Not on Pupils"))))))))`;

/** Finds the row again wherever it is sorted to. */
const rowKey = excel`IF(AND(${row.date}="",${row.provision}="",${row.delivered}=""),"",
  ${row.date}&" | "&${row.provision}&" | "&${row.pupil})`;

const table = tableBlock(
  DELIVERY_LOG,
  {
    date: { kind: "input", width: 12, look: "date", choices: A_DATE },
    provision: {
      kind: "input",
      width: 28,
      choices: {
        type: "list",
        source: LISTS.provisions,
        prompt: "The reference of the provision on its map.",
        error: "No provision map has this reference.",
        strength: "warning",
      },
    },
    pupil: {
      kind: "input",
      width: 20,
      choices: {
        type: "list",
        source: LISTS.pupils,
        prompt: "Blank for the whole group. Name a pupil where it differs from pupil to pupil.",
        error: "This pupil is not on the Pupils sheet yet.",
        strength: "warning",
      },
    },
    delivered: {
      kind: "input",
      width: 10,
      align: "center",
      choices: {
        type: "list",
        source: LISTS.delivered,
        prompt: "Yes, Part or No. What a part counts for is on Settings.",
        error: "Choose Yes, Part or No.",
        strength: "stop",
      },
    },
    minutes: { kind: "input", width: 9, look: "number", choices: A_NUMBER },
    why: { kind: "input", width: 34 },
    adult: { kind: "input", width: 18 },
    flag: { kind: "formula", width: 18, formula: flag },
    notes: { kind: "input", width: 34, group: "more" },
    readFrom: { kind: "input", width: 18, group: "more" },
    source: sourceLink(row.readFrom),
    rowKey: { kind: "formula", width: 30, group: "workings", formula: rowKey },
    counts: { kind: "formula", width: 10, look: "number", group: "workings", formula: counts },
  },
  [
    { column: "flag", when: excel`${row.flag}<>""`, tint: "look" },
    { column: "delivered", when: excel`${row.delivered}="No"`, tint: "look" },
  ],
);

export const DELIVERY_LOG_SHEET: SheetTemplate = {
  id: "delivery-log",
  version: 1,
  sheet: "Delivery log",
  tabColour: COLOURS.accent,
  title: "Delivery log",
  howTo:
    "One row for each session, whether it took place or not. The maps count these rows and add them to the sessions typed there, so log nothing that is typed.",
  about: "What took place and what did not, session by session",
  bands: [[table]],
  frozenColumns: 2,
  orientation: "landscape",
  columnNames: [],
};
