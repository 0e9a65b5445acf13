import type { TableReferences } from "../../formulas/reference";
import type { Row } from "../../templates/sheet-content";
import { PUPIL_PROVISION } from "../../templates/tables/people";
import { PROVISIONS } from "../../templates/tables/provisions";
import { SECTION_F } from "../../templates/tables/sessions";
import type { Edit } from "../../workbook/edit";
import type { StandingTable } from "../again/standing-tables";
import { appendEdits, changeEdits, type CellChange } from "../again/table-edits";
import { textIn, type CycleMap, type ProvisionRow } from "./cycle-map";
import { changed } from "./cycle-rows";

interface Written {
  references: TableReferences<string>;
  changes: CellChange[];
  rows: Row[];
}

/** Gathers what is to be written, so that it is one edit for each column and table, however many rows there are. */
export class CycleEdits {
  private readonly written = new Map<StandingTable, Written>();

  constructor(private readonly map: CycleMap) {}

  change({ table }: ProvisionRow, changes: readonly CellChange[]): void {
    this.of(table, PROVISIONS).changes.push(...changes);
  }

  append({ table }: ProvisionRow, row: Row): void {
    this.of(table, PROVISIONS).rows.push(row);
  }

  changeTaking(changes: readonly CellChange[]): void {
    const { pupilProvision } = this.map;
    if (pupilProvision) this.of(pupilProvision, PUPIL_PROVISION).changes.push(...changes);
  }

  appendTaking(rows: readonly Row[]): void {
    const { pupilProvision } = this.map;
    if (pupilProvision) this.of(pupilProvision, PUPIL_PROVISION).rows.push(...rows);
  }

  /** Lines of EHC plans that a provision meets for these pupils are met by its new row from now on. */
  meetsPlans(before: string, after: string, pupils: readonly string[]): void {
    const theirs = new Set(pupils.map((pupil) => pupil.toLowerCase()));
    for (const table of this.map.sectionF)
      for (const row of table.rows) {
        if (!theirs.has(textIn(row, "pupil").toLowerCase())) continue;
        for (const key of ["metBy", "andBy"] as const)
          if (textIn(row, key).toLowerCase() === before.toLowerCase())
            this.of(table, SECTION_F).changes.push(...changed(row, key, after));
      }
  }

  edits(): Edit[] {
    return [...this.written].flatMap(([table, { references, changes, rows }]) => [
      ...changeEdits(references, table, changes),
      ...appendEdits(references, table, rows),
    ]);
  }

  private of(table: StandingTable, references: TableReferences<string>): Written {
    let written = this.written.get(table);
    if (!written) this.written.set(table, (written = { references, changes: [], rows: [] }));
    return written;
  }
}
