import { Button, makeStyles } from "@fluentui/react-components";
import { useDoor } from "../../door";
import { NoMapYet } from "../../parts/no-map-yet";
import { Stopped } from "../../parts/stopped";
import { ViewFrame } from "../../parts/view-frame";
import { WhileReading } from "../../parts/while-reading";
import { Working } from "../../parts/working";
import { topOf } from "../../top-of";
import type { ViewProps } from "../../view-props";
import { WORDS } from "../../wording";
import { CHECK_WORDS } from "../../words/check-words";
import { INSERT_WORDS } from "../../words/insert-words";
import { Findings } from "./findings";
import { NextCycleView } from "./next-cycle";
import { useCheck } from "./use-check";

const useStyles = makeStyles({ words: { margin: 0 } });

/** The third journey: what the map's flags say, to look through, jump to, decide about and tick. */
export function CheckView({ about, onHome, onOpen }: ViewProps) {
  const styles = useStyles();
  const { gateway } = useDoor();
  const { stage, task, read, again, backToFindings, ...check } = useCheck();
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
    case "cycle":
      return <NextCycleView onBack={backToFindings} />;
    case "stopped":
      return <Stopped problem={stage.problem} onBack={backToFindings} button={WORDS.tryAgain} />;
    case "findings":
      if (read.state === "stopped" && read.problem.kind === "nothingToCheck")
        return (
          <NoMapYet
            title={CHECK_WORDS.title}
            words={CHECK_WORDS.noMap}
            onOpen={onOpen}
            onBack={onHome}
          />
        );
      return (
        <WhileReading
          title={CHECK_WORDS.title}
          looking={CHECK_WORDS.looking}
          read={read}
          onBack={onHome}
          onAgain={again}
        >
          {({ check: { today }, findings, done }) => (
            <Findings
              findings={findings}
              done={
                new Set(
                  findings
                    .map((finding) => finding.about)
                    .filter((each) => check.ticks.get(each) ?? done.has(each)),
                )
              }
              steps={check.steps}
              today={today}
              about={about}
              busy={check.busy}
              onTick={check.tick}
              onStep={check.chooseStep}
              onWrite={check.write}
              onCycle={check.startCycle}
              onBack={onHome}
            />
          )}
        </WhileReading>
      );
  }
}
