import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import { Beginning } from "./beginning";
import { StillComing } from "../../parts/still-coming";
import { ViewFrame } from "../../parts/view-frame";
import { useWhatIsHere } from "../../use-what-is-here";
import type { ViewProps } from "../../view-props";
import { WORDS } from "../../wording";
import { Mapped } from "./mapped";

/** Seldom needed: it comes with its many words when it is. */
const ProblemNotice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "notice" */ "../../parts/notice")).ProblemNotice,
}));

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Knows the state of this workbook and offers the one or two next things. */
export function Home({ onOpen }: ViewProps) {
  const styles = useStyles();
  const { here, lookAgain, trySample } = useWhatIsHere();
  const title = WORDS.product;

  if (here.state === "looking")
    return (
      <ViewFrame title={title}>
        <p className={styles.quiet} role="status">
          {WORDS.home.looking}
        </p>
        <StillComing />
      </ViewFrame>
    );

  if (here.state === "unknown")
    return (
      <ViewFrame
        title={title}
        actions={
          <Button appearance="primary" onClick={lookAgain}>
            {WORDS.tryAgain}
          </Button>
        }
      >
        <ProblemNotice problem={here.problem} />
      </ViewFrame>
    );

  if (here.mapSheets.length > 0)
    return <Mapped sheets={here.mapSheets} added={here.added} onOpen={onOpen} />;

  const { empty, sample } = here;
  const structure = { words: WORDS.home.structure, onPress: () => onOpen("structure") };
  const startEmpty = { words: WORDS.home.empty, onPress: () => onOpen("insert", "provision-map") };
  if (sample !== null)
    return (
      <Beginning
        words={WORDS.home.sample(sample)}
        first={structure}
        second={{ words: WORDS.home.remove, onPress: () => onOpen("remove") }}
      />
    );
  if (empty)
    return (
      <Beginning
        words={WORDS.home.blank}
        first={{ words: WORDS.home.trySample, onPress: trySample }}
        second={startEmpty}
      />
    );
  return <Beginning words={WORDS.home.none} first={structure} second={startEmpty} />;
}
