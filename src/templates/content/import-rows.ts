import type { ProvisionMap } from "../../domain/provision-map";
import { rowsOf, type Row } from "../sheet-content";
import { BECAME_WORDS, IMPORT_REPORT, KEPT_ON_WORDS } from "../tables/records";

/** Longer texts are cut here; the whole text stands in the school's own cell. */
const LONGEST = 300;

export function importRows(map: ProvisionMap): [string, readonly Row[]] {
  return rowsOf(
    IMPORT_REPORT,
    map.sources.map((line) => {
      const bang = line.from.lastIndexOf("!");
      return {
        sheet: bang < 1 ? line.from : line.from.slice(0, bang),
        text: shortened(line.text),
        became: BECAME_WORDS[line.became],
        to: line.to === null ? null : shortened(line.to),
        because: line.because,
        cell: bang < 1 ? null : line.from.slice(bang + 1),
        cells: line.cells,
        mapSheet: line.row === null ? null : KEPT_ON_WORDS[line.row.sheet],
        key: line.row === null ? null : asLookedFor(line.row.key),
      };
    }),
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** To MATCH, "*" and "?" stand for other letters unless a "~" goes before them. */
function asLookedFor(key: string): string {
  return key.replace(/[~*?]/g, "~$&");
}
