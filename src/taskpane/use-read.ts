import { useCallback, useEffect, useState } from "react";
import type { ProblemKind } from "../workbook/workbook-problem";
import { problemOf } from "./problem-of";

export type Read<T> =
  { state: "reading" } | { state: "read"; found: T } | { state: "stopped"; problem: ProblemKind };

/** Something read from the workbook for a view, and a way to read it again. @param from stable between drawings */
export function useRead<T>(from: () => Promise<T>): { read: Read<T>; again: () => void } {
  const [read, setRead] = useState<Read<T>>({ state: "reading" });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let wanted = true;
    from().then(
      (found) => wanted && setRead({ state: "read", found }),
      (thrown: unknown) => wanted && setRead({ state: "stopped", problem: problemOf(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [from, times]);
  const again = useCallback(() => {
    setRead({ state: "reading" });
    setTimes((n) => n + 1);
  }, []);
  return { read, again };
}
