import { timeCalculation } from "../emulated-excel/calc/speed-model";

/** Full and one-input recalculation of the calculation model, 30 calculated columns a row. */
export function benchCalculation(sizes: readonly number[]): object[] {
  return sizes.map((rows) => {
    const { formulas, fullMs, oneInputMs, oneRateMs } = timeCalculation(rows);
    const [full, oneInput, oneRate] = [fullMs, oneInputMs, oneRateMs].map(Math.round);
    return { rows, formulas, fullMs: full, oneInputMs: oneInput, oneRateMs: oneRate };
  });
}
