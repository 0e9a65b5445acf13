import type { Study } from "../study";
import { cards } from "./cards";
import { caseload } from "./caseload";
import { deliveryLog } from "./delivery-log";
import { tiersByPupil, waveByArea, yearColumns } from "./item-grids";
import { headedBullets } from "./headed-bullets";
import type { Claim, Layout } from "./layout";
import { list } from "./list";
import { notAMap } from "./not-a-map";
import { pupilByProvision } from "./pupil-by-provision";
import { provisionByPupil } from "./provision-by-pupil";
import { register } from "./register";
import { sectionF } from "./section-f";
import { staffRates } from "./staff-rates";
import { termDates } from "./term-dates";
import { tickedList } from "./ticked-list";
import { transposed } from "./transposed";

/** Every layout the add-in knows, those that can be surest first. The surest reads the sheet; of equals, the earlier. */
const LAYOUTS: readonly Layout[] = [
  sectionF,
  deliveryLog,
  tickedList,
  provisionByPupil,
  list,
  caseload,
  termDates,
  pupilByProvision,
  staffRates,
  waveByArea,
  tiersByPupil,
  register,
  transposed,
  cards,
  yearColumns,
  headedBullets,
];

/** Nothing further down the list is surer than this: no need to look. */
const SURE_ENOUGH = 0.95;

/** The layout that is surest of a sheet, or of a part of one. */
export function bestClaim(study: Study): { layout: Layout; claim: Claim } {
  let best: { layout: Layout; claim: Claim } = { layout: notAMap, claim: notAMap.claim() };
  for (const layout of LAYOUTS) {
    if (best.claim.sure >= SURE_ENOUGH) break;
    const claim = layout.claim(study);
    if (claim && claim.sure > best.claim.sure) best = { layout, claim };
  }
  return best;
}
