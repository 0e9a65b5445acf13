/** Significant characters that General shows in a cell of default width. */
const WIDTH = 11;

/** A number as a General cell shows it: at most 11 characters, scientific for the very large and very small. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const whole = Math.trunc(size).toString().length;
  const decimals = Math.max(0, WIDTH - 1 - whole);
  const text = trimZeros(size.toFixed(Math.min(decimals, 20)));
  if (size < 1e-4 && text.replace(/[0.]/g, "").length < significant(size)) return scientific(value);
  return value < 0 && text !== "0" ? `-${text}` : text;
}

function significant(size: number): number {
  return String(Number(size.toPrecision(15))).replace(/e.*|^0\.0*|\./g, "").length;
}

function scientific(value: number): string {
  const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
  const power = Number(exponent);
  return `${trimZeros(digits)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}
