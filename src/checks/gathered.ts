import type { Finding } from "../domain/finding";
import { KINDS_OF_FINDING } from "./finding-kinds";
import { SENCO } from "./make-finding";

/** Names beyond these are counted: a row of a list is a few lines high. */
const MOST_NAMES = 8;
/** Of more than these, a few stand for all. */
const A_FEW = 3;

/**
 * The findings as somebody reads them: the same thing said of several pupils, or of several provisions of one pupil, is
 * one matter, which leads to the first of them. Each finding stands in one matter; the order stays.
 */
export function gathered(findings: readonly Finding[]): Finding[] {
  const matters = new Map<string, Finding[]>();
  for (const finding of findings) {
    const about = matterOf(finding);
    const matter = matters.get(about);
    if (matter) matter.push(finding);
    else matters.set(about, [finding]);
  }
  return [...matters].flatMap(([about, [first, ...more]]) =>
    first === undefined ? [] : [{ ...oneOf(first, more), about }],
  );
}

function oneOf(first: Finding, more: readonly Finding[]): Finding {
  if (more.length === 0) return first;
  const all = [first, ...more];
  const [provision, pupil] = [
    namesInShort(all.map((each) => each.provision)),
    namesInShort(all.map((each) => each.pupil)),
  ];
  const what = `${first.what} (${all.length})`;
  const subject = [provision, pupil].filter((part) => part !== "").join(": ");
  const why = [
    first.why,
    ...(all.some((each) => each.why !== first.why) ? [`And ${more.length} more like this.`] : []),
  ]
    .join(" ")
    .trim();
  // What the flag of one row says now is not what is true of all of them.
  return {
    ...first,
    provision,
    pupil,
    what,
    why,
    who: all.every((each) => each.who === first.who) ? first.who : SENCO,
    text: `${subject}: ${what}. ${why}`.trim(),
    flag: null,
    nextSteps: all.flatMap((each) => each.nextSteps),
  };
}

function matterOf({ kind, provision, pupil, what, about }: Finding): string {
  switch (KINDS_OF_FINDING[kind].gather) {
    case "pupils":
      return [kind, provision, what, "each"].join(" | ").toLowerCase();
    case "provisions":
      return [kind, what, "each"].join(" | ").toLowerCase();
    case "of a pupil":
      return [kind, pupil, what, "each"].join(" | ").toLowerCase();
    default:
      return about;
  }
}

/** "Ada B, Ben C, Cy D and 30 more"; all of them are on the map. */
function namesInShort(names: readonly string[]): string {
  const each = [...new Set(names.filter((name) => name !== ""))];
  if (each.length <= MOST_NAMES) return each.join(", ");
  return `${each.slice(0, A_FEW).join(", ")} and ${each.length - A_FEW} more`;
}
