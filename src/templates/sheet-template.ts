import type { ExcelFormula } from "../formulas/excel";
import { referencesIn } from "../formulas/formula-parts";
import type { ColumnReference, NameReference, TableReferences } from "../formulas/reference";
import type { ChartKind } from "../workbook/chart";
import { EXPLANATIONS } from "./explanations";
import type { CHART_FORMATS, NumberLook, Tint } from "./looks";

/** A sheet that the add-in can insert, as data. Only `render/` turns it into edits. */
export interface SheetTemplate {
  /** Kept in the sheet's stamp; never changes. */
  id: string;
  version: number;
  /** What it stands for, where a template can stand for several things: kept in the stamp. */
  options?: Readonly<Record<string, string>>;
  /** The tab's name; a free one is taken when it is used already. */
  sheet: string;
  tabColour: string;
  /** What stands after the school's name in row 1. */
  title: string | ExcelFormula;
  /** One line on how to use the sheet, in row 2. */
  howTo: string;
  /** What the sheet is, for the plan shown before it is built. */
  about: string;
  /** Bands from top to bottom; the blocks of a band stand side by side. Only the last band may grow. */
  bands: readonly (readonly Block[])[];
  /** Blank rows below every band but the last, so that its tables may grow a little; none when absent. */
  roomToGrow?: number;
  /** Rows that stay in sight; down to the heads of a lone table when absent. */
  frozenRows?: number;
  /** Goes to people outside the school: nothing on it speaks of Excel. */
  leavesTheSchool?: true;
  /** Columns that stay in sight while scrolling sideways. */
  frozenColumns: number;
  orientation: "landscape" | "portrait";
  /** Printed pages side by side; 1 when absent. */
  pagesWide?: number;
  /** Printed above every page in place of the title, which cannot run on over pages that lie side by side. */
  printTitle?: string;
  /** Printed pages below each other; as many as it takes when absent. */
  pagesTall?: number;
  /** Names for columns of this sheet's tables, or for a part of one. */
  columnNames: readonly {
    name: NameReference;
    column: ColumnReference | ExcelFormula;
    comment: string;
  }[];
}

export type Block = TableBlock | FieldsBlock | ChartBlock;

/** A native chart of columns of a table on this sheet or another; its cells stay free. */
export interface ChartBlock {
  kind: "chart";
  chart: ChartKind;
  title: string;
  /** Cells that it covers. */
  rows: number;
  columns: number;
  categories: ColumnReference;
  series: readonly { name: string; values: ColumnReference }[];
  look: keyof typeof CHART_FORMATS;
  /** 0-based column to begin in; beside the block before it when absent. */
  at?: number;
}

export interface TableBlock {
  kind: "table";
  references: TableReferences<string>;
  /** The table that gave its kind its name: `ProvisionMap` for every table with the columns of a provision map. */
  like: string;
  /** In order. */
  columns: readonly PlacedColumn[];
  rules: readonly Rule[];
  /** Lines of text that every row has room for; more only for rows that need it. */
  lines: 1 | 2 | 3;
  /** 0-based column to stand in; beside the block before it when absent. */
  at?: number;
  /** Nobody needs to see its heads. */
  hiddenHead?: true;
  /** Its one row holds, as formulas, the heads of the table below, and looks like them; its own heads are hidden. */
  asHeads?: true;
  /** How many rows a table has that only calculates; its content says it otherwise. */
  rows?: number;
  /** Beside the page, to work with: not printed. */
  offPage?: true;
  /** So many of its last rows are room for what may come: beyond the first page they are not printed. */
  roomAtEnd?: number;
  /** 9 pt, where much has to stand on a page. */
  small?: true;
  /** Without hairlines: rows that have nothing to say look like paper. */
  bare?: true;
}

export type PlacedColumn = Column & { key: string; header: string };

export type Column = InputColumn | FormulaColumn;

interface ColumnLook {
  /** Characters, as Excel's Column Width box shows it. */
  width: number;
  look?: NumberLook;
  align?: "left" | "center" | "right";
  wrap?: boolean;
  /** What the head means, shown when it is chosen; the words of `EXPLANATIONS` when absent. */
  explains?: string;
  /** Columns of a group stand together and are folded away; none = always in sight. */
  group?: "more" | "costs" | "workings";
}

interface InputColumn extends ColumnLook {
  kind: "input";
  choices?: Choices;
  /** Stands in every new row until something is typed over it. */
  usual?: ExcelFormula;
  /** A new sheet begins with what stands in this column of every table of its kind. */
  startsFrom?: ColumnReference;
}

interface FormulaColumn extends ColumnLook {
  kind: "formula";
  formula: ExcelFormula;
}

interface Prompt {
  /** Shown when the cell is chosen. */
  prompt?: string;
  /** Shown when something else is typed. */
  error: string;
  /** "stop" refuses it, "warning" asks first. */
  strength: "stop" | "warning";
}

export type Choices =
  | (Prompt & { type: "list"; source: NameReference })
  /** A few words that no other sheet needs. */
  | (Prompt & { type: "words"; words: readonly string[] })
  | (Prompt & { type: "number"; min: number; max?: number; whole: boolean })
  | (Prompt & { type: "date" });

/** A tint behind words that say the same. */
export interface Rule {
  /** Key of the column that is tinted. */
  column: string;
  /** Key of the last of several columns, each tinted by itself: what `when` says of `column` is said of each. */
  through?: string;
  when: ExcelFormula;
  tint: Tint;
}

/** Label, value and explanation below each other; every value cell has a name. */
export interface FieldsBlock {
  kind: "fields";
  fields: readonly Field[];
}

export interface Field {
  label: string;
  name: NameReference;
  /** undefined = the content gives it. */
  formula?: ExcelFormula;
  look?: NumberLook;
  choices?: Choices;
  explanation: string;
  /** Stands in a cell to type in until something else is typed over it. */
  usual?: string | number | ExcelFormula;
  /** The cell that the whole sheet goes by, made easy to find. */
  leads?: true;
  /** Right unless said: words that may be longer than their cell read on to the right. */
  align?: "left";
  /** Tints the value. */
  rules?: readonly { when: ExcelFormula; tint: Tint }[];
}

/**
 * Joins a table's references with what its columns are. Every column must be given; a column formula may speak of
 * its own row only.
 * @throws RangeError
 */
export function tableBlock<Key extends string>(
  references: TableReferences<Key>,
  columns: Readonly<Record<NoInfer<Key>, Column>>,
  rules: readonly (Rule & { column: NoInfer<Key> })[] = [],
  lines: 1 | 2 | 3 = 1,
): TableBlock {
  const placed = Object.entries<string>(references.headers).map(([key, header]): PlacedColumn => {
    const column: Column = columns[key as Key];
    const explains = column.explains ?? EXPLANATIONS[header];
    return { ...column, key, header, ...(explains === undefined ? {} : { explains }) };
  });
  const formulas = [
    ...placed.flatMap((column) => (column.kind === "formula" ? [column.formula] : [])),
    ...rules.map((rule) => rule.when),
  ];
  for (const part of formulas.flatMap(referencesIn))
    if (part.kind === "row" && part.table !== references.table)
      throw new RangeError(`A column of ${references.table} speaks of a row of ${part.table}.`);
  const like = references.table;
  return { kind: "table", references, like, columns: placed, rules, lines };
}

/**
 * Another table with the same columns, of the same kind.
 * @param usual what stands in new rows of some columns, by key
 */
export function anotherTable(
  block: TableBlock,
  table: string,
  usual: Readonly<Partial<Record<string, ExcelFormula>>>,
): TableBlock {
  const columns = block.columns.map((column): PlacedColumn => {
    const formula = usual[column.key];
    return column.kind === "input" && formula ? { ...column, usual: formula } : column;
  });
  return { ...block, references: { ...block.references, table }, columns };
}
