import type { SectionFLine } from "../desk";
import { readPupils } from "../notation/pupils";
import { placeOf, type CellView } from "../sheet-view";
import type { Study } from "../study";
import { columnOf, hasField, type Table } from "../tables/table";
import type { FieldOf } from "../trail";
import { reportTables } from "./column-report";
import type { Layout } from "./layout";
import { leaveTheRest, numberIn, walkSideTable } from "./side-table";

/** What EHC plans specify, line by line, beside what the school provides. Its lines are no provisions. */
export const sectionF: Layout = {
  layout: "sectionF",
  claim(study) {
    return planTables(study).length > 0
      ? { sure: 0.98, because: "wording or hours from Section F of EHC plans" }
      : null;
  },
  read(study, desk) {
    const tables = planTables(study);
    for (const table of tables) {
      const key = hasField(table, "wording") ? "wording" : "provision";
      let pupil: CellView | null = null;
      walkSideTable(study, table, key, ({ cellIn, cellUnder, alsoSaid }) => {
        const wording = cellIn(key);
        pupil = cellIn("pupils") ?? pupil;
        const name = pupil === null ? study.pupil?.name : nameIn(pupil);
        if (!wording || name === undefined) return;
        const reference = cellUnder(REFERENCE);
        const outcome = cellIn("target") ?? cellIn("outcome");
        const line: SectionFLine = {
          pupil: name,
          reference: reference?.text ?? null,
          outcome: outcome?.text ?? null,
          wording: wording.text,
          hoursPerWeek: numberIn(cellIn("hoursInPlan")),
          mappedHours: numberIn(cellIn("hoursMapped")),
          also: [],
          source: placeOf(wording),
        };
        const feeds = (field: FieldOf<"sectionF">, cell: CellView | null): void =>
          study.ledger.feeds("sectionF", line, field, cell);
        feeds("pupil", pupil ?? study.pupil?.cell ?? null);
        feeds("reference", reference);
        feeds("wording", wording);
        feeds("outcome", outcome);
        if (line.hoursPerWeek !== null) feeds("hoursPerWeek", cellIn("hoursInPlan"));
        if (line.mappedHours !== null) feeds("mappedHours", cellIn("hoursMapped"));
        line.also = alsoSaid((cell) => feeds("notes", cell));
        desk.sectionF.push(line);
      });
    }
    leaveTheRest(study);
    return reportTables(tables);
  },
};

const nameIn = (pupil: CellView): string =>
  readPupils(pupil.cell, { form: "list" })?.value.pupils[0] ?? pupil.text;

/** "Ref", "F ref", "Section F ref no." */
const REFERENCE =
  /^(?:section )?(?:f )?(?:ref(?:erence)?|para(?:graph)?|line)(?: ?(?:no|number))?\.?$/i;

function planTables(study: Study): Table[] {
  return study.tables.filter(
    (table) =>
      (hasField(table, "hoursInPlan", "wording") && hasField(table, "wording", "provision")) ||
      (isCalledSectionF(study) && holdsWording(study, table)),
  );
}

const SECTION_F = /\bsec(?:t(?:ion)?)?\.? ?f\b/i;

/** The tab or a title says so. */
const isCalledSectionF = ({ view, titles }: Study): boolean =>
  SECTION_F.test(view.name) || titles.some(({ cell }) => SECTION_F.test(cell.text));

const SHORTEST_WORDING = 4;

/** Under "Special educational provision" stand whole phrases, and no names of programmes. */
function holdsWording(study: Study, table: Table): boolean {
  const column = columnOf(table, "provision");
  if (!column || !table.columns.some(({ own }) => REFERENCE.test(own.trim()))) return false;
  const texts = table.rows.flatMap((row) => study.view.at(row, column.column)?.text ?? []);
  const worded = texts.filter((text) => text.split(/\s+/).length >= SHORTEST_WORDING);
  return texts.length > 0 && worded.length >= texts.length * 0.6;
}
