import type { Frame } from "playwright-core";

/** Texts that do not fit where they stand: cut off, or wider than the pane. [] is as it should be. */
export async function cutOff(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const told: string[] = [];
    if (document.documentElement.scrollWidth > width) told.push("The pane scrolls sideways.");
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const words = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? "")
        .join("")
        .trim();
      const { left, right, width: wide, height } = element.getBoundingClientRect();
      if (words === "" || wide <= 1 || height <= 1) continue;
      const hides = getComputedStyle(element).overflow !== "visible";
      const spills = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (right > width + 1 || left < -1 || (hides && spills)) told.push(words.slice(0, 60));
    }
    return told;
  });
}

/**
 * What can be reached by keyboard but is hidden by something that stays in place while it has the focus (WCAG 2.4.11).
 * [] is as it should be.
 */
export async function hiddenWhenFocused(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const told: string[] = [];
    const reachable = "button, a[href], input, select, textarea, [tabindex='0']";
    for (const element of document.body.querySelectorAll<HTMLElement>(reachable)) {
      if (element.getClientRects().length === 0) continue;
      element.focus();
      const { left, top, width, height } = element.getBoundingClientRect();
      const points = [0.25, 0.5, 0.75].map(
        (down) => [left + width / 2, top + height * down] as const,
      );
      const seen = points.some(([x, y]) => {
        const at = document.elementFromPoint(x, y);
        return at !== null && (element.contains(at) || at.contains(element));
      });
      if (!seen) told.push((element.textContent || element.getAttribute("aria-label")) ?? "");
    }
    return told;
  });
}
