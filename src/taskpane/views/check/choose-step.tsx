import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { NEXT_STEPS } from "../../../domain/outcome";
import { CYCLE_WORDS, STEP_WORDS } from "../../words/cycle-words";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: "2px", marginTop: "6px" },
  label: { color: tokens.colorNeutralForeground2 },
});

interface ChooseStepProps {
  /** Whom it is about, for those who do not see it. */
  subject: string;
  /** "" = none yet. */
  chosen: string;
  busy: boolean;
  onChoose: (step: string) => void;
}

/** What follows a review: one of the steps on Lists, or the words that the school wrote itself. */
export function ChooseStep({ subject, chosen, busy, onChoose }: ChooseStepProps) {
  const styles = useStyles();
  const isOwn = chosen !== "" && !NEXT_STEPS.some((step) => step === chosen);
  return (
    <label className={styles.line}>
      <span className={styles.label} aria-hidden>
        {CYCLE_WORDS.nextStep}
      </span>
      <Select
        value={chosen}
        disabled={busy}
        aria-label={CYCLE_WORDS.nextStepFor(subject)}
        onChange={(_, { value }) => onChoose(value)}
      >
        <option value="">{CYCLE_WORDS.choose}</option>
        {isOwn && <option value={chosen}>{chosen}</option>}
        {NEXT_STEPS.map((step) => (
          <option key={step} value={step}>
            {STEP_WORDS[step]}
          </option>
        ))}
      </Select>
    </label>
  );
}
