import { useCallback, useState } from "react";
import {
  GALLERY,
  insertSheet,
  type GalleryEntry,
  type InsertPlan,
} from "../../../journeys/insert-sheet";
import { takeOutSheets } from "../../../journeys/take-out-sheet";
import type { ProblemKind } from "../../../workbook/workbook-problem";
import { useDoor } from "../../door";
import { useTask, type Task } from "../../use-task";

export type Stage =
  | { at: "gallery"; notice: boolean }
  | { at: "one"; entry: GalleryEntry }
  | { at: "inserting" }
  | { at: "inserted"; sheets: string[] }
  | { at: "takingOut" }
  | { at: "takenOut" }
  | { at: "stopped"; problem: ProblemKind; back: Stage };

export interface Insert {
  stage: Stage;
  task: Task;
  insert: (plan: InsertPlan, from: Stage) => void;
  takeOut: (sheets: readonly string[], from: Stage) => void;
  show: (stage: Stage) => void;
}

/** gallery → one → inserting → inserted, and out again. @param about the id of a sheet to begin with */
export function useInsert(about: string | null): Insert {
  const { gateway } = useDoor();
  const [stage, setStage] = useState<Stage>(() => {
    const entry = GALLERY.find(({ id }) => id === about);
    return entry ? { at: "one", entry } : { at: "gallery", notice: about !== null };
  });
  const task = useTask();
  const { run } = task;
  const insert = useCallback(
    (plan: InsertPlan, from: Stage) => {
      setStage({ at: "inserting" });
      run(
        (watch) => insertSheet(gateway, plan, watch),
        ({ sheets }) => setStage({ at: "inserted", sheets }),
        (problem) => setStage({ at: "stopped", problem, back: from }),
      );
    },
    [gateway, run],
  );
  const takeOut = useCallback(
    (sheets: readonly string[], from: Stage) => {
      setStage({ at: "takingOut" });
      run(
        (watch) => takeOutSheets(gateway, sheets, watch),
        () => setStage({ at: "takenOut" }),
        (problem) => setStage({ at: "stopped", problem, back: from }),
      );
    },
    [gateway, run],
  );
  return { stage, task, insert, takeOut, show: setStage };
}
