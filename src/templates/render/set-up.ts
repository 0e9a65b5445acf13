import { excel } from "../../formulas/excel";
import { formulaText } from "../../formulas/formula-text";
import type { Area } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { HOW_TO_READ_HEADS } from "../explanations";
import { COLOURS } from "../looks";
import { SETTINGS } from "../names";
import type { SheetTemplate, TableBlock } from "../sheet-template";
import type { Names } from "./free-names";
import { ROWS_ABOVE, type PlacedTable, type SheetLayout } from "./lay-out";
import { isExplained } from "./explain-heads";
import { heightEdits } from "./row-heights";

const GAP_WIDTH = 2.5;
/** A4 upright with heads and footer. */
const ROWS_OF_A_PAGE = 40;
const FIELD_WIDTHS = [33, 28, 90];

/** Title and how-to line. The title follows the school's name on Settings. */
export function headingEdits(
  template: SheetTemplate,
  sheet: string,
  layout: SheetLayout,
  names: Names,
): Edit[] {
  const title = excel`IF(${SETTINGS.school}="","",${SETTINGS.school}&" · ")&${template.title}`;
  const explained = template.leavesTheSchool !== true && layout.tables.some(isExplained);
  const howTo = explained ? `${template.howTo} ${HOW_TO_READ_HEADS}` : template.howTo;
  const across = { row: 0, column: 0, rows: 1, columns: layout.columns };
  return [
    {
      kind: "writeCells",
      sheet,
      at: { row: 0, column: 0 },
      cells: [[{ formula: formulaText(title, names) }], [howTo]],
    },
    {
      kind: "formatCells",
      sheet,
      area: across,
      format: { fill: COLOURS.accent, colour: COLOURS.onAccent, vertical: "center" },
    },
    {
      kind: "formatCells",
      sheet,
      area: { ...across, columns: 1 },
      format: { bold: true, size: 16 },
    },
    {
      kind: "formatCells",
      sheet,
      area: { ...across, row: 1, columns: 1 },
      format: { colour: COLOURS.quietInk, size: 10, vertical: "center" },
    },
    { kind: "setRows", sheet, first: 0, count: 1, height: 30 },
    { kind: "setRows", sheet, first: 1, count: 1, height: 22 },
    { kind: "setRows", sheet, first: 2, count: 1, height: 8 },
  ];
}

/** Column widths, folded groups, heights of the heads, frozen panes and print. */
export function setUpEdits(
  template: SheetTemplate,
  sheet: string,
  layout: SheetLayout,
  school: string,
): Edit[] {
  const shown = layout.tables.filter(({ block }) => block.offPage !== true && !isWorkings(block));
  const [first] = shown;
  // The table at the end may grow over pages, and says on each what its columns are.
  const end = template.bands.at(-1) ?? [];
  const [growing, another] = shown.filter(({ block }) => end.includes(block));
  const above = template.bands.length === 1 && first !== undefined ? ROWS_ABOVE + 1 : 2;
  return [
    ...widthEdits(sheet, layout),
    ...groupEdits(sheet, layout),
    ...heightEdits(sheet, layout),
    {
      kind: "setUpSheet",
      sheet,
      freeze: { rows: template.frozenRows ?? above, columns: template.frozenColumns },
      showGridlines: false,
      print: {
        orientation: template.orientation,
        ...(template.pagesWide === undefined ? {} : { pagesWide: template.pagesWide }),
        ...(isWide(template, layout) ? { narrow: true as const } : {}),
        ...(template.pagesTall === undefined ? {} : { pagesTall: template.pagesTall }),
        ...(template.printTitle !== undefined ||
        shown.length < layout.tables.length ||
        shown.some(({ block }) => block.roomAtEnd)
          ? { area: printed(shown, layout, template.printTitle === undefined ? 0 : ROWS_ABOVE) }
          : {}),
        ...(template.printTitle === undefined ? {} : { headerLeft: `&B&14${template.printTitle}` }),
        ...(growing && !another
          ? { titleRows: { first: headsOf(growing, layout), count: 1 } }
          : {}),
        // Who or what a row is stands on every page that lies beside the first.
        ...((template.pagesWide ?? 1) > 1 && template.frozenColumns > 0
          ? { titleColumns: { first: 0, count: template.frozenColumns } }
          : {}),
        footerLeft: typeof template.title === "string" ? template.title : template.sheet,
        footerCentre: school.replaceAll("&", "&&"),
        footerRight: "&D · &P/&N",
      },
    },
  ];
}

/** The row of a table's heads, or of those that stand above it in their stead. */
function headsOf(table: PlacedTable, { tables }: SheetLayout): number {
  const inStead = table.block.hiddenHead && tables.find(({ block }) => block.asHeads);
  return inStead ? inStead.area.row + 1 : table.area.row;
}

/** In characters, column by column. */
function widthsOf(layout: SheetLayout): number[] {
  const widths = new Map<number, number>();
  for (const { area } of layout.fields)
    FIELD_WIDTHS.forEach((width, at) => widths.set(area.column + at, width));
  for (const { area, block } of layout.tables)
    block.columns.forEach((column, at) => widths.set(area.column + at, column.width));
  return Array.from({ length: layout.columns }, (_, column) => widths.get(column) ?? GAP_WIDTH);
}

function widthEdits(sheet: string, layout: SheetLayout): Edit[] {
  const runs: { kind: "setColumns"; sheet: string; first: number; count: number; width: number }[] =
    [];
  for (const [first, width] of widthsOf(layout).entries()) {
    const last = runs.at(-1);
    if (last?.width === width) last.count++;
    else runs.push({ kind: "setColumns", sheet, first, count: 1, width });
  }
  return runs;
}

/** Columns of one group that stand together fold as one; tables below each other may share them. */
function groupEdits(sheet: string, layout: SheetLayout): Edit[] {
  const groups = new Map<number, string>();
  for (const { area, block } of layout.tables)
    block.columns.forEach(({ group }, at) => {
      if (group !== undefined) groups.set(area.column + at, group);
    });
  const runs: { group: string; first: number; count: number }[] = [];
  for (const [column, group] of [...groups].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.group === group && last.first + last.count === column) last.count++;
    else runs.push({ group, first: column, count: 1 });
  }
  return runs.map(({ first, count }) => ({
    kind: "setColumns",
    sheet,
    first,
    count,
    group: { folded: true },
  }));
}

/** Down to the last row that is there for people, and not the workings beside it. */
function printed(shown: readonly PlacedTable[], { fields }: SheetLayout, top: number): Area {
  const areas = [
    ...shown.map(({ area, block }) => ({
      ...area,
      rows: Math.min(area.rows, Math.max(ROWS_OF_A_PAGE, area.rows - (block.roomAtEnd ?? 0))),
      columns: block.columns.findLastIndex(({ group }) => group !== "workings") + 1,
    })),
    ...fields.map(({ area }) => area),
  ];
  return {
    row: top,
    column: 0,
    rows: Math.max(...areas.map(({ row, rows }) => row + rows)) - top,
    columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
  };
}

/** In characters: wider sheets would print in small letters. What goes to others keeps the usual margins. */
const WIDE = 175;

function isWide({ leavesTheSchool }: SheetTemplate, layout: SheetLayout): boolean {
  const folded = new Set(
    layout.tables.flatMap(({ area, block }) =>
      block.columns.flatMap(({ group }, at) => (group === undefined ? [] : [area.column + at])),
    ),
  );
  const width = widthsOf(layout).reduce((sum, each, at) => sum + (folded.has(at) ? 0 : each), 0);
  return leavesTheSchool !== true && width > WIDE;
}

/** Calculates for the tables beside it, and is folded away whole. */
function isWorkings({ columns }: TableBlock): boolean {
  return columns.every(({ group }) => group === "workings");
}
