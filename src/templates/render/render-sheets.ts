import { excel } from "../../formulas/excel";
import { formulaText } from "../../formulas/formula-text";
import type { Edit } from "../../workbook/edit";
import type { SheetContent } from "../sheet-content";
import type { SheetTemplate } from "../sheet-template";
import { headExplanations } from "./explain-heads";
import {
  freeNames,
  linkStart,
  NOTHING_STANDS,
  withLinks,
  type Names,
  type Standing,
  type Taken,
} from "./free-names";
import { layOut, type SheetLayout } from "./lay-out";
import { tableLookEdits } from "./look-of-table";
import { headingEdits, setUpEdits } from "./set-up";
import { fieldEdits } from "./write-fields";
import { chartEdit } from "./write-chart";
import { tableEdits } from "./write-table";

export interface RenderedSheet {
  /** The name that it has in this workbook. */
  name: string;
  about: string;
  /** Rows with content. */
  rows: number;
}

/**
 * All sheets as edits, every reference by the name that it has in this workbook.
 * @param options.standing sheets of ours that stand already
 * @param options.school for the footers
 * @param options.added ISO date-time for the stamps
 * @throws RangeError when a template speaks of a table or name that none of them brings and that does not stand
 */
export function renderSheets(
  templates: readonly SheetTemplate[],
  content: SheetContent,
  options: { taken: Taken; standing?: Standing; school: string; added: string },
): { edits: Edit[]; sheets: RenderedSheet[]; names: Names } {
  const standing = options.standing ?? NOTHING_STANDS;
  const chosen = freeNames(templates, options.taken, standing);
  const laid = templates.map((template) => ({ template, layout: layOut(template, content) }));
  const links = new Map([
    ...standing.tables.map(({ name, link }) => [name, link] as const),
    ...laid.flatMap(({ template, layout }) => linksTo(template, layout, chosen)),
  ]);
  const names = withLinks(chosen, links);
  const edits = laid.flatMap(({ template, layout }): Edit[] => {
    const sheet = names.sheet(template.sheet);
    return [
      {
        kind: "addSheet",
        sheet,
        tabColour: template.tabColour,
        stamp: {
          template: template.id,
          version: template.version,
          ...(template.options === undefined ? {} : { options: template.options }),
          names: namesOf(template, names),
          added: options.added,
        },
      },
      ...headingEdits(template, sheet, layout, names),
      ...layout.fields.flatMap((fields) => fieldEdits(sheet, fields, content, names)),
      ...layout.tables.flatMap((table) => tableEdits(sheet, table, names)),
      ...template.columnNames.map(({ name, column, comment }): Edit => ({
        kind: "defineName",
        name: names.name(name.name),
        refersTo: { formula: formulaText(excel`${column}`, names) },
        comment,
      })),
      ...layout.tables.flatMap((table) =>
        tableLookEdits(sheet, table, names, template.leavesTheSchool === true),
      ),
      ...layout.tables.flatMap((table) => headExplanations(sheet, table)),
      ...layout.charts.map((chart) => chartEdit(sheet, chart, names)),
      ...setUpEdits(template, sheet, layout, options.school),
    ];
  });
  return {
    edits,
    names,
    sheets: laid.map(({ template, layout }) => ({
      name: names.sheet(template.sheet),
      about: template.about,
      rows: rowCount(layout),
    })),
  };
}

function linksTo(
  template: SheetTemplate,
  layout: SheetLayout,
  names: Pick<Names, "sheet" | "table">,
): (readonly [string, string])[] {
  return layout.tables.map(({ block, area }) => [
    names.table(block.references.table),
    linkStart(names.sheet(template.sheet), area.column),
  ]);
}

function namesOf(template: SheetTemplate, names: Names): string[] {
  const fields = template.bands
    .flat()
    .flatMap((block) => (block.kind === "fields" ? block.fields.map((field) => field.name) : []));
  const columns = template.columnNames.map(({ name }) => name);
  return [...fields, ...columns].map(({ name }) => names.name(name));
}

/** Of the longest table. Tables that only calculate have rows without anything typed into them: they count as none. */
function rowCount(layout: SheetLayout): number {
  return Math.max(
    0,
    ...layout.tables.map(({ rows, block }) => {
      const typed = block.columns.some((column) => column.kind === "input");
      return typed ? rows.length : 0;
    }),
  );
}
