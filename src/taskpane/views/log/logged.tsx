import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Logged, SessionToLog } from "../../../journeys/logging/log-delivery";
import type { Loggable } from "../../../journeys/logging/what-can-be-logged";
import { ViewFrame } from "../../parts/view-frame";
import { LOG_WORDS, loggedWords } from "../../words/log-words";

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface LoggedViewProps {
  logged: Logged;
  sessions: readonly SessionToLog[];
  provisions: readonly Loggable[];
  onMore: () => void;
  onTakeBack: () => void;
  onHome: () => void;
}

/** What went into the log, and the way to take it back. */
export function LoggedView({
  logged,
  sessions,
  provisions,
  onMore,
  onTakeBack,
  onHome,
}: LoggedViewProps) {
  const styles = useStyles();
  const nameOf = (reference: string) =>
    provisions.find((each) => each.reference === reference)?.name ?? reference;
  return (
    <ViewFrame
      title={LOG_WORDS.doneTitle}
      onBack={onHome}
      actions={
        <>
          <Button appearance="primary" onClick={onMore}>
            {LOG_WORDS.more}
          </Button>
          <Button onClick={onTakeBack}>{LOG_WORDS.takeBack}</Button>
        </>
      }
    >
      <p className={styles.words} role="status">
        {LOG_WORDS.done(sessions.length)}
        {logged.newSheet !== null && ` ${LOG_WORDS.newSheet(logged.newSheet)}`}
      </p>
      <ul className={styles.list}>
        {sessions.map(({ reference, took, pupils, away }) => (
          <li key={reference} className={styles.line}>
            {loggedWords(nameOf(reference), took, pupils.length, away.length)}
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}
