import type { MapQuestion } from "../domain/map-question";
import type { SourceLine } from "../domain/provision-map";
import type { Answers } from "../domain/recognition-report";
import { YOUR_ANSWER } from "../templates/tables/records";
import type { JoinedProvision } from "./joining/join-provisions";
import type { PupilRead } from "./pupils/pupils-meant";

/** What the Import report says of pupils who are written differently on the Pupils sheet: each writing once. */
export function pupilSources(reads: readonly PupilRead[]): SourceLine[] {
  const first = new Map<string, PupilRead>();
  for (const read of reads) {
    const key = `${read.written}\n${read.called}`;
    if (!first.has(key)) first.set(key, read);
  }
  return [...first.values()].map(({ source, written, called, because }) => ({
    from: source,
    text: written,
    became: "used",
    to: `Pupils · ${called}`,
    row: { sheet: "pupils", key: called },
    because: because.charAt(0).toUpperCase() + because.slice(1),
    cells: 0,
  }));
}

/** What it says of lines that became cycles of one provision. */
export function joinSources(
  joined: readonly JoinedProvision[],
  refs: readonly string[],
): SourceLine[] {
  return joined.flatMap(({ head, cycles }, at) => {
    const ref = refs[at] ?? "";
    if (cycles.length < 2) return [];
    return cycles.flatMap((cycle) =>
      cycle.lines.map((line): SourceLine => ({
        from: line.source,
        text: line.provision,
        became: "used",
        to: `Provision map · ${ref}${cycle.name === null ? "" : ` · ${cycle.name}`}`,
        row: { sheet: "provisions", key: ref },
        because: `One of ${cycles.length} cycles of one provision that begins at ${head.source}`,
        cells: 0,
      })),
    );
  });
}

/** The questions about the map, with what was answered or stands meanwhile. */
export function askedAboutMap(questions: readonly MapQuestion[], answers: Answers): SourceLine[] {
  return questions.map(({ about, place, text, chosen }) => ({
    from: place,
    text,
    became: "question",
    to: chosen,
    row: null,
    because: answers[about] === undefined ? "Taken until somebody answers" : YOUR_ANSWER,
    cells: 0,
  }));
}
