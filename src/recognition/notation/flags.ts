const CROSS = /^[x×✗✘☒]$/i;
const YES = /^(y|yes|✓|✔|√|☑|1|true|t|\*+|•|●)$/i;

interface Crosses {
  /** The school marks what is so with a cross. */
  crossIsYes?: true;
}

/** Whether a school's flags are marked with crosses: some are, and none with anything else that says yes. */
export function areCrossed(texts: readonly string[]): boolean {
  return texts.some((text) => CROSS.test(text)) && !texts.some((text) => YES.test(text));
}

/** "No" in a column of flags. */
export function saysNo(text: string, { crossIsYes }: Crosses = {}): boolean {
  if (crossIsYes && CROSS.test(text)) return false;
  return /^(n|no|none|n\/?a|-+|0|f|false|x|✗)$/i.test(text);
}

/** "PP LAC": abbreviations with nothing but a space between them. */
const ABBREVIATIONS = /^(?:[A-Z]{2,4}\d?)(?: +[A-Z]{2,4}\d?)+$/;

const KNOWN_FLAG =
  /^(?:e?ypp|pp\+?|ppg\+?|f\.?s\.?m\.?6?|ever ?6|lac|plac|cla|pla|cic|cin|cp|eal|yc|young carer|service child|gt|g&t|sc|trav(?:eller)?|grt)$/i;

/** "LAC, PP": flags that everybody knows and nothing else, whatever they are called. */
export function areFlags(text: string): boolean {
  const parts = text.split(/[,/;&+\n]| and /).map((part) => part.trim());
  return text.length <= 40 && parts.every((part) => KNOWN_FLAG.test(part));
}

/** A yes under "PP" is the flag PP; a column of flags names them in its cells. */
export function flagsIn(header: string, text: string, crosses: Crosses = {}): string[] {
  if (saysNo(text, crosses)) return [];
  if (YES.test(text) || CROSS.test(text)) return [header.replace(/[?:]/g, "").trim()];
  return (ABBREVIATIONS.test(text.trim()) ? text.replace(/ +/g, ",") : text)
    .split(/[,/;&+\n]| and /)
    .map((flag) => flag.trim())
    .filter((flag) => flag !== "");
}
