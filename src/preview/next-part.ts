/** The parts of the window that F6 goes through, as in Excel, each with what takes the focus there. */
const PARTS = [
  { part: ".title-bar", takes: ".title-bar input" },
  { part: ".ribbon", takes: ".ribbon button" },
  { part: ".sheet-area", takes: ".grid" },
  { part: ".pane", takes: ".pane iframe" },
  { part: ".tabs", takes: ".tab.active" },
] as const;

/** Moves the focus to the next part of the window, or the one before. */
export function goToNextPart(backwards: boolean): void {
  const here = document.activeElement;
  const at = PARTS.findIndex(({ part }) => here?.closest(part));
  const by = backwards ? PARTS.length - 1 : 1;
  for (let step = 1; step <= PARTS.length; step++) {
    const next = PARTS[(Math.max(at, 0) + by * step) % PARTS.length];
    const element = next && document.querySelector<HTMLElement>(next.takes);
    if (!element) continue;
    element.focus();
    if (element instanceof HTMLIFrameElement) intoPage(element);
    return;
  }
}

/** From the pane to where its keyboard is led: on, back, or to the sheet. */
export function goOnFromPane(how: "forwards" | "backwards" | "toTheSheet"): void {
  if (how === "toTheSheet") document.querySelector<HTMLElement>(".grid")?.focus();
  else goToNextPart(how === "backwards");
}

/** Into a page of the add-in: where its view begins. */
function intoPage(frame: HTMLIFrameElement): void {
  frame.contentWindow?.focus();
  frame.contentDocument?.querySelector<HTMLElement>("h1")?.focus();
}

/** F6 and Shift+F6, in the window and in the pages of the add-in. @returns how to stop */
export function listenForF6(to: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    goToNextPart(event.shiftKey);
  };
  to.addEventListener("keydown", onKey);
  return () => to.removeEventListener("keydown", onKey);
}
