import { inflateSync, strFromU8 } from "fflate";
import { damaged, FileProblem } from "../file-problem";
import { crc32 } from "./crc32";
import { DEFLATED, STORED, type ZipEntry } from "./zip-entry";

export interface ZipLimits {
  entries: number;
  /** Bytes of one part, and of all together, once inflated. */
  part: number;
  total: number;
}

/** Well above any school's workbook: Excel's own practical limits are lower. */
export const ZIP_LIMITS: ZipLimits = { entries: 20_000, part: 256 * 2 ** 20, total: 768 * 2 ** 20 };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;

/**
 * Lists a zip's parts without inflating any of them, so that the limits hold before memory is used.
 * @throws FileProblem
 */
export function readZip(bytes: Uint8Array, limits = ZIP_LIMITS): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new FileProblem("tooLarge", "zip64");
  if (count > limits.entries) throw new FileProblem("tooLarge", `${count} parts`);

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw damaged("zip directory cut short");
    const nameLength = view.getUint16(at + 28, true);
    const skip = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED_FLAG) throw new FileProblem("encrypted", "zip encryption");
    const entry = entryAt(bytes, view, at, decodeName(bytes, at + 46, nameLength, flags));
    at += 46 + skip;
    if (entry.name.endsWith("/")) continue;
    checkName(entry.name, seen);
    total += entry.size;
    if (entry.size > limits.part || total > limits.total)
      throw new FileProblem("tooLarge", `${total} bytes once inflated`);
    entries.push(entry);
  }
  return entries;
}

/** @throws FileProblem when the part is not what the directory says. */
export function inflate(entry: ZipEntry): Uint8Array {
  let bytes: Uint8Array;
  if (entry.method === STORED) bytes = entry.compressed;
  else if (entry.method === DEFLATED) {
    // One byte more than declared: a part that goes on is found out without growing any further.
    const room = new Uint8Array(entry.size + 1);
    try {
      bytes = inflateSync(entry.compressed, { out: room });
    } catch (cause) {
      throw new FileProblem("damaged", `${entry.name} does not inflate`, { cause });
    }
  } else throw damaged(`${entry.name} uses compression method ${entry.method}`);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw damaged(`${entry.name} is not what it was when it was zipped`);
  return bytes;
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged("no zip directory");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER)
    throw damaged(`${name} is missing from the zip`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = view.getUint32(at + 20, true);
  if (start + length > bytes.length) throw damaged(`${name} is cut short`);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    modified: view.getUint32(at + 12, true),
    compressed: bytes.subarray(start, start + length),
  };
}

function decodeName(bytes: Uint8Array, at: number, length: number, flags: number): string {
  const raw = bytes.subarray(at, at + length);
  // Part names are ASCII by the packaging rules; anything else is kept so that it can be written back.
  return strFromU8(raw, !(flags & UTF8_FLAG));
}

function checkName(name: string, seen: Set<string>): void {
  const key = name.replaceAll("\\", "/").toLowerCase();
  if (key.split("/").includes("..") || key.startsWith("/") || /^[a-z]:/.test(key))
    throw damaged(`part name ${name}`);
  if (seen.has(key)) throw damaged(`two parts named ${name}`);
  seen.add(key);
}
