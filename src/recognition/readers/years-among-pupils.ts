import { typed } from "../notation/cell-text";
import { readYearGroups } from "../notation/year-groups";

const ONE =
  "(?:y(?:ea)?r?s?\\.? ?\\d{1,2}|y(?:ea)?r? r(?![a-z])|y[nr](?= ?(?:-|to))|rec(?:eption)?|nursery|eyfs|ks ?[1-5])";
/** "Year 7 and 8 students" are two years; "Y3, 6 children" is one, and how many of it. */
const YEARS = `${ONE}(?: ?(?:[&/-]|and|to) ?(?:${ONE}|\\d{1,2})| ?[+,] ?(?:${ONE}|\\d{1,2}(?! ?(?:ch|pup|stu|kid|lea))))*`;
/** "Y5: Tia, Kole", "Year 3 - Ned". */
const BEFORE = new RegExp(`^(${YEARS}) ?[:\\-–—] ?(?=\\p{L})`, "iu");
/** "Saskia (Y4)". */
const AFTER = new RegExp(`\\((${YEARS})\\)`, "giu");
/** "5 Rec children", "Nursery x 6", "Y3 & Y4 (8)": years and a number, and nobody by name. */
const ONLY = new RegExp(
  `^(?:(\\d{1,2}) ?x? ?)?(${YEARS})(?: (?:pupils?|children|chn|child|students?|boys|girls))?(?: ?x? ?\\(?(\\d{1,2})\\)?(?: (?:pupils?|children|chn|students?))?)?$`,
  "iu",
);

/** "Any child, KS2", "Children in Y3-4": whom it suits, and nobody by name. */
const ANYONE = new RegExp(
  `^(?:any(?:one| child(?:ren)?| pupils?| students?)?|all|whole|children|pupils|students|those)(?: (?:in|from|across))?,? ?\\(?(${YEARS})\\)?$`,
  "iu",
);

export interface YearsAmongPupils {
  yearGroups: string[];
  /** What is left to be read as names; "" where the cell names a year and nobody. */
  names: string;
  count: number | null;
  /** Only some of the pupils have their year beside them: guests from another class. */
  areGuests: boolean;
}

/** The year groups that a cell of pupils names beside them, or null when it names none. */
export function yearsAmongPupils(text: string): YearsAmongPupils | null {
  if (text.length > 300) return null;
  const only = ONLY.exec(text);
  if (only) {
    const [, before, years = "", after] = only;
    const count = before ?? after;
    return {
      yearGroups: yearsOf(years),
      names: "",
      count: count ? Number(count) : null,
      areGuests: false,
    };
  }
  const anyone = ANYONE.exec(text);
  if (anyone)
    return { yearGroups: yearsOf(anyone[1] ?? ""), names: "", count: null, areGuests: false };
  const before = BEFORE.exec(text);
  const after = [...text.matchAll(AFTER)].map(([, years = ""]) => years);
  if (!before && after.length === 0) return null;
  const areGuests = before === null && text.split(/[,;/&+\n]| and /).length > after.length;
  const yearGroups = [...(before ? [before[1] ?? ""] : []), ...after].flatMap(yearsOf);
  return {
    yearGroups: [...new Set(yearGroups)],
    names: before
      ? text.slice(before[0].length)
      : areGuests
        ? text
        : text.replace(AFTER, "").trim(),
    count: null,
    areGuests,
  };
}

const yearsOf = (text: string): string[] =>
  readYearGroups(typed(text), { heading: "year" })?.value.yearGroups ?? [];
