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

function open(path: string): WorkbookFile | FileProblem {
  try {
    return WorkbookFile.open(readFileSync(path), basename(path));
  } catch (problem) {
    if (problem instanceof FileProblem) return problem;
    throw problem;
  }
}

(present ? describe : describe.skip)(
  "workbooks that Excel itself saved (../shared/excel-authored)",
  () => {
    const opened = files.filter((path) => !(open(path) instanceof FileProblem));

    it("all open, but for those damaged on purpose, which say so", () => {
      const problems = files.map(open).filter((one) => one instanceof FileProblem);
      expect(problems.map((problem) => problem.kind)).toEqual(problems.map(() => "damaged"));
      expect(problems.length).toBeLessThanOrEqual(Math.max(2, files.length * 0.03));
    });

    it.each(opened)("%s saved without a change is the same in every part", (path) => {
      const bytes = readFileSync(path);
      expect(changedParts(bytes, WorkbookFile.open(bytes, "x").save())).toEqual([]);
    });

    it.each(opened)("%s takes a sheet with a table, and nothing else in it is touched", (path) => {
      const bytes = readFileSync(path);
      const file = WorkbookFile.open(bytes, basename(path));
      addTableSheet(file.book);
      const saved = file.save();
      const touched = changedParts(bytes, saved).filter((part) => !MAY_CHANGE.test(part));
      expect(touched).toEqual([]);
      expect(Buffer.compare(saved, file.save())).toBe(0);
      const reopened = WorkbookFile.open(saved, basename(path));
      expect(difference(file.book, reopened.book)).toBeNull();
    });

    const soffice = spawnSync("soffice", ["--version"]).status === 0;
    (soffice ? it : it.skip)(
      "a sample of them opens in LibreOffice with the added table's values",
      () => {
        const folder = mkdtempSync(join(tmpdir(), "saved-"));
        try {
          const sample = opened.filter((_, i) => i % 12 === 0);
          const saved = sample.map((path, i) => {
            const file = WorkbookFile.open(readFileSync(path), basename(path));
            const { name } = addTableSheet(file.book);
            const stem = `f${String(i)}`;
            writeFileSync(join(folder, `${stem}.xlsx`), file.save());
            return `${stem}-${name}.csv`;
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
