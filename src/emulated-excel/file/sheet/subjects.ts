import type { SheetPart } from "../../book/sheet";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { writeTables } from "./tables-writer";

/** What a sheet has besides cells: which of the book's parts each writer answers for. */
export interface SheetSubject {
  parts: readonly SheetPart[];
  write(target: SheetTarget, context: SaveContext): void;
}

export const SHEET_SUBJECTS: readonly SheetSubject[] = [{ parts: ["tables"], write: writeTables }];
