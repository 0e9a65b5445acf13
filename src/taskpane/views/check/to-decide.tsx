import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { nextStepOf, type NextStep } from "../../../domain/next-step";
import type { Decisions, ToDecide } from "../../../journeys/next-cycle/cycle-plan";
import { askedWords, CYCLE_WORDS } from "../../words/cycle-words";
import { ChooseStep } from "./choose-step";
import { CycleSection } from "./cycle-section";

const useStyles = makeStyles({
  quiet: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface ToDecideListProps {
  /** What the workbook leaves open, decided here or not. */
  asked: readonly ToDecide[];
  decisions: Decisions;
  onDecide: (keys: readonly string[], step: NextStep | null) => void;
}

/** What nobody has said yet, each to be chosen here; provisions without pupils may be let go on together. */
export function ToDecideList({ asked, decisions, onDecide }: ToDecideListProps) {
  const styles = useStyles();
  const open = asked.filter(({ key }) => decisions[key] === undefined).length;
  const unnamed = asked.filter(({ why }) => why.kind === "nobodyNamed").map(({ key }) => key);
  const allGoOn = unnamed.every((key) => decisions[key] === "Continue");
  return (
    <div>
      <CycleSection heading={CYCLE_WORDS.toDecide(open)} of={asked}>
        {(each) => (
          <li key={each.key}>
            <p className={styles.name}>{subjectOf(each)}</p>
            <p className={styles.quiet}>{askedWords(each)}</p>
            <ChooseStep
              subject={subjectOf(each)}
              chosen={decisions[each.key] ?? ""}
              busy={false}
              onChoose={(step) => onDecide([each.key], nextStepOf(step))}
            />
          </li>
        )}
      </CycleSection>
      {unnamed.length > 1 && (
        <Checkbox
          label={CYCLE_WORDS.allUnnamed(unnamed.length)}
          checked={allGoOn}
          onChange={() => onDecide(unnamed, allGoOn ? null : "Continue")}
        />
      )}
      <p className={styles.quiet}>{CYCLE_WORDS.toDecideWhy}</p>
    </div>
  );
}

function subjectOf({ reference, pupil }: ToDecide): string {
  return pupil === "" ? reference : `${pupil} · ${reference}`;
}
