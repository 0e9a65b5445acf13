import { strFromU8 } from "fflate";
import { damaged } from "../file-problem";

/**
 * A part's text, whatever Unicode encoding it is in, without its byte order mark. The declaration then says
 * UTF-8, which is what a changed part is written in.
 * @throws FileProblem
 */
export function decodePart(bytes: Uint8Array): string {
  const text = decode(bytes);
  return text.startsWith("<?xml")
    ? text.replace(/^(<\?xml[^>]*?encoding=)(["'])(?!utf-8\2)[^"']*\2/i, "$1$2UTF-8$2")
    : text;
}

function decode(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return strFromU8(bytes.subarray(3));
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return decodeUtf16(bytes, true);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return decodeUtf16(bytes, false);
  const head = strFromU8(bytes.subarray(0, 100), true);
  const encoding =
    /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (encoding === "utf-8" || encoding === "us-ascii") return strFromU8(bytes);
  if (encoding === "iso-8859-1" || encoding === "windows-1252") return strFromU8(bytes, true);
  throw damaged(`XML in ${encoding}`);
}

/** Also for the values of custom properties, which Excel keeps as bare UTF-16. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2)
    units.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  const text = units.join("");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
