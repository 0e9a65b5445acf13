import type { Study } from "../study";
import { deliveryLog } from "./delivery-log";
import type { Claim, Layout } from "./layout";
import { list } from "./list";
import { notAMap } from "./not-a-map";
import { register } from "./register";
import { sectionF } from "./section-f";
import { staffRates } from "./staff-rates";
import { termDates } from "./term-dates";

/** Every layout the add-in knows. The surest reads the sheet; of equals, the earlier. */
const LAYOUTS: readonly Layout[] = [
  sectionF,
  deliveryLog,
  termDates,
  staffRates,
  list,
  register,
  notAMap,
];

export function bestLayout(study: Study): { layout: Layout; claim: Claim } {
  let best: { layout: Layout; claim: Claim } | null = null;
  for (const layout of LAYOUTS) {
    const claim = layout.claim(study);
    if (claim && (best === null || claim.sure > best.claim.sure)) best = { layout, claim };
  }
  return best ?? { layout: notAMap, claim: { sure: 0, because: "" } };
}
