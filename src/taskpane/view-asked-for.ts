/** The views that the ribbon can ask for by address. */
const VIEWS = ["home", "structure", "remove"] as const;
export type View = (typeof VIEWS)[number];

/** The view that the ribbon asked for ("?view=structure"); home when it asked for none that there is. */
export function viewAskedFor(search: string): View {
  const asked = new URLSearchParams(search).get("view");
  return VIEWS.find((view) => view === asked) ?? "home";
}
