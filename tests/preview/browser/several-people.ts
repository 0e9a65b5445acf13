import type { ScenarioName } from "../../../src/preview/scenarios/scenarios";
import { Desk, type Place } from "./desk";

interface Told {
  heading: string;
  says: RegExp;
  /** Sheets that stand afterwards, and sheets that do not. */
  stands?: readonly string[];
  gone?: readonly string[];
}

/** What each view says when somebody else works in the same workbook meanwhile: nothing is lost, nothing half done. */
const TOLD: readonly (readonly [ScenarioName, Told])[] = [
  [
    "protected-sheet",
    { heading: "Your map is ready", says: /Your own sheets were not changed/, stands: ["Pupils"] },
  ],
  [
    "protected-log",
    { heading: "Stopped", says: /“Delivery log \(2\)” cannot be changed.*Nothing was changed/s },
  ],
  [
    "log-renamed",
    {
      heading: "Logged",
      says: /1 session was added/,
      stands: ["Sessions"],
      gone: ["Delivery log (2)"],
    },
  ],
  ["log-deleted", { heading: "Logged", says: /The sheet “Delivery log \(2\)” was added for it/ }],
  [
    "map-deleted",
    {
      heading: "Stopped",
      says: /no provision map in this workbook to check.*Nothing was changed/s,
      gone: ["Check"],
    },
  ],
  [
    "sheet-deleted",
    { heading: "Removed", says: /13 sheets were removed/, gone: ["Provision map", "Settings"] },
  ],
  [
    "map-edited",
    { heading: "Stopped", says: /was changed while the plan was open.*Nothing was changed/s },
  ],
  ["column-inserted", { heading: "Check", says: /^(?!.*is not there).*81 findings to look at/s }],
  ["column-deleted", { heading: "Check", says: /The column “Minutes” is not there/ }],
];

export function severalPeople(place: () => Place): void {
  describe("with somebody else in the workbook", () => {
    it.each(TOLD)(
      "the pane says what became of it: %s",
      async (name, { heading, says, stands = [], gone = [] }) => {
        const desk = await Desk.sitsDown(place());
        await desk.opens(name);
        await desk.heading(heading).waitFor();
        expect(await desk.pane.locator("body").innerText()).toMatch(says);
        const tabs = await desk.page.getByRole("tab").allInnerTexts();
        expect(tabs).toEqual(expect.arrayContaining([...stands]));
        expect(tabs.filter((each) => gone.includes(each))).toEqual([]);
        expect(desk.errors).toEqual([]);
        await desk.leaves();
      },
      60_000,
    );
  });
}
