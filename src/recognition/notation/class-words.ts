import { NOT_A_NAME } from "./no-class";
import type { Scraps } from "./scraps";
import type { YearGroupContext } from "./year-groups";

/** A word that names a class, and where it stands; group 1. */
const CLASS_FORMS: readonly RegExp[] = [
  /(?<![a-z])((?:(?:mrs|mr|miss|ms) )?[a-z][a-z'-]*) (?:class|form)(?![a-z])/d,
  /(?<![a-z])(?:class|form) (?:\uE000+ )?([a-z][a-z'-]*)(?![a-z])/d,
  // "Year 4 class: who gets what" goes on with words; a class is named by one.
  /(?<![a-z])(?:class|form): ?(?:\uE000+ )?([a-z][a-z'-]*)(?= ?(?:$|[(,;\uE000-]))/d,
];
/** After a year, or before it, with nothing else in the cell but the teacher. */
const BESIDE_YEAR: readonly RegExp[] = [
  /^[\uE000 ]*\uE000 ?(?:-|\/|:|,)? ?([a-z][a-z'-]+(?:\/[a-z][a-z'-]{2,})?)(?: ?\([^)]*\))?$/d,
  /^([a-z][a-z'-]+) ?(?:-|\/|:|,|\()? ?[\uE000 ]*\uE000\)?$/d,
];
const LONE = /^([a-z][a-z'-]+)$/d;

/** "Oak class", "Class 4 Willow", "Year 4 / Rowan", "RECEPTION – Acorn (Miss Adeyemi)". */
export function classWord(
  scraps: Scraps,
  context: YearGroupContext,
  hasYear: boolean,
): string | null {
  const forms = [
    ...CLASS_FORMS,
    ...(hasYear ? BESIDE_YEAR : []),
    ...(context.heading === "class" ? [LONE] : []),
  ];
  for (const form of forms) {
    const match = form.exec(scraps.left);
    const span = match?.indices?.[1];
    if (!match || !span || NOT_A_NAME.test(match[1] ?? "")) continue;
    const [start, end] = span;
    // "Taught out of class": in a title a class is called by a name.
    const isName = !/\p{Lu}/u.test(scraps.text) || /^\p{Lu}/u.test(scraps.text.slice(start));
    if (context.heading === "title" && !isName) continue;
    scraps.takeSpan(start, end - start);
    return scraps.text.slice(start, end);
  }
  return null;
}
