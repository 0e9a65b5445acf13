import { basename, join } from "node:path";
import { readWorkbook } from "../journeys/structure";
import type { OpenWorkbook } from "./open-workbook";
import { writeJson } from "./write-file";

/**
 * Reads workbooks and says what is in them. One file without `outDir`: the report as JSON text is returned for
 * standard output. Otherwise `NAME.report.json` is written for each and null is returned.
 */
export async function recogniseFiles(
  files: readonly string[],
  options: { today: string; outDir: string | undefined },
  open: OpenWorkbook,
  onProblem: (file: string, problem: unknown) => void,
): Promise<string | null> {
  let printed: string | null = null;
  for (const file of files) {
    try {
      const workbook = await open(file);
      try {
        const { report } = await readWorkbook(workbook.gateway, { today: options.today });
        if (files.length === 1 && options.outDir === undefined)
          printed = `${JSON.stringify(report, null, 2)}\n`;
        else writeJson(join(options.outDir ?? ".", reportName(file)), report);
      } finally {
        workbook.close();
      }
    } catch (problem) {
      onProblem(file, problem);
    }
  }
  return printed;
}

function reportName(file: string): string {
  return `${basename(file).replace(/\.xls[xm]$/i, "")}.report.json`;
}
