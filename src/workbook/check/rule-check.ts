import { holds, placeName } from "../address";
import type { AddChoices, AddExplanations, AddRule } from "../edit";
import { sameName } from "../name-rules";
import type { ProblemKind } from "../workbook-problem";
import { checkPlainFormula } from "./formula-check";
import { checkColour } from "./look-check";
import { type Standing, badEdit, of, whyNotThere } from "./standing";

/** Excel's limits for data validation. */
const MAX_LIST_TEXT = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;

export function checkChoices(edit: AddChoices, standing: Standing): ProblemKind[] {
  const where = placeName(edit.sheet, edit.area);
  const { prompt, error, rule } = edit;
  const tooLong =
    (prompt?.title.length ?? 0) > MAX_TITLE ||
    (prompt?.message.length ?? 0) > MAX_PROMPT ||
    error.title.length > MAX_TITLE ||
    error.message.length > MAX_ERROR;
  return [
    ...whyNotThere(edit.sheet, edit.area),
    ...(tooLong
      ? [
          badEdit(
            `${where}: titles have at most ${MAX_TITLE} characters, prompts ${MAX_PROMPT}, errors ${MAX_ERROR}`,
          ),
        ]
      : []),
    ...(rule.type === "list" ? checkList(rule.source, where, standing) : []),
  ];
}

function checkList(source: string, where: string, standing: Standing): ProblemKind[] {
  if (source.startsWith("=")) return checkPlainFormula(source, where, standing);
  if (source === "") return [badEdit(`${where}: a list of choices needs at least one`)];
  return source.length > MAX_LIST_TEXT
    ? [badEdit(`${where}: a list over ${MAX_LIST_TEXT} characters needs a defined name`)]
    : [];
}

/** A cell has one validation: an explanation would take the place of choices, or of another explanation. */
export function checkExplanations(edit: AddExplanations, standing: Standing): ProblemKind[] {
  const choices = of(standing.edits, "addChoices").filter((other) =>
    sameName(other.sheet, edit.sheet),
  );
  const seen = new Set<string>();
  return edit.explanations.flatMap(({ at, title, message }) => {
    const where = placeName(edit.sheet, at);
    const problems = whyNotThere(edit.sheet, { ...at, rows: 1, columns: 1 });
    if (title === "" || title.length > MAX_TITLE || message === "" || message.length > MAX_PROMPT)
      problems.push(
        badEdit(
          `${where}: an explanation has a title of 1 to ${MAX_TITLE} characters and 1 to ${MAX_PROMPT} of text`,
        ),
      );
    if (seen.has(where) || choices.some((other) => holds(other.area, at)))
      problems.push(badEdit(`${where}: a cell has one list, limit or explanation`));
    seen.add(where);
    return problems;
  });
}

export function checkRule(edit: AddRule, standing: Standing): ProblemKind[] {
  const where = placeName(edit.sheet, edit.area);
  return [
    ...whyNotThere(edit.sheet, edit.area),
    ...checkPlainFormula(edit.formula, where, standing),
    ...checkColour(edit.format.fill, where),
    ...checkColour(edit.format.colour, where),
  ];
}
