import { useCallback, useEffect, useState } from "react";
import { whatIsHere } from "../journeys/what-is-here";
import type { ProblemKind } from "../workbook/workbook-problem";
import { useDoor } from "./door";
import { problemOf } from "./problem-of";

export type Here =
  | { state: "looking" }
  | { state: "known"; mapSheets: string[]; added: string | null }
  | { state: "unknown"; problem: ProblemKind };

/** What of ours stands in this workbook, and a way to look again. */
export function useWhatIsHere(): { here: Here; lookAgain: () => void } {
  const { gateway } = useDoor();
  const [here, setHere] = useState<Here>({ state: "looking" });
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let wanted = true;
    whatIsHere(gateway).then(
      (found) => wanted && setHere({ state: "known", ...found }),
      (thrown: unknown) => wanted && setHere({ state: "unknown", problem: problemOf(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [gateway, looks]);
  const lookAgain = useCallback(() => {
    setHere({ state: "looking" });
    setLooks((n) => n + 1);
  }, []);
  return { here, lookAgain };
}
