import { LAST_ROW } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { PageSetup } from "../book/sheet-parts";
import { apiNotFound, invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import { HeaderFooterGroup } from "./header-footer";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { rangeAt } from "./range-at";
import type { Shape } from "./shape";

type LayoutMember =
  | "centerHorizontally"
  | "headersFooters"
  | "leftMargin"
  | "orientation"
  | "paperSize"
  | "rightMargin"
  | "setPrintArea"
  | "setPrintTitleColumns"
  | "setPrintTitleRows"
  | "zoom";

/** ECMA-376 paper sizes that have a name in the object model, as far as they are in use. */
const PAPER: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const POINTS_PER_INCH = 72;

export class PageLayout extends HostObject implements Shape<Excel.PageLayout, LayoutMember> {
  readonly $type = "PageLayout";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  get centerHorizontally(): boolean {
    return this.$sheet.pageSetup.centreHorizontally;
  }
  set centerHorizontally(centreHorizontally) {
    this.$change({ centreHorizontally });
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.$state, this.$sheet);
  }
  /** Points. */
  get leftMargin(): number {
    return this.$sheet.pageSetup.leftMargin * POINTS_PER_INCH;
  }
  set leftMargin(points) {
    this.$change({ leftMargin: points / POINTS_PER_INCH });
  }
  get rightMargin(): number {
    return this.$sheet.pageSetup.rightMargin * POINTS_PER_INCH;
  }
  set rightMargin(points) {
    this.$change({ rightMargin: points / POINTS_PER_INCH });
  }
  get orientation(): Excel.PageOrientation {
    const landscape = this.$sheet.pageSetup.orientation === "landscape";
    return (landscape ? "Landscape" : "Portrait") as Excel.PageOrientation;
  }
  set orientation(given) {
    const orientation = String(given).toLowerCase();
    if (orientation !== "landscape" && orientation !== "portrait") throw invalidArgument();
    this.$change({ orientation });
  }
  get paperSize(): Excel.PaperType {
    const size = this.$sheet.pageSetup.paperSize ?? PAPER["Letter"];
    return Object.entries(PAPER).find(([, n]) => n === size)?.[0] as Excel.PaperType;
  }
  set paperSize(given) {
    const paperSize = PAPER[given];
    if (paperSize === undefined) throw invalidArgument();
    this.$change({ paperSize });
  }
  get zoom(): Excel.PageLayoutZoomOptions {
    const { fitToWidth, fitToHeight } = this.$sheet.pageSetup;
    if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  /** Pages across and down; 0 or nothing = as many as it takes. */
  set zoom({ horizontalFitToPages, verticalFitToPages, scale }) {
    const fitting = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    if (fitting && scale !== undefined) throw invalidArgument();
    this.$change({
      fitToWidth: fitting ? (horizontalFitToPages ?? 0) : null,
      fitToHeight: fitting ? (verticalFitToPages ?? 0) : null,
    });
  }
  setPrintArea(area: Range | RangeAreas | string): void {
    if (area instanceof RangeAreas) throw apiNotFound("PageLayout.setPrintArea(RangeAreas)");
    const range = typeof area === "string" ? rangeAt(this.$state, this.$sheet, area) : area;
    this.$change({ printArea: { ...range.$area } });
  }
  setPrintTitleColumns(columns: Range | string): void {
    const range =
      typeof columns === "string" ? rangeAt(this.$state, this.$sheet, columns) : columns;
    const { top, bottom, left, right } = range.$area;
    if (top !== 0 || bottom !== LAST_ROW) throw invalidArgument();
    this.$change({ titleColumns: { first: left, last: right } });
  }
  setPrintTitleRows(rows: Range | string): void {
    const range = typeof rows === "string" ? rangeAt(this.$state, this.$sheet, rows) : rows;
    this.$change({ titleRows: { first: range.$area.top, last: range.$area.bottom } });
  }

  private $change(patch: Partial<PageSetup>): void {
    this.$state.guardAlive(this.$sheet);
    Object.assign(this.$sheet.pageSetup, patch);
    this.$sheet.partChanged("pageSetup");
  }
}
