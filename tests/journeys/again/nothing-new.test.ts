import { readdirSync } from "node:fs";
import type { UpdatePlan } from "../../../src/journeys/structure";
import { practiceWorkbook, Senco } from "../../support/senco";

const NAMES = readdirSync("tests/workbooks")
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(/\.xlsx$/, ""));

test.each(NAMES)(
  "%s structured twice without a change: nothing is new",
  async (name) => {
    const first = await Senco.opens(practiceWorkbook(name));
    await first.builds();
    const saved = first.saves();
    const again = (await first.plans()) as UpdatePlan;
    first.leaves();
    expect([again.kind, again.news, again.edits, again.problems]).toEqual([
      "update",
      { items: [], moved: 0, answers: false },
      [],
      [],
    ]);
    // The same after it was saved, closed and opened on another day.
    const later = await Senco.opens(saved);
    const { edits } = await later.plans();
    later.leaves();
    expect(edits).toEqual([]);
  },
  60_000,
);
