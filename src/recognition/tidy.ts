/** One space for any white space, none at the ends. */
export function tidyLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
