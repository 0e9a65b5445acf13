import type { Finding } from "../domain/finding";
import { checkMap, giveReferences, writeCheck, type MapCheck } from "../journeys/check-map";
import type { Watch } from "../workbook/gateway";
import type { OpenWorkbook } from "./open-workbook";
import { Stopwatch, type Stats } from "./stats";
import { writeJson, writeWhole } from "./write-file";

export interface CheckOptions {
  out: string;
  /** Where to write the findings. */
  findings: string | undefined;
  stats: string | undefined;
  /** Whether provisions without a reference are given the one that is offered. */
  giveReferences: boolean;
  today: string;
  now: string;
  watch: Watch;
}

/** One finding as `--findings` writes it; the shape is a contract with whoever reads the file. */
type Reported = Pick<
  Finding,
  "kind" | "severity" | "sheet" | "cell" | "provision" | "pupil" | "since" | "text"
>;

/**
 * Checks one workbook file and writes another with the Check sheet in it. Files are written only when everything went
 * well; the findings also where the sheet could not be written.
 * @throws WorkbookProblem, FileProblem
 */
export async function checkFile(
  file: string,
  { out, findings, stats, today, now, watch, ...options }: CheckOptions,
  open: OpenWorkbook,
): Promise<MapCheck> {
  const stopwatch = new Stopwatch();
  const workbook = await open(file, stopwatch);
  try {
    const { gateway } = workbook;
    const reads = () => stopwatch.time("read", () => checkMap(gateway, { today, now, watch }));
    let check = await reads();
    if (options.giveReferences && check.references.edits.length > 0) {
      await stopwatch.time("apply", () => giveReferences(gateway, check, watch));
      check = await reads();
    }
    // Where the sheet cannot be written, the findings still say what stands in the way.
    if (check.problems.length > 0 && findings !== undefined)
      writeJson(findings, check.findings.map(reported));
    await stopwatch.time("apply", () => writeCheck(gateway, check, watch));
    stopwatch.time("calculate", () => workbook.calculate());
    const bytes = stopwatch.time("save", () => workbook.save());
    const figures: Stats = { ...workbook.counts(), ms: stopwatch.ms };
    writeWhole(out, bytes);
    if (findings !== undefined) writeJson(findings, check.findings.map(reported));
    if (stats !== undefined) writeJson(stats, figures);
    return check;
  } finally {
    workbook.close();
  }
}

function reported(finding: Finding): Reported {
  const { kind, severity, sheet, cell, provision, pupil, since, text } = finding;
  return { kind, severity, sheet, cell, provision, pupil, since, text };
}

/** "42 findings, 9 to act on now, on the sheet Check." */
export function checkedWords({ findings, sheet }: MapCheck): string {
  const urgent = findings.filter(({ severity }) => severity === "urgent").length;
  const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  return `${count}, ${urgent} to act on now, on the sheet ${sheet}.`;
}
