import type { SectionFLine } from "../recognition/desk";

/** What EHC plans specify, in words for the pupils' notes: "EHC plan, Section F: 15 hours of support a week (15 hours a week)". */
export function specifiedInPlans(
  lines: readonly SectionFLine[],
): { pupil: string; text: string; source: string }[] {
  return lines.map(({ pupil, wording, outcome, hoursPerWeek, mappedHours, also, source }) => {
    const said = [
      hoursPerWeek === null ? null : `${hoursPerWeek} hours a week in the plan`,
      mappedHours === null ? null : `${mappedHours} on your map`,
      outcome === null ? null : `outcome: ${outcome}`,
      ...also,
    ].filter((part) => part !== null);
    const more = said.length > 0 ? ` (${said.join("; ")})` : "";
    return { pupil, text: `EHC plan, Section F: ${wording}${more}`, source };
  });
}
