import { poundsText } from "../../formulas/pounds-text";
import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference } from "../../formulas/reference";
import { SETTINGS } from "../names";
import { HEALTH_CHECK } from "../tables/reviews";
import { howOften } from "./pupil-order";
import { mapOf, onTheMap, rowOfMap } from "./provision-list";

const { row } = HEALTH_CHECK;

export const ofMap = (of: ColumnReference): ExcelFormula =>
  onTheMap(excel`${row.map}`, excel`${row.row}`, of);

export const map = excel`IF(${row.provision}="","",${mapOf(excel`${row.provision}`)})`;
export const position = excel`IF(${row.provision}="","",${rowOfMap(excel`${row.provision}`)})`;

/** "Wave 3 · 3 × 20 min · Mrs Parr (TA)" */
export const runs = excel`IF(${row.map}="","",${row.waveLabel}&
  IF(AND(${row.waveLabel}<>"",${howOften(row)}<>"")," · ","")&${howOften(row)})`;

/** "4 of 5 made progress", and how much weight that bears. */
export const results = excel`IF(SUM(${row.judged})=0,"",${row.progressed}&" of "&${row.judged}&" made progress"&
  IF(COUNT(${row.perProgress})=1,", "&${poundsText(row.perProgress)}&" each","")&
  IF(${row.judged}<3,"; very few results",""))`;

/**
 * Words, with the reason in them: a suggestion for somebody who knows the pupils. Nothing is suggested against a
 * provision that did not take place as planned, or whose staff were not trained for it, before that is put right.
 */
export const suggestion = excel`IF(${row.provision}="","",IF(${row.map}="","Not on a map",
  IF(SUM(${row.judged})=0,IF(${row.state}="Ended","Review: it has ended without a result","Too early: no results yet"),
  IF(${row.actual}>=SUM(${row.expected}),"Keep: "&${row.results},
  IF(AND(ISNUMBER(${row.delivered}),SUM(${row.delivered})<${SETTINGS.fairTest}),
    "Adapt: only "&ROUND(100*${row.delivered},0)&"% of sessions took place; "&${row.results},
  IF(${row.trained}="No","Adapt: train the staff first; "&${row.results},
  IF(${row.actual}*2>=SUM(${row.expected}),"Adapt: "&${row.results},
    "Stop or change: "&${row.results})))))))`;
