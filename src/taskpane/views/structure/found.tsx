import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Reading } from "../../../journeys/structure";
import { SheetLine } from "./sheet-line";
import { ViewFrame } from "../../parts/view-frame";
import { sheetFindings } from "./sheet-findings";
import { UPDATE_WORDS } from "../../words/update-words";
import { openQuestions } from "./use-structure";
import { STRUCTURE_WORDS, accountedWords, foundWords } from "../../words/structure-words";

const useStyles = makeStyles({
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  sheets: { margin: "0 -4px", padding: 0, listStyleType: "none" },
  sheet: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface FoundProps {
  reading: Reading;
  onBack: () => void;
  onNext: () => void;
  /** Shows the answers from last time, to be changed. */
  onReview: () => void;
}

/** What was understood, sheet by sheet. */
export function Found({ reading, onBack, onNext, onReview }: FoundProps) {
  const styles = useStyles();
  const { report } = reading;
  const asked = openQuestions(reading).length;
  const aboutMap = reading.mapQuestions.filter(({ about }) => !(about in reading.answers));
  const remembered = reading.fromMemory.size;
  return (
    <ViewFrame
      title={STRUCTURE_WORDS.found.title}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={onNext}>
          {asked > 0
            ? STRUCTURE_WORDS.found.questions(asked)
            : aboutMap.length > 0
              ? STRUCTURE_WORDS.found.aboutTheMap
              : STRUCTURE_WORDS.found.plan}
        </Button>
      }
    >
      <p className={styles.words}>
        {STRUCTURE_WORDS.found.intro(foundWords(report.provisions.length, report.pupils.length))}
      </p>
      <ul className={styles.sheets}>
        {sheetFindings(report).map((finding) => (
          <li key={finding.sheet.name} className={styles.sheet}>
            <SheetLine finding={finding} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{accountedWords(report.accounted)}</p>
      {remembered > 0 && (
        <p className={styles.quiet}>
          {UPDATE_WORDS.fromMemory(remembered)}{" "}
          <Link as="button" onClick={onReview}>
            {UPDATE_WORDS.change}
          </Link>
        </p>
      )}
    </ViewFrame>
  );
}
