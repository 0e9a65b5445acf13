import { shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";

export type SenStatus = "N" | "K" | "E";

/** As the school census codes them, and the words and retired codes that registers still hold. */
const STATUS_WORDS: readonly [RegExp, SenStatus, number, string][] = [
  [
    /(?<![a-z])(?:ehc ?plan|ehcp|ehc|education,? ?health,? ?(?:and|&) ?care(?: plan)?|statement(?:ed)?|plan in place)(?![a-z])(?! ?needs)/,
    "E",
    0.95,
    "an EHC plan",
  ],
  [
    /(?<![a-z])(?:sen|send)[ -]?(?:support|supp?\.?)(?![a-z])(?: ?\(k\))?|^sens$/,
    "K",
    0.95,
    "SEN support",
  ],
  [
    /(?<![a-z])school action ?(?:plus|\+)|(?<![a-z])sa ?\+|(?<![a-z])sap(?![a-z])/,
    "K",
    0.85,
    "School Action Plus, now SEN support",
  ],
  [
    /(?<![a-z])school action(?![a-z])|(?<![a-z])sa(?![a-z])/,
    "K",
    0.85,
    "School Action, now SEN support",
  ],
  [
    /(?<![a-z])(?:no (?:sen|send|special (?:educational )?needs?)|not sen|monitor(?:ing|ed)?|none|watch(?:ing)?(?: list)?|cause for concern|off(?: the)? reg(?:ister)?|removed)(?![a-z])/,
    "N",
    0.8,
    "not on the register: monitoring counts as no SEN in the census",
  ],
  [/^\(?e\)?$/, "E", 0.95, "E is an EHC plan in the census"],
  [/^\(?k\)?$/, "K", 0.95, "K is SEN support in the census"],
  [/^\(?n\)?$/, "N", 0.95, "N is no SEN in the census"],
  [/^\(?s\)?$/, "E", 0.6, "S was a statement, now an EHC plan"],
  [/^\(?[ap]\)?$/, "K", 0.6, "A and P were School Action and Action Plus, now SEN support"],
  [/^\(?m(?:on)?\.?\)?$/, "N", 0.65, "M is monitoring: no SEN in the census"],
  [/(?<![a-z])ss(?![a-z])/, "K", 0.8, "SS is SEN support"],
  [/^support$/, "K", 0.85, "support, and no plan: SEN support"],
  [/^plan$/, "E", 0.85, "a plan is an EHC plan"],
  [/^(?:sen|send|yes|y)$/, "K", 0.5, "SEN, with no plan named"],
];

export function readSenStatus(cell: NotationCell): Read<{ status: SenStatus | null }> {
  const scraps = new Scraps(shown(cell));
  if (scraps.text === "") return null;
  const watched = /^\(?([ek])\)?(?![a-z'])/.test(scraps.left) && scraps.has(/monitor/);
  if (watched) return withoutWords(scraps);
  const found = STATUS_WORDS.filter(([pattern]) => scraps.has(pattern));
  const [first] = found;
  if (!first) return withoutWords(scraps);
  const [pattern, status, confidence, meaning] = first;
  scraps.take(pattern);
  const letter = /^\(?([ek])\)?$/.exec(scraps.rest().toLowerCase());
  if (letter) scraps.take(new RegExp(`\\(?${letter[1]}\\)?(?![a-z])`));
  const others = [...new Set(found.map(([, one]) => one))];
  const alternatives = others.map((one) => ({ value: { status: one }, label: STATUS_LABELS[one] }));
  return reading(
    { status },
    others.length > 1 ? 0.5 : confidence,
    meaning,
    scraps.rest(),
    alternatives,
  );
}

const STATUS_LABELS: Readonly<Record<SenStatus, string>> = {
  N: "N, no SEN",
  K: "K, SEN support",
  E: "E, EHC plan",
};

function withoutWords(scraps: Scraps): Read<{ status: SenStatus | null }> {
  const code = scraps.take(/^\(?([ekn])\)?(?![a-z'])/);
  if (code) {
    const status: SenStatus = code[1] === "e" ? "E" : code[1] === "k" ? "K" : "N";
    const alternatives = scraps.has(/monitor/)
      ? [
          { value: { status }, label: STATUS_LABELS[status] },
          { value: { status: "N" as const }, label: STATUS_LABELS.N },
        ]
      : [];
    return reading(
      { status },
      0.7,
      `it begins with the code ${status}`,
      scraps.rest(),
      alternatives,
    );
  }
  if (!saysNothing(scraps.text)) return null;
  return reading({ status: null }, 0.8, "no status is given", scraps.text);
}
