import { useCallback, useState } from "react";
import { whatCanBeLogged } from "../../../journeys/logging/what-can-be-logged";
import { useDoor } from "../../door";
import { Told } from "../../parts/told";
import { Stopped } from "../../parts/stopped";
import { WhileReading } from "../../parts/while-reading";
import { Working } from "../../parts/working";
import { useRead } from "../../use-read";
import type { ViewProps } from "../../view-props";
import { WORDS } from "../../wording";
import { LOG_WORDS } from "../../words/log-words";
import { ChooseSessions } from "./choose-sessions";
import { LoggedView } from "./logged";
import { nothingChosen, useLog } from "./use-log";

/** Who came, how long, done: a session in a few taps, several at once. */
export function LogView({ onHome, onOpen }: ViewProps) {
  const { gateway, today } = useDoor();
  const { read, again } = useRead(
    useCallback(() => whatCanBeLogged(gateway, today()), [gateway, today]),
  );
  const { stage, task, log, takeBack, backTo } = useLog();
  const [chosen, setChosen] = useState(() => nothingChosen(today()));
  const more = () => {
    again();
    setChosen(nothingChosen(today()));
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
        <Told
          title={LOG_WORDS.takenBackTitle}
          words={LOG_WORDS.takenBack}
          next={LOG_WORDS.more}
          onNext={more}
          onBack={onHome}
        />
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
              <Told
                title={LOG_WORDS.title}
                words={LOG_WORDS.none}
                next={WORDS.home.structure}
                onNext={() => onOpen("structure")}
                onBack={onHome}
              />
            ) : (
              <ChooseSessions
                provisions={provisions}
                today={today()}
                chosen={chosen}
                onChoose={setChosen}
                onBack={onHome}
                onLog={log}
              />
            )
          }
        </WhileReading>
      );
  }
}
