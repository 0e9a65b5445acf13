import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { invalidArgument, itemAlreadyExists } from "../wire/host-error";
import { allTables } from "./table-lookup";

/** Excel's rules for defined names and table names. @throws InvalidArgument */
export function checkDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeAReference =
    /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^(R\d*C\d*|R\d+|C\d+|R|C)$/i.test(name);
  if (!wellFormed || likeAReference) throw invalidArgument("The name cannot be used.");
}

/** Names of the workbook and of tables share one list. @throws ItemAlreadyExists */
export function checkNameIsFree(book: Book, sheet: Sheet | null, name: string): void {
  if (nameIsTaken(book, sheet, name)) throw itemAlreadyExists();
}

export function nameIsTaken(book: Book, sheet: Sheet | null, name: string): boolean {
  const key = name.toLowerCase();
  const defined = book.names.some((n) => n.sheet === sheet && n.name.toLowerCase() === key);
  return defined || allTables(book).some(({ table }) => table.name.toLowerCase() === key);
}
