import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RecognitionReport } from "../../../domain/recognition-report";
import { GoTo } from "../../parts/go-to";
import { LeftOut } from "./left-out";
import { ViewFrame } from "../../parts/view-frame";
import { topOf } from "../../top-of";
import { STRUCTURE_WORDS, accountedWords } from "../../words/structure-words";
import { WORDS } from "../../wording";

const useStyles = makeStyles({
  words: { margin: 0 },
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface BuiltProps {
  report: RecognitionReport;
  sheets: readonly string[];
  onHome: () => void;
  onRemove: () => void;
}

/** What was added, what was left out, and how to take it back. */
export function Built({ report, sheets, onHome, onRemove }: BuiltProps) {
  const styles = useStyles();
  return (
    <ViewFrame
      title={STRUCTURE_WORDS.built.title}
      actions={
        <>
          <Button appearance="primary" onClick={onHome}>
            {STRUCTURE_WORDS.built.finish}
          </Button>
          <Link as="button" onClick={onRemove}>
            {WORDS.home.remove}
          </Link>
        </>
      }
    >
      <p className={styles.words} role="status">
        {STRUCTURE_WORDS.built.done(sheets.length)}
      </p>
      <h2 className={styles.heading}>{STRUCTURE_WORDS.built.sheets}</h2>
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet} className={styles.sheet}>
            <GoTo place={topOf(sheet)}>{sheet}</GoTo>
          </li>
        ))}
      </ul>
      {report.unused.length > 0 && (
        <h2 className={styles.heading}>{STRUCTURE_WORDS.built.unused}</h2>
      )}
      <p className={styles.words}>{accountedWords(report.accounted)}</p>
      <LeftOut unused={report.unused} />
    </ViewFrame>
  );
}
