import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoesOn } from "../../../journeys/next-cycle/cycle-plan";
import {
  cycleDaysWords,
  followsWords,
  leavingWords,
  newRowWords,
  withoutEntryWords,
} from "../../words/cycle-words";

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: { margin: "2px 0 0" },
  quiet: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

/** One provision that goes on: when, with whom, for whom it ends, and whether it gets a row of its own. */
export function GoingOn({ going }: { going: GoesOn }) {
  const styles = useStyles();
  const more = [
    leavingWords(going.leaving),
    withoutEntryWords(going.pupils),
    newRowWords(going),
  ].filter((words) => words !== "");
  return (
    <li>
      <p className={styles.name}>{going.reference}</p>
      <p className={styles.words}>{cycleDaysWords(going)}</p>
      {going.pupils.length > 0 && <p className={styles.words}>{followsWords(going.pupils)}</p>}
      {more.map((words) => (
        <p key={words} className={styles.quiet}>
          {words}
        </p>
      ))}
    </li>
  );
}
