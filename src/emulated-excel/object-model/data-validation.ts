import type { Rect } from "../book/cell";
import { overlaps } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { Validation } from "../book/sheet-parts";
import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import { encloses, sameArea, without } from "./addresses";
import type { ExcelState } from "./excel-state";
import type { Shape } from "./shape";
import { readRule, ruleOf, ruleType } from "./validation-rules";

type ValidationMember = "clear" | "errorAlert" | "ignoreBlanks" | "prompt" | "rule" | "type";

/** The list or limit that the cells of an area share. */
export class DataValidation
  extends HostObject
  implements Shape<Excel.DataValidation, ValidationMember>
{
  readonly $type = "DataValidation";
  constructor(
    readonly $state: ExcelState,
    readonly $sheet: Sheet,
    readonly $area: Rect,
  ) {
    super();
  }

  get type(): Excel.DataValidationType {
    const shared = this.$shared();
    if (shared) return ruleType(shared);
    return (this.$touching().length > 0 ? "Inconsistent" : "None") as Excel.DataValidationType;
  }
  get rule(): Excel.DataValidationRule {
    const shared = this.$shared();
    return shared ? ruleOf(shared) : {};
  }
  set rule(given) {
    this.$state.guardSheet(this.$sheet);
    const rule = readRule(this.$sheet, given);
    this.$take();
    const defaults = { ignoreBlanks: true, prompt: null };
    const error = { title: "", message: "", style: "stop" } as const;
    const inCellDropDown = true;
    this.$sheet.validations.push({
      areas: [{ ...this.$area }],
      inCellDropDown,
      ...defaults,
      error,
      ...rule,
    });
    this.$sheet.partChanged("validations");
  }
  get ignoreBlanks(): boolean {
    return this.$shared()?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks) {
    this.$change({ ignoreBlanks });
  }
  get prompt(): Excel.DataValidationPrompt {
    const prompt = this.$shared()?.prompt;
    return { showPrompt: !!prompt, title: prompt?.title ?? "", message: prompt?.message ?? "" };
  }
  set prompt({ showPrompt, title, message }) {
    // Excel shows up to 32 and 255 characters, and refuses more
    if (title.length > 32 || message.length > 255) throw invalidArgument();
    this.$change({ prompt: showPrompt ? { title, message } : null });
  }
  get errorAlert(): Excel.DataValidationErrorAlert {
    const error = this.$shared()?.error;
    const style = (error?.style ?? "stop") as string;
    return {
      showAlert: !!error,
      title: error?.title ?? "",
      message: error?.message ?? "",
      style: (style.charAt(0).toUpperCase() +
        style.slice(1)) as Excel.DataValidationErrorAlert["style"],
    };
  }
  set errorAlert({ showAlert, title, message, style }) {
    if (title.length > 32 || message.length > 225) throw invalidArgument();
    const severity = ALERTS[String(style)];
    if (!severity) throw invalidArgument();
    this.$change({ error: showAlert ? { title, message, style: severity } : null });
  }
  clear(): void {
    this.$state.guardSheet(this.$sheet);
    this.$take();
    this.$sheet.partChanged("validations");
  }

  private $touching(): Validation[] {
    return this.$sheet.validations.filter(({ areas }) =>
      areas.some((area) => overlaps(area, this.$area)),
    );
  }
  private $shared(): Validation | undefined {
    return this.$sheet.validations.find(({ areas }) =>
      areas.some((area) => encloses(area, this.$area)),
    );
  }
  /** Takes the area out of whatever validations it had. */
  private $take(): void {
    this.$sheet.validations = this.$sheet.validations
      .map((validation) => ({
        ...validation,
        areas: validation.areas.flatMap((area) => without(area, this.$area)),
      }))
      .filter(({ areas }) => areas.length > 0);
  }
  /** Changes the validation of exactly this area, carving it out of a larger one when need be. */
  private $change(patch: Partial<Validation>): void {
    this.$state.guardSheet(this.$sheet);
    const shared = this.$shared();
    if (!shared) throw invalidArgument();
    const whole = shared.areas.length === 1 && shared.areas.some((a) => sameArea(a, this.$area));
    if (whole) Object.assign(shared, patch);
    else {
      this.$take();
      this.$sheet.validations.push({ ...shared, ...patch, areas: [{ ...this.$area }] });
    }
    this.$sheet.partChanged("validations");
  }
}

const ALERTS: Record<string, "stop" | "warning" | "information"> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};
