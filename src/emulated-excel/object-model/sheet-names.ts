import type { Book } from "../book/book";
import { invalidArgument } from "../wire/host-error";

/** Excel's rules for sheet names (office-js.md §6, 21). @throws InvalidArgument */
export function checkSheetName(name: string): void {
  const allowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!allowed) throw invalidArgument("The sheet's name cannot be used.");
}

export function freeSheetName(book: Book): string {
  for (let n = 1; ; n++) if (!book.sheet(`Sheet${n}`)) return `Sheet${n}`;
}
