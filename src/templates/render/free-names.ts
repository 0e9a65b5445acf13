import type { Naming } from "../../formulas/formula-text";
import { columnLetters } from "../../workbook/address";
import { freeName, freeSheetName } from "../../workbook/free-name";
import type { SheetTemplate } from "../sheet-template";

/** Names that the workbook uses already. */
export interface Taken {
  sheets: readonly string[];
  tables: readonly string[];
  names: readonly string[];
}

/** Tables and names of ours that stand already, which new sheets may speak of. */
export interface Standing {
  /** In the order of the workbook; `like` is the table that gave the kind its name, `link` what `Naming.link` gives. */
  tables: readonly { like: string; name: string; link: string }[];
  /** The name we would like → the name it has. */
  names: ReadonlyMap<string, string>;
  /** See `Naming.lacks`. */
  lacks?: (table: string, header: string) => boolean;
}

export const NOTHING_STANDS: Standing = { tables: [], names: new Map() };

/** What every sheet, table and name is really called. */
export interface Names extends Naming {
  sheet(wanted: string): string;
}

type ChosenNames = Omit<Names, "link">;

/** @param links table, by its real name → what a link to a row of it begins with */
export function withLinks(chosen: ChosenNames, links: ReadonlyMap<string, string>): Names {
  return {
    ...chosen,
    link: (table) => {
      const begins = links.get(table);
      if (begins === undefined)
        throw new RangeError(`Nobody knows where the table ${table} stands.`);
      return begins;
    },
  };
}

/** What a link to a row of a table begins with. Always in quotation marks: a formula puts the rest to it. */
export function linkStart(sheet: string, column: number): string {
  return `#'${sheet.replaceAll("'", "''")}'!${columnLetters(column)}`;
}

/**
 * The names we would like where they are free, else with a number.
 * @throws RangeError when two templates want the same name
 */
export function freeNames(
  templates: readonly SheetTemplate[],
  taken: Taken,
  standing: Standing = NOTHING_STANDS,
): ChosenNames {
  const sheets = new Choices("sheet", taken.sheets, freeSheetName);
  const others = new Choices("table or name", [...taken.tables, ...taken.names], freeName);
  const tables: { like: string; name: string }[] = [...standing.tables];
  for (const template of templates) {
    sheets.choose(template.sheet);
    for (const block of template.bands.flat()) {
      if (block.kind === "table")
        tables.push({ like: block.like, name: others.choose(block.references.table) });
      else if (block.kind === "fields")
        for (const field of block.fields) others.choose(field.name.name);
    }
    for (const { name } of template.columnNames) others.choose(name.name);
  }
  const standingTable = (like: string) => tables.find((table) => table.like === like)?.name;
  return {
    ...(standing.lacks ? { lacks: standing.lacks } : {}),
    sheet: (wanted) => sheets.chosen(wanted),
    table: (wanted) => others.has(wanted) ?? standingTable(wanted) ?? others.chosen(wanted),
    tables: (like) => tables.filter((table) => table.like === like).map((table) => table.name),
    name: (wanted) => others.has(wanted) ?? standing.names.get(wanted) ?? others.chosen(wanted),
  };
}

class Choices {
  private readonly byWish = new Map<string, string>();
  private readonly taken: string[];

  constructor(
    private readonly what: string,
    taken: readonly string[],
    private readonly free: (wanted: string, taken: Iterable<string>) => string,
  ) {
    this.taken = [...taken];
  }

  choose(wanted: string): string {
    if (this.byWish.has(wanted))
      throw new RangeError(`Two templates want a ${this.what} called "${wanted}".`);
    const name = this.free(wanted, this.taken);
    this.byWish.set(wanted, name);
    this.taken.push(name);
    return name;
  }

  has(wanted: string): string | undefined {
    return this.byWish.get(wanted);
  }

  chosen(wanted: string): string {
    const name = this.byWish.get(wanted);
    if (name === undefined)
      throw new RangeError(`No template brings a ${this.what} called "${wanted}".`);
    return name;
  }
}
