import { type Area, areasOverlap, placeName } from "../address";
import { type AddChart, type ChartCells, MAX_CHART_TITLE } from "../chart";
import { sameName } from "../name-rules";
import type { ProblemKind } from "../workbook-problem";
import { checkColour } from "./look-check";
import { type Standing, badEdit, of, whyNotThere } from "./standing";

/** Every series points at what stands, and the chart covers nothing that these edits put on its sheet. */
export function checkChart(edit: AddChart, standing: Standing, nth: number): ProblemKind[] {
  const where = placeName(edit.sheet, edit.area);
  const others = of(standing.edits.slice(0, nth), "addChart").filter((other) =>
    sameName(other.sheet, edit.sheet),
  );
  return [
    ...whyNotThere(edit.sheet, edit.area),
    ...checkWords(edit, where),
    ...(others.some((other) => sameName(other.name, edit.name))
      ? [badEdit(`${where}: two charts are called "${edit.name}"`)]
      : []),
    ...covered(edit, standing, others, where),
    ...[edit.categories, ...edit.series.map((series) => series.values)].flatMap((cells) =>
      checkChartCells(cells, standing, where),
    ),
    ...edit.series.flatMap(({ colour, onColour, slices }) =>
      [colour, onColour, ...(slices ?? [])].flatMap((each) => checkColour(each, where)),
    ),
    ...[edit.look.title, edit.look.text, edit.look.lines].flatMap((each) =>
      checkColour(each, where),
    ),
  ];
}

function checkWords(edit: AddChart, where: string): ProblemKind[] {
  const problems: ProblemKind[] = [];
  for (const text of [edit.name, edit.title, ...edit.series.map((series) => series.name)])
    if (text === "" || text.length > MAX_CHART_TITLE)
      problems.push(badEdit(`${where}: a chart's words have 1 to ${MAX_CHART_TITLE} characters`));
  if (edit.numberFormat === "") problems.push(badEdit(`${where}: an empty number format`));
  if (edit.series.length === 0 || (edit.chart === "pie" && edit.series.length > 1))
    problems.push(badEdit(`${where}: ${edit.chart} cannot show ${edit.series.length} series`));
  return problems;
}

function checkChartCells(cells: ChartCells, standing: Standing, where: string): ProblemKind[] {
  if ("table" in cells) {
    if (!standing.hasTable(cells.table)) return [{ kind: "missing", what: cells.table }];
    return standing.hasColumn(cells.table, cells.column) === false
      ? [{ kind: "missing", what: `${cells.table}[${cells.column}]` }]
      : [];
  }
  if (!standing.hasSheet(cells.sheet)) return [{ kind: "missing", what: cells.sheet }];
  if (cells.area.columns !== 1 && cells.area.rows !== 1)
    return [badEdit(`${where}: a chart draws one row or column of cells at a time`)];
  return whyNotThere(cells.sheet, cells.area);
}

function covered(
  edit: AddChart,
  standing: Standing,
  charts: readonly AddChart[],
  where: string,
): ProblemKind[] {
  const here = (other: { sheet: string }) => sameName(other.sheet, edit.sheet);
  const under = [
    ...charts.map((chart) => chart.area),
    ...of(standing.edits, "addTable")
      .filter(here)
      .map((table) => table.area),
    ...standing
      .tablesKept()
      .filter(here)
      .map((table) => table.area),
  ];
  return under.some((area) => areasOverlap(area, edit.area)) || isWritten(edit, standing)
    ? [badEdit(`${where}: a chart would cover what stands there`)]
    : [];
}

function isWritten({ sheet, area }: { sheet: string; area: Area }, standing: Standing): boolean {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if ((standing.written(sheet, { row, column }) ?? null) !== null) return true;
  return false;
}
