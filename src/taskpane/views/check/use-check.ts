import { useCallback, useState } from "react";
import type { Finding } from "../../../domain/finding";
import { checkMap, writeCheck } from "../../../journeys/check-map";
import { setNextStep } from "../../../journeys/set-next-step";
import { checkWithTicks, tickFinding, type TickedCheck } from "../../../journeys/tick-findings";
import type { ProblemKind } from "../../../workbook/workbook-problem";
import { useDoor } from "../../door";
import { problemOf } from "../../problem-of";
import { useRead, type Read } from "../../use-read";
import { useTask, type Task } from "../../use-task";

export type Stage =
  | { at: "findings" }
  | { at: "writing" }
  | { at: "written"; sheet: string }
  | { at: "cycle" }
  | { at: "stopped"; problem: ProblemKind };

export interface Check {
  stage: Stage;
  task: Task;
  read: Read<TickedCheck>;
  again: () => void;
  /** Ticks of this visit: what a finding is about → ticked or not. */
  ticks: ReadonlyMap<string, boolean>;
  /** Next steps of this visit: what a finding is about → the step. */
  steps: ReadonlyMap<string, string>;
  /** While a tick or a next step is being written. */
  busy: boolean;
  tick: (finding: Finding, done: boolean) => void;
  chooseStep: (finding: Finding, step: string) => void;
  write: () => void;
  startCycle: () => void;
  backToFindings: () => void;
}

/** findings → written or the next cycle, and back to findings that are read anew. */
export function useCheck(): Check {
  const { gateway, today, now } = useDoor();
  const [stage, setStage] = useState<Stage>({ at: "findings" });
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [steps, setSteps] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const task = useTask();
  const { read, again } = useRead(
    useCallback(
      () => checkWithTicks(gateway, { today: today(), now: now() }),
      [gateway, today, now],
    ),
  );
  const stopped = (problem: ProblemKind) => setStage({ at: "stopped", problem });
  const writing = (work: Promise<unknown>, then: () => void) => {
    setBusy(true);
    work.then(then, (thrown: unknown) => stopped(problemOf(thrown))).finally(() => setBusy(false));
  };
  const tick = (finding: Finding, done: boolean) =>
    writing(tickFinding(gateway, finding.about, done, { today: today(), now: now() }), () =>
      setTicks((before) => new Map(before).set(finding.about, done)),
    );
  const chooseStep = (finding: Finding, step: string) =>
    writing(setNextStep(gateway, finding.nextSteps, step), () =>
      setSteps((before) => new Map(before).set(finding.about, step)),
    );
  /** Checked anew: ticks of this visit, and what people changed meanwhile, belong to it. */
  const write = () => {
    setStage({ at: "writing" });
    task.run(
      async (watch) => {
        const check = await checkMap(gateway, { today: today(), now: now(), watch });
        return writeCheck(gateway, check, watch);
      },
      ({ sheet }) => setStage({ at: "written", sheet }),
      stopped,
    );
  };
  const backToFindings = () => {
    again();
    setTicks(new Map());
    setSteps(new Map());
    setStage({ at: "findings" });
  };
  const startCycle = () => setStage({ at: "cycle" });
  return {
    ...{ stage, task, read, again, ticks, steps, busy },
    ...{ tick, chooseStep, write, startCycle, backToFindings },
  };
}
