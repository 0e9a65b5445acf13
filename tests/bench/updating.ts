import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import type { Stats } from "../../src/headless/stats";
import { schoolList } from "../support/school-list";

/** Lists that have their map, with three rows added and two changed since: the headless runner structures them again. */
export function benchUpdating(sizes: readonly number[]): object[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const rows = sizes.map((size) => {
    const input = join(folder, `${size}.xlsx`);
    writeFileSync(input, schoolList(size).save());
    structured(input, folder);
    const mapped = WorkbookFile.open(readFileSync(join(folder, "out.xlsx")), "mapped.xlsx");
    const [list] = mapped.book.sheets;
    const others = schoolList(size + 3).book.sheets[0];
    for (let row = size + 1; row <= size + 3; row++)
      others?.cells[row]?.forEach((cell, column) => {
        if (cell) list?.setValue(row, column, cell.value);
      });
    for (const row of [1, Math.ceil(size / 2)]) list?.setValue(row, 9, 55);
    writeFileSync(input, mapped.save());
    const { ms, update, ...counts } = structured(input, folder);
    return { rows: size, ...counts, ...update, ...ms };
  });
  rmSync(folder, { recursive: true });
  return rows;
}

function structured(input: string, folder: string): Stats {
  const [output, stats] = [join(folder, "out.xlsx"), join(folder, "stats.json")];
  const words = ["structure", input, "--out", output, "--stats", stats, "--today", "2026-11-21"];
  execFileSync(process.execPath, ["--import", "tsx", "src/headless/main.ts", ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return JSON.parse(readFileSync(stats, "utf8")) as Stats;
}
