import { SCENARIOS, type ScenarioName } from "../../../src/preview/scenarios/scenarios";
import { Desk, type Place } from "./desk";

/** What the pane and the page say when something stands in the way, and that the workbook is as it was. */
export function badDays(place: () => Place): void {
  describe("on a bad day", () => {
    let desk: Desk;
    beforeEach(async () => {
      desk = await Desk.sitsDown(place());
    });
    afterEach(async () => {
      expect(desk.errors).toEqual([]);
      await desk.leaves();
    });

    const tabs = () => desk.page.getByRole("tab").allInnerTexts();
    const says = async (words: string | RegExp) =>
      desk.pane.getByRole("alert").filter({ hasText: words }).waitFor({ timeout: 30_000 });

    it("says of a damaged file what can be done, and keeps another workbook open", async () => {
      await desk.loads("damaged");
      const said = await desk.page.getByRole("alert").innerText();
      expect(said).toContain("“Half a file.xlsx” was not opened. This workbook is damaged");
      expect(await tabs()).toContain("SEN Register");
    });

    it.each<[ScenarioName, RegExp]>([
      ["protected-workbook", /The workbook's structure is protected\..*Nothing was changed\./s],
      ["refused", /Excel refused a step\..*Nothing was changed\./s],
    ])("says what stood in the way (%s), and leaves nothing behind", async (name, words) => {
      await desk.loads(name);
      await says(words);
      expect(await tabs()).toEqual(["Sheet1", "Interventions"]);
      await desk.button("Read the workbook again").click();
      await desk.heading("What we found").waitFor();
    });

    it("stops when somebody cancels in the middle, and takes back what was added", async () => {
      await desk.loads("slow");
      await desk.pane.getByText(/^Adding .* · \d+ of \d+$/).waitFor({ timeout: 30_000 });
      await desk.button("Cancel").click();
      await desk.heading("Stopped").waitFor({ timeout: 30_000 });
      await desk.pane.getByText("You pressed Cancel.").waitFor();
      expect(await tabs()).toEqual(["Sheet1", "Interventions"]);
    });

    it("gives up on an Excel that does not answer, and says so", async () => {
      await desk.page.clock.install();
      await desk.loads("hung");
      await desk.heading("Reading").waitFor();
      // It reads once more before it gives up. Between the leaps of the clock the page has a moment to notice.
      const told = desk.pane.getByRole("alert").filter({ hasText: /Excel did not answer/ });
      for (let leaps = 0; leaps < 60 && !(await told.isVisible()); leaps++) {
        await desk.page.clock.fastForward(5_000);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await says(/Excel did not answer/);
      expect(await tabs()).toContain("SEN Register");
    });

    it("says which states there are when the address names none of them", async () => {
      await desk.page.goto(`${place().url}?scenario=nonsense`);
      const said = await desk.page.getByRole("alert").innerText();
      for (const name of Object.keys(SCENARIOS)) expect(said).toContain(name);
    });
  });
}
