import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { whatCanBeLogged } from "../../../journeys/logging/what-can-be-logged";
import { useDoor } from "../../door";
import { NothingYet } from "../../parts/nothing-yet";
import { Stopped } from "../../parts/stopped";
import { ViewFrame } from "../../parts/view-frame";
import { WhileReading } from "../../parts/while-reading";
import { Working } from "../../parts/working";
import { useRead } from "../../use-read";
import type { ViewProps } from "../../view-props";
import { LOG_WORDS } from "../../words/log-words";
import { ChooseSessions } from "./choose-sessions";
import { LoggedView } from "./logged";
import { useLog } from "./use-log";

const useStyles = makeStyles({ words: { margin: 0 } });

/** Who came, how long, done: a session in a few taps, several at once. */
export function LogView({ onHome, onOpen }: ViewProps) {
  const styles = useStyles();
  const { gateway, today } = useDoor();
  const { read, again } = useRead(
    useCallback(() => whatCanBeLogged(gateway, today()), [gateway, today]),
  );
  const { stage, task, log, takeBack, backTo } = useLog();
  const more = () => {
    again();
    backTo({ at: "choosing" });
  };
  switch (stage.at) {
    case "logging":
      return <Working title={LOG_WORDS.logging} starting={LOG_WORDS.starting} task={task} />;
    case "takingBack":
      return <Working title={LOG_WORDS.takingBack} starting={LOG_WORDS.takingBack} task={task} />;
    case "logged":
      return (
        <LoggedView
          logged={stage.logged}
          sessions={stage.sessions}
          provisions={read.state === "read" ? read.found.provisions : []}
          onMore={more}
          onTakeBack={() => takeBack(stage.logged, stage)}
          onHome={onHome}
        />
      );
    case "takenBack":
      return (
        <ViewFrame
          title={LOG_WORDS.takenBackTitle}
          onBack={onHome}
          actions={
            <Button appearance="primary" onClick={more}>
              {LOG_WORDS.more}
            </Button>
          }
        >
          <p className={styles.words} role="status">
            {LOG_WORDS.takenBack}
          </p>
        </ViewFrame>
      );
    case "stopped":
      return <Stopped problem={stage.problem} onBack={() => backTo(stage.back)} />;
    case "choosing":
      return (
        <WhileReading
          title={LOG_WORDS.title}
          looking={LOG_WORDS.looking}
          read={read}
          onBack={onHome}
          onAgain={again}
        >
          {({ provisions }) =>
            provisions.length === 0 ? (
              <NothingYet
                title={LOG_WORDS.title}
                words={LOG_WORDS.none}
                next={LOG_WORDS.noneNext}
                onNext={() => onOpen("structure")}
                onBack={onHome}
              />
            ) : (
              <ChooseSessions provisions={provisions} today={today()} onBack={onHome} onLog={log} />
            )
          }
        </WhileReading>
      );
  }
}
