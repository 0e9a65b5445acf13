import { definedNames } from "../formulas/reference";

/** The summary on the Check sheet. */
export const CHECKED = definedNames({
  when: "CheckedOn",
  open: "CheckOpenFindings",
  provisions: "CheckProvisions",
  cost: "CheckCost",
  reviews: "CheckReviews",
  delivery: "CheckDelivery",
  deliveryNow: "CheckDeliveryNow",
  impact: "CheckImpact",
  plans: "CheckPlans",
});
