import type { Edit } from "../../workbook/edit";
import type { PlacedTable } from "./lay-out";

/** What Excel shows of a message's title. */
const LONGEST_TITLE = 32;

/** The head of every column that explains itself says what it means when it is chosen. */
export function headExplanations(sheet: string, { block, area }: PlacedTable): Edit[] {
  const explanations = block.columns.flatMap(({ header, explains }, at) =>
    explains === undefined
      ? []
      : [
          {
            at: { row: area.row, column: area.column + at },
            title: header.slice(0, LONGEST_TITLE),
            message: explains,
          },
        ],
  );
  return explanations.length === 0 ? [] : [{ kind: "addExplanations", sheet, explanations }];
}

export function isExplained({ block }: PlacedTable): boolean {
  return !block.hiddenHead && block.columns.some(({ explains }) => explains !== undefined);
}
