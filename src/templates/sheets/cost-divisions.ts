import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, TableReferences } from "../../formulas/reference";
import { LISTS, SHOWN } from "../names";
import { tableBlock, type TableBlock } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import * as costs from "../tables/records";
import { lineOf, sumOf, WHOLE, type Division, type Summed } from "./cost-lines";

const map = PROVISIONS.column;
/** Excel keeps time as parts of a day. */
const MINUTES_A_DAY = 1440;

export const onAllMaps = (each: ExcelFormula): ExcelFormula =>
  excel`${sumAcross(PROVISIONS, each, { needed: true })}`;
const sumOfColumn = (of: ColumnReference) => onAllMaps(excel`SUM(${of})`);

const LINE = { kind: "formula", width: 33 } as const;
const COUNT = { kind: "formula", width: 14, look: "totalCount" } as const;
const HOURS = { kind: "formula", width: 13, look: "totalHours" } as const;
export const MONEY = { kind: "formula", width: 13, look: "total" } as const;

type CostDivision = Division & {
  table: TableReferences<"line" | "provisions" | "hours" | "cost" | "toDate">;
};

/**
 * What is not stated is the whole less what is: counting blank cells by "" differs between Excel and LibreOffice where
 * they stand at the end of a column.
 * @param said a criterion for what is stated: a label that is a formula is no empty cell where it is blank
 */
function costsBy(division: CostDivision, by: ColumnReference, said = "<>"): TableBlock {
  const { line } = division.table.row;
  const summed = (of: ColumnReference, whole: ExcelFormula): Summed => ({
    whole,
    rest: excel`(${whole}-${onAllMaps(excel`SUMIFS(${of},${by},${said})`)})`,
    ofLine: onAllMaps(excel`SUMIFS(${of},${by},${line})`),
    ofShown: onAllMaps(excel`SUMPRODUCT(SUMIF(${by},${division.shown},${of}))`),
  });
  const counted = (which: ExcelFormula) => excel`COUNTIFS(${by},${which},${map.provision},"?*")`;
  const provisions: Summed = {
    whole: WHOLE.provisions,
    rest: excel`(${WHOLE.provisions}-${onAllMaps(counted(excel`${said}`))})`,
    ofLine: onAllMaps(counted(excel`${line}`)),
    ofShown: onAllMaps(excel`SUMPRODUCT(${counted(excel`${division.shown}`)})`),
  };
  const hours = summed(map.staffHours, sumOfColumn(map.staffHours));
  return tableBlock(division.table, {
    line: { ...LINE, formula: lineOf(division) },
    provisions: { ...COUNT, formula: sumOf(division, provisions) },
    hours: { ...HOURS, formula: sumOf(division, hours, MINUTES_A_DAY) },
    cost: { ...MONEY, formula: sumOf(division, summed(map.cost, WHOLE.cost)) },
    toDate: { ...MONEY, formula: sumOf(division, summed(map.toDate, WHOLE.toDate)) },
  });
}

const NOT_STATED = { rest: "Not stated", beyond: "Not in the list" };

const wave = { ...NOT_STATED, table: costs.COST_BY_WAVE, list: LISTS.waves, shown: SHOWN.waves };
const area = { ...NOT_STATED, table: costs.COST_BY_AREA, list: LISTS.areas, shown: SHOWN.areas };
const year = {
  table: costs.COST_BY_YEAR,
  list: LISTS.years,
  shown: SHOWN.years,
  rest: "Not stated",
  beyond: "Several or other",
};

export const BY_WAVE = costsBy(wave, map.waveLabel, "?*");
export const BY_AREA = costsBy(area, map.area);
export const BY_YEAR = costsBy(year, map.years);

/** A provision names up to two of something, each with a column of what it adds. */
type Two = readonly [ColumnReference, ColumnReference];

/** Of a provision's first and of its second, over all maps. */
function both(named: Two, each: (by: ColumnReference, at: 0 | 1) => ExcelFormula): ExcelFormula {
  const [first, second] = named;
  return excel`(${onAllMaps(each(first, 0))}+${onAllMaps(each(second, 1))})`;
}

/** What is added under each name. */
function addedTo(
  { table, shown }: Division,
  named: Two,
  of: Two,
  { whole, rest }: Pick<Summed, "whole" | "rest">,
): Summed {
  return {
    whole,
    rest,
    ofLine: both(named, (by, at) => excel`SUMIFS(${of[at]},${by},${table.row.line})`),
    ofShown: both(named, (by, at) => excel`SUMPRODUCT(SUMIF(${by},${shown},${of[at]}))`),
  };
}

/** How many rows name it: one that names two counts in both. Kept short, as it is said for each map. */
function namedIn({ table, shown }: Division, named: Two, rest: ExcelFormula): Summed {
  return {
    whole: excel`(${rest}+${both(named, (by) => excel`COUNTIF(${by},"<>")`)})`,
    rest,
    ofLine: both(named, (by) => excel`COUNTIF(${by},${table.row.line})`),
    ofShown: both(named, (by) => excel`SUMPRODUCT(COUNTIF(${by},${shown}))`),
  };
}

/** Of what no line names, the part that falls into the time until today. */
const toDateOf = (of: ColumnReference) => onAllMaps(excel`SUMPRODUCT(${of},${map.partToDate})`);

const role: Division = {
  table: costs.COST_BY_ROLE,
  list: LISTS.roles,
  shown: SHOWN.roles,
  rest: "Resources, training, external",
  beyond: "No role with a rate",
};
const ROLES: Two = [map.role, map.role2];

export const BY_ROLE = tableBlock(costs.COST_BY_ROLE, {
  line: { ...LINE, formula: lineOf(role) },
  provisions: {
    ...COUNT,
    explains: "Provisions in which the role takes part. One with two roles counts in both.",
    formula: sumOf(role, namedIn(role, ROLES, onAllMaps(excel`COUNTIF(${map.otherCosts},">0")`))),
  },
  hours: {
    ...HOURS,
    formula: sumOf(
      role,
      addedTo(role, ROLES, [map.hoursOfRole, map.hoursOfRole2], {
        whole: sumOfColumn(map.staffHours),
        rest: excel`0`,
      }),
      MINUTES_A_DAY,
    ),
  },
  cost: {
    ...MONEY,
    formula: sumOf(
      role,
      addedTo(role, ROLES, [map.costOfRole, map.costOfRole2], {
        whole: WHOLE.cost,
        rest: sumOfColumn(map.otherCosts),
      }),
    ),
  },
  toDate: {
    ...MONEY,
    formula: sumOf(
      role,
      addedTo(role, ROLES, [map.roleToDate, map.roleToDate2], {
        whole: WHOLE.toDate,
        rest: toDateOf(map.otherCosts),
      }),
    ),
  },
});

const stream: Division = {
  table: costs.COST_BY_FUNDING,
  list: LISTS.funding,
  shown: SHOWN.funding,
  rest: "Not funded",
  beyond: "Not in the list",
};
const STREAMS: Two = [map.funding, map.funding2];
const funds = costs.COST_BY_FUNDING.row;

export const BY_FUNDING = tableBlock(costs.COST_BY_FUNDING, {
  line: { ...LINE, formula: lineOf(stream) },
  provisions: {
    ...COUNT,
    explains: "Provisions that it pays for. One that two streams pay for counts in both.",
    formula: sumOf(
      stream,
      namedIn(stream, STREAMS, onAllMaps(excel`COUNTIF(${map.unfunded},">0")`)),
    ),
  },
  cost: {
    ...MONEY,
    formula: sumOf(
      stream,
      addedTo(stream, STREAMS, [map.paid, map.paid2], {
        whole: WHOLE.cost,
        rest: sumOfColumn(map.unfunded),
      }),
    ),
  },
  toDate: {
    ...MONEY,
    formula: sumOf(
      stream,
      addedTo(stream, STREAMS, [map.paidToDate, map.paidToDate2], {
        whole: WHOLE.toDate,
        rest: toDateOf(map.unfunded),
      }),
    ),
  },
  toCome: { ...MONEY, formula: excel`IF(${funds.line}="","",${funds.cost}-${funds.toDate})` },
});

export const DIVISIONS: readonly Division[] = [wave, area, year, role, stream];
