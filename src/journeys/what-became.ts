import type { Became, MapRow, SourceLine } from "../domain/provision-map";
import type { UnusedReason } from "../domain/recognition-report";
import type { Meaning, Step, TrailCell } from "../recognition/trail";
import { KEPT_ON_WORDS } from "../templates/tables/records";
import { isNotes, type Destination, type Destinations } from "./destinations";

/** What became of one cell, in words; where it stands is not part of it. */
export type Told = Pick<SourceLine, "became" | "to" | "row" | "because">;

const LEFT_OUT: Readonly<Record<UnusedReason, string>> = {
  banner: "A title or heading",
  note: "A note that belongs to no provision",
  subtotal: "A total: the new sheets add up by themselves",
  decoration: "Decoration",
  notAMap: "Not a provision map: left alone",
  unreadable: "Could not be read",
};

const MEANT: Readonly<Record<Meaning, string>> = {
  title: "Title: speaks of every line below it",
  band: "Heading over the lines below it",
  heading: "Heading: says what its column or row holds",
  label: "Label or value for the whole sheet",
  legend: "Key: says what marks and colours mean",
  nothing: "Says that there is nothing to say",
};

/**
 * What became of a cell.
 * @param because why it was read so: from its column, or ""
 */
export function whatBecame({ fate }: TrailCell, destinations: Destinations, because: string): Told {
  switch (fate.kind) {
    case "left":
      return leftOut(because === "" ? LEFT_OUT[fate.reason] : because);
    case "meant":
      return { became: "heading", to: MEANT[fate.meaning], row: null, because };
    case "fed":
      return fed(fate.steps, destinations, because);
  }
}

function leftOut(because: string): Told {
  return { became: "leftOut", to: null, row: null, because };
}

function fed(steps: readonly Step[], destinations: Destinations, because: string): Told {
  const reached = steps.flatMap((step) => destinations.of(step) ?? []);
  if (reached.length === 0) return leftOut(NOT_KEPT);
  const values = reached.filter((one) => !isNotes(one));
  const [first] = values.length > 0 ? values : reached;
  const became: Became = values.length > 0 ? "used" : "notes";
  if (!first) return leftOut(NOT_KEPT);
  return { became, to: placesInWords(reached), row: rowOf(first), because };
}

const NOT_KEPT = "A detail of one session: the map counts the sessions of each provision";

export const rowOf = ({ sheet, key }: Destination): MapRow => ({ sheet, key });

/** "Provision map · Toe by Toe Y3 · Sessions a week, Minutes", and how many more rows say so. */
export function placesInWords(places: readonly Destination[]): string {
  const rows = new Map<string, { place: Destination; columns: Set<string> }>();
  for (const place of places) {
    const at = `${place.sheet}\n${place.key}`;
    const row = rows.get(at);
    if (row) row.columns.add(place.column);
    else rows.set(at, { place, columns: new Set([place.column]) });
  }
  const [first, second, ...others] = [...rows.values()];
  if (!first) return "";
  const words = inWords(first);
  if (!second) return words;
  return others.length === 0
    ? `${words}; ${inWords(second)}`
    : `${words}; and ${others.length + 1} more rows`;
}

function inWords({ place, columns }: { place: Destination; columns: Set<string> }): string {
  return `${KEPT_ON_WORDS[place.sheet]} · ${place.key} · ${[...columns].join(", ")}`;
}
