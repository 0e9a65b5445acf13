import { excel } from "../../formulas/excel";
import { LISTS } from "../names";
import type { Column } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import * as costs from "./provision-cost";
import * as flags from "./provision-flags";
import * as impact from "./provision-impact";
import * as reviews from "./provision-review";
import { A_DATE, A_NUMBER } from "./usual-choices";

const { row } = PROVISIONS;

/** What Lists calls the wave of this number; what is typed instead of a number stands as it is. */
const waveLabel = excel`IF(${row.wave}="","",IFERROR(INDEX(${LISTS.waves},MATCH(${row.wave},${LISTS.waveNumbers},0))&"",
  IF(ISNUMBER(${row.wave}),"Wave ","")&${row.wave}))`;

/** What, who, when, the review and the sum: always in sight. */
export const EVERYDAY_COLUMNS = {
  provision: { kind: "input", width: 24, wrap: true },
  wave: {
    kind: "input",
    width: 5.5,
    align: "center",
    choices: {
      type: "list",
      source: LISTS.waveNumbers,
      prompt: "1, 2 or 3. What the school calls them is on the Lists sheet, in one place.",
      error: "Choose a wave by its number. What the waves are called is on the Lists sheet.",
      strength: "warning",
    },
  },
  waveLabel: { kind: "formula", width: 9, wrap: true, formula: waveLabel },
  area: {
    kind: "input",
    width: 17,
    wrap: true,
    choices: {
      type: "list",
      source: LISTS.areas,
      error: "Choose one of the areas of need.",
      strength: "warning",
    },
  },
  years: { kind: "input", width: 8, wrap: true },
  ledBy: { kind: "input", width: 14, wrap: true },
  groupSize: {
    kind: "input",
    width: 6.5,
    look: "number",
    choices: {
      ...A_NUMBER,
      prompt:
        "How many pupils the group is for. The cost is shared by the pupils named on Pupil provision and the others in it; where none is named, by this.",
    },
  },
  sessions: {
    kind: "input",
    width: 8.5,
    look: "number",
    choices: {
      ...A_NUMBER,
      prompt: "Daily is 5, once a fortnight is 0.5.",
      error: "Type a number: daily is 5, once a fortnight is 0.5.",
    },
  },
  minutes: {
    kind: "input",
    width: 8.5,
    look: "number",
    choices: {
      ...A_NUMBER,
      prompt: "Minutes of one session.",
      error: "Type the minutes of one session, such as 20.",
    },
  },
  start: { kind: "input", width: 11.5, look: "date", choices: A_DATE },
  end: { kind: "input", width: 11.5, look: "date", choices: A_DATE },
  reviewDate: {
    kind: "input",
    width: 11.5,
    look: "date",
    choices: { ...A_DATE, prompt: "When its impact is looked at next." },
  },
  review: { kind: "formula", width: 13, wrap: true, formula: reviews.review },
  flag: { kind: "formula", width: 16, wrap: true, formula: flags.flag },
  reference: { kind: "input", width: 20, wrap: true },
  impact: { kind: "formula", width: 14, wrap: true, formula: impact.impact },
  cost: {
    kind: "formula",
    width: 9.5,
    look: "money",
    formula: costs.cost,
    explains:
      "Staff cost, resources, training and external services, for all its weeks. Blank, never 0, while nothing is known.",
  },
  perPupil: { kind: "formula", width: 9.5, look: "money", formula: costs.perPupil },
} as const satisfies Record<string, Column>;
