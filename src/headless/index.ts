import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { EmulatedExcel } from "../emulated-excel/emulated-excel";
import { WorkbookFile } from "../emulated-excel/file/workbook-file";
import { loadOffice } from "../emulated-excel/node/load-office";
import { excelGateway } from "../excel/excel-gateway";
import { isoDate, readArguments, readToday, UsageProblem, type Arguments } from "./arguments";
import type { OpenWorkbook } from "./open-workbook";
import { problemSentence } from "./problem-sentence";
import { stepWords } from "../taskpane/wording";
import { readAnswers } from "./read-answers";
import { recogniseFiles } from "./recognise-files";
import { structureFile } from "./structure-file";

const OPTIONS: Record<string, string[]> = {
  recognise: ["out-dir", "today"],
  structure: ["out", "answers", "report", "map-questions", "stats", "today"],
};

/** Opens files in an emulated Excel whose clock says `now`. */
function opener(now: () => Date): OpenWorkbook {
  return async (path, stopwatch) => {
    const open = async () => {
      const file = WorkbookFile.open(new Uint8Array(readFileSync(path)), basename(path));
      const excel = new EmulatedExcel({ file, now });
      return { excel, office: await loadOffice(excel) };
    };
    const { excel, office } = await (stopwatch ? stopwatch.time("open", open) : open());
    return {
      gateway: excelGateway(office),
      save: () => excel.save(),
      calculate: () => excel.calculator.calculateAll(),
      counts: () => {
        const { roundTrips, actions, requestBytes, largestRequestBytes } = excel.counts;
        return { roundTrips, actions, requestBytes, largestRequestBytes };
      },
      close: () => office.close(),
    };
  };
}

async function run(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const complain = (problem: unknown, file: string) => {
    process.stderr.write(`${problemSentence(problem, file)}\n`);
    exitCode = 2;
  };
  let args: Arguments | null = null;
  try {
    args = readArguments(words, OPTIONS);
    const today = readToday(args.options["today"], () => new Date());
    await carryOut(args, today, complain);
  } catch (problem) {
    complain(problem, args?.files[0] ?? "");
  }
  return exitCode;
}

async function carryOut(
  { command, files, options }: Arguments,
  today: Date,
  complain: (problem: unknown, file: string) => void,
): Promise<void> {
  const open = opener(() => today);
  if (files.length === 0) throw new UsageProblem(`"${command}" needs a workbook to read (.xlsx).`);
  if (command === "recognise") {
    const printed = await recogniseFiles(
      files,
      { today: isoDate(today), outDir: options["out-dir"] },
      open,
      (file, problem) => complain(problem, file),
    );
    if (printed !== null) process.stdout.write(printed);
    return;
  }
  const [file = "", ...more] = files;
  if (more.length > 0) throw new UsageProblem(`"${command}" takes one workbook at a time.`);
  const out = options["out"];
  if (out === undefined) throw new UsageProblem(`"${command}" needs --out with the file to write.`);
  const sheets = await structureFile(
    file,
    {
      out,
      answers: readAnswers(options["answers"]),
      report: options["report"],
      mapQuestions: options["map-questions"],
      stats: options["stats"],
      today: isoDate(today),
      now: today.toISOString(),
      watch: { progress: (step) => process.stderr.write(`${stepWords(step)}\n`) },
    },
    open,
  );
  process.stderr.write(`Added ${sheets.length} sheets: ${sheets.join(", ")}.\n`);
}

// Office.js keeps timers of its own alive: leave as soon as everything is written.
void run(process.argv.slice(2)).then((exitCode) => {
  process.stdout.write("", () => process.exit(exitCode));
});
