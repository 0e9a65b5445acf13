import type { OpenOffice } from "../../support/office";
import { codeOf, openInOffice } from "../../support/office";

let office: OpenOffice;
beforeAll(async () => {
  office = await openInOffice();
});
afterAll(() => office.close());
afterEach(() => office.excel.misbehave.behave());

function write(address: string, value: unknown, options: { delayForCellEdit?: boolean } = {}) {
  return office.Excel.run({ delayForCellEdit: false, ...options }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });
}

function value(row: number): unknown {
  return office.excel.book.sheets[0]?.value(row, 0);
}

test("refuses the batch it is told to, and nothing of it happens", async () => {
  office.excel.misbehave.refuseBatch(1, "ActivityLimitReached");
  expect(await codeOf(write("A1", "lost"))).toBe("ActivityLimitReached");
  expect(value(0)).toBeNull();
  expect(await codeOf(write("A1", "there"))).toBe("no error");
  expect(value(0)).toBe("there");
});

test("fails within a batch: what came before stays", async () => {
  const batch = office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const names = ["A2", "A3", "A4"];
    for (const address of names) sheet.getRange(address).values = [[address]];
    await context.sync();
  });
  office.excel.misbehave.failAction(1, 9, "GeneralException");
  expect(await codeOf(batch)).toBe("GeneralException");
  const rows = [1, 2, 3].map(value);
  expect(rows).toContain("A2");
  expect(rows.filter((cell) => cell === null || cell === undefined).length).toBeGreaterThan(0);
});

test("answers late", async () => {
  office.excel.misbehave.answerLate(80);
  const started = performance.now();
  await write("A5", "late");
  expect(performance.now() - started).toBeGreaterThan(75);
});

test("does what it is asked and never says so", async () => {
  office.excel.misbehave.swallowAnswer(1);
  const silence = new Promise((resolve) => setTimeout(resolve, 100, "silence"));
  expect(await Promise.race([write("A6", "done"), silence])).toBe("silence");
  expect(value(5)).toBe("done");
  expect(await codeOf(write("A7", "heard"))).toBe("no error");
});

describe("while somebody types in a cell", () => {
  test("batches fail", async () => {
    office.excel.misbehave.startCellEdit();
    expect(await codeOf(write("A8", "x"))).toBe("InvalidOperationInCellEditMode");
  });

  test("batches that can wait do so until the cell is left", async () => {
    office.excel.misbehave.startCellEdit();
    const waiting = write("A9", "patient", { delayForCellEdit: true });
    const silence = new Promise((resolve) => setTimeout(resolve, 50, "silence"));
    expect(await Promise.race([waiting, silence])).toBe("silence");
    office.excel.misbehave.leaveCellEdit();
    await waiting;
    expect(value(8)).toBe("patient");
  });
});

test("counts round trips, actions and bytes", async () => {
  const before = { ...office.excel.counts };
  await write("A10", "x".repeat(1000));
  const { counts } = office.excel;
  expect(counts.roundTrips - before.roundTrips).toBe(1);
  expect(counts.actions).toBeGreaterThan(before.actions);
  expect(counts.requestBytes - before.requestBytes).toBeGreaterThan(1000);
  expect(counts.responseBytes).toBeGreaterThan(before.responseBytes);
});
