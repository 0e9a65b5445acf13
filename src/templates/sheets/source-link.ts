import { excel } from "../../formulas/excel";
import type { RowReference } from "../../formulas/reference";
import type { Column } from "../sheet-template";

/**
 * A link to the school's own cell that a row was read from, written as "Autumn!B5". The sheet's name may hold "!": the
 * last one counts, and is looked for as "?", which no name and no address may hold.
 */
export function sourceLink(readFrom: RowReference): Column {
  const bang = excel`FIND("?",SUBSTITUTE(${readFrom},"!","?",
    LEN(${readFrom})-LEN(SUBSTITUTE(${readFrom},"!",""))))`;
  const link = excel`"#'"&SUBSTITUTE(LEFT(${readFrom},${bang}-1),"'","''")&"'!"&MID(${readFrom},${bang}+1,40)`;
  return {
    kind: "formula",
    width: 9,
    group: "more",
    formula: excel`IF(${readFrom}="","",IFERROR(HYPERLINK(${link},"Go there"),""))`,
  };
}
