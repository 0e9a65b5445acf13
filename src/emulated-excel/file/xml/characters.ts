import { damaged } from "../file-problem";

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Character and entity references replaced, line ends made "\n" as XML says.
 * @throws FileProblem for any entity that XML itself does not define.
 */
export function unescapeXml(raw: string): string {
  let text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  text = text.replace(/&([^;]{0,12};?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1);
    const known = NAMED[name];
    if (reference.endsWith(";") && known !== undefined) return known;
    const code = /^#(?:x([\da-f]+)|(\d+));$/i.exec(reference);
    const point = code ? parseInt(code[1] ?? code[2] ?? "", code[1] ? 16 : 10) : NaN;
    if (!(point <= 0x10ffff)) throw damaged(`XML entity &${reference}`);
    return String.fromCodePoint(point);
  });
  return text;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c) : text;
}

/** White space other than a blank is written as a reference, or a reader would make a blank of it. */
export function escapeAttribute(text: string): string {
  return /[&<>"\t\n\r]/.test(text)
    ? text.replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c] ?? `&#${c.charCodeAt(0)};`)
    : text;
}

/** Excel's own escape for characters that XML cannot hold: `_x0007_` (ECMA-376 Part 1, 22.9.2.19). */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** What XML 1.0 cannot hold: control characters, U+FFFE, U+FFFF and halves of a surrogate pair. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[\da-f]{4}_)/gi;

/** Anything that could need it, found quickly: nearly no text does. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const MAYBE_NOT_XML = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/i;

export function escapeExcel(text: string): string {
  if (!MAYBE_NOT_XML.test(text)) return text;
  return text.replace(NOT_XML, excelEscape);
}

/** For table column names, which Excel writes with line ends escaped as well. */
export function escapeColumnName(text: string): string {
  return escapeExcel(text).replace(/[\n\t]/g, excelEscape);
}

function excelEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
