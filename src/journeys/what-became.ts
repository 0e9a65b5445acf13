import type { Became, SourceLine } from "../domain/provision-map";
import type { UnusedReason } from "../domain/recognition-report";
import type { Meaning, Step, TrailCell } from "../recognition/trail";
import { KEPT_ON_WORDS } from "../templates/tables/records";
import { isNotes, type Destination, type Destinations } from "./destinations";

/** What became of one cell; where it stands is not part of it. Words for its places are made when they are needed. */
export interface Told {
  became: Became;
  /** Where it went, values before notes; [] = nowhere in particular. */
  places: readonly Destination[];
  /** What it means to other cells, where it went nowhere itself. */
  meaning: string | null;
  because: string;
}

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
      return { became: "heading", places: [], meaning: MEANT[fate.meaning], because };
    case "fed":
      return fed(fate.steps, destinations, because);
  }
}

function leftOut(because: string): Told {
  return { became: "leftOut", places: [], meaning: null, because };
}

function fed(steps: readonly Step[], destinations: Destinations, because: string): Told {
  const reached: Destination[] = [];
  const notes: Destination[] = [];
  for (const step of steps)
    for (const place of destinations.of(step)) (isNotes(place) ? notes : reached).push(place);
  if (reached.length + notes.length === 0) return leftOut(NOT_KEPT);
  const became = reached.length > 0 ? "used" : "notes";
  const places = notes.length === 0 ? reached : [...reached, ...notes];
  return { became, places, meaning: null, because };
}

const NOT_KEPT = "A count of sessions, of something that is not on the map or has its own counts";

/** The words and the row of places: what a line of the Import report holds of them. */
export function whereTo(
  places: readonly Destination[],
  otherwise: string | null = null,
): Pick<SourceLine, "to" | "row"> {
  const [first] = places;
  if (!first) return { to: otherwise, row: null };
  return { to: placesInWords(places), row: { sheet: first.sheet, key: first.key } };
}

/** "Provision map · Toe by Toe Y3 · Sessions a week, Minutes", and how many more rows say so. */
function placesInWords(places: readonly Destination[]): string {
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
  const called = place.called ?? place.key.replace(" | ", ", ");
  return `${KEPT_ON_WORDS[place.sheet]} · ${called} · ${[...columns].join(", ")}`;
}
