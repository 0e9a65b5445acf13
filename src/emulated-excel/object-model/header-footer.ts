import type { Sheet } from "../book/sheet";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import type { Shape } from "./shape";

type Section = "L" | "C" | "R";

export class HeaderFooterGroup
  extends HostObject
  implements Shape<Excel.HeaderFooterGroup, "defaultForAllPages">
{
  readonly $type = "HeaderFooterGroup";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.$state, this.$sheet);
  }
}

type Members =
  "centerFooter" | "centerHeader" | "leftFooter" | "leftHeader" | "rightFooter" | "rightHeader";

/** Three texts above and three below each page, with Excel's codes (&P page, &N pages, &A sheet, &D date). */
export class HeaderFooter extends HostObject implements Shape<Excel.HeaderFooter, Members> {
  readonly $type = "HeaderFooter";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
  ) {
    super();
  }
  get leftHeader(): string {
    return this.$read("header", "L");
  }
  set leftHeader(text) {
    this.$write("header", "L", text);
  }
  get centerHeader(): string {
    return this.$read("header", "C");
  }
  set centerHeader(text) {
    this.$write("header", "C", text);
  }
  get rightHeader(): string {
    return this.$read("header", "R");
  }
  set rightHeader(text) {
    this.$write("header", "R", text);
  }
  get leftFooter(): string {
    return this.$read("footer", "L");
  }
  set leftFooter(text) {
    this.$write("footer", "L", text);
  }
  get centerFooter(): string {
    return this.$read("footer", "C");
  }
  set centerFooter(text) {
    this.$write("footer", "C", text);
  }
  get rightFooter(): string {
    return this.$read("footer", "R");
  }
  set rightFooter(text) {
    this.$write("footer", "R", text);
  }

  private $read(which: "header" | "footer", section: Section): string {
    return sections(this.$sheet.pageSetup[which])[section];
  }
  private $write(which: "header" | "footer", section: Section, text: string): void {
    this.$state.guardAlive(this.$sheet);
    const parts = { ...sections(this.$sheet.pageSetup[which]), [section]: text };
    const order: Section[] = ["L", "C", "R"];
    this.$sheet.pageSetup[which] = order
      .filter((name) => parts[name] !== "")
      .map((name) => `&${name}${parts[name]}`)
      .join("");
    this.$sheet.partChanged("pageSetup");
  }
}

/** "&LSchool&RPage &P" → { L: "School", C: "", R: "Page &P" }; text before any section stands in the centre. */
function sections(code: string): Record<Section, string> {
  const parts: Record<Section, string> = { L: "", C: "", R: "" };
  let at: Section = "C";
  for (const piece of code.split(/(&&|&[LCR])/)) {
    const section = /^&([LCR])$/.exec(piece)?.[1] as Section | undefined;
    if (section) at = section;
    else parts[at] += piece;
  }
  return parts;
}
