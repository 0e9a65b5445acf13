import { invalidArgument } from "../wire/host-error";

/** Names that Excel's object model takes for colours, as far as they are in use. */
const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" in capitals. @throws InvalidArgument */
export function readColour(given: string): string {
  const text = String(given).trim();
  if (/^#?[0-9A-F]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}
