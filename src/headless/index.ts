import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { EmulatedExcel } from "../emulated-excel/emulated-excel";
import { WorkbookFile } from "../emulated-excel/file/workbook-file";
import { loadOffice } from "../emulated-excel/node/load-office";
import { excelGateway } from "../excel/excel-gateway";
import { isoDate, readArguments, readToday, UsageProblem, type Arguments } from "./arguments";
import type { OpenWorkbook } from "./open-workbook";
import { problemSentence } from "./problem-sentence";
import type { Watch } from "../workbook/gateway";
import { isNews } from "../journeys/again/news";
import { newsSummary, UPDATE_WORDS } from "../taskpane/words/update-words";
import { stepWords } from "../taskpane/words/progress-words";
import { readAnswers, readDecisions } from "./read-answers";
import { recogniseFiles } from "./recognise-files";
import { checkedWords, checkFile } from "./check-file";
import { insertIntoFile } from "./insert-into-file";
import { galleryInLines, readWish } from "./insert-wish";
import { cycleWords, nextCycleInFile } from "./next-cycle-in-file";
import { structureFile, type Structured } from "./structure-file";

const OPTIONS: Record<string, string[]> = {
  recognise: ["out-dir", "today"],
  structure: ["out", "answers", "report", "map-questions", "stats", "today"],
  check: ["out", "findings", "give-references", "stats", "today"],
  "next-cycle": ["out", "from", "decisions", "plan", "stats", "today"],
  insert: ["list", "out", "option", "stats", "today"],
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

/** Where a command says things: results, and beside them progress and what went wrong. */
export interface Say {
  result: (text: string) => void;
  beside: (text: string) => void;
}

interface Task {
  args: Arguments;
  say: Say;
  today: Date;
  open: OpenWorkbook;
  complain: (problem: unknown, file: string) => void;
}

const COMMANDS: Record<string, (task: Task) => Promise<void>> = {
  recognise,
  structure,
  check,
  "next-cycle": nextCycle,
  insert,
};

/** Runs one command line; never throws. @returns the exit code: 0, or 2 when something was refused */
export async function runCommand(words: readonly string[], say: Say): Promise<number> {
  let exitCode = 0;
  const complain = (problem: unknown, file: string) => {
    say.beside(`${problemSentence(problem, file)}\n`);
    exitCode = 2;
  };
  let args: Arguments | null = null;
  try {
    args = readArguments(words, OPTIONS);
    const today = readToday(args.options["today"], () => new Date());
    await COMMANDS[args.command]?.({ args, say, today, open: opener(() => today), complain });
  } catch (problem) {
    complain(problem, args?.files.at(-1) ?? "");
  }
  return exitCode;
}

async function recognise({ args, say, today, open, complain }: Task): Promise<void> {
  if (args.files.length === 0)
    throw new UsageProblem('"recognise" needs a workbook to read (.xlsx).');
  const printed = await recogniseFiles(
    args.files,
    { today: isoDate(today), outDir: args.options["out-dir"] },
    open,
    (file, problem) => complain(problem, file),
  );
  if (printed !== null) say.result(printed);
}

async function structure({ args, say, today, open }: Task): Promise<void> {
  const { options } = args;
  const { file, out } = oneFile(args, args.files);
  const done = await structureFile(
    file,
    {
      out,
      answers: readAnswers(options["answers"]),
      report: options["report"],
      mapQuestions: options["map-questions"],
      stats: options["stats"],
      today: isoDate(today),
      now: today.toISOString(),
      watch: watchOf(say),
    },
    open,
  );
  say.beside(`${doneWords(done)}\n`);
}

function doneWords(done: Structured): string {
  if (done.kind === "build")
    return `Added ${done.sheets.length} sheets: ${done.sheets.join(", ")}.`;
  return isNews(done.news)
    ? `Brought up to date: ${newsSummary(done.news) || "places and answers"}.`
    : UPDATE_WORDS.nothing;
}

async function check({ args, say, today, open }: Task): Promise<void> {
  const { file, out } = oneFile(args, args.files);
  const { options } = args;
  const checked = await checkFile(
    file,
    {
      out,
      findings: options["findings"],
      giveReferences: options["give-references"] !== undefined,
      stats: options["stats"],
      today: isoDate(today),
      now: today.toISOString(),
      watch: watchOf(say),
    },
    open,
  );
  say.beside(`${checkedWords(checked)}\n`);
}

async function nextCycle({ args, say, today, open }: Task): Promise<void> {
  const { file, out } = oneFile(args, args.files);
  const { from, decisions, plan, stats } = args.options;
  const planned = await nextCycleInFile(
    file,
    {
      out,
      from: from === undefined ? undefined : isoDate(readToday(from, () => today)),
      decisions: readDecisions(decisions),
      plan,
      stats,
      today: isoDate(today),
      watch: watchOf(say),
    },
    open,
  );
  say.beside(`${cycleWords(planned)}\n`);
}

async function insert({ args, say, today, open }: Task): Promise<void> {
  if (args.options["list"] !== undefined) {
    say.result(galleryInLines());
    return;
  }
  const [id, ...files] = args.files;
  const wanted = readWish(id, args.repeated["option"] ?? []);
  const { file, out } = oneFile(args, files);
  const { sheets, updated } = await insertIntoFile(
    file,
    {
      wanted,
      out,
      stats: args.options["stats"],
      today: isoDate(today),
      now: today.toISOString(),
      watch: watchOf(say),
    },
    open,
  );
  say.beside(`Added ${sheets.join(", ")}.\n`);
  if (updated.length > 0) say.beside(`${updated.join(", ")} now count it in.\n`);
}

const watchOf = ({ beside }: Say): Watch => ({
  progress: (step) => beside(`${stepWords(step)}\n`),
});

function oneFile(
  { command, options }: Arguments,
  [file, ...more]: readonly string[],
): { file: string; out: string } {
  if (file === undefined) throw new UsageProblem(`"${command}" needs a workbook to read (.xlsx).`);
  if (more.length > 0) throw new UsageProblem(`"${command}" takes one workbook at a time.`);
  const { out } = options;
  if (out === undefined) throw new UsageProblem(`"${command}" needs --out with the file to write.`);
  return { file, out };
}
