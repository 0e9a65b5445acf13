import { SEN_STATUS_LABELS } from "../domain/sen-status";
import type { Finding, FindingKind } from "../domain/finding";
import type { Line } from "./calculated-map";
import { kindOfFlag } from "./flag-words";
import { makeFinding } from "./make-finding";

/** What the flags in the row of a pupil say. */
export function pupilFindings(line: Line<"pupils">): Finding[] {
  const said = line.text("flag");
  const kind = kindOfFlag("pupil", said);
  if (kind === null) return [];
  const status = line.text("status");
  const needs = [status === "E" ? SEN_STATUS_LABELS.E : SEN_STATUS_LABELS.K, line.text("area")];
  const WHY: Partial<Record<FindingKind, string>> = {
    "no provision": `On the register (${needs.filter((part) => part !== "").join(", ")}), and no provision names this pupil.`,
    "named twice": "Hours and costs are counted for both rows.",
  };
  return [
    makeFinding(line, {
      kind,
      flag: "flag",
      place: { place: "pupil", key: line.text("pupil") },
      pupil: line.text("pupil"),
      what: said,
      why: WHY[kind] ?? "",
      who: "SENCO",
    }),
  ];
}
