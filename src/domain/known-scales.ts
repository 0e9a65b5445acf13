/** Scales that English schools use, by words in a measure's name. The lowest step first. */
export const KNOWN_SCALES: readonly {
  name: string;
  /** null = only the name itself: the word alone may as well name a score. */
  words: RegExp | null;
  steps: readonly string[];
  note: string;
}[] = [
  {
    name: "Phonics phase",
    words: /\bphases?\b/i,
    steps: numbered("Phase", 1, 6),
    note: "Letters and Sounds. “3” is read as “Phase 3”.",
  },
  {
    name: "P levels",
    words: /\bp[ -]?(levels?|scales?)\b/i,
    steps: ["P1i", "P1ii", "P2i", "P2ii", "P3i", "P3ii", "P4", "P5", "P6", "P7", "P8"],
    note: "P scales of 2017, which some special schools keep.",
  },
  {
    name: "Pre-key stage standards",
    words: /\bpre[ -]?key[ -]?stage\b/i,
    steps: numbered("Standard", 1, 6),
    note: "For pupils working below the key stage.",
  },
  {
    name: "Book band",
    words: /\bbook[ -]?bands?\b/i,
    steps: [
      "Lilac",
      "Pink",
      "Red",
      "Yellow",
      "Blue",
      "Green",
      "Orange",
      "Turquoise",
      "Purple",
      "Gold",
      "White",
      "Lime",
    ],
    note: "Check the order against your own scheme.",
  },
  {
    name: "Emerging, developing, secure",
    words: /\bemerging\b|\bdeveloping\b/i,
    steps: ["Emerging", "Developing", "Secure"],
    note: "Change the steps to the words that you use.",
  },
  {
    name: "Working towards, at, greater depth",
    words: /\bworking (towards|at|below)\b|\bgreater depth\b/i,
    steps: ["Working below", "Working towards", "Working at", "Greater depth"],
    note: "Teacher assessment in words.",
  },
  {
    name: "Independence",
    words: null,
    steps: ["Full support", "Some support", "Prompts only", "Independent"],
    note: "How much help is needed; the last is none.",
  },
];

function numbered(word: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `${word} ${first + at}`);
}

/** As the sheet Measures holds it: "Emerging < Developing < Secure". */
export function stepsInWords(steps: readonly string[]): string {
  return steps.join(" < ");
}
