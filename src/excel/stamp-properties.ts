import type { Stamp } from "../workbook/snapshot";

/**
 * The stamp is JSON in the worksheet's custom properties, which travel with the sheet and are seen nowhere. It is cut
 * into pieces of 255 characters: Excel trims longer values of its other custom properties outside the web.
 */
const KEY = "ProvisionMapStamp";
const PIECE = 255;

export function stampProperties(stamp: Stamp): { key: string; value: string }[] {
  const json = JSON.stringify(stamp);
  const pieces: { key: string; value: string }[] = [];
  for (let at = 0; at < json.length; at += PIECE)
    pieces.push({ key: `${KEY}${pieces.length + 1}`, value: json.slice(at, at + PIECE) });
  return pieces;
}

/** The stamp in a sheet's custom properties, in any order; null when there is none or it cannot be read. */
export function stampFrom(properties: readonly { key: string; value: string }[]): Stamp | null {
  const byKey = new Map(properties.map(({ key, value }) => [key.toLowerCase(), value]));
  let json = "";
  for (let n = 1; ; n++) {
    const piece = byKey.get(`${KEY}${n}`.toLowerCase());
    if (piece === undefined) break;
    json += piece;
  }
  try {
    const read: unknown = JSON.parse(json);
    return isStamp(read) ? read : null;
  } catch {
    // Not ours, or cut short by another program: the sheet then counts as the school's own and is never altered.
    return null;
  }
}

function isStamp(read: unknown): read is Stamp {
  const stamp = read as Partial<Stamp> | null;
  return (
    typeof stamp === "object" &&
    stamp !== null &&
    typeof stamp.template === "string" &&
    typeof stamp.version === "number" &&
    typeof stamp.added === "string" &&
    Array.isArray(stamp.names) &&
    stamp.names.every((name) => typeof name === "string")
  );
}
