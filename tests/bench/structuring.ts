import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import type { Stats } from "../../src/headless/stats";
import { schoolList } from "../support/school-list";

/** The headless runner structures lists of growing length; its own `--stats` are the figures. */
export async function benchStructuring(sizes: readonly number[]): Promise<object[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const rows: object[] = [];
  for (const size of sizes) {
    const [input, output, stats] = ["in.xlsx", "out.xlsx", "stats.json"].map((name) =>
      join(folder, `${size}-${name}`),
    ) as [string, string, string];
    writeFileSync(input, schoolList(size).save());
    execFileSync(
      process.execPath,
      [
        "--import",
        "tsx",
        "src/headless/main.ts",
        "structure",
        input,
        "--out",
        output,
        "--stats",
        stats,
        "--today",
        "2026-11-21",
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const { ms, ...counts } = JSON.parse(readFileSync(stats, "utf8")) as Stats;
    rows.push({ rows: size, columns: 20, ...counts, ...ms });
  }
  rmSync(folder, { recursive: true });
  return Promise.resolve(rows);
}
