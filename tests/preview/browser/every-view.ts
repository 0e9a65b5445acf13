import type { Frame } from "playwright-core";
import type { ScenarioName } from "../../../src/preview/scenarios/scenarios";
import { barriers } from "./barriers";
import { cutOff, hiddenWhenFocused } from "./cut-off";
import { Desk, type Place } from "./desk";
import { differences, drawn } from "./layout";

/** In an order that can be walked: a workbook is opened once, and what comes after building comes last. */
const WALK: readonly ScenarioName[] = [
  "empty",
  "nothing-to-log",
  "no-pupils",
  "no-settings",
  "nothing-to-check",
  "nothing-to-map",
  "sample",
  "demo",
  "found",
  "found-open",
  "questions",
  "about-the-map",
  "plan",
  "built",
  "mapped",
  "check",
  "log",
  "pupil",
  "one-pupil",
  "insert",
  "insert-one",
  "settings",
  "remove",
  "nothing-new",
  "what-is-new",
  "removed",
  "refused",
];

const DEVICES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
} as const;

/** 320 pixels is the narrowest pane, and what 1,280 pixels are at 400 %. */
const NARROW = ".pane { width: 320px !important }";
/** 320 × 256 CSS pixels: a screen of 1,280 × 1,024 at 400 %. */
const MAGNIFIED =
  ".pane { position: fixed; inset: 0 auto auto 0; width: 320px; height: 256px; z-index: 99 } .pane-bar { display: none !important }";

export function everyView(place: () => Place): void {
  describe("every view", () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await Desk.sitsDown(place());
    });
    afterAll(() => desk.leaves());

    it.each(WALK)(
      "“%s” can be used by everyone, at any size and in any colours",
      async (name) => {
        await desk.opens(name);
        await desk.page.addStyleTag({ content: NARROW });
        const frame = await paneFrame(desk);
        const told: Record<string, string[]> = {};
        for (const [device, media] of Object.entries(DEVICES)) {
          await desk.page.emulateMedia(media);
          await groundIs(frame, device === "dark");
          told[`axe, ${device}`] = await barriers(frame, device === "light" ? "all" : "colours");
          // Held to its reference picture.
          if (device !== "contrast")
            told[`layout, ${device}`] = differences(`${name}-${device}`, await drawn(frame));
        }
        await desk.page.emulateMedia(DEVICES.light);
        await groundIs(frame, false);
        told["cut off at 320 px"] = await cutOff(frame);
        const magnified = await desk.page.addStyleTag({ content: MAGNIFIED });
        told["cut off at 400 %"] = await cutOff(frame);
        told["hidden at 400 %"] = await hiddenWhenFocused(frame);
        await magnified.evaluate((style) => (style as HTMLElement).remove());
        expect(told).toEqual(Object.fromEntries(Object.keys(told).map((what) => [what, []])));
        expect(desk.errors).toEqual([]);
      },
      120_000,
    );
  });
}

async function paneFrame(desk: Desk): Promise<Frame> {
  const element = await desk.page.locator(".pane iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The pane has no page.");
  return frame;
}

/** The dark theme comes on demand, a moment after the device turned dark. */
async function groundIs(frame: Frame, dark: boolean): Promise<void> {
  await frame.waitForFunction((wanted) => {
    const provider = document.querySelector(".fui-FluentProvider");
    const ground = provider ? getComputedStyle(provider).backgroundColor : "";
    const [red = 255] = (/\d+/.exec(ground) ?? []).map(Number);
    return red < 128 === wanted;
  }, dark);
  // Colours of buttons follow a moment later.
  await frame.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
  });
}
