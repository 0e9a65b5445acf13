/** What a cost is for, as local authorities ask for it in a costed provision map, in the order in which they list it. */
export const COST_KINDS = [
  "assistants",
  "teachers",
  "supervision",
  "otherAdults",
  "services",
  "resources",
] as const;

export type CostKind = (typeof COST_KINDS)[number];

export const COST_KIND_LABELS: Readonly<Record<CostKind, string>> = {
  assistants: "Teaching-assistant time",
  teachers: "Teacher time",
  supervision: "Supervision",
  otherAdults: "Other adults’ time",
  services: "External services",
  resources: "Resources and training",
};

/** Whole words in the name of a role; of several that occur the last one counts: a "teaching assistant" is no teacher. */
export const WORDS_IN_ROLES: readonly { words: string; kind: CostKind }[] = [
  { words: "teacher", kind: "teachers" },
  { words: "teachers", kind: "teachers" },
  { words: "SENCO", kind: "teachers" },
  { words: "SENDCo", kind: "teachers" },
  { words: "headteacher", kind: "teachers" },
  { words: "TA", kind: "assistants" },
  { words: "TAs", kind: "assistants" },
  { words: "HLTA", kind: "assistants" },
  { words: "LSA", kind: "assistants" },
  { words: "LSAs", kind: "assistants" },
  { words: "assistant", kind: "assistants" },
  { words: "assistants", kind: "assistants" },
  { words: "ELSA", kind: "assistants" },
  { words: "key worker", kind: "assistants" },
  { words: "MDSA", kind: "supervision" },
  { words: "midday", kind: "supervision" },
  { words: "lunchtime", kind: "supervision" },
  { words: "supervisor", kind: "supervision" },
  { words: "supervision", kind: "supervision" },
  { words: "therapist", kind: "services" },
  { words: "therapy", kind: "services" },
  { words: "SaLT", kind: "services" },
  { words: "OT", kind: "services" },
  { words: "EP", kind: "services" },
  { words: "psychologist", kind: "services" },
  { words: "counsellor", kind: "services" },
  { words: "outreach", kind: "services" },
  { words: "external", kind: "services" },
  { words: "specialist teacher", kind: "services" },
];
