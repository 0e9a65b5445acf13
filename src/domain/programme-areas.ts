import { AREAS_OF_NEED, type AreaOfNeed } from "./area-of-need";
import { COMMON_PROGRAMMES, DISPUTED_PROGRAMMES } from "./common-programmes";

/** One line of the list of programmes, as it stands on the Lists sheet. */
export interface ProgrammeArea {
  programme: string;
  area: AreaOfNeed;
}

/** Our own list, in the order of the alphabet: what a school starts from. */
export const USUAL_PROGRAMMES: readonly ProgrammeArea[] = AREAS_OF_NEED.flatMap((area) =>
  COMMON_PROGRAMMES[area].map((programme) => ({ programme, area })),
).sort((a, b) => a.programme.localeCompare(b.programme, "en-GB"));

export interface AreaByName {
  /** The one area that every programme in the name belongs to; null when there is none or several. */
  area: AreaOfNeed | null;
  /** The programme that says so, as the list writes it. */
  programme: string | null;
  /** Areas that it could be, the likeliest first; [] when nothing is known. */
  guesses: readonly AreaOfNeed[];
}

interface Entry {
  programme: string;
  words: readonly string[];
  areas: readonly AreaOfNeed[];
  sure: boolean;
}

/** Finds the programmes that a provision's name speaks of, whole words only: "Toe by Toe (Y4) daily" is Toe by Toe. */
export class ProgrammeAreas {
  private readonly byFirstWord = new Map<string, Entry[]>();

  /** @param list the school's own table, or ours; a programme in it is never disputed */
  constructor(list: readonly ProgrammeArea[] = USUAL_PROGRAMMES) {
    for (const { programme, area } of list)
      this.add({ programme, words: wordsOf(programme), areas: [area], sure: true });
    for (const [programme, areas] of DISPUTED_PROGRAMMES)
      this.add({ programme, words: wordsOf(programme), areas, sure: false });
  }

  private add(entry: Entry): void {
    const [first] = entry.words;
    if (first === undefined) return;
    const there = this.byFirstWord.get(first) ?? [];
    const same = (other: Entry) => other.words.join(" ") === entry.words.join(" ");
    if (!there.some(same)) this.byFirstWord.set(first, [...there, entry]);
  }

  of(name: string): AreaByName {
    const found = this.entriesIn(wordsOf(name));
    const areas = [...new Set(found.flatMap((entry) => entry.areas))];
    const [area = null] = areas;
    const sure = areas.length === 1 && found.every((entry) => entry.sure);
    return {
      area: sure ? area : null,
      programme: found[0]?.programme ?? null,
      guesses: areas,
    };
  }

  /** The longest first; a shorter one inside it ("literacy" in "emotional literacy") says nothing. */
  private entriesIn(words: readonly string[]): Entry[] {
    const spans = words.flatMap((word, at) =>
      (this.byFirstWord.get(word) ?? [])
        .filter((entry) => entry.words.every((each, offset) => words[at + offset] === each))
        .map((entry) => ({ entry, from: at, to: at + entry.words.length })),
    );
    spans.sort((a, b) => b.to - b.from - (a.to - a.from));
    const kept: typeof spans = [];
    for (const span of spans)
      if (!kept.some((other) => span.from < other.to && other.from < span.to)) kept.push(span);
    return kept.map(({ entry }) => entry);
  }
}

/** "Sounds-Write (gps)" → ["sound", "write", "gp"]: case, accents, marks and plurals do not matter. */
export function wordsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word.length > 3 && !word.endsWith("ss") ? word.replace(/s$/, "") : word));
}
