import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecognitionReport } from "../../src/domain/recognition-report";
import { WorkbookFile } from "../../src/emulated-excel/file/workbook-file";
import { runCommand } from "../../src/headless/index";
import type { Stats } from "../../src/headless/stats";
import { OUR_HEADERS, SMALL_MAP, workbookOf } from "../support/senco";
import { rowsOfTable, tableIn, typeIntoTable } from "../support/table-in-book";

interface Ended {
  code: number;
  out: string;
  err: string;
}

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "headless-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line in this process; its own process, started as a person would, has a test of its own. */
async function headless(...words: string[]): Promise<Ended> {
  const said = { out: "", err: "" };
  const code = await runCommand(words, {
    result: (text) => (said.out += text),
    beside: (text) => (said.err += text),
  });
  return { code, ...said };
}

/** As a person starts it. */
function startedAlone(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "src/headless/main.ts", ...words],
      { maxBuffer: 64 * 1024 * 1024 },
      (problem, out, err) => {
        const code = problem ? (typeof problem.code === "number" ? problem.code : 1) : 0;
        resolve({ code, out, err });
      },
    );
  });
}

function inFolder(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const practice = (name: string) => join("tests", "workbooks", name);
const oneSentence = /^[^\n]+\.\n$/;

test("a school's workbook is structured into a file that opens again, with the report and the figures beside it", async () => {
  const [out, report, stats] = ["out.xlsx", "report.json", "stats.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const input = practice("14-oakfield-primary.xlsx");
  const ended = await headless(
    ...["structure", input, "--out", out, "--report", report, "--stats", stats],
    ...["--today", "2026-11-21"],
  );
  expect(ended).toMatchObject({ code: 0, out: "" });
  const before = WorkbookFile.open(readFileSync(input), "in.xlsx").book;
  const after = WorkbookFile.open(readFileSync(out), "out.xlsx").book;
  const names = after.sheets.map((sheet) => sheet.name);
  expect(names.slice(0, before.sheets.length)).toEqual(before.sheets.map((sheet) => sheet.name));
  expect(names.length).toBeGreaterThan(before.sheets.length + 5);
  const said = JSON.parse(readFileSync(report, "utf8")) as RecognitionReport;
  expect(said.accounted.used + said.accounted.unused).toBe(said.accounted.nonEmptyCells);
  const figures = JSON.parse(readFileSync(stats, "utf8")) as Stats;
  expect(figures.roundTrips).toBeLessThanOrEqual(3 + 4 + 1);
  expect(Object.keys(figures.ms)).toEqual([
    "open",
    "read",
    "recognise",
    "plan",
    "apply",
    "calculate",
    "save",
  ]);
}, 60_000);

test("a structured workbook is checked for a day: findings, most urgent first, and the sheet that lists them", async () => {
  const [map, out, findings, stats] = [
    "map.xlsx",
    "checked.xlsx",
    "findings.json",
    "check.json",
  ].map((name) => join(folder, name)) as [string, string, string, string];
  const input = practice("12-entry-exit-measures.xlsx");
  await headless("structure", input, "--out", map, "--today", "2026-11-21");
  const ended = await headless(
    ...["check", map, "--out", out, "--findings", findings, "--stats", stats],
    ...["--today", "2026-11-21"],
  );
  expect(ended).toMatchObject({ code: 0, out: "" });
  const { book } = WorkbookFile.open(readFileSync(out), "out.xlsx");
  expect(book.sheets.map((sheet) => sheet.name)).toContain("Check");
  const found = JSON.parse(readFileSync(findings, "utf8")) as Record<string, unknown>[];
  expect(found.length).toBeGreaterThan(0);
  for (const finding of found)
    expect(Object.keys(finding)).toEqual(
      "kind severity sheet cell provision pupil since text".split(" "),
    );
  const figures = JSON.parse(readFileSync(stats, "utf8")) as Stats;
  expect(figures.roundTrips).toBeLessThanOrEqual(3 + 3);
  const bare = await headless("check", input, "--out", join(folder, "none.xlsx"));
  expect(bare.code).toBe(2);
  expect(bare.err).toMatch(/There is no provision map in this workbook to check: .+\.\n$/);
}, 120_000);

test("the next cycle is started in a file: what waits for a decision is named, and decided beside it", async () => {
  const [map, out, plan] = ["map.xlsx", "next.xlsx", "plan.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const words = ["next-cycle", map, "--out", out, "--plan", plan, "--from", "2027-01-04"];
  const day = ["--today", "2026-11-21"];
  const bare = await headless(...words, ...day);
  expect(bare).toMatchObject({ code: 0, out: "" });
  expect(bare.err).toContain("The next cycle begins on 2027-01-04.");
  const { toDecide } = JSON.parse(readFileSync(plan, "utf8")) as { toDecide: { key: string }[] };
  expect(toDecide.length).toBeGreaterThan(0);
  const all = (step: string) =>
    inFolder(
      "steps.json",
      JSON.stringify(Object.fromEntries(toDecide.map(({ key }) => [key, step]))),
    );
  const before = rowsOfTable(WorkbookFile.open(readFileSync(map), "a.xlsx").book, "PupilProvision");
  expect(await headless(...words, ...day, "--decisions", all("Continue"))).toMatchObject({
    code: 0,
  });
  const after = rowsOfTable(WorkbookFile.open(readFileSync(out), "b.xlsx").book, "PupilProvision");
  expect(after.length).toBeGreaterThan(before.length);
  expect(JSON.parse(readFileSync(plan, "utf8"))).toMatchObject({ toDecide: [] });
  const wrong = await headless(...words, "--decisions", all("Carry on"));
  expect(wrong).toMatchObject({ code: 2, err: expect.stringMatching(oneSentence) as string });
}, 120_000);

test("a workbook that has its map gets what is new on the school's sheet, and says how much that was", async () => {
  const [first, edited, out, stats] = ["1.xlsx", "2.xlsx", "3.xlsx", "4.json"].map((name) =>
    join(folder, `again-${name}`),
  ) as [string, string, string, string];
  const list = workbookOf(SMALL_MAP, "Our list").save();
  const input = inFolder("again.xlsx", list);
  const day = ["--today", "2026-11-21"];
  expect(await headless("structure", input, "--out", first, ...day)).toMatchObject({ code: 0 });
  const file = WorkbookFile.open(readFileSync(first), "1.xlsx");
  const ours = file.book.sheet("Our list");
  for (const row of [4, 5, 6])
    ["Y6", "SEMH", `Club ${row}`, null, "TA", 1, 1, 30, 10].forEach((value, column) => {
      if (value !== null) ours?.setValue(row, column, value);
    });
  const minutes = OUR_HEADERS.indexOf("Minutes");
  for (const row of [1, 2, 3]) ours?.setValue(row, minutes, 55);
  const map = tableIn(file.book, "ProvisionMap");
  typeIntoTable(file.book, "ProvisionMap", 0, "Led by", "Mrs Doyle");
  writeFileSync(edited, file.save());
  const ended = await headless("structure", edited, "--out", out, "--stats", stats, ...day);
  expect(ended).toMatchObject({ code: 0 });
  const { update } = JSON.parse(readFileSync(stats, "utf8")) as Stats;
  // Three provisions are new; of three that changed, somebody had worked on one in the map.
  expect(update).toMatchObject({ new: 3, changed: 2, kept: 1, deleted: 0, vanished: 0 });
  const rows = rowsOfTable(WorkbookFile.open(readFileSync(out), "3.xlsx").book, "ProvisionMap");
  expect(rows).toHaveLength(map.table.area.bottom - map.table.area.top + 3);
  expect(rows.map((row) => row["Minutes"])).toEqual([10, 55, 55, 30, 30, 30]);
}, 120_000);

test("one workbook's report is printed, several are written beside each other", async () => {
  const one = await startedAlone("recognise", practice("01-year-group-list.xlsx"));
  expect(one.code).toBe(0);
  const printed = JSON.parse(one.out) as RecognitionReport;
  const several = await headless(
    "recognise",
    practice("01-year-group-list.xlsx"),
    practice("08-individual-pupils.xlsx"),
    "--out-dir",
    folder,
  );
  expect(several).toMatchObject({ code: 0, out: "" });
  const written = readFileSync(join(folder, "01-year-group-list.report.json"), "utf8");
  expect(JSON.parse(written)).toEqual(printed);
  expect(existsSync(join(folder, "08-individual-pupils.report.json"))).toBe(true);
  const refused = await startedAlone("recognise", "nowhere.xlsx");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toMatch(oneSentence);
}, 60_000);

test.each([
  ["something that is no workbook", "notes.xlsx", Buffer.from("Dear parents")],
  ["an empty file", "empty.xlsx", Buffer.alloc(0)],
  [
    "a workbook with a password",
    "locked.xlsx",
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]),
  ],
  [
    "half a workbook",
    "half.xlsx",
    readFileSync(practice("01-year-group-list.xlsx")).subarray(0, 4000),
  ],
  ["an empty workbook", "blank.xlsx", WorkbookFile.blank("blank.xlsx").save()],
])(
  "%s is refused in one plain sentence and nothing is written",
  async (_, name, content) => {
    const input = inFolder(name, content);
    const before = readdirSync(folder);
    const ended = await headless("structure", input, "--out", join(folder, "never.xlsx"));
    expect(ended.code).toBe(2);
    expect(ended.err.split("\n").filter((line) => line.startsWith(input))).toHaveLength(1);
    expect(ended.err).not.toMatch(/\n\s+at /);
    expect(readdirSync(folder)).toEqual(before);
  },
  60_000,
);

test.each([
  ["no command", []],
  ["an unknown command", ["organise", "a.xlsx"]],
  ["no file", ["recognise"]],
  ["a file that is not there", ["recognise", "nowhere.xlsx"]],
  ["no --out", ["structure", practice("01-year-group-list.xlsx")]],
  ["an unknown option", ["recognise", "a.xlsx", "--fast", "yes"]],
  ["no date", ["recognise", "a.xlsx", "--today", "21/11/2026"]],
])("%s is answered with one sentence", async (_, words) => {
  const ended = await headless(...words);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toMatch(oneSentence);
});

test("a sheet is inserted into a file, with what it needs, in two round trips to read and two to write", async () => {
  const [out, stats] = ["inserted.xlsx", "inserted.json"].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const listed = await headless("insert", "--list");
  expect(listed.out).toMatch(/^wave-map +The same columns/m);
  const input = practice("14-oakfield-primary.xlsx");
  const ended = await headless(
    ...["insert", "wave-map", input, "--out", out, "--option", "wave=2", "--stats", stats],
  );
  expect(ended).toMatchObject({ code: 0, out: "" });
  const { book } = WorkbookFile.open(readFileSync(out), "out.xlsx");
  expect(book.sheets.map((sheet) => sheet.name)).toContain("Wave 2");
  const figures = JSON.parse(readFileSync(stats, "utf8")) as Stats;
  expect(figures.roundTrips).toBeLessThanOrEqual(4);
});

test.each([
  [["insert"], /insert --list/],
  [["insert", "wavemap", "x.xlsx", "--out", "y.xlsx"], /choose one of: .*wave-map/],
  [["insert", "wave-map", "x.xlsx", "--out", "y.xlsx", "--option", "wave=7"], /1, 2, 3, 4/],
  [["insert", "pupils", "x.xlsx", "--out", "y.xlsx", "--option", "wave=1"], /it takes none/],
  [["insert", "pupils", "--out", "y.xlsx"], /needs a workbook/],
])("what cannot be inserted is said in one sentence: %j", async (words, sentence) => {
  const { code, err } = await headless(...words);
  expect(code).toBe(2);
  expect(err).toMatch(oneSentence);
  expect(err).toMatch(sentence);
});
