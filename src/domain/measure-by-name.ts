import { KNOWN_MEASURES } from "./known-measures";
import { KNOWN_SCALES, stepsInWords } from "./known-scales";
import type { Better, Measure, MeasureKind } from "./measure";

/** Words in a measure's name that say what kind it is; the first that fits counts. */
const KIND_WORDS: readonly [RegExp, MeasureKind][] = [
  [/\b(ss|sas|standard(is|iz)ed)\b/i, "standardisedScore"],
  [/\b(ra|sa|(reading|spelling|maths|number|language|developmental|mental)[ -]age|age)\b/i, "age"],
  [/\b(met|not met|yes ?\/ ?no|ehcp? outcomes?|targets?)\b/i, "metOrNot"],
  [/\b(rag|rag[ -]rat(ed|ing)|traffic lights?|red,? amber)\b/i, "redAmberGreen"],
  [/[-−–]2 ?(to|\.\.\.?|…|\/) ?\+?2\b/i, "judgement"],
];

/** Words that say which way is better; the first that fits counts. */
const BETTER_WORDS: readonly [RegExp, Better][] = [
  [/\bsdq\b.*\bprosocial\b/i, "higher"],
  [/\bsdq\b|\bstrengths and difficulties\b/i, "lower"],
  [/\bboxall\b.*\bdiagnostic\b/i, "lower"],
  [/\bboxall\b.*\b(developmental|strands?)\b/i, "higher"],
  [
    /\b(incidents?|exclusions?|suspensions?|absences?|errors?|prompts?|rcads|worr(y|ies)|anxiety)\b/i,
    "lower",
  ],
  [/\b(time (taken|to)|seconds|detentions?|lates?|red cards?|meltdowns?|removals?)\b/i, "lower"],
  [
    /\b(per minute|in (1|a|one) min(ute)?|phonics?|sounds?|words?|wpm|phase|leuven|attendance|checklist|spellings?|gpcs?)\b/i,
    "higher",
  ],
  [
    /\b(percentile|stanine|accuracy|comprehension|fluency|arithmetic|test|paper|quiz|score)\b/i,
    "higher",
  ],
];

/** A mark out of something ("Checklist /20") can only be better higher. */
const OUT_OF = /\/\s?\d+\s*$/;

/** Results in words say by themselves what they mean. */
const SAYS_ITSELF: ReadonlySet<MeasureKind> = new Set(["metOrNot", "judgement", "redAmberGreen"]);

const known = new Map(KNOWN_MEASURES.map((measure) => [measure.name.toLowerCase(), measure]));

const COLOUR = /^(red|amber|green)$/i;

/**
 * What is known of a measure from its name, and from results that are all red, amber or green. Where the name does not
 * say which way is better, `better` is null and the sheet asks: nothing is judged on a guess.
 * @param results as the school wrote them
 */
export function measureByName(name: string, results: readonly string[] = []): Measure {
  const same = known.get(name.trim().toLowerCase());
  if (same) return { ...same, name };
  const scale = scaleOf(name);
  const inColours = results.length > 0 && results.every((result) => COLOUR.test(result.trim()));
  const kind =
    KIND_WORDS.find(([words]) => words.test(name))?.[1] ??
    (inColours ? "redAmberGreen" : scale ? "scale" : "score");
  const better = SAYS_ITSELF.has(kind) ? null : betterOf(name, kind);
  return {
    name,
    kind,
    better,
    tolerance: kind === "standardisedScore" ? 4 : SAYS_ITSELF.has(kind) ? null : 0,
    steps: kind === "scale" && scale ? stepsInWords(scale.steps) : null,
    note:
      better === null && kind === "score"
        ? "Say which way is better; until then no gain is shown."
        : "Taken from its name: check the kind and the direction.",
  };
}

function betterOf(name: string, kind: MeasureKind): Better | null {
  if (kind !== "score") return "higher";
  const said = BETTER_WORDS.find(([words]) => words.test(name))?.[1];
  return said ?? (OUT_OF.test(name) ? "higher" : null);
}

/** A number of something is a score, whatever the something is called. */
function scaleOf(name: string) {
  if (OUT_OF.test(name) || /\b(scores?|rating|count)\b|%/i.test(name)) return undefined;
  return KNOWN_SCALES.find(({ words }) => words?.test(name));
}
