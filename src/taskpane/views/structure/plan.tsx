import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BuildPlan } from "../../../journeys/structure";
import { ProblemNotice } from "../../parts/notice";
import { ViewFrame } from "../../parts/view-frame";
import { STRUCTURE_WORDS, foundWords } from "../../words/structure-words";
import { WORDS } from "../../wording";

const useStyles = makeStyles({
  words: { margin: 0 },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  rows: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PlanProps {
  plan: BuildPlan;
  onBack: () => void;
  onBuild: () => void;
  onReadAgain: () => void;
  onRemove: () => void;
}

/** The plan in words; nothing has been changed yet. What stands in the way is said instead of offering Build. */
export function Plan({ plan, onBack, onBuild, onReadAgain, onRemove }: PlanProps) {
  const styles = useStyles();
  const [problem] = plan.problems;
  if (problem)
    return (
      <ViewFrame
        title={STRUCTURE_WORDS.plan.title}
        onBack={onBack}
        actions={
          problem.kind === "alreadyMapped" ? (
            <Button appearance="primary" onClick={onRemove}>
              {WORDS.home.remove}
            </Button>
          ) : (
            <Button appearance="primary" onClick={onReadAgain}>
              {WORDS.readAgain}
            </Button>
          )
        }
      >
        {plan.problems.map((one, index) => (
          <ProblemNotice key={index} problem={one} />
        ))}
      </ViewFrame>
    );
  return (
    <ViewFrame
      title={STRUCTURE_WORDS.plan.title}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={onBuild}>
          {STRUCTURE_WORDS.plan.build}
        </Button>
      }
    >
      <p className={styles.words}>{STRUCTURE_WORDS.plan.intro(plan.sheets.length)}</p>
      <p className={styles.words}>
        {STRUCTURE_WORDS.plan.from(foundWords(plan.map.provisions.length, plan.map.pupils.length))}
      </p>
      <ol className={styles.sheets}>
        {plan.sheets.map((sheet) => (
          <li key={sheet.name} className={styles.sheet}>
            <div className={styles.head}>
              <span className={styles.name}>{sheet.name}</span>
              <span className={styles.rows}>{STRUCTURE_WORDS.plan.rows(sheet.rows)}</span>
            </div>
            <p className={styles.about}>{sheet.about}</p>
          </li>
        ))}
      </ol>
    </ViewFrame>
  );
}
