import type { Finding } from "../domain/finding";
import { KINDS_OF_FINDING } from "./finding-kinds";
import { SENCO } from "./make-finding";

/** Names beyond these are counted: a row of a list is a few lines high. */
const MOST_NAMES = 8;
/** Of more than these, a few stand for all. */
const A_FEW = 3;

/** When more provisions than this say the same of their pupils, that is one matter of the school's. */
const MOST_ALIKE = 8;

/**
 * The findings as somebody reads them: the same thing said of several pupils, or of several provisions, is one matter,
 * which leads to the first of them. Each finding stands in one matter; the order stays.
 */
export function gathered(findings: readonly Finding[]): Finding[] {
  const matters = by(matterOf, findings);
  const alike = new Map<string, number>();
  for (const [first] of matters.values())
    if (first !== undefined) alike.set(saidOfAll(first), (alike.get(saidOfAll(first)) ?? 0) + 1);
  const ofTheSchool = (finding: Finding) => (alike.get(saidOfAll(finding)) ?? 0) > MOST_ALIKE;
  return [
    ...by((finding) => (ofTheSchool(finding) ? saidOfAll(finding) : matterOf(finding)), findings),
  ].flatMap(([about, [first, ...more]]) =>
    first === undefined ? [] : [{ ...oneOf(first, more), about }],
  );
}

function by(key: (finding: Finding) => string, findings: readonly Finding[]) {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const about = key(finding);
    const group = groups.get(about);
    if (group) group.push(finding);
    else groups.set(about, [finding]);
  }
  return groups;
}

/** What may be said of many provisions at once; not what somebody decides of each by its next step. */
function saidOfAll(finding: Finding): string {
  const { kind, what, nextSteps } = finding;
  const ofOneProvision = finding.provision !== "" && nextSteps.length > 0;
  return KINDS_OF_FINDING[kind].gather === "pupils" && !ofOneProvision
    ? [kind, what, "all"].join(" | ").toLowerCase()
    : matterOf(finding);
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
    // What follows for the pupils of one group is one decision; of pupils who have nothing in common it is not.
    nextSteps: first.provision === "" ? [] : all.flatMap((each) => each.nextSteps),
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
