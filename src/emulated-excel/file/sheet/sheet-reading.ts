import type { Sheet } from "../../book/sheet";
import type { Package } from "../package/package";
import type { RuleLook } from "../styles/differential-formats";
import type { Palette } from "../styles/colours";
import type { XmlElement } from "../xml/xml-element";

/** One sheet being read; also used by the writers, to see what the file says. */
export interface SheetReading {
  sheet: Sheet;
  part: string;
  root: XmlElement;
  pack: Package;
  palette: Palette;
  ruleLooks: readonly RuleLook[];
  styleOf: (cellFormat: string) => number;
}
