/** "Cost (38 weeks)", "Cost for 12 wks" are costs, and none for each week. */
const PRICED_OVER_WEEKS =
  /\b(costs?|costings?|price|total|spend)\b[ (:,–-]*(?:(?:for|over|x|×) )?\d{1,2}(?:\.\d)? ?(?:school )?(?:weeks?|wks?)\b/g;

/** "Child's Name(s):" → "child s name"; plurals, accents, case and punctuation do not matter. */
export function normaliseHeader(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\b(who|what|when|where|how)['’]s\b/g, "$1 is")
    .replace(/&/g, " and ")
    .replace(/#/g, " number ")
    .replace(/\bp\.?\/?w\b|\/ ?w(?:ee)?k\b/g, " per week ")
    .replace(/\(s\)/g, "s")
    .replace(/\bp\s?[/.]?\s?w\b/g, " per week ")
    .replace(/\bp\s?[/.]\s?a\b/g, " per year ")
    .replace(PRICED_OVER_WEEKS, "$1 ")
    .replace(/[^a-z0-9£%]+/g, " ")
    .trim()
    .split(" ")
    .map(singular)
    .join(" ");
}

const KEPT_AS_THEY_ARE = new Set([
  "class",
  "progress",
  "address",
  "status",
  "cos",
  "its",
  "this",
  "ks",
  "basis",
  "dress",
  "success",
  "effectiveness",
  "across",
  "sats",
]);
const SPELT_OUT: Readonly<Record<string, string>> = {
  children: "child",
  chn: "child",
  no: "number",
  nr: "number",
  pupils: "pupil",
  mins: "min",
  minutes: "minute",
  hrs: "hour",
  hr: "hour",
  hours: "hour",
  yrs: "yr",
  wks: "wk",
  agencies: "agency",
  strategies: "strategy",
  activities: "activity",
  num: "number",
  nos: "number",
  criteria: "criteria",
  programs: "programme",
  program: "programme",
  gp: "group",
  grp: "group",
  gps: "group",
  grps: "group",
  freq: "frequency",
  approx: "approximate",
};

function singular(word: string): string {
  const spelt = SPELT_OUT[word];
  if (spelt) return spelt;
  if (KEPT_AS_THEY_ARE.has(word) || word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
