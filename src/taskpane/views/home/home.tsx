import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
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
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** Knows the state of this workbook and offers the one or two next things. */
export function Home({ onOpen }: ViewProps) {
  const styles = useStyles();
  const { here, lookAgain } = useWhatIsHere();
  const title = WORDS.product;

  if (here.state === "looking")
    return (
      <ViewFrame title={title}>
        <p className={styles.quiet} role="status">
          {WORDS.home.looking}
        </p>
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

  return (
    <ViewFrame title={title}>
      <p className={styles.words}>{WORDS.home.none}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onOpen("structure")}>
          {WORDS.home.structure}
        </Button>
        <Button appearance="transparent" onClick={() => onOpen("insert", "provision-map")}>
          {WORDS.home.empty}
        </Button>
      </div>
    </ViewFrame>
  );
}
