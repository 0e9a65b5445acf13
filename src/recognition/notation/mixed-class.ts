import { YEAR_GROUPS } from "../../domain/year-group";
import { NEVER_A_CLASS } from "./no-class";

/** "3/4B", "Class 5&6H", "R/1W", "Y3/4B": one class of two years. */
const MIXED =
  /^(?:class |form |y(?:(?:ea)?rs?)? ?)?((r|[1-9]) ?[/&+-] ?([1-9]|1[0-3]) ?([a-z]{1,2}))$/i;

/** The same among other words of a title, where its letter is a capital. */
const IN_TITLE =
  /(?<![\p{L}\d/&+-])(?:[Cc]lass |[Ff]orm |Y(?:(?:ea)?rs?)? ?)?(?:R|[1-9]) ?[/&+] ?(?:1[0-3]|[1-9])[A-Z]{1,2}(?![\p{L}\d])/u;

/** "Class 3/4B - Autumn 2": the class that a title names. */
export function mixedClassIn(title: string): ReturnType<typeof mixedClass> {
  const [code] = IN_TITLE.exec(title) ?? [];
  return code === undefined ? null : mixedClass(code);
}

/** The years of a class of two years and its code as written; null for anything else. */
export function mixedClass(text: string): { yearGroups: string[]; className: string } | null {
  const [, code = "", first = "", second = "", letters = ""] = MIXED.exec(text.trim()) ?? [];
  if (code === "" || NEVER_A_CLASS.test(letters.toLowerCase())) return null;
  const from = YEAR_GROUPS.findIndex((year) => year === (/r/i.test(first) ? "R" : `Y${first}`));
  const to = YEAR_GROUPS.findIndex((year) => year === `Y${second}`);
  // "7-9B" is no class: the years follow each other.
  return to === from + 1 ? { yearGroups: YEAR_GROUPS.slice(from, to + 1), className: code } : null;
}
