import type { DefineName, RemoveName } from "../edit";
import { isDefinedName, nameKey, sameName } from "../name-rules";
import type { ProblemKind } from "../workbook-problem";
import { checkFormula } from "./formula-check";
import { type Standing, badEdit, of, whyNotThere } from "./standing";

/** Excel's limit for a name's comment. */
const MAX_COMMENT = 255;

/** Legal, free among names and tables alike, pointing at what stands, and listed in a stamp so that it can be taken out. */
export function checkName(edit: DefineName, standing: Standing, nth: number): ProblemKind[] {
  if (!isDefinedName(edit.name)) return [badEdit(`"${edit.name}" cannot be a defined name`)];
  const others = [
    ...standing.namesKept().filter((name) => name.sheet === null),
    ...standing.tablesKept(),
    ...of(standing.edits.slice(0, nth), "defineName"),
  ];
  if (others.some((other) => sameName(other.name, edit.name)))
    return [{ kind: "nameExists", name: edit.name }];
  if (edit.comment.length > MAX_COMMENT)
    return [badEdit(`${edit.name}: a comment has at most ${MAX_COMMENT} characters`)];
  if (!standing.stampedNames().has(nameKey(edit.name)))
    return [badEdit(`${edit.name}: no stamp lists this name, so it could not be taken out again`)];
  const to = edit.refersTo;
  if ("formula" in to) return checkFormula(to.formula, edit.name, standing);
  if (!standing.hasSheet(to.sheet)) return [{ kind: "missing", what: to.sheet }];
  return whyNotThere(to.sheet, to.area);
}

/** Only names that one of our stamps lists are removed. */
export function checkNameToRemove(edit: RemoveName, standing: Standing): ProblemKind[] {
  const there = standing.before.names.some(
    (name) => name.sheet === null && sameName(name.name, edit.name),
  );
  if (!there) return [{ kind: "missing", what: edit.name }];
  return standing.stampedNames().has(nameKey(edit.name))
    ? []
    : [badEdit(`${edit.name} was not added by the add-in, so it stays`)];
}
