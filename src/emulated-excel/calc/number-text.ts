/** A number as General writes it into text: up to 15 significant figures. */
export function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value === 0 ? "0" : String(value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e21 || (size !== 0 && size < 1e-9)) return scientific(rounded);
  if (size >= 1e20) return scientific(rounded);
  return plain(rounded);
}

function scientific(value: number): string {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function plain(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value.toFixed(20).replace(/0+$/, "").replace(/\.$/, "");
}
