import { STAFF_PATTERN } from "./notation/staff-words";

/** "Midday Supervisor (C)", "C. Midday Supervisor", "Section C: Midday Supervisor" */
const LETTERED =
  /^(?:(?:section|part) )?(?:[A-H]|[1-9])(?:[.:)/]| ?[-–]|(?= {1,4}[A-Z])) {0,4}(.{2,40})$|^(.{2,40}?) ?[-–:]? ?\((?:section )?[A-H]\)$/i;
const WHOLLY_STAFF = new RegExp(`^(?:${STAFF_PATTERN})(?: (?:${STAFF_PATTERN}))?s?$`, "i");
const STAFF = new RegExp(`(?<![a-z])(?:${STAFF_PATTERN})(?![a-z])`, "i");

/** Who gives the support of a cost section: "Additional Teacher Support (B)" → "Teacher"; null when it names nobody. */
export function staffOfSection(title: string): string | null {
  if (title.split(/\s+/).length > 7) return null;
  const lettered = LETTERED.exec(title.trim());
  const bare = lettered?.[1] ?? lettered?.[2] ?? "";
  if (WHOLLY_STAFF.test(bare.trim())) return bare.trim();
  if (!/support|assistant|staff|time|hours|teaching/i.test(title)) return null;
  return STAFF.exec(title)?.[0] ?? null;
}

/** Whoever in school gives support hour by hour: "set by SALT" and "liaise with the teacher" lead nothing. */
const HELPERS = "hlta|c?ta|lsa|learning mentor|lm|teaching assistant|learning support assistant";
const LED = new RegExp(
  `^(${HELPERS}|teacher)[ -](?:led|supported|run|delivered|taught)(?![a-z])`,
  "i",
);
const WITH = new RegExp(
  `(?<![a-z])(?:with|by) (?:an? |the |(?:his|her|their) )?(${HELPERS})(?![a-z])`,
  "i",
);

/** Who leads, out of a provision's own name: "TA supported reading", "Bubble time 5 x 5 mins with TA"; null for nobody. */
export function staffInName(name: string): string | null {
  return (LED.exec(name) ?? WITH.exec(name))?.[1] ?? null;
}
