import { anyOf } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import type { Role, Stated, Words } from "./words";

/** The columns of a list and their heads. */
export interface Column {
  role: Role;
  head: string;
}

/** Columns for these roles; heads are drawn until no two are alike and none can be mistaken for its neighbour. */
export function columnsFor(dice: Dice, words: Words, roles: readonly Role[]): Column[] {
  const taken = new Set<string>();
  return roles.map((role) => {
    const free = words.heads[role].filter((one) => !taken.has(one.toLowerCase()) && !clashes(one, role, roles));
    const head = dice.of(free.length > 0 ? free : words.heads[role]);
    taken.add(head.toLowerCase());
    return { role, head };
  });
} // prettier-ignore

/** Words that a school would not use for one column beside another that has a better claim to them. */
const SHARED: readonly (readonly [RegExp, readonly Role[]])[] = [
  [
    /^(time|sessions|times|when\??|timing)$/i,
    ["dose", "sessions", "minutes", "planned", "delivered", "startDate"],
  ],
  [/^(length|duration|block)$/i, ["length", "minutes"]],
  [/^(need|area of need|area)$/i, ["areaOfNeed", "needCode"]],
  [/^(target|aim|expected outcome|expected|outcome)$/i, ["aim", "target", "outcome"]],
  [/^(who\??|who for\?|names?|initials)$/i, ["pupils", "pupil", "ledBy", "who"]],
  [/^(from|to|start|end|finish)$/i, ["entry", "exit"]],
  [/^(person responsible|lead)$/i, ["leadTeacher"]],
  [/^(review|level of support|stage|group)$/i, ["outcome", "yearGroups", "className"]],
];

function clashes(head: string, role: Role, roles: readonly Role[]): boolean {
  return SHARED.some(
    ([words, of]) =>
      words.test(head) && roles.some((other) => other !== role && of.includes(other)),
  );
}

/** One row's cells under the columns. A row's scores belong together. */
export function rowFor(
  dice: Dice,
  words: Words,
  columns: readonly Column[],
  name: string,
): Stated[] {
  const score = dice.of(words.scores);
  const measured = columns.some(({ role }) => role === "measure");
  return columns.map(({ role }): Stated => {
    switch (role) {
      case "provision":
        return { cell: name, says: { provision: name } };
      case "pupil": {
        const pupil = dice.of(words.pupils);
        return { cell: pupil, says: { pupils: [pupil] } };
      }
      case "measure":
      case "target":
      case "exit":
        return score[role];
      case "entry":
        return measured ? score.entry : naming(score.entry);
      default:
        return dice.of(words.cells[role]);
    }
  });
}

/** "SS 79" in a list without a column of measures also names the measure. */
export function naming({ cell, says }: Stated): Stated {
  const named = typeof cell === "string" ? /^([A-Z]{2,}|Phase) /.exec(cell)?.[1] : undefined;
  return named === undefined ? { cell, says } : { cell, says: { ...says, measure: anyOf<string | null>(null, named) } };
} // prettier-ignore
