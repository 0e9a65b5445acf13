import type { Edit } from "./edit";

interface EditKind {
  /** Changes what stands on a sheet, so that the sheet must be ours. */
  altersSheet: boolean;
  /** Says by name everything that it touches: checking it needs no places of what stands. */
  byName: boolean;
}

const LAYS_DOWN: EditKind = { altersSheet: true, byName: true };
const CHANGES_ROWS: EditKind = { altersSheet: true, byName: false };
const OF_THE_WORKBOOK: EditKind = { altersSheet: false, byName: true };

/** What has to be known of an edit before it may be made. */
export const EDIT_KINDS: Readonly<Record<Edit["kind"], EditKind>> = {
  addSheet: OF_THE_WORKBOOK,
  removeSheet: OF_THE_WORKBOOK,
  showSheet: OF_THE_WORKBOOK,
  defineName: OF_THE_WORKBOOK,
  removeName: OF_THE_WORKBOOK,
  saveSettings: { altersSheet: false, byName: false },
  writeCells: LAYS_DOWN,
  addTable: LAYS_DOWN,
  fillColumns: LAYS_DOWN,
  copyColumn: LAYS_DOWN,
  formatCells: LAYS_DOWN,
  setColumns: LAYS_DOWN,
  setRows: LAYS_DOWN,
  addChoices: LAYS_DOWN,
  addRule: LAYS_DOWN,
  addExplanations: LAYS_DOWN,
  addChart: LAYS_DOWN,
  addLinks: LAYS_DOWN,
  setUpSheet: LAYS_DOWN,
  changeCells: CHANGES_ROWS,
  appendRows: CHANGES_ROWS,
  dropRows: CHANGES_ROWS,
};
