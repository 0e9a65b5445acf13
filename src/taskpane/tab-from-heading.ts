/**
 * On the web office.js moves the focus by itself when Tab is pressed, through what Tab can reach. From anything else, such
 * as the heading where each view begins, it takes the keyboard out of the pane. There the browser's own Tab is wanted.
 * @returns how to stop
 */
export function keepTabInThePane(page: Document): () => void {
  const onKey = (event: KeyboardEvent) => {
    const from = event.target;
    if (event.key !== "Tab" || !(from instanceof HTMLElement)) return;
    // office.js listens at the window, one step further up.
    if (from === page.body || from.tabIndex < 0) event.stopPropagation();
  };
  page.addEventListener("keydown", onKey);
  return () => page.removeEventListener("keydown", onKey);
}
