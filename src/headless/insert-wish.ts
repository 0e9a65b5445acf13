import { GALLERY, whatIsWrong, type SheetWanted, type WishProblem } from "../journeys/insert-sheet";
import { UsageProblem } from "./arguments";

/** The ids with one line each, as `insert --list` prints them. */
export function galleryInLines(): string {
  const widest = Math.max(...GALLERY.map(({ id }) => id.length));
  return GALLERY.map(({ id, line, option }) => {
    const choices = option?.choices?.map(({ value }) => value).join(", ") ?? "any words";
    const usual = option?.usual === "" ? "" : `; ${option?.usual ?? ""} unless said`;
    const takes = option === null ? "" : ` [--option ${option.key}=…: ${choices}${usual}]`;
    return `${id.padEnd(widest)}  ${line}${takes}\n`;
  }).join("");
}

/**
 * @param said each "key=value"
 * @throws UsageProblem
 */
export function readWish(id: string | undefined, said: readonly string[]): SheetWanted {
  if (id === undefined)
    throw new UsageProblem(
      `"insert" needs the id of a sheet and a workbook; "insert --list" shows the ids.`,
    );
  const options: Record<string, string> = {};
  for (const each of said) {
    const at = each.indexOf("=");
    if (at < 1)
      throw new UsageProblem(`"${each}" is not an option; write it as key=value, such as wave=2.`);
    options[each.slice(0, at)] = each.slice(at + 1);
  }
  const wanted = { id, options };
  const problem = whatIsWrong(wanted);
  if (problem) throw new UsageProblem(WORDS[problem.kind](problem as never));
  return wanted;
}

const WORDS: {
  [K in WishProblem["kind"]]: (problem: Extract<WishProblem, { kind: K }>) => string;
} = {
  unknownSheet: ({ id, known }) =>
    `There is no sheet called "${id}" to insert; choose one of: ${known.join(", ")}.`,
  unknownOption: ({ id, option, known }) =>
    `"${id}" has no option "${option}"; ${known === null ? "it takes none" : `it takes ${known}`}.`,
  unknownChoice: ({ option, said, choices }) =>
    `"${said}" is no ${option} to choose; choose one of: ${choices.join(", ")}.`,
};
