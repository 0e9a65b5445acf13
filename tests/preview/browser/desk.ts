import type { Browser, FrameLocator, Page } from "playwright-core";
import {
  SCENARIOS,
  type Scenario,
  type ScenarioName,
  type Step,
} from "../../../src/preview/scenarios/scenarios";

/** Where the preview is served, and the browser that looks at it. */
export interface Place {
  browser: Browser;
  url: string;
}

/** A Saturday in the seventh week of the autumn term, as everywhere in the tests. */
const TODAY = "2026-11-21T09:00:00";

/** The page as somebody sits before it, in one state after the other; what can be walked to is not loaded anew. */
export class Desk {
  readonly errors: string[] = [];
  private now: Scenario | null = null;

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  static async sitsDown({ browser, url }: Place): Promise<Desk> {
    // Without motion colours are what they come to be at once.
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      reducedMotion: "reduce",
      locale: "en-GB",
    });
    // Reviews fall due and weeks go by: what a view says today it would not say tomorrow.
    await page.clock.setFixedTime(TODAY);
    return new Desk(page, url);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  button(name: string | RegExp) {
    return this.pane.getByRole("button", { name });
  }

  heading(name: string | RegExp) {
    return this.pane.getByRole("heading", { level: 1, name });
  }

  async opens(name: ScenarioName): Promise<void> {
    const wanted: Scenario = SCENARIOS[name];
    const further = this.now ? stepsBeyond(this.now, wanted) : null;
    if (further) await this.walks(further);
    else if (this.now && canTurnTo(this.now, wanted)) await this.turnsTo(wanted);
    else await this.loads(name);
    this.now = wanted;
    await this.isThere();
  }

  async loads(name: ScenarioName): Promise<void> {
    await this.page.goto(`${this.url}?scenario=${name}`);
    await this.page.waitForFunction(
      (wanted) => document.documentElement.dataset["scenario"] === wanted,
      name,
      { timeout: 90_000 },
    );
  }

  /** The view stands still: nothing of it is being read, loaded or written any more, and it says so itself. */
  async isThere(): Promise<void> {
    await this.heading(/./).waitFor();
    await this.pane.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  }

  async leaves(): Promise<void> {
    await this.page.close();
  }

  private async walks(steps: readonly Step[]): Promise<void> {
    for (const step of steps)
      if ("press" in step)
        await this.pane
          .getByRole("button", { name: step.press, exact: typeof step.press === "string" })
          .click();
  }

  /** Another page in the pane, as the ribbon would open it; the workbook stays. */
  private async turnsTo({ pane = "", steps = [] }: Scenario): Promise<void> {
    const frame = await this.page.locator(".pane iframe").elementHandle();
    const inside = await frame?.contentFrame();
    await Promise.all([
      inside?.waitForNavigation(),
      inside?.evaluate(
        (search) => {
          window.location.search = search;
        },
        `${pane}&again=${String(performance.now())}`,
      ),
    ]);
    await this.walks(steps);
  }
}

/** Presses after which the workbook is another. */
const ALTERS: ReadonlySet<string> = new Set(["Build", String(SCENARIOS.removed.steps[0].press)]);

/** What is left to press when one scenario is the beginning of another. */
function stepsBeyond(from: Scenario, to: Scenario): readonly Step[] | null {
  if (from.workbook !== to.workbook || from.pane !== to.pane || to.before) return null;
  const [done, wanted] = [from.steps ?? [], to.steps ?? []];
  const begins = done.every(
    (step, at) => JSON.stringify(key(step)) === JSON.stringify(key(wanted[at])),
  );
  const further = wanted.slice(done.length);
  return begins && further.length > 0 && further.every((step) => "press" in step && !step.seen)
    ? further
    : null;
}

function key(step: Step | undefined): unknown {
  return step && "press" in step ? String(step.press) : step;
}

/** Whether nothing has happened to the workbook that the other state does not begin with. */
function canTurnTo(from: Scenario, to: Scenario): boolean {
  const untouched = ({ before, steps = [] }: Scenario) =>
    before === undefined &&
    steps.every((step) => "press" in step && !ALTERS.has(String(step.press)));
  return (
    from.workbook === to.workbook &&
    from.workbook !== "damaged" &&
    untouched(from) &&
    to.before === undefined
  );
}
