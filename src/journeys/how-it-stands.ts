import { COST_CHECK_SHEET } from "../templates/sheets/cost-check";
import { PUPILS } from "../templates/tables/people";
import { PROVISIONS } from "../templates/tables/provisions";
import type { WorkbookGateway } from "../workbook/gateway";
import { readOwnTables, type OwnTables } from "./own-tables";

/** The map in a few numbers, from its calculated cells. */
export interface Standing {
  provisions: number;
  pupils: number;
  /** Reviews whose day is past. */
  overdue: number;
  dueSoon: number;
  /** Rows of provisions and pupils with something under "To look at". */
  toLookAt: number;
  /** Pounds; null while nothing is costed. */
  cost: number | null;
  /** The sheets that numbers stand on; a sheet that is not here is missing. */
  places: { map?: string; costs?: string };
}

/** @throws WorkbookProblem */
export async function howItStands(gateway: WorkbookGateway): Promise<Standing> {
  const tables = await readOwnTables(gateway, [PROVISIONS, PUPILS]);
  const provisions = tables.rows(PROVISIONS).filter(({ texts }) => texts.provision);
  const pupils = tables.rows(PUPILS).filter(({ texts }) => texts.pupil);
  const costs = provisions.flatMap(({ values: { cost } }) =>
    typeof cost === "number" ? [cost] : [],
  );
  return {
    provisions: provisions.length,
    pupils: pupils.length,
    overdue: provisions.filter(({ values }) => typeof values.daysOverdue === "number").length,
    dueSoon: provisions.filter(({ texts }) => texts.review === "Due soon").length,
    toLookAt: [...provisions, ...pupils].filter(({ texts }) => texts.flag).length,
    places: placesOf(tables),
    cost: costs.length > 0 ? costs.reduce((sum, each) => sum + each, 0) : null,
  };
}

function placesOf(tables: OwnTables): Standing["places"] {
  const map = tables.all(PROVISIONS)[0]?.table.sheet;
  const costs = tables.standing.find(({ template }) => template.id === COST_CHECK_SHEET.id)?.sheet;
  return { ...(map === undefined ? {} : { map }), ...(costs === undefined ? {} : { costs }) };
}
