export type ColourScheme = "light" | "dark";

/**
 * Excel's own theme where it tells (`Office.context.officeTheme`; undefined on the web, office-js #6134), else the
 * device's. A ground darker than middle grey is dark.
 * @param ground Excel's pane colour, "#1f1f1f"
 */
export function colourScheme(ground: string | undefined, prefersDark: boolean): ColourScheme {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(ground ?? "");
  if (!match) return prefersDark ? "dark" : "light";
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
