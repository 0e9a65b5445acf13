import type {
  AddSheet,
  AddTable,
  CopyColumn,
  DefineName,
  FillColumns,
  RemoveName,
  RemoveSheet,
  SetUpSheet,
  ShowSheet,
} from "../workbook/edit";
import { stampProperties } from "./stamp-properties";
import { BYTES_PER_CALL, type WriteStep, bytesOf, everywhere } from "./write-step";

/** The stamp follows the sheet at once: a sheet of ours without one could not be found again. */
export function newSheetSteps(edit: AddSheet): WriteStep[] {
  const properties = stampProperties(edit.stamp);
  return [
    {
      phase: "sheets",
      sheet: edit.sheet,
      bytes: (4 + 2 * properties.length) * BYTES_PER_CALL + bytesOf(properties),
      run: (desk) => {
        const sheet = desk.addSheet(edit.sheet);
        for (const { key, value } of properties) sheet.customProperties.add(key, value);
        sheet.tabColor = edit.tabColour;
        if (edit.at !== undefined) sheet.position = edit.at;
      },
    },
  ];
}

export function tableSteps(edit: AddTable): WriteStep[] {
  return [
    {
      phase: "tables",
      sheet: edit.sheet,
      bytes: 7 * BYTES_PER_CALL,
      run: (desk) => {
        const table = desk.sheet(edit.sheet).tables.add(desk.range(edit.sheet, edit.area), true);
        table.name = edit.name;
        table.style = edit.style ?? "";
        table.showBandedRows = edit.bandedRows;
      },
    },
    ...columnFormulaSteps(edit.sheet, edit.name, edit.formulas),
  ];
}

export function fillingSteps(edit: FillColumns): WriteStep[] {
  return columnFormulaSteps(edit.sheet, edit.table, edit.formulas);
}

export function copyingSteps({ sheet, at, rows, from }: CopyColumn): WriteStep[] {
  return [
    {
      phase: "constants",
      sheet,
      bytes: 5 * BYTES_PER_CALL + bytesOf(from),
      run: (desk) => {
        const source = desk.table(from.table).columns.getItem(from.column).getDataBodyRange();
        desk.range(sheet, { ...at, rows, columns: 1 }).copyFrom(source.untrack(), "Values");
      },
    },
  ];
}

/** One formula for the whole column makes it a calculated column, so that rows added later get it too. */
function columnFormulaSteps(
  sheet: string,
  table: string,
  formulas: Record<string, string>,
): WriteStep[] {
  return Object.entries(formulas).map(([header, formula]) => ({
    phase: "formulas",
    sheet,
    bytes: 5 * BYTES_PER_CALL + bytesOf(formula) + bytesOf(header),
    run: (desk) => {
      const column = desk.table(table).columns.getItem(header);
      column.getDataBodyRange().untrack().formulas = everywhere(formula);
    },
  }));
}

export function nameSteps(edit: DefineName): WriteStep[] {
  const to = edit.refersTo;
  return [
    {
      phase: "names",
      sheet: "sheet" in to ? to.sheet : "",
      bytes: 3 * BYTES_PER_CALL + bytesOf(edit),
      run: (desk) => {
        const target = "formula" in to ? to.formula : desk.range(to.sheet, to.area);
        desk.context.workbook.names.add(edit.name, target, edit.comment);
      },
    },
  ];
}

export function setUpSteps(edit: SetUpSheet): WriteStep[] {
  return [
    {
      phase: "sheetSetUp",
      sheet: edit.sheet,
      bytes: 20 * BYTES_PER_CALL + bytesOf(edit),
      run: (desk) => {
        const sheet = desk.sheet(edit.sheet);
        if (edit.showGridlines !== undefined) sheet.showGridlines = edit.showGridlines;
        if (edit.freeze) freeze(sheet, edit.freeze);
        if (edit.print) setUpPrint(sheet, edit.print);
      },
    },
  ];
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0)
    freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** Points: what Excel calls narrow. */
const NARROW_MARGIN = 18;

/** A4, as wide as one page unless said, and as long as it takes. */
function setUpPrint(sheet: Excel.Worksheet, print: NonNullable<SetUpSheet["print"]>): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  if (print.narrow) {
    pageLayout.leftMargin = NARROW_MARGIN;
    pageLayout.rightMargin = NARROW_MARGIN;
  }
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide ?? 1,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  if (print.titleRows) {
    const { first, count } = print.titleRows;
    pageLayout.setPrintTitleRows(
      sheet.getRangeByIndexes(first, 0, count, 1).untrack().getEntireRow().untrack(),
    );
  }
  if (print.titleColumns) {
    const { first, count } = print.titleColumns;
    pageLayout.setPrintTitleColumns(
      sheet.getRangeByIndexes(0, first, 1, count).untrack().getEntireColumn().untrack(),
    );
  }
  if (print.area) {
    const { row, column, rows, columns } = print.area;
    pageLayout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns).untrack());
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  if (print.headerLeft !== undefined) footer.leftHeader = print.headerLeft;
  footer.leftFooter = print.footerLeft;
  footer.centerFooter = print.footerCentre;
  footer.rightFooter = print.footerRight;
}

export function removeSheetSteps(edit: RemoveSheet): WriteStep[] {
  return [
    {
      phase: "removing",
      sheet: edit.sheet,
      bytes: 2 * BYTES_PER_CALL,
      run: (desk) => desk.sheet(edit.sheet).delete(),
    },
  ];
}

export function removeNameSteps(edit: RemoveName): WriteStep[] {
  return [
    {
      phase: "removing",
      sheet: "",
      bytes: 2 * BYTES_PER_CALL,
      run: (desk) => desk.context.workbook.names.getItem(edit.name).delete(),
    },
  ];
}

export function showSteps(edit: ShowSheet): WriteStep[] {
  return [
    {
      phase: "showing",
      sheet: edit.sheet,
      bytes: 2 * BYTES_PER_CALL,
      run: (desk) => {
        if (edit.ifShown !== true || desk.shown === edit.sheet) desk.sheet(edit.sheet).activate();
      },
    },
  ];
}
