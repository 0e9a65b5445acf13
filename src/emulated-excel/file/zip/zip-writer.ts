import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import { DEFLATED, NO_DATE, type ZipEntry } from "./zip-entry";

/** Twice as fast as the usual 6 on a large sheet, for a file 5 % larger (measured). */
const LEVEL = 4;

/** Compresses a part of ours. */
export function deflate(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    method: DEFLATED,
    crc: crc32(bytes),
    size: bytes.length,
    modified: NO_DATE,
    compressed: deflateSync(bytes, { level: LEVEL }),
  };
}

/** Parts in the order given; the same entries always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => strToU8(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, entry) => sum + entry.compressed.length, 0);
  const zip = new Uint8Array(dataBytes + 2 * nameBytes + entries.length * (30 + 46) + 22);
  const view = new DataView(zip.buffer);
  const offsets: number[] = [];
  let at = 0;

  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    header(view, at + 4, entry, name.length);
    zip.set(name, at + 30);
    zip.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  });

  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] as Uint8Array;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    header(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[i] as number, true);
    zip.set(name, at + 46);
    at += 46 + name.length;
  });

  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** The 26 bytes that a local header and a directory entry have in common. */
function header(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
