import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/finding";
import { parsePlace, placeName } from "../../../workbook/address";
import { GoTo } from "../../parts/go-to";
import { CHECK_WORDS, sinceWords, subjectWords } from "../../words/check-words";
import { ChooseStep } from "./choose-step";

const useStyles = makeStyles({
  line: {
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  subject: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  words: { margin: "2px 0 0" },
  quiet: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  urgent: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    marginTop: "4px",
  },
  tick: { display: "inline-flex", alignItems: "center", gap: "6px", cursor: "pointer" },
  box: { width: "18px", height: "18px", margin: 0, accentColor: tokens.colorBrandBackground },
});

interface FindingLineProps {
  finding: Finding;
  done: boolean;
  /** The next step chosen; "" = none. */
  step: string;
  /** While a tick or a next step is being written. */
  busy: boolean;
  onTick: (done: boolean) => void;
  onStep: (step: string) => void;
}

/** One finding: whom and what it is about, why, what to do, what follows, the way there, and a tick. */
export function FindingLine({ finding, done, step, busy, onTick, onStep }: FindingLineProps) {
  const styles = useStyles();
  const { sheet, cell, what, why, next, severity } = finding;
  const subject = subjectWords(finding);
  const since = sinceWords(finding);
  const at = parsePlace(`${sheet}!${cell}`);
  return (
    <li className={styles.line}>
      <p className={styles.subject}>{subject}</p>
      <p className={mergeClasses(styles.words, severity === "urgent" && styles.urgent)}>{what}</p>
      {why !== "" && <p className={styles.words}>{why}</p>}
      {next !== "" && <p className={styles.quiet}>{next}</p>}
      {since !== "" && <p className={styles.quiet}>{since}</p>}
      {finding.nextSteps.length > 0 && (
        <ChooseStep subject={subject} chosen={step} busy={busy} onChoose={onStep} />
      )}
      <div className={styles.actions}>
        {at ? <GoTo place={placeName(at.sheet, at.area)}>{CHECK_WORDS.goToRow}</GoTo> : <span />}
        <label className={styles.tick}>
          <input
            className={styles.box}
            type="checkbox"
            checked={done}
            disabled={busy}
            aria-label={CHECK_WORDS.doneAbout(subject, what)}
            onChange={() => onTick(!done)}
          />
          {CHECK_WORDS.done}
        </label>
      </div>
    </li>
  );
}
