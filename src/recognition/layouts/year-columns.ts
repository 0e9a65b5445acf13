import type { ProvisionLine } from "../../domain/recognition-report";
import type { Desk } from "../desk";
import { emptyLine } from "../draft";
import { fillFrom, type Given } from "../context";
import { readItem } from "../readers/item";
import { placeOf, type CellView, type SheetView } from "../sheet-view";
import type { Study } from "../study";
import { tidyLine } from "../tidy";
import { matchHeader } from "../words";
import { areaHead, waveHead, yearHead, type YearHead } from "./axis";
import { itemsOf } from "./grid-items";
import { gridReport } from "./grid-report";
import type { Layout } from "./layout";
import { sheetGiven } from "./sheet-given";

interface Block {
  headerRow: number;
  headColumn: number;
  across: Map<number, YearHead>;
}

/** Year groups or classes across, provisions in the cells; often one block a wave. */
export const yearColumns: Layout = {
  layout: "yearColumns",
  claim(study) {
    const blocks = findBlocks(study.view);
    const holds = blocks.some(
      (block) => provisionRows(study.view, block, endOf(blocks, block)).length > 0,
    );
    return holds
      ? { sure: 0.86, because: "year groups across the top and provisions below them" }
      : null;
  },
  read(study, desk) {
    const blocks = findBlocks(study.view);
    const given = sheetGiven(study, desk, blocks[0]?.headerRow);
    for (const block of blocks) readBlock(study, desk, block, endOf(blocks, block), given);
    const top = blocks[0]?.headerRow ?? 0;
    for (const cell of study.view.cells())
      study.ledger.leave(cell.row < top ? "banner" : "note", cell);
    return gridReport(
      blocks.map((block) => ({ headerRows: [block.headerRow], heads: [...block.across] })),
    );
  },
};

function endOf(blocks: readonly Block[], block: Block): number {
  return blocks[blocks.indexOf(block) + 1]?.headerRow ?? Infinity;
}

/** Rows with three or more year groups or classes side by side and hardly anything else. */
function findBlocks(view: SheetView): Block[] {
  return view.filledRows.slice(0, 400).flatMap((row) => {
    const cells = view.row(row);
    const heads = cells.flatMap((cell) => yearHead(cell) ?? []);
    const distinct = new Set(
      heads.map(({ yearGroups, className }) => yearGroups.join() + (className ?? "")),
    ).size;
    if (distinct < 3 || heads.length < cells.length - 1) return [];
    const across = new Map(heads.map((head) => [head.cell.column, head] as const));
    const first = Math.min(...across.keys());
    const label = cells.find((cell) => !across.has(cell.column));
    if (label && namesAnAttribute(label)) return [];
    const headColumn =
      cells.find((cell) => !across.has(cell.column))?.column ?? Math.max(0, first - 1);
    return headColumn < first ? [{ headerRow: row, headColumn, across }] : [];
  });
}

/** "Aimed at" beside year groups is a row about provisions, not a head over them. */
function namesAnAttribute(label: CellView): boolean {
  const [best] = matchHeader(label.text);
  const heads = ["provision", "areaOfNeed", "wave", "yearGroups", "className"];
  return best !== undefined && best.confidence >= 0.9 && !heads.includes(best.field);
}

type RowKind = { kind: "provisions"; given: Given } | { kind: "detail"; label: string };

/** What the label at the left makes of a row: its cells are provisions, or say something about those in other rows. */
function rowKind(cell: CellView | null): RowKind | null {
  if (!cell) return null;
  const wave = waveHead(cell);
  const area = areaHead(cell);
  if (wave) return { kind: "provisions", given: { wave: wave.wave } };
  if (area)
    return { kind: "provisions", given: { areaOfNeed: area.area, areaOfNeedText: area.text } };
  const [best] = matchHeader(cell.text);
  if (best?.field === "provision" && best.confidence >= 0.6)
    return { kind: "provisions", given: {} };
  return { kind: "detail", label: tidyLine(cell.text) };
}

function provisionRows(view: SheetView, block: Block, end: number): number[] {
  return view.filledRows.filter(
    (row) =>
      row > block.headerRow &&
      row < end &&
      rowKind(view.at(row, block.headColumn))?.kind === "provisions",
  );
}

function readBlock(study: Study, desk: Desk, block: Block, end: number, given: Given): void {
  const { view, ledger } = study;
  ledger.means("heading", ...view.row(block.headerRow));
  const corner = view.at(block.headerRow, block.headColumn);
  const wave = corner && waveHead(corner)?.wave;
  const blockGiven: Given = wave ? { ...given, wave } : given;
  const byColumn = new Map<number, ProvisionLine[]>();
  const details: { cell: CellView; label: string }[] = [];
  for (const row of view.filledRows.filter((at) => at > block.headerRow && at < end)) {
    const head = view.at(row, block.headColumn);
    const kind = rowKind(head);
    if (!head || !kind) continue;
    for (const cell of view.row(row)) {
      const year = block.across.get(cell.column);
      if (!year || cell === head) continue;
      if (kind.kind === "detail") details.push({ cell, label: kind.label });
      else {
        ledger.means("heading", head);
        for (const item of itemsOf(cell.text))
          byColumn.set(cell.column, [
            ...(byColumn.get(cell.column) ?? []),
            lineOf(study, desk, cell, item, year, kind.given, blockGiven),
          ]);
      }
    }
  }
  for (const { cell, label } of details) {
    const lines = byColumn.get(cell.column) ?? [];
    for (const line of lines)
      line.notes = [line.notes, `${label}: ${tidyLine(cell.text)}`].filter(Boolean).join("; ");
    for (const line of lines) ledger.feeds("line", line, "notes", cell);
    if (lines.length > 0) ledger.means("label", view.at(cell.row, block.headColumn));
  }
}

function lineOf(
  study: Study,
  desk: Desk,
  cell: CellView,
  item: string,
  year: YearHead,
  ...given: Given[]
): ProvisionLine {
  const line = emptyLine(item, placeOf(cell));
  line.yearGroups = [...year.yearGroups];
  line.className = year.className;
  for (const one of given) fillFrom(line, one);
  desk.lines.push(readItem(line, study.ledger, cell));
  return line;
}
