import { YEAR_GROUPS } from "../../domain/year-group";

/** The year groups from one to another, whichever comes first. */
export const span = (from: string, to: string): string[] => {
  const ends = [from, to]
    .map((name) => YEAR_GROUPS.findIndex((one) => one === name))
    .sort((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  return first < 0 ? [] : YEAR_GROUPS.slice(first, last + 1);
};

/** "EYFS-Y2", "Foundation to Year 1", "EYFS & KS1": from nursery up to a year. */
export const FROM_EYFS =
  /(?<![a-z])(?:eyfs|early years|foundation(?: stage)?) ?(?:-|–|to|&|and|\/|\+) ?(?:(?:years?|yrs?|yr?)\.? ?(1[0-3]|[1-9])|(?:ks|key ?stage) ?([1-4]))(?![\d])/;
/** The last year of each key stage. */
export const LAST_OF_STAGE: readonly string[] = ["Y2", "Y6", "Y9", "Y11"];

/** Key stages and phases, the longer names before the shorter. */
export const STAGES: readonly (readonly [RegExp, string[]])[] = [
  [
    /(?<![a-z])f(?:s|oundation(?: stage)?)? ?1 ?(?:&|\/|\+|and|-|to) ?f?s? ?2(?!\d)/,
    span("N1", "R"),
  ],
  [/(?<![a-z])(?:lower|l) ?(?:ks|key ?stage) ?2(?!\d)/, span("Y3", "Y4")],
  [/(?<![a-z])(?:upper|u) ?(?:ks|key ?stage) ?2(?!\d)/, span("Y5", "Y6")],
  [
    /(?<![a-z])(?:ks|key ?stage) ?1 ?(?:&|\/|\+|and|-|to) ?(?:ks ?|key ?stage ?)?2(?!\d)/,
    span("Y1", "Y6"),
  ],
  [
    /(?<![a-z])(?:ks|key ?stage) ?3 ?(?:&|\/|\+|and|-|to) ?(?:ks ?|key ?stage ?)?4(?!\d)/,
    span("Y7", "Y11"),
  ],
  [/(?<![a-z])(?:ks|key ?stage) ?1(?!\d)/, span("Y1", "Y2")],
  [/(?<![a-z])(?:ks|key ?stage) ?2(?!\d)/, span("Y3", "Y6")],
  [/(?<![a-z])(?:ks|key ?stage) ?3(?!\d)/, span("Y7", "Y9")],
  [/(?<![a-z])(?:ks|key ?stage) ?4(?!\d)/, span("Y10", "Y11")],
  [
    /(?<![a-z])(?:ks|key ?stage) ?5(?!\d)|(?<![a-z])sixth form|(?<![a-z])6th form|(?<![a-z])post[- ]?16(?!\d)/,
    span("Y12", "Y13"),
  ],
  [
    /(?<![a-z])(?:eyfs|ey(?!fs)|early years(?: foundation stage)?|foundation(?: stage)?)(?![a-z])(?! ?[12](?!\d))/,
    span("N1", "R"),
  ],
];
