import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import type { NumberLook } from "../looks";
import { SETTINGS } from "../names";
import { tableBlock, type Column, type Rule, type TableBlock } from "../sheet-template";
import { SCHOOL_WEEKS } from "../tables/calendar";
import { COSTED_LINES, COSTED_PARTS, COSTED_SECTIONS } from "../tables/pupil-views";
import { PROVISIONS } from "../tables/provisions";
import { COSTED_ROWS, LINES_IN_ALL, RESOURCES, SERVICES } from "./costed-parts";
import { onTheMap } from "./provision-list";
import { howOftenColumns } from "./pupil-order";
import { working } from "./pupil-rows";

/** Heads, provisions, subtotals and the total: a page of A4 and a little more. */
const LINES = 44;

const { row, column, head } = COSTED_LINES;
const parts = COSTED_PARTS.column;
const sections = COSTED_SECTIONS.column;
const onMap = PROVISIONS.column;

/** What may stand in a line. */
const KINDS = { head: 1, provision: 2, subtotal: 3, total: 4 } as const;
const is = (kind: keyof typeof KINDS) => excel`${row.kind}=${KINDS[kind]}`;

const ofSection = (of: ColumnReference) => excel`INDEX(${of},${row.section})`;
const inSection = excel`(${row.number}-${ofSection(sections.before)})`;
const kind = excel`IF(${row.section}="",IF(AND(${row.number}=${LINES_IN_ALL}+1,${row.number}>1),${KINDS.total},0),
  IF(${inSection}=1,${KINDS.head},IF(${inSection}=${ofSection(sections.lines)}+2,${KINDS.subtotal},${KINDS.provision})))`;

const nthIn = (numbers: ColumnReference) => excel`SMALL(${numbers},${inSection}-1)`;
const at = excel`IF(${is("provision")},CHOOSE(${row.section},${nthIn(parts.in1)},${nthIn(parts.in2)},
  ${nthIn(parts.in3)},${nthIn(parts.in4)},${nthIn(parts.in5)},${nthIn(parts.in6)}),"")`;

const ofPart = (of: ColumnReference) => excel`INDEX(${of},${row.at})`;
const ofMap = (of: ColumnReference) => onTheMap(excel`${row.map}`, excel`${row.row}`, of);
const whenProvision = (formula: ExcelFormula) => excel`IF(${is("provision")},${formula},"")`;

/** Each role's time belongs to its own section; services take what is paid to people from outside, too. */
const exact = excel`IF(${is("provision")},IF(${row.section}=${RESOURCES},${ofPart(parts.resources)},
  IF(${row.section}=${SERVICES},${ofPart(parts.external)},0)+IF(${ofPart(parts.kind)}=${row.section},${ofPart(parts.staff)},0)+
  IF(${ofPart(parts.kind2)}=${row.section},${ofPart(parts.staff2)},0)),0)`;

/** Each line takes its pennies so that the lines add up to the whole, whoever adds them. */
const upTo = (sign: string) =>
  excel`ROUND(SUMIFS(${column.exact},${column.number},${sign}&${row.number}),2)`;
const cost = whenProvision(
  excel`IF(AND(${ofPart(parts.open)}=1,${row.exact}=0),"",ROUND(${upTo("<=")}-${upTo("<")},2))`,
);

const weeks = whenProvision(ofMap(onMap.weeks));
const ran = excel`AND(COUNT(${row.cost},${row.weeks})=2,${row.section}<${RESOURCES})`;
const inWeek = excel`IF(${ran},ROUND(${row.cost}/${row.weeks},2),"")`;
/** A third of the school year, or as many weeks as it runs when these are fewer. */
const weeksOfTerm = excel`COUNTIFS(${SCHOOL_WEEKS.column.academicYear},${SETTINGS.academicYear},${SCHOOL_WEEKS.column.runs},"Yes")/3`;
const inTerm = excel`IF(${ran},ROUND(${row.cost}/${row.weeks}*MIN(${row.weeks},${weeksOfTerm}),2),"")`;

const shown = (of: keyof typeof column & ("cost" | "inWeek" | "inTerm"), none: string) =>
  excel`IF(${is("provision")},IF(${row[of]}="",${none},${row[of]}),
    IF(${is("subtotal")},IF(COUNTIFS(${column.section},${row.section},${column[of]},">=0")=0,"",SUMIFS(${column[of]},${column.section},${row.section})),
    IF(${is("total")},SUM(${column[of]}),"")))`;

const how = excel`IF(COUNT(${row.sessions},${row.minutes})=2,${row.sessions}&" × "&${row.minutes}&" min","")`;
const group = excel`IF(COUNT(${row.shared})=1,IF(${row.shared}=1,"1:1","1 of "&${row.shared}),"")`;
const share = excel`IF(COUNT(${ofPart(parts.whole)})=0,"",IF(${ofPart(parts.whole)}>0,
  INDEX(${COSTED_ROWS.rows.column.amount},${row.at})/${ofPart(parts.whole)},""))`;
const name = excel`IF(${is("head")},${ofSection(sections.label)},IF(${is("subtotal")},"Subtotal",
  IF(${is("total")},"Total for the year",IF(${is("provision")},${ofMap(onMap.provision)}&"",""))))`;

const text = (width: number, formula: ExcelFormula): Column => ({
  kind: "formula",
  width,
  wrap: true,
  formula,
});
const figure = (width: number, look: NumberLook, formula: ExcelFormula): Column => ({
  kind: "formula",
  width,
  look,
  align: "right",
  formula,
});

const table = tableBlock(
  COSTED_LINES,
  {
    provision: text(27, name),
    area: text(17, whenProvision(excel`${ofMap(onMap.area)}&""`)),
    adult: text(14, excel`${row.ledBy}&""`),
    how: { kind: "formula", width: 12, align: "center", formula: whenProvision(how) },
    group: { kind: "formula", width: 8, align: "center", formula: whenProvision(group) },
    weeks: { kind: "formula", width: 8, look: "number", formula: weeks },
    share: { kind: "formula", width: 9, look: "percent", formula: whenProvision(share) },
    week: figure(10, "pounds", shown("inWeek", "")),
    term: figure(11, "pounds", shown("inTerm", "")),
    year: figure(12, "pounds", shown("cost", "Not costed")),
    number: working(excel`ROW()-ROW(${head.number})`),
    section: working(
      excel`IF(${row.number}>${LINES_IN_ALL},"",MATCH(${row.number}-1,${sections.before},1))`,
    ),
    kind: working(kind),
    at: working(at),
    map: working(whenProvision(ofPart(parts.map))),
    row: working(whenProvision(ofPart(parts.row))),
    exact: working(exact),
    cost: working(cost),
    inWeek: working(inWeek),
    inTerm: working(inTerm),
    ...howOftenColumns(row),
    shared: working(whenProvision(ofMap(onMap.sharedBy))),
  },
  rulesOfLines(),
  2,
);

/** Heads of sections, subtotals and the total stand out over the whole line. */
function rulesOfLines(): (Rule & { column: keyof typeof row })[] {
  const printed = ["provision", "area", "adult", "how", "group", "weeks", "share"] as const;
  return [...printed, "week" as const, "term" as const, "year" as const].flatMap((key) => [
    { column: key, when: is("head"), tint: "section" as const },
    { column: key, when: is("subtotal"), tint: "subtotal" as const },
    { column: key, when: is("total"), tint: "grandTotal" as const },
  ]);
}

export const COSTED_LINES_BLOCK: TableBlock = { ...table, rows: LINES, bare: true, small: true };
