import type { ProvisionLine } from "../../domain/recognition-report";
import * as waves from "../notation/wave";
import type { CellView } from "../sheet-view";
import type { Column } from "../tables/table";
import { tidyLine } from "../tidy";
import type { LineDraft } from "./line-draft";
import type { Reader } from "./reader";
import { remembering } from "./remember";

const readWave = remembering(waves.readWave);

const NOTHING_MORE = {};
const FOUR_TIERS = { fourTiers: true };

/** A wave or tier by its name; a mere level by what the sheet's key says of it, or asked about. */
export const wave: Reader = (cell, draft, column) => {
  const code = LEVEL.exec(cell.text.trim())?.[1];
  const keyed = code ? draft.sense.keys.tiers.get(code.toLowerCase()) : undefined;
  const read = readWave(cell.cell, draft.sense.fourTiers ? FOUR_TIERS : NOTHING_MORE);
  if (keyed) draft.line.wave = keyed;
  else if (read && code && !read.alternatives && !SAYS_TIER.test(column.header))
    draft.line.wave = levelAsWave(read.value.wave, cell, draft, column);
  else draft.line.wave = draft.take(read, cell)?.wave ?? null;
};

/** "2", "L2", "Level 2", "Band B": a level of something. */
const LEVEL = /^(?:(?:level|stage|band|category|cat|phase|step|l) ?-?)?([1-4a-d])$/i;
/** Headings under which a number is plainly a tier of support. */
const SAYS_TIER = /\bwaves?\b|\btiers?\b|^w\b|graduated|universal|support|provision|intervention/i;
const LEVELS = ["The wave of support (1 is for everyone)", "Something else"];

/** Levels, bands and categories are counted differently everywhere: taken for waves, and asked about once a column. */
function levelAsWave(
  wave: ProvisionLine["wave"],
  cell: CellView,
  draft: LineDraft,
  column: Column,
): ProvisionLine["wave"] {
  const chosen = draft.sense.questions.ask({
    sheet: cell.sheet,
    at: { row: cell.row, column: cell.column },
    kind: "confirmReading",
    topic: `levels of column ${cell.column}`,
    text: `What do the numbers under “${tidyLine(column.header)}” say?`,
    options: LEVELS,
    chosen: LEVELS[0] ?? null,
  });
  if (chosen === LEVELS[0]) return wave;
  draft.keep(cell, cell.text);
  return null;
}
