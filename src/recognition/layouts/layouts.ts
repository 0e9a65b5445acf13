import type { Study } from "../study";
import { cards } from "./cards";
import { deliveryLog } from "./delivery-log";
import type { Claim, Layout } from "./layout";
import { list } from "./list";
import { notAMap } from "./not-a-map";
import { pupilByProvision } from "./pupil-by-provision";
import { provisionByPupil } from "./provision-by-pupil";
import { register } from "./register";
import { sectionF } from "./section-f";
import { staffRates } from "./staff-rates";
import { termDates } from "./term-dates";
import { transposed } from "./transposed";
import { waveByArea } from "./wave-by-area";
import { yearColumns } from "./year-columns";

/** Every layout the add-in knows. The surest reads the sheet; of equals, the earlier. */
const LAYOUTS: readonly Layout[] = [
  sectionF,
  deliveryLog,
  termDates,
  staffRates,
  list,
  waveByArea,
  pupilByProvision,
  provisionByPupil,
  register,
  transposed,
  cards,
  yearColumns,
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
