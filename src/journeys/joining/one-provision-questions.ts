import type { MapQuestions } from "../map-questions";
import { sheetOf, type Group } from "./same-provision";

const APART = "Keep them apart";

/**
 * Asks whether what only might be one provision is. What two sheets have in common is one question, however many
 * provisions it is about; until it is answered they stay apart, so that nothing is counted less than it is.
 */
export class OneProvisionQuestions {
  private readonly names = new Map<string, { place: string; names: Set<string> }>();

  constructor(private readonly questions: MapQuestions) {}

  /** Two groups that may be the same one going on in the next term. */
  goesOn(before: Group, after: Group): boolean {
    const [from, to] = [sheetOf(before.head.source), sheetOf(after.head.source)];
    const where = from === to ? `“${from}”` : `“${from}” and “${to}”`;
    return this.ask(after, {
      what: from === to ? "goes on" : `goes on from ${from}`,
      text: (names) =>
        `Are these the same provisions going on from one term to the next, on ${where}: ${names}?`,
      yes: "The same, going on: one provision with several terms",
    });
  }

  /** Two sheets that may list one provision twice. */
  listedTwice(detailed: Group, again: Group): boolean {
    const [one, other] = [sheetOf(detailed.head.source), sheetOf(again.head.source)];
    return this.ask(again, {
      what: `also on ${one}`,
      text: (names) => `“${one}” and “${other}” both list ${names}. Are they the same provisions?`,
      yes: `The same: what “${other}” says is added to “${one}”`,
    });
  }

  /** The same programme at the same time in several classes, small enough for one group. */
  acrossClasses(groups: readonly Group[]): boolean {
    const [first] = groups;
    if (!first) return false;

    const classes = groups.map((group) => group.head.className ?? group.head.yearGroups.join(", "));
    return this.ask(first, {
      what: `one group with ${classes.slice(1).join(", ")}`,
      text: (names) =>
        `Is ${names} one group of pupils from ${inWords(classes)}? It has the same adult, the same time and fits into one group.`,
      yes: "One group",
    });
  }

  private ask(
    { head }: Group,
    { what, text, yes }: { what: string; text: (names: string) => string; yes: string },
  ): boolean {
    // Several of one kind on a sheet are one question; a group across classes is its own.
    const key = `${sheetOf(head.source)}!${what}`;
    const known = this.names.get(key) ?? { place: head.source, names: new Set<string>() };
    this.names.set(key, known);
    known.names.add(head.provision);
    const names = [...known.names];
    const answer = this.questions.ask(what, {
      topic: "provision",
      name: names.join(", "),
      place: known.place,
      kind: "confirmReading",
      text: text(shortList(names)),
      options: [yes, APART],
      meanwhile: APART,
    });
    return answer === yes;
  }
}

/** "ELSA, Toe by Toe and 3 more" */
function shortList(names: readonly string[]): string {
  if (names.length <= 3) return inWords(names);
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}

function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
