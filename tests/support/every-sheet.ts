import { excelGateway } from "../../src/excel/excel-gateway";
import type { ProvisionMap } from "../../src/domain/provision-map";
import { GALLERY } from "../../src/journeys/insert-sheet";
import { coreContent } from "../../src/templates/content/core-content";
import { renderSheets } from "../../src/templates/render/render-sheets";
import { rowsOf, type Row } from "../../src/templates/sheet-content";
import { PROVISIONS } from "../../src/templates/tables/provisions";
import { HEALTH_CHECK } from "../../src/templates/tables/reviews";
import { DELIVERY_LOG, SECTION_F } from "../../src/templates/tables/sessions";
import { NOW, TODAY } from "./inserting";
import { openInOffice, type OpenOffice } from "./office";

/** Every sheet of the gallery in one workbook, with so many provisions on the school's map and on two others. */
export async function everySheet(map: ProvisionMap): Promise<OpenOffice> {
  const office = await openInOffice(null, { now: NOW });
  const count = map.provisions.length;
  const { tables, fields } = coreContent(map, TODAY);
  const content = new Map<string, readonly Row[]>([
    ...tables,
    ["Wave1", (tables.get(PROVISIONS.table) ?? []).map(anotherMap)],
    rowsOf(
      DELIVERY_LOG,
      Array.from({ length: count * 3 }, (_, n) => ({
        date: n % 20 === 0 ? null : 46270 + (n % 90),
        provision: map.provisions[n % count]?.ref ?? null,
        pupil: n % 4 === 0 ? (map.pupils[n % Math.max(1, map.pupils.length)]?.name ?? null) : null,
        delivered: ["Yes", "Part", "No", null][n % 4] ?? null,
      })),
    ),
    rowsOf(
      SECTION_F,
      Array.from({ length: count }, (_, n) => ({
        pupil: map.pupils[n % Math.max(1, map.pupils.length)]?.name ?? null,
        wording: n % 2 === 0 ? "Regular access to a quiet space" : "15 minutes of reading daily",
        hours: n % 5 === 0 ? null : 1.25,
        metBy: n % 3 === 0 ? null : (map.provisions[n]?.ref ?? null),
        andBy: n % 7 === 0 ? "Nothing such" : null,
      })),
    ),
    rowsOf(
      HEALTH_CHECK,
      map.provisions.slice(0, 30).map(({ ref }, n) => ({
        provision: n % 9 === 8 ? "A provision that is not there" : ref,
        evidence: n % 2 === 0 ? "Strong: two randomised trials in English schools" : null,
        entry: n % 3 === 0 ? "Standardised score below 85" : null,
        exit: n % 3 === 0 ? "Standardised score of 90 twice" : null,
        trained: ["Yes", "Partly", "No", null][n % 4] ?? null,
        trainedOn: n % 4 === 0 ? 46000 : null,
        decision: ["Keep", "Adapt", "Stop", null][n % 4] ?? null,
        why: n % 4 === 2 ? "Two groups for one that meets twice a week" : null,
      })),
    ),
  ]);
  const { edits } = renderSheets(
    GALLERY.map((entry) => entry.make(entry.option?.usual ?? "")),
    { tables: content, fields },
    {
      taken: { sheets: ["Sheet1"], tables: [], names: [] },
      school: map.school,
      added: `${TODAY}T12:00:00Z`,
    },
  );
  await excelGateway(office).applyEdits(edits);
  return office;
}

/** The same provision once more on another map, which then has a reference of its own. */
function anotherMap(row: Row): Row {
  const { reference } = row;
  return { ...row, reference: typeof reference === "string" ? `${reference} (again)` : null };
}
