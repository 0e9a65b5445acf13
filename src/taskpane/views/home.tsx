import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useDoor } from "../door";
import { GoTo } from "../parts/go-to";
import { ProblemNotice } from "../parts/notice";
import { ViewFrame } from "../parts/view-frame";
import { useWhatIsHere } from "../use-what-is-here";
import { topOf } from "../top-of";
import { dayWords } from "../grammar";
import { UPDATE_WORDS } from "../update-words";
import { WORDS } from "../wording";

const useStyles = makeStyles({
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Knows the state of this workbook and offers the one next thing. */
export function Home({ onOpen }: { onOpen: (view: "structure" | "remove") => void }) {
  const styles = useStyles();
  const { gateway } = useDoor();
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

  if (here.mapSheets.length === 0)
    return (
      <ViewFrame title={title}>
        <p className={styles.words}>{WORDS.home.none}</p>
        <div>
          <Button appearance="primary" onClick={() => onOpen("structure")}>
            {WORDS.home.structure}
          </Button>
        </div>
      </ViewFrame>
    );

  const [first] = here.mapSheets;
  return (
    <ViewFrame
      title={title}
      actions={
        <>
          {first !== undefined && (
            <Button
              appearance="primary"
              onClick={() => void gateway.goTo(topOf(first)).then(undefined, lookAgain)}
            >
              {WORDS.home.goTo}
            </Button>
          )}
          <Button onClick={() => onOpen("structure")}>{UPDATE_WORDS.look}</Button>
          <Link as="button" onClick={() => onOpen("remove")}>
            {WORDS.home.remove}
          </Link>
        </>
      }
    >
      <p className={styles.quiet}>{WORDS.home.added(dayWords(here.added ?? ""))}</p>
      <ul className={styles.sheets}>
        {here.mapSheets.map((sheet) => (
          <li key={sheet} className={styles.sheet}>
            <GoTo place={topOf(sheet)}>{sheet}</GoTo>
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}
