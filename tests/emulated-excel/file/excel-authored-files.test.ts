import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { FileProblem } from "../../../src/emulated-excel/file/file-problem";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { addTableSheet } from "./add-table-sheet";
import { difference } from "./book-contents";
import { changedParts } from "./part-texts";

const FOLDER = resolve(__dirname, "../../../../shared/excel-authored/files");
const present = existsSync(FOLDER);
const files = present
  ? readdirSync(FOLDER).flatMap((kind) =>
      readdirSync(join(FOLDER, kind)).map((name) => join(FOLDER, kind, name)),
    )
  : [];

/** What a new sheet may change in the parts that stood there. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/workbook\d*\.xml|xl\/_rels\/workbook\d*\.xml\.rels|xl\/styles\d*\.xml|xl\/calcChain\.xml)$/i;

function open(path: string, bytes: Uint8Array): WorkbookFile | FileProblem {
  try {
    return WorkbookFile.open(bytes, basename(path));
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
    throw problem;
  }
}

(present ? describe : describe.skip)(
  "workbooks that Excel itself saved (../shared/excel-authored)",
  () => {
    const damaged: string[] = [];
    /** Some of the files with their new sheet: its name, and the bytes. */
    const sample: { sheet: string; bytes: Uint8Array }[] = [];

    it.each(files)("%s opens, is saved as it was, and takes a sheet beside what it has", (path) => {
      const bytes = readFileSync(path);
      const file = open(path, bytes);
      if (file instanceof FileProblem) {
        damaged.push(file.kind);
        return;
      }
      expect(changedParts(bytes, file.save())).toEqual([]);
      const sheet = addTableSheet(file.book);
      const saved = file.save();
      const touched = changedParts(bytes, saved).filter((part) => !MAY_CHANGE.test(part));
      expect(touched).toEqual([]);
      const reopened = WorkbookFile.open(saved, basename(path));
      expect(difference(file.book, reopened.book)).toBeNull();
      if (files.indexOf(path) % 12 === 0) sample.push({ sheet: sheet.name, bytes: saved });
    });

    it("and those that do not open are few, damaged on purpose, and say so", () => {
      expect(damaged).toEqual(damaged.map(() => "damaged"));
      expect(damaged.length).toBeLessThanOrEqual(Math.max(2, files.length * 0.03));
    });

    const soffice = spawnSync("soffice", ["--version"]).status === 0;
    (soffice ? it : it.skip)(
      "a sample of them opens in LibreOffice with the added table's values",
      () => {
        const folder = mkdtempSync(join(tmpdir(), "saved-"));
        try {
          expect(sample.length).toBeGreaterThan(0);
          const saved = sample.map(({ sheet, bytes }, i) => {
            const stem = `f${String(i)}`;
            writeFileSync(join(folder, `${stem}.xlsx`), bytes);
            return `${stem}-${sheet}.csv`;
          });
          execFileSync("soffice", [
            `-env:UserInstallation=file://${join(folder, "profile")}`,
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
            "--outdir",
            folder,
            ...sample.map((_, i) => join(folder, `f${String(i)}.xlsx`)),
          ]);
          for (const csv of saved)
            expect(readFileSync(join(folder, csv), "utf8").trim().split("\n").at(-1)).toMatch(
              /130\.5/,
            );
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
      120_000,
    );
  },
);
