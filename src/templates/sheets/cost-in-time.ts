import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, NameReference, TableReferences } from "../../formulas/reference";
import { LISTS, SETTINGS, SHOWN } from "../names";
import { tableBlock, type TableBlock } from "../sheet-template";
import { SCHOOL_WEEKS } from "../tables/calendar";
import * as costs from "../tables/records";
import { MONEY } from "./cost-divisions";
import { lineOf, sumOf, WHOLE, type Division, type Summed } from "./cost-lines";

const weeks = SCHOOL_WEEKS.column;

type TimeTable = TableReferences<"line" | "weeks" | "cost" | "toDate" | "toCome">;

/** A condition that a week must meet besides the line's own. */
interface Within {
  column: ColumnReference;
  value: NameReference;
}

/** Sums of what every school week costs: each provision's cost is spread evenly over its weeks. */
function costsIn(
  division: Division & { table: TimeTable },
  by: ColumnReference,
  within?: Within,
): TableBlock {
  const { table, shown } = division;
  const also = within === undefined ? excel`` : excel`,${within.column},${within.value}`;
  const begun = excel`,${weeks.monday},"<="&${SETTINGS.today}`;
  const summed = (of: ColumnReference, whole: ExcelFormula, when = excel``): Summed => ({
    whole,
    rest: excel`(${whole}-SUMIFS(${of},${weeks.monday},">0"${when}))`,
    ofLine: excel`SUMIFS(${of},${by},${table.row.line}${also}${when})`,
    ofShown: excel`SUMPRODUCT(SUMIFS(${of},${by},${shown}${also}${when}))`,
  });
  const count = summed(weeks.counts, excel`SUM(${weeks.counts})`);
  return tableBlock(table, {
    line: { kind: "formula", width: 33, formula: lineOf(division) },
    weeks: {
      kind: "formula",
      width: 14,
      look: "totalWeeks",
      explains: "Weeks of provision on School weeks.",
      formula: sumOf(division, count),
    },
    cost: { ...MONEY, formula: sumOf(division, summed(weeks.cost, WHOLE.cost)) },
    toDate: { ...MONEY, formula: sumOf(division, summed(weeks.cost, WHOLE.toDate, begun)) },
    toCome: {
      ...MONEY,
      formula: excel`IF(${table.row.line}="","",${table.row.cost}-${table.row.toDate})`,
    },
  });
}

const WITHOUT_DATES = { rest: "Without dates", beyond: "Other years" };

const halfTerm = {
  table: costs.COST_BY_HALF_TERM,
  list: LISTS.halfTerms,
  shown: SHOWN.halfTerms,
  rest: "Without dates",
  beyond: "Other school years",
};
const academicYear = {
  ...WITHOUT_DATES,
  table: costs.COST_BY_ACADEMIC_YEAR,
  list: LISTS.academicYears,
  shown: SHOWN.academicYears,
};
const financialYear = {
  ...WITHOUT_DATES,
  table: costs.COST_BY_FINANCIAL_YEAR,
  list: LISTS.financialYears,
  shown: SHOWN.financialYears,
};

export const BY_HALF_TERM = costsIn(halfTerm, weeks.halfTerm, {
  column: weeks.academicYear,
  value: SETTINGS.academicYear,
});
export const BY_ACADEMIC_YEAR = costsIn(academicYear, weeks.academicYear);
export const BY_FINANCIAL_YEAR = costsIn(financialYear, weeks.financialYear);

export const PERIODS: readonly Division[] = [halfTerm, academicYear, financialYear];
