import type { LogEntry } from "../../recognition/desk";
import type { MapQuestions } from "../map-questions";
import { pupilName } from "../pupils/pupil-name";
import { comparedName, likeness, type ComparedName, type Likeness } from "./name-likeness";
import { Members } from "./members";

const AS_WRITTEN = "None of these: keep as written";
const MOST_OPTIONS = 5;
/** A log may name many things; more than this is asked of nobody. */
const MOST_QUESTIONS = 4;

/** A provision of the map, as a log may speak of it. */
export interface Named {
  ref: string;
  provision: string;
  className: string | null;
  /** As the map calls them. */
  pupils: readonly string[];
}

interface Known extends Named {
  name: ComparedName;
  members: Members;
}

interface Candidate {
  known: Known;
  likeness: Likeness;
}

/** Entries of a log that say the same of what they are about. */
interface Asked {
  entries: LogEntry[];
  candidates: readonly Candidate[];
}

/**
 * Which provision of the map each entry of a log is about. A name that only one provision has is its; one that several
 * have, or that is only like theirs, is told by the pupils, or by the class where the names are the same. What is left
 * is asked about, once for each name, and kept as written meanwhile.
 */
export class ProvisionsMeant {
  private readonly provisions: readonly Known[];
  private readonly told = new Map<LogEntry, Known>();

  constructor(
    log: readonly LogEntry[],
    provisions: readonly Named[],
    private readonly questions: MapQuestions,
  ) {
    this.provisions = provisions.map((each) => ({
      ...each,
      name: comparedName(each.provision),
      members: new Members(each.pupils),
    }));
    const open = new Map<string, Asked>();
    for (const entry of log) {
      const { told, candidates } = this.tell(entry);
      if (told) this.told.set(entry, told);
      else if (candidates.length > 0) {
        const key = `${comparedName(entry.provision).whole}\n${refsOf(candidates).join("\n")}`;
        const asked = open.get(key);
        if (asked) asked.entries.push(entry);
        else open.set(key, { entries: [entry], candidates });
      }
    }
    const often = [...open.values()].sort((a, b) => b.entries.length - a.entries.length);
    for (const asked of often.slice(0, MOST_QUESTIONS)) this.ask(asked);
  }

  /** Its reference; null when none can be told. */
  refOf(entry: LogEntry): string | null {
    return this.told.get(entry)?.ref ?? null;
  }

  /** Whom of its provision a writing means. */
  memberOf(entry: LogEntry, written: string): string | null {
    return this.told.get(entry)?.members.who(written) ?? null;
  }

  private readonly verdicts = new Map<
    string,
    { told: Known | null; candidates: readonly Candidate[] }
  >();

  private tell(entry: LogEntry) {
    const key = JSON.stringify([entry.provision, entry.pupils, classOf(entry)]);
    const known = this.verdicts.get(key) ?? this.judge(entry);
    this.verdicts.set(key, known);
    return known;
  }

  private judge(entry: LogEntry): { told: Known | null; candidates: readonly Candidate[] } {
    const candidates = this.candidatesFor(entry);
    const [only, ...others] = candidates;
    if (!only) return { told: null, candidates };
    if (others.length === 0 && only.likeness === "same" && entry.provision !== "")
      return { told: only.known, candidates };
    const withPupils = candidates.filter(({ known }) => hasPupils(known, entry));
    if (withPupils.length === 1 && entry.provision !== "")
      return { told: withPupils[0]?.known ?? null, candidates };
    const inClass = candidates.filter(
      ({ known, likeness: like }) => like === "same" && isOfClass(known, entry),
    );
    return { told: inClass.length === 1 ? (inClass[0]?.known ?? null) : null, candidates };
  }

  /** Those of exactly that name; where there are none, those whose name is like it. */
  private candidatesFor(entry: LogEntry): Candidate[] {
    if (entry.provision === "")
      return this.provisions
        .filter((known) => hasPupils(known, entry))
        .map((known) => ({ known, likeness: "like" }));
    const pupilWords = new Set(entry.pupils.flatMap((written) => pupilName(written).words));
    const name = comparedName(entry.provision, pupilWords);
    const found = this.provisions.flatMap((known): Candidate[] => {
      const like = likeness(name, known.name);
      return like ? [{ known, likeness: like }] : [];
    });
    const same = found.filter(({ likeness: like }) => like === "same");
    return same.length > 0 ? same : found;
  }

  private ask({ entries, candidates }: Asked): void {
    const [first] = entries;
    if (!first) return;
    const options = refsOf(candidates).slice(0, MOST_OPTIONS);
    const named = first.provision === "" ? first.pupils.join(", ") : first.provision;
    const answer = this.questions.ask(`sessions of ${named}`, {
      topic: "provision",
      name: named,
      place: first.source,
      kind: "whichValue",
      text: `Which provision do the sessions of “${named}” in your log belong to?`,
      options: [...options, AS_WRITTEN],
      meanwhile: AS_WRITTEN,
    });
    const meant = candidates.find(({ known }) => known.ref === answer)?.known;
    if (meant) for (const entry of entries) this.told.set(entry, meant);
  }
}

function refsOf(candidates: readonly Candidate[]): string[] {
  return candidates.map(({ known }) => known.ref);
}

/** Every pupil whom the entry names takes part. */
function hasPupils({ members }: Known, { pupils }: LogEntry): boolean {
  return pupils.length > 0 && pupils.every((written) => members.who(written) !== null);
}

function isOfClass({ className }: Known, entry: LogEntry): boolean {
  return className !== null && classOf(entry) === className.trim().toLowerCase();
}

/** What the entry's row says under "Class". */
function classOf({ also }: LogEntry): string | null {
  const said = also.find((words) => /^class: /i.test(words));
  return said?.slice("Class: ".length).trim().toLowerCase() ?? null;
}
