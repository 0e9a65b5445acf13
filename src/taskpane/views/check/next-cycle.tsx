import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CyclePlan } from "../../../journeys/next-cycle/cycle-plan";
import { Stopped } from "../../parts/stopped";
import { Told } from "../../parts/told";
import { ViewFrame } from "../../parts/view-frame";
import { WhileReading } from "../../parts/while-reading";
import { Working } from "../../parts/working";
import { WORDS } from "../../wording";
import { CYCLE_WORDS, toReplaceWords } from "../../words/cycle-words";
import { CyclePlanView } from "./cycle-plan";
import { useNextCycle } from "./use-next-cycle";

const useStyles = makeStyles({
  words: { margin: 0 },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: "20px" },
});

/** Starting the next cycle: shown first, then written, and taken back if it was not meant. */
export function NextCycleView({ onBack }: { onBack: () => void }) {
  const styles = useStyles();
  const { stage, task, read, again, start, takeBack, ...draft } = useNextCycle();
  switch (stage.at) {
    case "plan":
      return (
        <WhileReading
          title={CYCLE_WORDS.title}
          looking={CYCLE_WORDS.looking}
          read={read}
          onBack={onBack}
          onAgain={again}
        >
          {(next) => <CyclePlanView next={next} draft={draft} onStart={start} onBack={onBack} />}
        </WhileReading>
      );
    case "starting":
      return <Working title={CYCLE_WORDS.starting} starting={CYCLE_WORDS.writing} task={task} />;
    case "takingBack":
      return <Working title={CYCLE_WORDS.takingBack} starting={CYCLE_WORDS.writing} task={task} />;
    case "started":
      return (
        <ViewFrame
          title={CYCLE_WORDS.doneTitle}
          onBack={onBack}
          actions={
            <>
              <Button appearance="primary" onClick={onBack}>
                {CYCLE_WORDS.back}
              </Button>
              <Button onClick={() => takeBack(stage.plan)}>{CYCLE_WORDS.takeBack}</Button>
            </>
          }
        >
          <p className={styles.words} role="status">
            {CYCLE_WORDS.done(stage.plan.goesOn.length, stage.plan.closes.length)}
          </p>
          {whatIsLeft(stage.plan).map(({ heading, lines }) => (
            <section key={heading}>
              <h2 className={styles.heading}>{heading}</h2>
              <ul className={styles.list}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
          <p className={styles.words}>{CYCLE_WORDS.targets}</p>
        </ViewFrame>
      );
    case "takenBack":
      return (
        <Told
          title={CYCLE_WORDS.takenBackTitle}
          words={CYCLE_WORDS.takenBack}
          next={CYCLE_WORDS.back}
          onNext={onBack}
          onBack={onBack}
        />
      );
    case "stopped":
      return <Stopped problem={stage.problem} onBack={again} button={WORDS.tryAgain} />;
  }
}

/** What only the SENCO can do now, where there is something. */
function whatIsLeft(plan: CyclePlan): { heading: string; lines: string[] }[] {
  const adapted = plan.goesOn.flatMap(({ newRow, as }) => (newRow === "adapted" ? [as] : []));
  return [
    { heading: CYCLE_WORDS.adapt, lines: adapted },
    { heading: CYCLE_WORDS.replace, lines: toReplaceWords(plan) },
  ].filter(({ lines }) => lines.length > 0);
}
