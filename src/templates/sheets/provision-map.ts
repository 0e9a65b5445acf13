import { excel } from "../../formulas/excel";
import { COLOURS } from "../looks";
import { LISTS, SETTINGS } from "../names";
import { tableBlock, type Rule, type SheetTemplate } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import { COST_COLUMNS } from "./provision-cost-columns";
import { EVERYDAY_COLUMNS } from "./provision-everyday-columns";
import { FLAG_COLUMNS } from "./provision-flag-columns";
import { PROGRESS_COLUMNS } from "./provision-progress-columns";

const { row } = PROVISIONS;

const waveTints: (Rule & { column: "waveLabel" })[] = ([1, 2, 3, 4] as const).map((wave) => ({
  column: "waveLabel",
  when: excel`AND(${row.waveLabel}<>"",${row.waveLabel}=INDEX(${LISTS.waves},${wave}))`,
  tint: `wave${wave}`,
}));
const areaTints: (Rule & { column: "area" })[] = ([1, 2, 3, 4] as const).map((area) => ({
  column: "area",
  when: excel`AND(${row.area}<>"",${row.area}=INDEX(${LISTS.areas},${area}))`,
  tint: `area${area}`,
}));

const table = tableBlock(
  PROVISIONS,
  { ...EVERYDAY_COLUMNS, ...PROGRESS_COLUMNS, ...COST_COLUMNS, ...FLAG_COLUMNS },
  [
    ...waveTints,
    ...areaTints,
    { column: "review", when: excel`LEFT(${row.review},7)="Overdue"`, tint: "overdue" },
    {
      column: "review",
      when: excel`OR(${row.review}="Due soon",${row.review}="No review date")`,
      tint: "soon",
    },
    { column: "flag", when: excel`${row.flag}<>""`, tint: "look" },
    { column: "against", when: excel`${row.against}="Below"`, tint: "soon" },
    { column: "trend", when: excel`${row.trend}="Worse"`, tint: "soon" },
    {
      column: "reviewBy",
      when: excel`AND(ISNUMBER(${row.reviewBy}),${row.reviewBy}<${SETTINGS.today})`,
      tint: "soon",
    },
    { column: "costing", when: excel`LEFT(${row.costing},5)="Needs"`, tint: "look" },
  ],
  2,
);

export const PROVISION_MAP_SHEET: SheetTemplate = {
  id: "provision-map",
  version: 3,
  sheet: "Provision map",
  tabColour: COLOURS.accent,
  title: "Provision map",
  howTo:
    "One row for each provision. Type in the white columns; the grey ones work themselves out. The + above the columns opens progress and costing.",
  about: "Every provision with its dates, reviews, hours and cost",
  bands: [[table]],
  frozenColumns: 1,
  orientation: "landscape",
  columnNames: [],
};
