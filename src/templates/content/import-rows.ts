import type { ProvisionMap } from "../../domain/provision-map";
import type { UnusedReason } from "../../domain/recognition-report";
import { rowsOf, type Row } from "../sheet-content";
import { IMPORT_REPORT } from "../tables/records";

/** Why a cell went nowhere, as it is said on the sheet. */
const REASONS: Readonly<Record<UnusedReason, string>> = {
  banner: "A heading",
  note: "A note",
  subtotal: "A total: the workbook works it out itself",
  decoration: "Decoration",
  notAMap: "Not part of a provision map",
  unreadable: "Could not be read with certainty",
};

/** Longer texts are cut here; the whole text stands in the school's own cell. */
const LONGEST = 300;

export function importRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(
    IMPORT_REPORT,
    map.sources.map((line) => {
      const bang = line.from.lastIndexOf("!");
      return {
        sheet: bang < 1 ? line.from : line.from.slice(0, bang),
        cell: bang < 1 ? null : line.from.slice(bang + 1),
        text: line.text.length > LONGEST ? `${line.text.slice(0, LONGEST)}…` : line.text,
        to: line.to,
        because: (REASONS as Readonly<Record<string, string>>)[line.because] ?? line.because,
      };
    }),
  );
}
