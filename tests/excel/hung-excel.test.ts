import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { aBuild } from "./a-build";
import { problemOf, sitDown } from "./desk";

const QUICK = { readTimeOut: 60, writeTimeOut: 60 };

describe("an Excel that does not answer", () => {
  it("is asked once more when it was only asked to read", async () => {
    const { gateway, excel, tripsOf } = await sitDown({ readTimeOut: 500 });
    excel.misbehave.swallowAnswer(2);
    expect(await tripsOf(() => gateway.readOutline())).toBe(2 + 2);
  });

  it("twice is said not to answer", async () => {
    const { gateway, excel } = await sitDown(QUICK);
    excel.misbehave.neverAnswer();
    expect(await problemOf(gateway.readSnapshot())).toEqual({ kind: "noAnswer" });
  });

  it("is not waited for by a person who cancels the reading", async () => {
    const { gateway, excel } = await sitDown();
    excel.misbehave.neverAnswer();
    const cancel = new AbortController();
    const reading = problemOf(gateway.readSnapshot({ signal: cancel.signal }));
    setTimeout(() => cancel.abort(), 20);
    expect(await reading).toEqual({ kind: "cancelled" });
  });

  it("is never sent a write twice: what it did without saying so is found and taken out", async () => {
    const { gateway, excel, requests } = await sitDown({ ...QUICK, writeTimeOut: 1_000 });
    const before = await gateway.readSnapshot();
    requests.length = 0;
    excel.misbehave.swallowAnswer(2);
    expect(await problemOf(gateway.applyEdits(aBuild()))).toEqual({ kind: "noAnswer" });
    expect(requests.filter((body) => body.includes('"SuspendApiCalc'))).toHaveLength(1);
    expect(await gateway.readSnapshot()).toEqual(before);
  });

  it("any more after a write is said to have left things in doubt", async () => {
    const { gateway, excel } = await sitDown(QUICK);
    const steps: string[] = [];
    const problem = await problemOf(
      gateway.applyEdits(aBuild(), {
        progress(step) {
          steps.push(step.step);
          if (step.step === "writing") excel.misbehave.neverAnswer();
        },
      }),
    );
    expect(problem).toEqual({
      kind: "halfDone",
      standing: ["Provision map", "Staff rates"],
      cause: "noAnswer",
    });
    expect(steps).toEqual(["writing", "takingBack"]);
    excel.misbehave.behave();
    await gateway.applyEdits(editsToRemoveWhatWasAdded(await gateway.readOutline()));
    expect((await gateway.readOutline()).sheets).toHaveLength(1);
  });
});
