import { useCallback, useMemo, useState } from "react";
import type { NextStep } from "../../../domain/next-step";
import {
  planCycle,
  readNextCycle,
  startCycle,
  type NextCycle,
} from "../../../journeys/next-cycle/next-cycle";
import type { CyclePlan, Decisions } from "../../../journeys/next-cycle/cycle-plan";
import { takeBackCycle } from "../../../journeys/next-cycle/take-back-cycle";
import type { ProblemKind } from "../../../workbook/workbook-problem";
import { useDoor } from "../../door";
import { useRead, type Read } from "../../use-read";
import { useTask, type Task } from "../../use-task";

export type CycleStage =
  | { at: "plan" }
  | { at: "starting" }
  | { at: "started"; plan: CyclePlan }
  | { at: "takingBack" }
  | { at: "takenBack" }
  | { at: "stopped"; problem: ProblemKind };

export interface CycleDraft {
  stage: CycleStage;
  task: Task;
  read: Read<NextCycle>;
  /** ISO date that somebody chose to begin on; null = the usual one. */
  from: string | null;
  decisions: Decisions;
  begin: (from: string) => void;
  decide: (keys: readonly string[], step: NextStep | null) => void;
  start: (plan: CyclePlan) => void;
  takeBack: (plan: CyclePlan) => void;
  again: () => void;
}

/** plan → started → taken back, if need be. */
export function useNextCycle(): CycleDraft {
  const { gateway, today } = useDoor();
  const [stage, setStage] = useState<CycleStage>({ at: "plan" });
  const [from, setFrom] = useState<string | null>(null);
  const [decisions, setDecisions] = useState<Decisions>({});
  const task = useTask();
  const { read, again: readAgain } = useRead(
    useCallback(() => readNextCycle(gateway, { today: today() }), [gateway, today]),
  );
  const stopped = (problem: ProblemKind) => setStage({ at: "stopped", problem });
  const decide = (keys: readonly string[], step: NextStep | null) =>
    setDecisions((before) => {
      const others = Object.entries(before).filter(([key]) => !keys.includes(key));
      const said = step === null ? [] : keys.map((key): [string, NextStep] => [key, step]);
      return Object.fromEntries([...others, ...said]);
    });
  const start = (plan: CyclePlan) => {
    setStage({ at: "starting" });
    task.run(
      (watch) => startCycle(gateway, plan, watch),
      () => setStage({ at: "started", plan }),
      stopped,
    );
  };
  const takeBack = (plan: CyclePlan) => {
    setStage({ at: "takingBack" });
    task.run(
      () => takeBackCycle(gateway, plan),
      () => setStage({ at: "takenBack" }),
      stopped,
    );
  };
  const again = () => {
    readAgain();
    setStage({ at: "plan" });
  };
  return { stage, task, read, from, decisions, begin: setFrom, decide, start, takeBack, again };
}

/** What would be done as it is decided now, and what the workbook itself leaves to decide. */
export function usePlans(
  next: NextCycle,
  { from, decisions }: Pick<CycleDraft, "from" | "decisions">,
): { plan: CyclePlan; asked: CyclePlan["toDecide"] } {
  return useMemo(() => {
    const begins = { ...next, from: from ?? next.from };
    return { plan: planCycle(begins, decisions), asked: planCycle(begins).toDecide };
  }, [next, from, decisions]);
}
