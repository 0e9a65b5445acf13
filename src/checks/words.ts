const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-11-06" → "6 Nov 2026" */
export function dayInWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** 5 → "5 hours", 1.25 → "1 hour 15 minutes", 0.33 → "20 minutes" */
export function hoursInWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [counted(whole, "hour"), counted(rest, "minute")].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(" ") : "0 hours";
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** Without an end mark, so that a sentence can go on behind it. */
export function unstopped(text: string): string {
  return text.replace(/[.\s]+$/, "");
}

/** With one end mark, whatever it had. */
export function sentence(text: string): string {
  return /[?!]\s*$/.test(text) ? text.trim() : `${unstopped(text)}.`;
}

/** Long wordings are cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

/** "A, B and C" */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
