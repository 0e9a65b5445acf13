import type { Comment } from "../../book/sheet-parts";
import { XmlDocument } from "../xml/xml-document";
import type { XmlElement } from "../xml/xml-element";

/** The drawing that holds the yellow boxes of notes, in VML, as every Excel still wants it. */
export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" ' +
  'o:connecttype="rect"/></v:shapetype></xml>';

const FIRST_SHAPE = 1025;

/** A hidden box beside the cell, shown when the mouse rests on it. */
export function noteShape({ row, column }: Comment, drawing: XmlElement): XmlElement {
  const used = drawing
    .all("shape")
    .map((shape) => Number(/\d+$/.exec(shape.get("id") ?? "")?.[0] ?? 0));
  const id = Math.max(FIRST_SHAPE - 1, ...used) + 1;
  const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(", ");
  return XmlDocument.parse(
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
      `xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${String(id)}" type="#_x0000_t202" ` +
      `style="position:absolute;margin-left:60pt;margin-top:1pt;width:108pt;height:60pt;z-index:1;` +
      `visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
      `<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
      `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>` +
      `</x:ClientData></v:shape>`,
  ).root;
}

export function shapeOf(drawing: XmlElement, { row, column }: Comment): XmlElement | undefined {
  return drawing.all("shape").find((shape) => {
    const data = shape.child("ClientData");
    return (
      data?.get("ObjectType") === "Note" &&
      Number(data.child("Row")?.text) === row &&
      Number(data.child("Column")?.text) === column
    );
  });
}
