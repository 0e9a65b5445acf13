import { AREA_LABELS, AREAS_OF_NEED } from "../../domain/area-of-need";
import { USUAL_FUNDING } from "../../domain/funding";
import type { ProvisionMap } from "../../domain/provision-map";
import { VAGUE_WORDS as USUAL_WORDS } from "../../domain/vague-words";
import { rowsOf, type Row } from "../sheet-content";
import { VAGUE_WORDS } from "../tables/lists";
import { FUNDING } from "../tables/records";
import { GAPS_BY_AREA } from "../tables/reviews";
import { distinct } from "./cells";

/** The streams that the map names, then the usual ones; the budgets are the school's to type. */
export function fundingRows(map: ProvisionMap): [string, readonly Row[]] {
  const named = map.provisions.map((provision) => provision.funding);
  return rowsOf(
    FUNDING,
    distinct([...named, ...USUAL_FUNDING]).map((stream) => ({ stream })),
  );
}

export function vagueWordRows(): [string, readonly Row[]] {
  return rowsOf(
    VAGUE_WORDS,
    USUAL_WORDS.map((words) => ({ words })),
  );
}

export function gapRows(): [string, readonly Row[]] {
  return rowsOf(
    GAPS_BY_AREA,
    AREAS_OF_NEED.map((area) => ({ area: AREA_LABELS[area] })),
  );
}
