import { mondayOf, serialOf } from "../domain/calendar-date";
import { COLOURS, NUMBER_LOOKS } from "../templates/looks";
import { checkEdits } from "../workbook/check-edits";
import type { Edit, Typed } from "../workbook/edit";
import { freeSheetName } from "../workbook/free-name";
import type { Watch, WorkbookGateway } from "../workbook/gateway";
import { SAMPLE } from "../workbook/sample-sheet";
import { WorkbookProblem } from "../workbook/workbook-problem";
import { SAMPLE_COLUMNS, SAMPLE_LINES, SAMPLE_TITLE, type Line } from "./sample-lines";

const HEAD_ROW = 2;

/**
 * A sheet as an invented school might keep it, to try the add-in with; its dates lie around today.
 * @param today ISO yyyy-mm-dd
 * @param now ISO date-time, kept in the stamp
 */
export function sampleEdits(
  taken: readonly string[],
  { today, now }: { today: string; now: string },
): Edit[] {
  const sheet = freeSheetName("Interventions", taken);
  const columns = SAMPLE_COLUMNS.length;
  const rows = SAMPLE_LINES.map((line) => cellsOf(line, today));
  const across = (row: number, count = 1) => ({ row, column: 0, rows: count, columns });
  return [
    {
      kind: "addSheet",
      sheet,
      stamp: { template: SAMPLE, version: 1, added: now, names: [] },
      tabColour: COLOURS.quietInk,
    },
    { kind: "writeCells", sheet, at: { row: 0, column: 0 }, cells: [[SAMPLE_TITLE]] },
    {
      kind: "writeCells",
      sheet,
      at: { row: HEAD_ROW, column: 0 },
      cells: [SAMPLE_COLUMNS.map(({ head }) => head), ...rows],
    },
    {
      kind: "formatCells",
      sheet,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      format: { bold: true, size: 14 },
    },
    { kind: "formatCells", sheet, area: across(HEAD_ROW), format: { bold: true, fill: "#D9E2E5" } },
    ...SAMPLE_COLUMNS.flatMap(({ width, dates }, column): Edit[] => [
      { kind: "setColumns", sheet, first: column, count: 1, width },
      ...(dates
        ? [
            {
              kind: "formatCells" as const,
              sheet,
              area: { row: HEAD_ROW + 1, column, rows: rows.length, columns: 1 },
              format: { numberFormat: NUMBER_LOOKS.date, horizontal: "left" as const },
            },
          ]
        : []),
    ]),
    { kind: "setUpSheet", sheet, freeze: { rows: HEAD_ROW + 1, columns: 0 } },
    { kind: "showSheet", sheet },
  ];
}

/** The day of a week counted from this one; 0 = this week's Monday. */
function cellsOf({ starts, review, ...words }: Line, today: string): Typed[] {
  const monday = mondayOf(serialOf(today));
  const day = (weeks: number | null) => (weeks === null ? null : monday + 7 * weeks);
  const cells: Record<string, Typed> = { ...words, starts: day(starts), review: day(review) };
  return SAMPLE_COLUMNS.map(({ key }) => cells[key] ?? null);
}

/**
 * Puts the sample into the workbook. It goes with "Remove what was added".
 * @throws WorkbookProblem
 */
export async function tryWithSample(
  gateway: WorkbookGateway,
  when: { today: string; now: string },
  watch?: Watch,
): Promise<void> {
  const outline = await gateway.readOutline(watch);
  const edits = sampleEdits(
    outline.sheets.map(({ name }) => name),
    when,
  );
  const [problem] = checkEdits(outline, edits);
  if (problem) throw new WorkbookProblem(problem);
  await gateway.applyEdits(edits, watch);
}
