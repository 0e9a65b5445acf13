import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { planWriting } from "../../src/excel/writing-plan";
import { aBuild } from "./a-build";
import { type Desk, problemOf, sitDown } from "./desk";

/** So that even a small build takes many requests. */
const SMALL = 5_000;

/** The school's own sheet, with a table and a name, before the build. */
async function schoolsDesk(options: Parameters<typeof sitDown>[0] = {}): Promise<Desk> {
  return sitDown({
    ...options,
    prepare(book) {
      const sheet = book.sheets[0]!;
      sheet.setValue(0, 0, "Autumn");
      sheet.setFormula(1, 0, "LEN(A1)");
      const formula = "Sheet1!$A$1";
      book.names.push({ name: "Term", sheet: null, formula, comment: "", visible: true });
    },
  });
}

/** The workbook is as before, or the problem names exactly what stands. */
async function expectBeforeOrSaid(desk: Desk, before: WorkbookSnapshot, build: Promise<unknown>) {
  const problem = await problemOf(build);
  desk.excel.misbehave.behave();
  const now = await desk.gateway.readSnapshot();
  if (problem?.kind === "halfDone") {
    const added = now.sheets.filter((sheet) => !before.sheets.some((b) => b.name === sheet.name));
    const names = now.names.filter((name) => !before.names.some((b) => b.name === name.name));
    expect([...problem.standing].sort()).toEqual([...added, ...names].map((x) => x.name).sort());
  } else {
    expect(problem).not.toBeNull();
    expect(now).toEqual(before);
  }
  return problem;
}

describe("a build that fails", () => {
  it("at any of its batches leaves the workbook as it was", async () => {
    const desk = await schoolsDesk({ requestBytes: SMALL });
    const before = await desk.gateway.readSnapshot();
    const batches = planWriting(aBuild(), SMALL).length;
    expect(batches).toBeGreaterThan(8);
    for (let batch = 1; batch <= 1 + batches; batch++) {
      desk.excel.misbehave.refuseBatch(batch);
      const problem = await expectBeforeOrSaid(desk, before, desk.gateway.applyEdits(aBuild()));
      expect(problem).toEqual({ kind: "unexpected", code: "GeneralException", detail: "" });
    }
  });

  it("in the middle of a batch, at any action, leaves the workbook as it was", async () => {
    const desk = await schoolsDesk();
    const before = await desk.gateway.readSnapshot();
    const actions = desk.excel.counts.actions;
    await desk.gateway.applyEdits(aBuild(2));
    const inBuild = desk.excel.counts.actions - actions;
    await desk.gateway.applyEdits(editsToRemoveWhatWasAdded(await desk.gateway.readOutline()));
    expect(inBuild).toBeGreaterThan(120);
    for (let action = 1; action < inBuild - 12; action += 5) {
      desk.excel.misbehave.failAction(2, action);
      const problem = await expectBeforeOrSaid(desk, before, desk.gateway.applyEdits(aBuild(2)));
      expect(problem?.kind).toBe("unexpected");
    }
  });

  it("and cannot be taken back says exactly what stands, and that can be taken out later", async () => {
    const desk = await schoolsDesk();
    const before = await desk.gateway.readSnapshot();
    // The write fails near its end; then its looking round (2 batches) works and the taking out does not.
    desk.excel.misbehave.failAction(2, 120);
    desk.excel.misbehave.refuseBatch(5);
    const problem = await expectBeforeOrSaid(desk, before, desk.gateway.applyEdits(aBuild()));
    expect(problem).toEqual({
      kind: "halfDone",
      standing: ["Provision map", "Staff rates", "HourlyRate", "YearGroups", "Refs"],
      cause: "GeneralException",
    });
    await desk.gateway.applyEdits(editsToRemoveWhatWasAdded(await desk.gateway.readOutline()));
    expect(await desk.gateway.readSnapshot()).toEqual(before);
  });

  it("and leaves Excel dumb says that everything it was to add may stand", async () => {
    const desk = await schoolsDesk({ writeTimeOut: 50, readTimeOut: 50 });
    desk.excel.misbehave.failAction(2, 120);
    for (const batch of [3, 4, 5, 6]) desk.excel.misbehave.refuseBatch(batch);
    expect(await problemOf(desk.gateway.applyEdits(aBuild()))).toMatchObject({
      kind: "halfDone",
      standing: ["Provision map", "Staff rates"],
    });
  });

  it("after it has removed older sheets of ours says that those are gone", async () => {
    const desk = await schoolsDesk();
    await desk.gateway.applyEdits(aBuild());
    const again = [...editsToRemoveWhatWasAdded(await desk.gateway.readOutline()), ...aBuild()];
    desk.excel.misbehave.failAction(2, 100);
    const problem = await problemOf(desk.gateway.applyEdits(again));
    expect(problem).toMatchObject({ kind: "halfDone", standing: [] });
    expect(problem).toHaveProperty("gone", [
      "HourlyRate",
      "YearGroups",
      "Refs",
      "Provision map",
      "Staff rates",
    ]);
  });
});

describe("a build that the person cancels", () => {
  it("before the first write has changed nothing", async () => {
    const desk = await schoolsDesk();
    const before = await desk.gateway.readSnapshot();
    const signal = AbortSignal.abort();
    const problem = await problemOf(desk.gateway.applyEdits(aBuild(), { signal }));
    expect(problem).toEqual({ kind: "cancelled" });
    expect(await desk.gateway.readSnapshot()).toEqual(before);
  });

  it("between two requests is taken out again", async () => {
    const desk = await schoolsDesk({ requestBytes: SMALL });
    const before = await desk.gateway.readSnapshot();
    const cancel = new AbortController();
    const steps: string[] = [];
    const problem = await problemOf(
      desk.gateway.applyEdits(aBuild(), {
        signal: cancel.signal,
        progress(step) {
          steps.push(step.step);
          if (steps.length === 3) cancel.abort();
        },
      }),
    );
    expect(problem).toEqual({ kind: "cancelled" });
    expect(steps).toEqual(["writing", "writing", "writing", "takingBack"]);
    expect(await desk.gateway.readSnapshot()).toEqual(before);
  });
});

describe("two builds in a row", () => {
  it("are refused the second time, before anything is written", async () => {
    const desk = await schoolsDesk();
    await desk.gateway.applyEdits(aBuild());
    const before = await desk.gateway.readSnapshot();
    expect(await problemOf(desk.gateway.applyEdits(aBuild()))).toEqual({
      kind: "sheetExists",
      sheet: "Provision map",
    });
    expect(await desk.gateway.readSnapshot()).toEqual(before);
  });
});
