import type { Rect } from "../book/cell";
import { overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import { sameArea } from "./addresses";
import type { ExcelState } from "./excel-state";
import { changeLooks } from "./looks";
import { plainValue } from "./read-cells";

/** Excel's own blue for links. */
const LINK_COLOUR = "#0563C1";

export function readLink(sheet: Sheet, area: Rect): Excel.RangeHyperlink {
  const link = sheet.hyperlinks.find((candidate) => overlaps(candidate.area, area));
  if (!link) return null as unknown as Excel.RangeHyperlink;
  const textToDisplay = String(plainValue(sheet.value(area.top, area.left)));
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    textToDisplay,
  };
}

/** Sets the link, the text (when given) and Excel's look of a link. */
export function writeLink(
  state: ExcelState,
  sheet: Sheet,
  area: Rect,
  link: Excel.RangeHyperlink,
): void {
  state.guardSheet(sheet);
  removeLinks(sheet, area);
  sheet.hyperlinks.push({
    area: { ...area },
    location: link.documentReference ?? null,
    address: link.address ?? null,
    tip: link.screenTip ?? null,
  });
  if (link.textToDisplay !== undefined) sheet.setValue(area.top, area.left, link.textToDisplay);
  changeLooks(state, sheet, area, (style) => ({
    ...style,
    font: { ...style.font, underline: true, colour: LINK_COLOUR },
  }));
  sheet.partChanged("hyperlinks");
}

export function removeLinks(sheet: Sheet, area: Rect): void {
  const kept = sheet.hyperlinks.filter(
    (link) => !sameArea(link.area, area) && !overlaps(link.area, area),
  );
  if (kept.length === sheet.hyperlinks.length) return;
  sheet.hyperlinks = kept;
  sheet.partChanged("hyperlinks");
}
