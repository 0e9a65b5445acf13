import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where LibreOffice is; null where it is not installed, and the second opinion is skipped. */
export const libreOffice: string | null =
  [
    process.env["SOFFICE"],
    "/usr/bin/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ].find((path) => path !== undefined && existsSync(path)) ?? null;

/**
 * LibreOffice keeps the values stored in an .xlsx file unless its profile says "always recalculate" (mode 0); nothing
 * in the file itself can make it.
 */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item>
</oor:items>`;

/**
 * Text export of every sheet: comma, quotation marks, UTF-8, first line 1, no column formats, language en-GB (2057 is
 * decimal), quote nothing by force, detect nothing, values as they are stored rather than as shown, no formulas,
 * no shapes, all sheets (-1).
 */
const ALL_SHEETS_TO_CSV =
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,false,false,false,false,-1";

/**
 * Recalculates a workbook with LibreOffice and reads every cell of every sheet: the sheet's name → rows of texts.
 * Numbers come as they are stored ("206.4", dates as LibreOffice writes them), blank cells as "".
 */
export async function calculateWithLibreOffice(
  xlsxBytes: Uint8Array,
): Promise<Map<string, string[][]>> {
  const [sheets] = await calculateAllWithLibreOffice([xlsxBytes]);
  return sheets ?? new Map<string, string[][]>();
}

/** Several workbooks in one run of LibreOffice, which takes longer to start than to calculate. */
export async function calculateAllWithLibreOffice(
  workbooks: readonly Uint8Array[],
): Promise<Map<string, string[][]>[]> {
  if (libreOffice === null) throw new Error("LibreOffice is not installed.");
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const profile = join(folder, "profile");
    const out = join(folder, "out");
    await mkdir(join(profile, "user"), { recursive: true });
    await mkdir(out);
    await writeFile(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    const files = workbooks.map((_, at) => join(folder, `book${at}.xlsx`));
    await Promise.all(workbooks.map((bytes, at) => writeFile(files[at] ?? "", bytes)));
    const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const convert = ["--headless", "--convert-to", ALL_SHEETS_TO_CSV, "--outdir", out];
    await run(libreOffice, [home, ...convert, ...files], {
      timeout: 120_000,
      env: { ...process.env, TZ: "UTC" },
    });
    return await Promise.all(workbooks.map((_, at) => readSheets(out, `book${at}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The export names its files after the workbook and the sheet: "book0-Provision map.csv". */
async function readSheets(folder: string, book: string): Promise<Map<string, string[][]>> {
  const sheets = new Map<string, string[][]>();
  for (const file of await readdir(folder)) {
    const [, its, name] = /^(book\d+)-(.*)\.csv$/.exec(file) ?? [];
    if (its === book && name !== undefined)
      sheets.set(name, readCsv(await readFile(join(folder, file), "utf8")));
  }
  return sheets;
}

/** Rows of a CSV file with quotation marks doubled inside quoted cells, as LibreOffice writes it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ",") endCell();
    else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  endCell();
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "") rows.pop();
  return rows;
}
