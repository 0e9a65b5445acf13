import type { Finding } from "../domain/finding";
import { KINDS_OF_FINDING } from "./finding-kinds";

/** Findings that are one matter to whoever reads the list: the same thing about several pupils, or provisions. */
export interface Gathered {
  /** The first of them, to which the link leads. */
  finding: Finding;
  provisions: string[];
  pupils: string[];
  count: number;
  /** What all of them are about: ticks and notes stay with it. */
  about: string;
}

/** In the order of the findings; each stands in one of them. */
export function gathered(findings: readonly Finding[]): Gathered[] {
  const matters = new Map<string, Gathered>();
  for (const finding of findings) {
    const about = matterOf(finding);
    const matter = matters.get(about);
    if (!matter)
      matters.set(about, {
        finding,
        provisions: [finding.provision].filter((name) => name !== ""),
        pupils: [finding.pupil].filter((name) => name !== ""),
        count: 1,
        about,
      });
    else {
      matter.count++;
      add(matter.provisions, finding.provision);
      add(matter.pupils, finding.pupil);
    }
  }
  return [...matters.values()];
}

function matterOf(finding: Finding): string {
  const { kind, provision, pupil, what, about } = finding;
  switch (KINDS_OF_FINDING[kind].gather) {
    case "pupils":
      return [kind, provision, what, "each"].join(" | ").toLowerCase();
    case "provisions":
      return [kind, pupil, "each"].join(" | ").toLowerCase();
    default:
      return about;
  }
}

function add(names: string[], name: string): void {
  if (name !== "" && !names.includes(name)) names.push(name);
}

/** "Ada B, Ben C and 4 more"; names beyond the first few are on the map. */
export function namesInShort(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
