import type { SheetReport } from "../domain/recognition-report";
import { readCommentsAndStrikes } from "./comments-and-strikes";
import type { Desk } from "./desk";
import { bestClaim } from "./layouts/layouts";
import { partsOf } from "./parts";
import { partsBeside } from "./parts-beside";
import type { Study } from "./study";
import type { CommentOn } from "./trail";

/** Reads a sheet, part by part, each as the layout that is surest of it. The sheet is called after the part that says most. */
export function readSheet(study: Study, desk: Desk): { sheet: SheetReport; comments: CommentOn[] } {
  const parts = partsOf(study)
    .flatMap(partsBeside)
    .map((part) => {
      const { layout } = bestClaim(part);
      const before = desk.lines.length;
      const { headerRows, columns } = layout.read(part, desk);
      const comments = readCommentsAndStrikes(part, desk, layout.layout, before);
      return {
        layout: layout.layout,
        headerRows,
        columns,
        comments,
        lines: desk.lines.length - before,
      };
    });
  const most = parts.reduce((best, part) => (part.lines > best.lines ? part : best));
  return {
    sheet: {
      name: study.view.name,
      layout: most.layout,
      headerRows: [...new Set(parts.flatMap(({ headerRows }) => headerRows))].map((row) => row + 1),
      columns: parts.flatMap(({ columns }) => columns),
      hidden: study.view.hidden,
    },
    comments: parts.flatMap(({ comments }) => comments),
  };
}
