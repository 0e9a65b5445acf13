import type { Comment } from "../../book/sheet-parts";
import { columnOf } from "../cells/cell-address";
import type { Package } from "../package/package";
import { relationships } from "../package/relationships";
import { unescapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import type { SheetReading } from "./sheet-reading";

/**
 * Notes, and threads with their replies (one comment, the texts below one another). Older programs see a thread as a
 * note with a long explanation, written by "tc={…}": that one is left out.
 */
export function readComments({ sheet, pack, part }: SheetReading): void {
  sheet.comments.push(...readThreads(pack, part));
  const threaded = new Set(
    sheet.comments.map(({ row, column }) => `${String(row)} ${String(column)}`),
  );
  const notes = notesPart(pack, part);
  if (notes === null) return;
  for (const note of readNotes(pack.document(notes).root))
    if (!(
      note.author.startsWith("tc=") && threaded.has(`${String(note.row)} ${String(note.column)}`)
    ))
      sheet.comments.push(note);
}

export function notesPart(pack: Package, part: string): string | null {
  const found = relationships(pack, part).find((one) => one.kind === "comments");
  return found && pack.has(found.target) ? found.target : null;
}

export function readNotes(root: XmlElement): Comment[] {
  const authors = (root.child("authors")?.elements("author") ?? []).map((author) => author.text);
  return (root.child("commentList")?.elements("comment") ?? []).flatMap(
    (element) => readNote(element, authors) ?? [],
  );
}

export function readNote(element: XmlElement, authors: readonly string[]): Comment | null {
  const at = placeOf(element.get("ref") ?? "");
  if (!at) return null;
  const texts = element.child("text")?.all("t") ?? [];
  return {
    ...at,
    author: authors[Number(element.get("authorId") ?? 0)] ?? "",
    text: unescapeExcel(texts.map((text) => text.text).join("")),
    kind: "note",
  };
}

function readThreads(pack: Package, part: string): Comment[] {
  const found = relationships(pack, part).find((one) => one.kind === "threadedComment");
  if (!found || !pack.has(found.target)) return [];
  const people = readPeople(pack);
  const threads = new Map<string, Comment>();
  for (const element of pack.document(found.target).root.elements("threadedComment")) {
    const text = element.child("text")?.text ?? "";
    const thread = threads.get(element.get("parentId") ?? "");
    const at = placeOf(element.get("ref") ?? "");
    if (thread) thread.text += `\n${text}`;
    else if (at) {
      const author = people.get(element.get("personId") ?? "") ?? "";
      threads.set(element.get("id") ?? "", { ...at, author, text, kind: "threaded" });
    }
  }
  return [...threads.values()];
}

function readPeople(pack: Package): Map<string, string> {
  const people = new Map<string, string>();
  for (const name of pack.names)
    if (/^xl\/persons\/[^/]+\.xml$/i.test(name))
      for (const person of pack.document(name).root.elements("person"))
        people.set(person.get("id") ?? "", person.get("displayName") ?? "");
  return people;
}

function placeOf(ref: string): { row: number; column: number } | null {
  const column = columnOf(ref);
  const row = Number(/\d+$/.exec(ref)?.[0] ?? 0) - 1;
  return column < 0 || row < 0 ? null : { row, column };
}
