import { shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Read } from "./reading";
import { Scraps } from "./scraps";

export type FundingStream =
  | "notional SEN"
  | "top-up"
  | "pupil premium"
  | "pupil premium plus"
  | "health"
  | "local authority"
  | "school budget"
  | "sports premium"
  | "catch-up"
  | "EAL"
  | "inclusive mainstream fund"
  | "charity or parents";

const STREAM_WORDS: readonly [RegExp, FundingStream][] = [
  [
    /(?<![a-z])(?:pp ?\+|pp plus|ppp|pupil premium plus|lac (?:pp|funding)|virtual school)(?![a-z])/,
    "pupil premium plus",
  ],
  [/(?<![a-z])(?:pp|ppg|pupil premium|eypp|disadvantaged)(?![a-z+])/, "pupil premium"],
  [
    /(?<![a-z])(?:notional(?: sen)?(?: budget)?|sen budget|sen(?:d)? funding|e(?:lement)? ?2|delegated(?: sen)?)(?![a-z\d])/,
    "notional SEN",
  ],
  [
    /(?<![a-z])(?:top[- ]?up|e(?:lement)? ?3|hnf|high needs?(?: funding| block)?|lhnf|ehcp?(?: funding)?|band(?:ed)? [a-z\d]+)(?![a-z\d])/,
    "top-up",
  ],
  [/(?<![a-z])(?:nhs|health|ccg|icb|camhs)(?![a-z])/, "health"],
  [/(?<![a-z])(?:la|local authority|council|county)(?![a-z])/, "local authority"],
  [/(?<![a-z])(?:sports?(?: premium| grant)?|pe (?:premium|grant))(?![a-z])/, "sports premium"],
  [/(?<![a-z])(?:catch[- ]?up|recovery(?: premium)?|ntp|covid[a-z -]*)(?![a-z])/, "catch-up"],
  [/(?<![a-z])(?:imf|inclusive mainstream fund)(?![a-z])/, "inclusive mainstream fund"],
  [/(?<![a-z])(?:eal|emag)(?![a-z])/, "EAL"],
  [
    /(?<![a-z])(?:pta|parents?|charity|charit(?:y|able)|donat(?:ed|ion)|lottery)(?![a-z])/,
    "charity or parents",
  ],
  [
    /(?<![a-z])(?:school(?: budget)?|core|main(?: budget)?|gag|in[- ]house|e(?:lement)? ?1|awpu)(?![a-z\d])/,
    "school budget",
  ],
];

export interface FundingReading {
  /** As written. */
  funding: string;
  /** The streams it names, in the order in which they stand. */
  streams: FundingStream[];
}

export function readFunding(cell: NotationCell): Read<FundingReading> {
  const scraps = new Scraps(shown(cell));
  const funding = scraps.text;
  if (funding === "" || saysNothing(funding)) return null;
  const found: { stream: FundingStream; at: number }[] = [];
  for (const [pattern, stream] of STREAM_WORDS) {
    const match = scraps.take(pattern);
    if (match) found.push({ stream, at: match.index });
  }
  const streams = found.sort((a, b) => a.at - b.at).map(({ stream }) => stream);
  if (streams.length === 0)
    return reading({ funding, streams }, 0.5, "a source of money by its own name");
  return reading({ funding, streams }, 0.9, `it names ${streams.join(" and ")}`);
}
