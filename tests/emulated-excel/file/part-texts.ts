import { unzipSync } from "fflate";

/** A zip's parts by name, inflated by another reader than ours. */
export function partBytes(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith("/")));
}

export function partText(zip: Uint8Array, part: string): string {
  const bytes = partBytes(zip).get(part);
  if (!bytes) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(bytes);
}

/** Names of the parts that stood in `before` and are no longer there, byte for byte, in `after`. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = partBytes(after);
  return [...partBytes(before)]
    .filter(([name, bytes]) => {
      const other = now.get(name);
      return !other || Buffer.compare(bytes, other) !== 0;
    })
    .map(([name]) => name);
}
