import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Sizes of what `npm run build` wrote, in kB. */
export function benchBundles(): object[] {
  const folder = "dist";
  if (!existsSync(folder)) return [{ file: "run `npm run build` first" }];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, kB: kilo(bytes.length), gzipKB: kilo(gzipSync(bytes).length) };
    });
}

function kilo(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
