declare module "jest-axe" {
  /** Runs axe over a piece of the page. */
  export function axe(html: Element): Promise<{ violations: { id: string; help: string }[] }>;
}
