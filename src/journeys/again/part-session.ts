import type { ProvisionMap } from "../../domain/provision-map";
import { PART_COUNTS_AS } from "../../domain/took-place";
import { SETTINGS } from "../../templates/names";
import type { Edit } from "../../workbook/edit";
import type { BroughtIn, Memory } from "./brought-in";
import { digest } from "./digest";
import type { StandingTables } from "./standing-tables";

/** Remembered beside the tables of the map. */
const KEY = "partSession";
/** What Settings says before anyone was asked. */
const UNASKED = Object.values(PART_COUNTS_AS)[0] ?? null;

/**
 * What a session that was cut short counts for follows the answer as long as nobody typed over it on Settings: an answer
 * changed in the pane is written there, one that stays as it was never is.
 * @param standing null for the first map
 */
export function bringInPartSession(
  map: ProvisionMap,
  standing: StandingTables | null,
  memory: Memory | null,
): { edits: Edit[]; remembered: BroughtIn[] } {
  const known = memory?.get(KEY)?.[0];
  if (map.partSession === null) return { edits: [], remembered: known ? [known] : [] };
  const answer = digest(String(map.partSession));
  const asAnswered = { key: digest(KEY), source: answer, written: answer, gone: false };
  const remembered = [asAnswered];
  const cell = standing?.namedCell(SETTINGS.partSession.name) ?? null;
  if (cell === null || known?.source === answer || cell.value === map.partSession)
    return { edits: [], remembered };
  const before = known?.written ?? digest(String(UNASKED));
  const isTheirs = digest(String(cell.value)) !== before;
  if (isTheirs) return { edits: [], remembered: [{ ...asAnswered, written: "" }] };
  const { sheet, area } = cell;
  return {
    edits: [{ kind: "writeCells", sheet, at: area, cells: [[map.partSession]] }],
    remembered,
  };
}
