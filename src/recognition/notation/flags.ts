/** "No" in a column of flags. */
export function saysNo(text: string): boolean {
  return /^(n|no|none|-+|0|f|false|x|✗)$/i.test(text);
}

/** "PP LAC": abbreviations with nothing but a space between them. */
const ABBREVIATIONS = /^(?:[A-Z]{2,4}\d?)(?: +[A-Z]{2,4}\d?)+$/;

/** A yes under "PP" is the flag PP; a column of flags names them in its cells. */
export function flagsIn(header: string, text: string): string[] {
  if (saysNo(text)) return [];
  if (/^(y|yes|✓|✔|√|1|true|t)$/i.test(text)) return [header.replace(/[?:]/g, "").trim()];
  return (ABBREVIATIONS.test(text.trim()) ? text.replace(/ +/g, ",") : text)
    .split(/[,/;&+\n]| and /)
    .map((flag) => flag.trim())
    .filter((flag) => flag !== "");
}
