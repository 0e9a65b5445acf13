import type { Finding, FindingKind } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag } from "./flag-words";
import { makeFinding, placeBy } from "./make-finding";
import { hoursInWords, shortened, unstopped } from "./words";

/**
 * What the flags of one specified provision of an EHC plan say, in words fit for a meeting.
 * @param keys of rows that no other is like
 */
export function sectionFFindings(line: Line<"sectionF">, keys: ReadonlySet<string>): Finding[] {
  const said = line.text("flag");
  const kind = kindOfFlag("sectionF", said);
  const vague = line.text("vague");
  const about = {
    provision: line.text("metBy"),
    pupil: line.text("pupil"),
    who: "SENCO",
    more: line.text("reference") || line.text("wording"),
  };
  return [
    ...(kind === null
      ? []
      : [
          makeFinding(line, {
            ...about,
            kind,
            flag: "flag",
            ...placeBy(line, "section F", keys),
            what: inShort(kind, said),
            why: shortfall(line, kind),
          }),
        ]),
    ...(vague === ""
      ? []
      : [
          makeFinding(line, {
            ...about,
            kind: "vague words",
            flag: "vague",
            ...placeBy(line, "plan's words", keys),
            what: `Not specific: “${vague}”`,
            why: `${opening(line)}: the words do not say how much of it there is to be.`,
          }),
        ]),
  ];
}

/** "Section F (F2) “20 minutes of reading with an adult daily”" */
function opening(line: Line<"sectionF">): string {
  const reference = line.text("reference");
  const wording = unstopped(line.text("wording"));
  return [
    "Section F",
    ...(reference === "" ? [] : [`(${reference})`]),
    ...(wording === "" ? [] : [`“${shortened(wording, 90)}”`]),
  ].join(" ");
}

/** "Below Section F: 0.33 h short" → "Below Section F by 20 minutes a week" */
function inShort(kind: FindingKind, said: string): string {
  const hours = hoursInWords(Number(/([\d.]+) h/.exec(said)?.[1] ?? 0));
  const SHORT: Partial<Record<FindingKind, string>> = {
    "below Section F": `Below Section F by ${hours} a week`,
    "not delivered as Section F says": `Section F: ${hours} a week not delivered`,
    "nothing for Section F": "Nothing named for Section F",
    "no hours in Section F": "No hours in Section F",
    "hours not mapped": "Section F: hours not on the map",
    "not on the map": "Section F: not on the map",
  };
  return SHORT[kind] ?? said;
}

function shortfall(line: Line<"sectionF">, kind: FindingKind): string {
  const specified = line.number("hours");
  const mapped = line.number("mapped");
  const delivered = line.number("delivered");
  const says = `${opening(line)} specifies ${hoursInWords(specified ?? 0)} a week`;
  const onMap =
    mapped === null
      ? "none of it is on the map with its hours"
      : `${hoursInWords(mapped)} of it are on the map`;
  const took = delivered === null ? "" : `, and ${hoursInWords(delivered)} took place`;
  const WHY: Partial<Record<FindingKind, string>> = {
    "below Section F": `${says}; ${onMap}${took}.`,
    "not delivered as Section F says": `${says}; ${onMap}, but only ${hoursInWords(delivered ?? 0)} a week took place.`,
    "nothing for Section F":
      specified === null
        ? `${opening(line)} is met by no provision on the map.`
        : `${says}; no provision on the map is named for it.`,
    "hours not mapped": `${says}; the map does not say how long the provision that meets it takes.`,
    "no hours in Section F": `${opening(line)} gives no hours, so nothing can be compared.`,
    "not on the map": "The provision named under Met by or And by is on no map.",
  };
  return WHY[kind] ?? "";
}
