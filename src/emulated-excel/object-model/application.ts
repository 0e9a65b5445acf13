import { invalidArgument } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import type { ExcelState } from "./excel-state";
import type { Shape } from "./shape";

type ApplicationMember =
  | "calculate"
  | "calculationMode"
  | "suspendApiCalculationUntilNextSync"
  | "suspendScreenUpdatingUntilNextSync";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends HostObject implements Shape<Excel.Application, ApplicationMember> {
  readonly $type = "Application";
  constructor(readonly $state: ExcelState) {
    super();
  }
  get calculationMode(): Excel.CalculationMode {
    return this.$state.calculationMode as Excel.CalculationMode;
  }
  set calculationMode(mode) {
    if (!MODES.includes(mode)) throw invalidArgument();
    this.$state.calculationMode = mode;
  }
  /** "Recalculate" does what is due, "Full" and "FullRebuild" everything. */
  calculate(type: string): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(type)) throw invalidArgument();
    this.$state.recalculate(type !== "Recalculate");
  }
  suspendApiCalculationUntilNextSync(): void {
    this.$state.suspendCalculation();
  }
  /** There is no screen to suspend: the preview draws once a batch anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
