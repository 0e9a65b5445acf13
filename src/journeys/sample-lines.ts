/** The sample: a term's interventions as an invented school might list them. No such school, adult or pupil exists. */

export interface Line {
  year: string;
  area: string;
  provision: string;
  pupils: string;
  adult: string;
  group: string;
  often: string;
  weeks: number;
  /** Weeks from this one; null = not written down. */
  starts: number | null;
  review: number | null;
  measure: string | null;
  entry: number | null;
  target: number | null;
  exit: number | null;
  notes: string | null;
}

interface Column {
  key: keyof Line;
  head: string;
  /** Characters */
  width: number;
  dates?: true;
}

export const SAMPLE_TITLE = "Willow Bank Primary (an invented school): interventions this term";

export const SAMPLE_COLUMNS: readonly Column[] = [
  { key: "year", head: "Year", width: 7 },
  { key: "area", head: "Area of need", width: 28 },
  { key: "provision", head: "Provision", width: 24 },
  { key: "pupils", head: "Pupils", width: 38 },
  { key: "adult", head: "Led by", width: 18 },
  { key: "group", head: "Group", width: 9 },
  { key: "often", head: "How often", width: 14 },
  { key: "weeks", head: "No of weeks", width: 12 },
  { key: "starts", head: "Start", width: 13, dates: true },
  { key: "review", head: "Review due", width: 13, dates: true },
  { key: "measure", head: "Measure", width: 20 },
  { key: "entry", head: "Entry", width: 8 },
  { key: "target", head: "Target", width: 8 },
  { key: "exit", head: "Exit", width: 8 },
  { key: "notes", head: "Notes", width: 34 },
];

export const SAMPLE_LINES: readonly Line[] = [
  {
    year: "Y1",
    area: "Communication and interaction",
    provision: "Colourful Semantics",
    pupils: "Ada Bell, Omar Finch",
    adult: "Mrs Lane (TA)",
    group: "pair",
    often: "3 x 15 mins",
    weeks: 10,
    starts: -8,
    review: -1,
    measure: "Sentences /20",
    entry: 4,
    target: 12,
    exit: null,
    notes: null,
  },
  {
    year: "Y2",
    area: "Cognition and learning",
    provision: "Precision Teaching",
    pupils: "Leo Marsh",
    adult: "Mrs Lane (TA)",
    group: "1:1",
    often: "5 x 10 mins",
    weeks: 12,
    starts: -9,
    review: -2,
    measure: "Words read",
    entry: 21,
    target: 60,
    exit: 21,
    notes: "Away a good deal in October",
  },
  {
    year: "Y3",
    area: "Cognition and learning",
    provision: "Toe by Toe",
    pupils: "Ivy Rowe",
    adult: "Mr Shah (HLTA)",
    group: "1:1",
    often: "5 x 20 mins",
    weeks: 12,
    starts: -9,
    review: 1,
    measure: "Words read",
    entry: 34,
    target: 70,
    exit: 66,
    notes: null,
  },
  {
    year: "Y4",
    area: "SEMH",
    provision: "ELSA",
    pupils: "Sam Otter",
    adult: "Ms Quill (ELSA)",
    group: "1:1",
    often: "1 x 40 mins",
    weeks: 6,
    starts: -7,
    review: -1,
    measure: "SDQ total",
    entry: 22,
    target: 15,
    exit: 14,
    notes: "Parents told at the meeting",
  },
  {
    year: "Y5",
    area: "Cognition and learning",
    provision: "Catch-up maths",
    pupils: "Nia Vale, Theo Park, Zed Moor, Una Hill",
    adult: "Mr Shah (HLTA)",
    group: "4",
    often: "2 x 30 mins",
    weeks: 10,
    starts: -8,
    review: 2,
    measure: "Sandwell SS",
    entry: 82,
    target: 88,
    exit: null,
    notes: null,
  },
  {
    year: "Y6",
    area: "Sensory and/or physical",
    provision: "Sensory circuits",
    pupils: "Kit Brook, Nia Vale",
    adult: "Mrs Lane (TA)",
    group: "pair",
    often: "5 x 15 mins",
    weeks: 12,
    starts: -9,
    review: null,
    measure: null,
    entry: null,
    target: null,
    exit: null,
    notes: "Before registration",
  },
];
