import { PUPILS } from "../templates/tables/people";
import type { WorkbookGateway } from "../workbook/gateway";
import type { GalleryOption } from "./insert-sheet";
import { readOwnTables } from "./own-tables";

type FromMap = Extract<GalleryOption["key"], "pupil" | "class">;

const COLUMN = { pupil: "pupil", class: "className" } as const satisfies Record<FromMap, string>;

/**
 * What a sheet could stand for where the template has no list of its own: the pupils, or the classes, on Pupils.
 * @throws WorkbookProblem
 */
export async function choicesFromMap(gateway: WorkbookGateway, key: FromMap): Promise<string[]> {
  const tables = await readOwnTables(gateway, [PUPILS]);
  const found = tables.rows(PUPILS).flatMap(({ texts }) => texts[COLUMN[key]] || []);
  return [...new Set(found)].sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true }));
}
