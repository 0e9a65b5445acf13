import { useCallback, useEffect, useState } from "react";
import { whatIsHere, type WhatIsHere } from "../journeys/what-is-here";
import type { ProblemKind } from "../workbook/workbook-problem";
import { useDoor } from "./door";
import { problemOf } from "./problem-of";

export type Here =
  | { state: "looking" }
  | ({ state: "known" } & WhatIsHere)
  | { state: "unknown"; problem: ProblemKind };

interface WhatIsHereNow {
  here: Here;
  lookAgain: () => void;
  /** Puts the sample into the workbook and looks again. */
  trySample: () => void;
}

/** What of ours stands in this workbook. */
export function useWhatIsHere(): WhatIsHereNow {
  const { gateway, today, now } = useDoor();
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
  const trySample = useCallback(() => {
    setHere({ state: "looking" });
    // Few people need it: it comes with its lines when they do.
    import(/* webpackChunkName: "sample" */ "../journeys/try-with-sample")
      .then(({ tryWithSample }) => tryWithSample(gateway, { today: today(), now: now() }))
      .then(lookAgain, (thrown: unknown) =>
        setHere({ state: "unknown", problem: problemOf(thrown) }),
      );
  }, [gateway, today, now, lookAgain]);
  return { here, lookAgain, trySample };
}
