import type { MapRow, ProvisionMap, SourceLine } from "../../domain/provision-map";
import { importRows } from "../../templates/content/import-rows";
import { IMPORT_REPORT, KEPT_ON_WORDS } from "../../templates/tables/records";
import type { Edit } from "../../workbook/edit";
import type { NewsItem, NewsKind } from "./news";
import type { ProvisionNames } from "./provision-names";
import type { StandingTables } from "./standing-tables";
import { rewrittenEdits } from "./rewritten-table";

/**
 * Writes the Import report anew where it stands: what was brought in and kept comes first, then where everything went.
 * Only what differs is written; the rows that are too many go.
 */
export function importReportEdits(
  map: ProvisionMap,
  items: readonly NewsItem[],
  names: ProvisionNames,
  tables: StandingTables,
): Edit[] {
  const standing = tables.first(IMPORT_REPORT);
  if (!standing) return [];
  const [, rows] = importRows({
    ...map,
    sources: [...items.map(sourceLine), ...asItStands(map.sources, names)],
  });
  return rewrittenEdits(IMPORT_REPORT, standing, rows);
}

const KEPT_ON: Readonly<Record<NewsItem["about"], MapRow["sheet"]>> = {
  provisions: "provisions",
  pupils: "pupils",
  pupilProvisions: "pupilProvision",
  sessions: "deliveryLog",
  specified: "sectionF",
  staffRates: "staffRates",
  schoolWeeks: "schoolWeeks",
};

const BECAUSE: Readonly<Record<NewsKind, (item: NewsItem) => string>> = {
  new: () => "New on your sheets, and brought in",
  unsure: ({ like }) =>
    `New on your sheets, and brought in. It may be the same as “${like ?? ""}”: look at both`,
  changed: ({ cells }) =>
    `Changed on your sheets, and in the map: ${cells.map(({ header, sheet, map }) => `${header} ${quoted(map)} is now ${quoted(sheet)}`).join(", ")}`,
  kept: ({ cells }) =>
    `Kept as the map has it: ${cells.map(({ header, sheet, map }) => `${header}: your sheet now says ${quoted(sheet)}, the map says ${quoted(map)}`).join("; ")}`,
  deleted: () => "Changed on your sheets. It was deleted from the map, so it was not brought back",
  vanished: () => "No longer on your sheets: kept in the map",
};

function sourceLine(item: NewsItem): SourceLine {
  const sheet = KEPT_ON[item.about];
  const onSheet = KEPT_ON_WORDS[sheet];
  return {
    from: item.place ?? onSheet,
    text: item.name,
    became: "news",
    to: item.kind === "deleted" ? null : `${onSheet} · ${item.name}`,
    row: item.kind === "deleted" ? null : { sheet, key: item.key },
    because: BECAUSE[item.kind](item),
    cells: 0,
  };
}

function quoted(text: string): string {
  return text === "" ? "nothing" : text;
}

/** The same lines with the references that the rows of the map carry by now. */
function asItStands(sources: readonly SourceLine[], names: ProvisionNames): SourceLine[] {
  const parts = (text: string, between: string) =>
    text.split(between).map((part) => names.refOf(part));
  return sources.map((line) => ({
    ...line,
    to: line.to && parts(line.to, " · ").join(" · "),
    row: line.row && { ...line.row, key: parts(line.row.key, " | ").join(" | ") },
  }));
}
