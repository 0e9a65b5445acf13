import type { Comment } from "../../book/sheet-parts";
import { cellAddress } from "../cells/cell-address";
import { declareContentType } from "../package/content-types";
import { DECLARATION } from "../package/namespaces";
import { addRelationship, relationships } from "../package/relationships";
import type { SaveContext, SheetTarget } from "../saving/save-context";
import { escapeExcel } from "../xml/characters";
import type { XmlElement } from "../xml/xml-element";
import { childOf, insertInOrder } from "./child-order";
import { notesPart, readNote } from "./comments-reader";
import { keepMatching } from "./keep-matching";
import { EMPTY_DRAWING, noteShape, shapeOf } from "./note-shapes";
import { relationshipAttribute } from "./relationship-attribute";

const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Notes with the shapes that show them. Threads stay as they are; a new comment is written as a note. */
export function writeComments(target: SheetTarget, context: SaveContext): void {
  const { pack } = context;
  const stood = notesPart(pack, target.part);
  const known = target.source?.threads ?? [];
  const wanted = target.sheet.comments
    .filter((comment) => !known.some((thread) => sameThread(thread, comment)))
    .map((comment): Comment => ({ ...comment, kind: "note" }));
  if (stood === null && wanted.length === 0) return;

  const part = stood ?? addNotesPart(target, context);
  const { root } = pack.document(part);
  const authors = childOf(root, "authors");
  const names = () => authors.elements("author").map((author) => author.text);
  const list = childOf(root, "commentList");
  const shapes = pack.document(drawingPart(target, context)).root;
  const standing = names();
  const added = keepMatching(
    wanted,
    list.elements("comment"),
    (element) => {
      // What older programs are shown of a thread is part of the thread.
      const note = readNote(element, standing);
      return note && !note.author.startsWith("tc=") ? note : null;
    },
    (element) => {
      const note = readNote(element, standing);
      if (note) shapeOf(shapes, note)?.detach();
    },
  );
  for (const comment of added) {
    if (!names().includes(comment.author)) authors.append("author", {}, comment.author);
    addNote(list, comment, names().indexOf(comment.author));
    shapes.insert(noteShape(comment, shapes));
  }
}

function sameThread(a: Comment, b: Comment): boolean {
  return b.kind === "threaded" && a.row === b.row && a.column === b.column && a.text === b.text;
}

/** Notes stand in order of rows, as Excel writes them. */
function addNote(list: XmlElement, { row, column, text }: Comment, author: number): void {
  const element = list.append("comment", { ref: cellAddress(row, column), authorId: author });
  const run = element.append("text").append("r");
  run.append("t", { "xml:space": "preserve" }, escapeExcel(text));
}

function addNotesPart({ part }: SheetTarget, { pack, namespaces }: SaveContext): string {
  const notes = pack.unused("xl/comments", ".xml");
  pack.write(
    notes,
    `${DECLARATION}<comments xmlns="${namespaces.main}"><authors/><commentList/></comments>`,
  );
  declareContentType(pack, notes, NOTES_TYPE);
  addRelationship(pack, part, `${namespaces.relationships}/comments`, notes);
  return notes;
}

function drawingPart({ root, part }: SheetTarget, { pack, namespaces }: SaveContext): string {
  const id = root.child("legacyDrawing")?.getPrefixed("id");
  const stood = relationships(pack, part).find((one) => one.id === id)?.target;
  if (stood !== undefined && pack.has(stood)) return stood;
  const drawing = pack.unused("xl/drawings/vmlDrawing", ".vml");
  pack.write(drawing, EMPTY_DRAWING);
  declareContentType(pack, drawing, DRAWING_TYPE);
  const type = `${namespaces.relationships}/vmlDrawing`;
  const added = addRelationship(pack, part, type, drawing);
  insertInOrder(root, root.create("legacyDrawing", relationshipAttribute(root, added, namespaces)));
  return drawing;
}
