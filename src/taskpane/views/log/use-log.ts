import { useCallback, useState } from "react";
import {
  logDelivery,
  type Logged,
  type SessionToLog,
  type TookPlace,
} from "../../../journeys/logging/log-delivery";
import { takeBackLog } from "../../../journeys/logging/take-back-log";
import type { Loggable } from "../../../journeys/logging/what-can-be-logged";
import type { ProblemKind } from "../../../workbook/workbook-problem";
import { useDoor } from "../../door";
import { useTask, type Task } from "../../use-task";

/** What was said so far about a session that is not logged yet. */
export interface Draft {
  took: TookPlace;
  away: readonly string[];
  /** As typed. */
  minutes: string;
  why: string;
}

/** What is to be logged: the day, and what was said of each provision by its reference. */
export interface Chosen {
  /** ISO yyyy-mm-dd; "" while it is being typed */
  date: string;
  drafts: ReadonlyMap<string, Draft>;
}

export const nothingChosen = (today: string): Chosen => ({ date: today, drafts: new Map() });

export type Stage =
  | { at: "choosing" }
  | { at: "logging" }
  | { at: "logged"; logged: Logged; sessions: SessionToLog[] }
  | { at: "takingBack" }
  | { at: "takenBack" }
  | { at: "stopped"; problem: ProblemKind; back: Stage };

export interface Log {
  stage: Stage;
  task: Task;
  log: (sessions: SessionToLog[]) => void;
  takeBack: (logged: Logged, from: Stage) => void;
  backTo: (stage: Stage) => void;
}

/** choosing → logging → logged, and back again. */
export function useLog(): Log {
  const { gateway, today, now } = useDoor();
  const [stage, setStage] = useState<Stage>({ at: "choosing" });
  const task = useTask();
  const { run } = task;
  const log = useCallback(
    (sessions: SessionToLog[]) => {
      setStage({ at: "logging" });
      run(
        (watch) => logDelivery(gateway, sessions, { today: today(), now: now() }, watch),
        (logged) => setStage({ at: "logged", logged, sessions }),
        (problem) => setStage({ at: "stopped", problem, back: { at: "choosing" } }),
      );
    },
    [gateway, today, now, run],
  );
  const takeBack = useCallback(
    (logged: Logged, from: Stage) => {
      setStage({ at: "takingBack" });
      run(
        () => takeBackLog(gateway, logged),
        () => setStage({ at: "takenBack" }),
        (problem) => setStage({ at: "stopped", problem, back: from }),
      );
    },
    [gateway, run],
  );
  return { stage, task, log, takeBack, backTo: setStage };
}

/** What is likely: it took place as planned, and everybody came. */
export function usualDraft({ minutes }: Loggable): Draft {
  return { took: "Yes", away: [], minutes: minutes === null ? "" : String(minutes), why: "" };
}

export function sessionOf(provision: Loggable, draft: Draft, date: string): SessionToLog {
  const minutes = Number(draft.minutes);
  return {
    reference: provision.reference,
    date,
    took: draft.took,
    minutes: draft.minutes.trim() === "" || Number.isNaN(minutes) ? null : minutes,
    why: draft.took === "Yes" ? "" : draft.why.trim(),
    adult: provision.ledBy,
    pupils: provision.pupils,
    away: draft.took === "No" ? [] : draft.away,
  };
}
