import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { checkMap, writeCheck } from "../../../journeys/check-map";
import { checkWithTicks, tickFinding } from "../../../journeys/tick-findings";
import type { Finding } from "../../../domain/finding";
import type { ProblemKind } from "../../../workbook/workbook-problem";
import { useDoor } from "../../door";
import { Stopped } from "../../parts/stopped";
import { ViewFrame } from "../../parts/view-frame";
import { WhileReading } from "../../parts/while-reading";
import { Working } from "../../parts/working";
import { problemOf } from "../../problem-of";
import { topOf } from "../../top-of";
import { useRead } from "../../use-read";
import { useTask } from "../../use-task";
import type { ViewProps } from "../../view-props";
import { WORDS } from "../../wording";
import { CHECK_WORDS } from "../../words/check-words";
import { INSERT_WORDS } from "../../words/insert-words";
import { Findings } from "./findings";

const useStyles = makeStyles({ words: { margin: 0 } });

type Stage =
  | { at: "findings" }
  | { at: "writing" }
  | { at: "written"; sheet: string }
  | { at: "stopped"; problem: ProblemKind };

/** The third journey: what the map's flags say, to look through, jump to and tick. */
export function CheckView({ about, onHome }: ViewProps) {
  const styles = useStyles();
  const { gateway, today, now } = useDoor();
  const [stage, setStage] = useState<Stage>({ at: "findings" });
  /** Ticks of this visit: what a finding is about → ticked or not. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [ticking, setTicking] = useState<string | null>(null);
  const task = useTask();
  const { read, again } = useRead(
    useCallback(
      () => checkWithTicks(gateway, { today: today(), now: now() }),
      [gateway, today, now],
    ),
  );
  const tick = (finding: Finding, done: boolean) => {
    setTicking(finding.about);
    tickFinding(gateway, finding.about, done, { today: today(), now: now() })
      .then(
        () => setTicks((before) => new Map(before).set(finding.about, done)),
        (thrown: unknown) => setStage({ at: "stopped", problem: problemOf(thrown) }),
      )
      .finally(() => setTicking(null));
  };
  /** Checked anew: ticks of this visit, and what people changed meanwhile, belong to it. */
  const write = () => {
    setStage({ at: "writing" });
    task.run(
      async (watch) => {
        const check = await checkMap(gateway, { today: today(), now: now(), watch });
        return writeCheck(gateway, check, watch);
      },
      ({ sheet }) => setStage({ at: "written", sheet }),
      (problem) => setStage({ at: "stopped", problem }),
    );
  };
  const backToFindings = () => {
    again();
    setTicks(new Map());
    setStage({ at: "findings" });
  };
  switch (stage.at) {
    case "writing":
      return <Working title={CHECK_WORDS.writing} starting={CHECK_WORDS.starting} task={task} />;
    case "written":
      return (
        <ViewFrame
          title={CHECK_WORDS.writtenTitle}
          onBack={backToFindings}
          actions={
            <>
              <Button
                appearance="primary"
                onClick={() =>
                  void gateway.goTo(topOf(stage.sheet)).then(undefined, backToFindings)
                }
              >
                {INSERT_WORDS.goThere}
              </Button>
              <Button onClick={backToFindings}>{CHECK_WORDS.back}</Button>
            </>
          }
        >
          <p className={styles.words} role="status">
            {CHECK_WORDS.written(stage.sheet)}
          </p>
        </ViewFrame>
      );
    case "stopped":
      return <Stopped problem={stage.problem} onBack={backToFindings} button={WORDS.tryAgain} />;
    case "findings":
      return (
        <WhileReading
          title={CHECK_WORDS.title}
          looking={CHECK_WORDS.looking}
          read={read}
          onBack={onHome}
          onAgain={again}
        >
          {({ check, findings, done }) => (
            <Findings
              findings={findings}
              done={
                new Set(
                  findings
                    .map((finding) => finding.about)
                    .filter((each) => ticks.get(each) ?? done.has(each)),
                )
              }
              today={check.today}
              about={about}
              ticking={ticking}
              onTick={tick}
              onWrite={write}
              onBack={onHome}
            />
          )}
        </WhileReading>
      );
  }
}
