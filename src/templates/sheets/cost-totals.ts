import { excel } from "../../formulas/excel";
import { poundsText } from "../../formulas/pounds-text";
import type { ColumnReference, NameReference } from "../../formulas/reference";
import { TOTALS } from "../names";
import type { Field } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import * as costs from "../tables/records";
import { onAllMaps } from "./cost-divisions";
import { perHead } from "./cost-value";

const map = PROVISIONS.column;

/** "Yes", or by how much not. */
function check(label: string, name: NameReference, cost: ColumnReference): Field {
  const sum = excel`SUM(${cost})`;
  return {
    label: `Adds up ${label}`,
    name,
    formula: excel`IF(ABS(${sum}-${TOTALS.cost})<0.005,"Yes",
      ${poundsText(excel`ABS(${TOTALS.cost}-${sum})`, 2)}&IF(${TOTALS.cost}>${sum}," missing"," too much"))`,
    explanation: "The lines of the table below add up to the cost in all.",
    rules: [{ when: excel`${name}<>"Yes"`, tint: "overdue" }],
  };
}

export const COST_TOTALS: readonly Field[] = [
  {
    label: "Provisions",
    name: TOTALS.provisions,
    formula: onAllMaps(excel`COUNTIF(${map.provision},"?*")`),
    look: "whole",
    explanation: "Rows of the map with a provision named.",
  },
  {
    label: "Cost in all",
    name: TOTALS.cost,
    formula: onAllMaps(excel`SUM(${map.cost})`),
    look: "pounds",
    explanation:
      "Projected to the end of every provision: staff time, resources, training and external services.",
  },
  {
    label: "Cost to date",
    name: TOTALS.toDate,
    formula: onAllMaps(excel`SUM(${map.toDate})`),
    look: "pounds",
    explanation: "The school weeks begun by today.",
  },
  {
    label: "Still to come",
    name: TOTALS.toCome,
    formula: excel`${TOTALS.cost}-${TOTALS.toDate}`,
    look: "pounds",
    explanation: "From today to the end, with what has no dates.",
  },
  {
    label: "Not funded",
    name: TOTALS.unfunded,
    formula: onAllMaps(excel`SUM(${map.unfunded})`),
    look: "pounds",
    explanation: "What no funding stream is named for.",
    rules: [{ when: excel`${TOTALS.unfunded}>0.005`, tint: "look" }],
  },
  {
    label: "Cost per provision",
    name: TOTALS.perProvision,
    formula: perHead(excel`${TOTALS.cost}`, onAllMaps(excel`COUNT(${map.cost})`)),
    look: "pounds",
    explanation: "Of the provisions whose cost is known.",
  },
  {
    label: "Cost per pupil",
    name: TOTALS.perPupil,
    formula: perHead(
      onAllMaps(excel`SUMIFS(${map.cost},${map.perPupil},">=0")`),
      onAllMaps(excel`SUMIFS(${map.sharedBy},${map.perPupil},">=0")`),
    ),
    look: "pounds",
    explanation: "In one provision; a pupil who takes part in two counts in both.",
  },
  {
    label: "Cost per pupil who made progress",
    name: TOTALS.perProgress,
    formula: perHead(
      onAllMaps(excel`SUM(${map.spentOnResults})`),
      onAllMaps(excel`SUMIFS(${map.progressed},${map.spentOnResults},">=0")`),
    ),
    look: "pounds",
    explanation:
      "What the latest cycles with results cost, by the pupils who made progress in them. Blank while nobody has.",
  },
  {
    label: "Staff time not costed",
    name: TOTALS.notCosted,
    formula: onAllMaps(excel`COUNTIF(${map.costing},"Needs*")`),
    look: "whole",
    explanation: "Provisions that lack something; Costing on the map says what.",
    rules: [{ when: excel`${TOTALS.notCosted}>0`, tint: "look" }],
  },
  {
    label: "Costed at an example rate",
    name: TOTALS.onExample,
    formula: onAllMaps(excel`COUNTIF(${map.costing},"Example*")`),
    look: "whole",
    explanation: "Replace the examples on Staff rates by your own.",
    rules: [{ when: excel`${TOTALS.onExample}>0`, tint: "look" }],
  },
  {
    label: "Cost on your sheets",
    name: TOTALS.stated,
    formula: onAllMaps(excel`SUM(${map.statedCost})`),
    look: "pounds",
    explanation: "What your own sheets state. It is not counted in any total.",
  },
  {
    label: "The same rows, calculated",
    name: TOTALS.statedHere,
    formula: onAllMaps(excel`SUMIFS(${map.ofNamed},${map.statedCost},">=0")`),
    look: "pounds",
    explanation:
      "What the map makes of the rows that state a cost, for the pupils named in them, for comparison.",
  },
  check("by wave", TOTALS.byWave, costs.COST_BY_WAVE.column.cost),
  check("by area of need", TOTALS.byArea, costs.COST_BY_AREA.column.cost),
  check("by half-term", TOTALS.byHalfTerm, costs.COST_BY_HALF_TERM.column.cost),
  check("by academic year", TOTALS.byAcademicYear, costs.COST_BY_ACADEMIC_YEAR.column.cost),
  check("by financial year", TOTALS.byFinancialYear, costs.COST_BY_FINANCIAL_YEAR.column.cost),
  check("by funding", TOTALS.byFunding, costs.COST_BY_FUNDING.column.cost),
  check("by role", TOTALS.byRole, costs.COST_BY_ROLE.column.cost),
  check("by year", TOTALS.byYear, costs.COST_BY_YEAR.column.cost),
  check("by pupil", TOTALS.byPupil, costs.COST_BY_PUPIL.column.cost),
];
