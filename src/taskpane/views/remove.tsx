import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { removeWhatWasAdded } from "../../journeys/take-back";
import type { ProblemKind } from "../../workbook/workbook-problem";
import { useDoor } from "../door";
import { ProblemNotice } from "../parts/notice";
import { StillComing } from "../parts/still-coming";
import { Told } from "../parts/told";
import { ViewFrame } from "../parts/view-frame";
import { Working } from "../parts/working";
import type { ViewProps } from "../view-props";
import { useTask } from "../use-task";
import { useWhatIsHere } from "../use-what-is-here";
import { REMOVE_WORDS } from "../words/remove-words";
import { WORDS } from "../wording";

const useStyles = makeStyles({
  words: { margin: 0 },
  sheets: { margin: 0, paddingLeft: "20px" },
});

type Stage =
  | { at: "asking" }
  | { at: "removing" }
  | { at: "removed"; sheets: string[] }
  | { at: "stopped"; problem: ProblemKind };

/** Shows what would go, asks once, and takes out exactly that. */
export function RemoveView({ onHome }: ViewProps) {
  const styles = useStyles();
  const { gateway } = useDoor();
  const { here, lookAgain } = useWhatIsHere();
  const [stage, setStage] = useState<Stage>({ at: "asking" });
  const task = useTask();
  const title = REMOVE_WORDS.title;

  const remove = () => {
    setStage({ at: "removing" });
    task.run(
      (watch) => removeWhatWasAdded(gateway, watch),
      ({ sheets }) => setStage({ at: "removed", sheets }),
      (problem) => setStage({ at: "stopped", problem }),
    );
  };
  const askAgain = () => {
    setStage({ at: "asking" });
    lookAgain();
  };

  if (stage.at === "removing")
    return <Working title={REMOVE_WORDS.removing} starting={REMOVE_WORDS.starting} task={task} />;

  if (stage.at === "removed")
    return (
      <Told
        title={REMOVE_WORDS.doneTitle}
        words={REMOVE_WORDS.done(stage.sheets.length)}
        next={REMOVE_WORDS.home}
        onNext={onHome}
      />
    );

  const problem =
    stage.at === "stopped" ? stage.problem : here.state === "unknown" ? here.problem : null;
  if (problem)
    return (
      <ViewFrame
        title={title}
        onBack={onHome}
        actions={
          <Button appearance="primary" onClick={askAgain}>
            {WORDS.tryAgain}
          </Button>
        }
      >
        <ProblemNotice problem={problem} />
      </ViewFrame>
    );

  const sheets =
    here.state === "known"
      ? [...(here.sample === null ? [] : [here.sample]), ...here.mapSheets]
      : [];
  return (
    <ViewFrame
      title={title}
      onBack={onHome}
      actions={
        sheets.length > 0 && (
          <Button appearance="primary" onClick={remove}>
            {REMOVE_WORDS.go(sheets.length)}
          </Button>
        )
      }
    >
      {here.state === "looking" ? (
        <>
          <p className={styles.words} role="status">
            {WORDS.home.looking}
          </p>
          <StillComing />
        </>
      ) : sheets.length === 0 ? (
        <p className={styles.words}>{REMOVE_WORDS.none}</p>
      ) : (
        <>
          <ul className={styles.sheets}>
            {sheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
          <p className={styles.words}>{REMOVE_WORDS.warn}</p>
        </>
      )}
    </ViewFrame>
  );
}
