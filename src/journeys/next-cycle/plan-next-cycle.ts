import { isoOf } from "../../domain/calendar-date";
import { checkEdits } from "../../workbook/check-edits";
import { carryOn } from "./carry-on";
import { close, followsOf } from "./close";
import { sortOut } from "./closing-cycle";
import { CycleEdits } from "./cycle-edits";
import type { CycleMap } from "./cycle-map";
import type { CyclePlan, Decisions } from "./cycle-plan";
import { goesOn, nextDays } from "./going-on";
import { References } from "./references";

/**
 * What starting the next cycle would do: who goes on, with what, what closes, and what nobody has decided yet. A
 * provision goes on as a whole, once it is decided for each of its pupils.
 * @param from serial number of the first day of the next cycle
 */
export function planNextCycle(map: CycleMap, from: number, decisions: Decisions = {}): CyclePlan {
  const plan: Omit<CyclePlan, "edits" | "problems"> = {
    from: isoOf(from),
    today: isoOf(map.today),
    goesOn: [],
    closes: [],
    toDecide: [],
    leftAlone: [],
  };
  const { calendar } = map;
  const references = new References(map.provisions);
  const edits = new CycleEdits(map);
  for (const provision of map.provisions) {
    const sorted = sortOut(provision, { calendar, references, from, decisions });
    const { reference } = provision;
    if (sorted.kind === "toDecide") plan.toDecide.push(...sorted.toDecide);
    else if (sorted.kind === "leftAlone") plan.leftAlone.push({ reference, why: sorted.why });
    else if (!goesOn(sorted.closing)) {
      close(sorted.closing, { map, edits, from });
      plan.closes.push({ reference, pupils: sorted.closing.pupils.map(followsOf) });
    } else {
      const days = nextDays(sorted.closing, calendar, from);
      if (days === null) plan.leftAlone.push({ reference, why: "beyondCalendar" });
      else plan.goesOn.push(carryOn(sorted.closing, days, { map, edits, references }));
    }
  }
  const all = edits.edits();
  return { ...plan, edits: all, problems: checkEdits(map.outline, all) };
}
