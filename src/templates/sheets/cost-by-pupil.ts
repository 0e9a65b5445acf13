import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { LISTS, SHOWN } from "../names";
import { tableBlock } from "../sheet-template";
import { PROVISIONS } from "../tables/provisions";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { COST_BY_PUPIL } from "../tables/records";
import { onAllMaps } from "./cost-divisions";
import { ALL_OTHERS, lineNumber, lineOf, sumOf, WHOLE, type Division } from "./cost-lines";

export const PUPILS_DIVISION: Division = {
  table: COST_BY_PUPIL,
  list: LISTS.pupils,
  shown: SHOWN.pupils,
  rest: "No pupil named",
  beyond: "Not on the Pupils sheet",
};
const { line } = COST_BY_PUPIL.row;
const onPupilProvision = (each: ExcelFormula) => excel`${sumAcross(PUPIL_PROVISION, each)}`;
const itsRow = (of: ColumnReference) => excel`SUM(INDEX(${of},${lineNumber(COST_BY_PUPIL)}))`;
/** Only a pupil has a number of provisions and hours. */
const ofPupil = (of: ColumnReference) => excel`IF(OR(${line}="",${line}=${PUPILS_DIVISION.rest},
  ${line}=${PUPILS_DIVISION.beyond},${line}=${ALL_OTHERS}),"",${itsRow(of)})`;

/** Shares on Pupil provision, and provisions of the maps that are for one pupil alone. */
const ofAnyPupil = excel`(${onPupilProvision(excel`SUM(${PUPIL_PROVISION.column.share})`)}+
  ${onAllMaps(excel`SUMIFS(${PROVISIONS.column.cost},${PROVISIONS.column.alone},1)`)})`;

const { cost } = PUPILS.column;

export const BY_PUPIL = tableBlock(COST_BY_PUPIL, {
  line: { kind: "formula", width: 33, formula: lineOf(PUPILS_DIVISION) },
  provisions: {
    kind: "formula",
    width: 14,
    look: "totalCount",
    formula: ofPupil(PUPILS.column.provisions),
  },
  hours: {
    kind: "formula",
    width: 13,
    look: "totalHours",
    formula: ofPupil(PUPILS.column.hoursNow),
  },
  cost: {
    kind: "formula",
    width: 13,
    look: "total",
    formula: sumOf(PUPILS_DIVISION, {
      whole: WHOLE.cost,
      rest: excel`(${WHOLE.cost}-${ofAnyPupil})`,
      ofLine: itsRow(cost),
      ofShown: excel`SUM(INDEX(${cost},1):INDEX(${cost},ROWS(${SHOWN.pupils})))`,
    }),
  },
});
