import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes whole files or nothing: a reader never sees half of one, and a failure leaves what stood there. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (problem) {
    rmSync(draft, { force: true });
    throw problem;
  }
}

export function writeJson(path: string, content: unknown): void {
  writeWhole(path, `${JSON.stringify(content, null, 2)}\n`);
}
