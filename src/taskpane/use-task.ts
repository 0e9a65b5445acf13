import { useCallback, useEffect, useRef, useState } from "react";
import type { Watch } from "../workbook/gateway";
import type { ProgressStep } from "../workbook/progress";
import type { ProblemKind } from "../workbook/workbook-problem";
import { problemOf } from "./problem-of";

export interface Task {
  /** What is happening now; null before the first word of it. */
  step: ProgressStep | null;
  /** True after Cancel, until the work has stopped. */
  stopping: boolean;
  cancel: () => void;
  /** Runs one piece of work at a time; leaving the view cancels it. */
  run: <T>(
    work: (watch: Watch) => Promise<T>,
    then: (result: T) => void,
    otherwise: (problem: ProblemKind) => void,
  ) => void;
}

/** One piece of work on the workbook, with progress that people can follow and cancel. */
export function useTask(): Task {
  const [step, setStep] = useState<ProgressStep | null>(null);
  const [stopping, setStopping] = useState(false);
  const current = useRef<AbortController | null>(null);

  useEffect(() => () => current.current?.abort(), []);

  const cancel = useCallback(() => {
    current.current?.abort();
    setStopping(true);
  }, []);

  const run = useCallback<Task["run"]>((work, then, otherwise) => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setStep(null);
    setStopping(false);
    const stillHere = () => current.current === mine;
    const watch: Watch = {
      signal: mine.signal,
      progress: (next) => {
        if (stillHere()) setStep(next);
      },
    };
    const finish = (tell: () => void) => {
      if (!stillHere()) return;
      current.current = null;
      setStopping(false);
      tell();
    };
    afterPaint()
      .then(() => work(watch))
      .then(
        (result) => finish(() => then(result)),
        (thrown: unknown) => finish(() => otherwise(problemOf(thrown))),
      );
  }, []);

  return { step, stopping, cancel, run };
}

/** Lets the browser draw what was just set before work that keeps it busy. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
