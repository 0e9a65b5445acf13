import { FINDING_GROUPS, FINDING_KINDS, SEVERITIES, type Finding } from "../domain/finding";
import { cellName } from "../workbook/address";
import {
  isError,
  linesOf,
  type CalculatedMap,
  type CalculatedTable,
  type CheckedTable,
  tellingKeys,
  type Line,
} from "./calculated-map";
import { adultFindings } from "./adult-findings";
import { KINDS_OF_FINDING } from "./finding-kinds";
import { besides, impactFindings } from "./impact-findings";
import { stepsOfProvisions, stepsOfPupils } from "./next-step-places";
import { logFindings } from "./log-findings";
import { makeFinding } from "./make-finding";
import { provisionFindings } from "./provision-findings";
import { pupilFindings } from "./pupil-findings";
import { sectionFFindings } from "./section-f-findings";

/**
 * Everything in a map that needs somebody's eye, most urgent first: what its own flags say, in sentences. Nothing is
 * worked out here that the map's formulas do not say.
 * @param today ISO date that the map goes by
 */
export function mapFindings(map: CalculatedMap, today: string): Finding[] {
  const provisions = linesOf(map.provisions);
  const taking = linesOf(map.pupilProvision);
  const beside = besides(provisions, taking, today);
  const [steps, ofPupils] = [stepsOfProvisions(taking), stepsOfPupils(taking)];
  const [specified, sessions] = [linesOf(map.sectionF), linesOf(map.deliveryLog)];
  const [keysOfPlans, keysOfSessions] = [tellingKeys(specified), tellingKeys(sessions)];
  const findings = [
    ...sound(provisions, (line) => provisionFindings(line, steps)),
    ...sound(linesOf(map.pupils), (line) => pupilFindings(line, ofPupils)),
    ...sound(taking, (line) => impactFindings(line, beside)),
    ...sound(specified, (line) => sectionFFindings(line, keysOfPlans)),
    ...sound(linesOf(map.adults), adultFindings),
    ...sound(sessions, (line) => logFindings(line, keysOfSessions)),
    ...Object.values(map).flatMap((tables) => tables.flatMap(missingColumns)),
  ];
  return mostUrgentFirst(findings);
}

/** A row with an error in it says nothing else that could be relied on. */
function sound<T extends CheckedTable>(
  lines: readonly Line<T>[],
  findingsOf: (line: Line<T>) => Finding[],
): Finding[] {
  return lines.flatMap((line) => {
    const broken = line.broken();
    if (broken === undefined) return findingsOf(line);
    const [subject = ""] = line.keys().map((key) => line.text(key));
    return [
      makeFinding(line, {
        kind: "formula error",
        flag: broken,
        subject: isError(subject) ? "" : subject,
        what: `Shows ${line.text(broken)}`,
        why: "Nothing in this row can be relied on until that is mended.",
        who: "SENCO",
        more: `${line.table.sheet} ${line.cell(broken)}`,
      }),
    ];
  });
}

function missingColumns<T extends CheckedTable>(table: CalculatedTable<T>): Finding[] {
  const { severity, group, next } = KINDS_OF_FINDING["column missing"];
  const { sheet } = table;
  const lost = (header: string) => ({
    severity,
    header,
    what: `The column “${header}” is not there`,
    why: `It was renamed or deleted on “${sheet}”, so what it says could not be checked.`,
    next: `Name it “${header}” again. ${next}`,
  });
  const later = (header: string) => ({
    severity: "note" as const,
    header,
    what: `The column “${header}” is not there yet`,
    why: `“${sheet}” was made by an earlier version of the add-in. Everything else is checked.`,
    next: "Sheets that are added from now on have it.",
  });
  return [...table.missing.map(lost), ...table.later.map(later)].map(({ header, ...said }) => {
    return {
      ...said,
      kind: "column missing",
      group,
      sheet,
      cell: cellName(table.heads),
      provision: "",
      pupil: "",
      since: null,
      by: null,
      who: "SENCO",
      flag: null,
      nextSteps: [],
      text: `${sheet}: ${said.what}. ${said.why}`,
      about: `column missing | ${sheet} | ${header}`.toLowerCase(),
    };
  });
}

/** By urgency, what it is about, kind, and the longest first; what stands higher on its sheet goes before what is alike. */
function mostUrgentFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, group, kind }: Finding) =>
    (SEVERITIES.indexOf(severity) * FINDING_GROUPS.length + FINDING_GROUPS.indexOf(group)) *
      FINDING_KINDS.length +
    FINDING_KINDS.indexOf(kind);
  // ISO dates: their letters are in the order of the days.
  return findings
    .map((finding) => ({ finding, rank: rank(finding), when: finding.since ?? finding.by ?? "9" }))
    .sort((a, b) => a.rank - b.rank || (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))
    .map(({ finding }) => finding);
}
