import { sumAcross } from "../../formulas/across";
import { excel } from "../../formulas/excel";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";

const { row } = PROVISIONS;

/** What the first stream pays: as stated, else what the second leaves over, else the whole. */
export const part = excel`IF(${row.funding}="",IF(${row.funding2}="","",0),IF(ISNUMBER(${row.fundingPart}),${row.fundingPart},
  IF(AND(${row.funding2}<>"",ISNUMBER(${row.fundingPart2})),MAX(0,1-${row.fundingPart2}),1)))`;

export const part2 = excel`IF(${row.funding2}="",IF(${row.funding}="","",0),IF(ISNUMBER(${row.fundingPart2}),${row.fundingPart2},
  MAX(0,1-SUM(${row.part}))))`;

/** To the penny, and never more than the whole. */
export const paid = excel`IF(ISNUMBER(${row.cost}),ROUND(${row.cost}*MIN(1,SUM(${row.part})),2),"")`;

/** The second stream bears the odd penny, so that two halves are the whole. */
export const paid2 = excel`IF(ISNUMBER(${row.cost}),
  ROUND(IF(SUM(${row.part},${row.part2})>0.99999,IF(SUM(${row.part2})>0,${row.cost}-${row.paid},0),${row.cost}*SUM(${row.part2})),2),"")`;

export const unfunded = excel`IF(ISNUMBER(${row.cost}),ROUND(${row.cost}-${row.paid}-${row.paid2},2),"")`;

const pupilParts = PUPIL_PROVISION.column;

/** Somebody was named who stood among the others before. Without others, whoever is named is right. */
const tooMany = excel`AND(SUM(${row.named})>0,SUM(${row.sharedBy})>SUM(${row.named}),ISNUMBER(${row.groupSize}),
  SUM(${row.sharedBy})>SUM(${row.groupSize}))`;

/** Parts that cannot all be true: said in sight, on the everyday side of the map. */
export const costFlag = excel`IF(AND(${row.reference}<>"",${sumAcross(
  PUPIL_PROVISION,
  excel`COUNTIFS(${pupilParts.provision},${row.reference},${pupilParts.partsOver},1)`,
)}>0),"Pupils' parts over 100%",IF(SUM(${row.part},${row.part2})>1.00001,"Funding over 100%",
  IF(${tooMany},"More pupils than the group size","")))`;
