/** The views that the ribbon can ask for by address. */
export const VIEWS = [
  "home",
  "structure",
  "insert",
  "check",
  "log",
  "pupil",
  "settings",
  "remove",
] as const;
export type View = (typeof VIEWS)[number];

export interface Asked {
  view: View;
  /** What the view is to begin with: a sheet to insert; null = nothing. */
  about: string | null;
}

/** What the ribbon asked for ("?view=insert&about=wave-map"); home when it asked for no view that there is. */
export function viewAskedFor(search: string): Asked {
  const asked = new URLSearchParams(search);
  const view = VIEWS.find((each) => each === asked.get("view"));
  return view ? { view, about: asked.get("about") } : { view: "home", about: null };
}
