import { adultsIn } from "../../domain/adult-names";
import type { ProvisionMap } from "../../domain/provision-map";
import { rowsOf, type Row } from "../sheet-content";
import { ADULTS } from "../tables/people";
import { distinct } from "./cells";

/** Everybody whom the map names as leading something; their contract hours are the school's to type. */
export function adultRows(map: ProvisionMap): [string, readonly Row[]] {
  const named = map.provisions.flatMap(({ ledBy }) => (ledBy === null ? [] : adultsIn(ledBy)));
  return rowsOf(
    ADULTS,
    distinct(named).map((adult) => ({ adult })),
  );
}
