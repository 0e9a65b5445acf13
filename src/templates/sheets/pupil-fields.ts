import { excel, type ExcelFormula } from "../../formulas/excel";
import type { ColumnReference, NameReference } from "../../formulas/reference";
import { LISTS } from "../names";
import type { Field } from "../sheet-template";
import { NEEDS, STATUSES } from "../tables/lists";
import { PUPILS } from "../tables/people";

const { column } = PUPILS;

/** What the Pupils sheet says of the pupil that a cell names; "" where it says nothing. */
export function ofPupil(pupil: NameReference, of: ColumnReference): ExcelFormula {
  const said = excel`INDEX(${of},MATCH(${pupil},${column.pupil},0))`;
  return excel`IFERROR(IF(${said}="","",${said}),"")`;
}

/** The same as text, in fewer words. */
function textOfPupil(pupil: NameReference, of: ColumnReference): ExcelFormula {
  return excel`IFERROR(INDEX(${of},MATCH(${pupil},${column.pupil},0))&"","")`;
}

/** The cell that a whole sheet goes by: a pupil of the list, the first one until another is chosen. */
export function pupilField(name: NameReference, usual: string): Field {
  return {
    label: "Pupil",
    name,
    usual: usual === "" ? excel`IFERROR(INDEX(${LISTS.pupils},1)&"","")` : usual,
    leads: true,
    align: "left",
    choices: {
      type: "list",
      source: LISTS.pupils,
      prompt: "Choose another pupil, and the whole sheet is about that pupil.",
      error: "This pupil is not on the Pupils sheet.",
      strength: "warning",
    },
    explanation: "",
  };
}

export function yearsField(name: NameReference, pupil: NameReference): Field {
  const [year, className] = [textOfPupil(pupil, column.year), textOfPupil(pupil, column.className)];
  return {
    label: "Year and class",
    name,
    formula: excel`${year}&IF(AND(${year}<>"",${className}<>"")," · ","")&${className}`,
    align: "left",
    explanation: "",
  };
}

export function statusField(name: NameReference, pupil: NameReference): Field {
  const status = textOfPupil(pupil, column.status);
  return {
    label: "SEN status",
    name,
    formula: excel`IFERROR(INDEX(${STATUSES.column.meaning},MATCH(${status},${LISTS.statuses},0))&"",${status})`,
    align: "left",
    explanation: "",
  };
}

export function needField(name: NameReference, pupil: NameReference): Field {
  const [need, area] = [textOfPupil(pupil, column.need), textOfPupil(pupil, column.area)];
  const meaning = excel`IFERROR(INDEX(${NEEDS.column.meaning},MATCH(${need},${LISTS.needs},0))&"",${need})`;
  return {
    label: "Need",
    name,
    formula: excel`${meaning}&IF(AND(${need}<>"",${area}<>"")," · ","")&${area}`,
    align: "left",
    explanation: "",
  };
}
