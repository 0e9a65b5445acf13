import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { NextCycle } from "../../../journeys/next-cycle/next-cycle";
import type { CyclePlan } from "../../../journeys/next-cycle/cycle-plan";
import { ViewFrame } from "../../parts/view-frame";
import { Disclosure } from "../../parts/disclosure";
import { CYCLE_WORDS, followsWords, leftAloneWords, planSummary } from "../../words/cycle-words";
import { CycleSection } from "./cycle-section";
import { GoingOn } from "./going-on";
import { ToDecideList } from "./to-decide";
import { usePlans, type CycleDraft } from "./use-next-cycle";

const useStyles = makeStyles({
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  left: { margin: "0 -4px" },
  inLeft: { margin: 0, padding: "0 4px 0 24px" },
});

interface CyclePlanViewProps {
  next: NextCycle;
  draft: Pick<CycleDraft, "from" | "decisions" | "begin" | "decide">;
  onStart: (plan: CyclePlan) => void;
  onBack: () => void;
}

/** What starting the next cycle would do, and what somebody has to say first; nothing is written here. */
export function CyclePlanView({ next, draft, onStart, onBack }: CyclePlanViewProps) {
  const styles = useStyles();
  const { plan, asked } = usePlans(next, draft);
  const { goesOn, closes, leftAlone } = plan;
  const leaves = leftAloneWords(plan);
  const something = goesOn.length + closes.length > 0;
  return (
    <ViewFrame
      title={CYCLE_WORDS.title}
      onBack={onBack}
      actions={
        something && (
          <Button appearance="primary" onClick={() => onStart(plan)}>
            {CYCLE_WORDS.start}
          </Button>
        )
      }
    >
      <Field label={CYCLE_WORDS.from}>
        <Select value={plan.from} onChange={(_, { value }) => draft.begin(value)}>
          {next.starts.map(({ halfTerm, from }) => (
            <option key={from} value={from}>
              {CYCLE_WORDS.begins(halfTerm, from)}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.words} role="status">
        {planSummary(plan) || CYCLE_WORDS.nothing}
      </p>
      {asked.length > 0 && (
        <ToDecideList asked={asked} decisions={draft.decisions} onDecide={draft.decide} />
      )}
      {goesOn.length > 0 && (
        <CycleSection heading={CYCLE_WORDS.goesOn(goesOn.length)} of={goesOn}>
          {(each) => <GoingOn key={each.reference} going={each} />}
        </CycleSection>
      )}
      {closes.length > 0 && (
        <CycleSection heading={CYCLE_WORDS.closes(closes.length)} of={closes}>
          {({ reference, pupils }) => (
            <li key={reference}>
              <p className={styles.name}>{reference}</p>
              <p className={styles.quiet}>{followsWords(pupils)}</p>
            </li>
          )}
        </CycleSection>
      )}
      {something &&
        CYCLE_WORDS.facts.map((fact) => (
          <p key={fact} className={styles.quiet}>
            {fact}
          </p>
        ))}
      {leftAlone.length > 0 && (
        <div className={styles.left}>
          <Disclosure summary={CYCLE_WORDS.leftAlone(leftAlone.length)}>
            <ul className={styles.inLeft}>
              {leaves.map(({ words, references }) => (
                <li key={words}>{`${words}: ${references.join(", ")}`}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </ViewFrame>
  );
}
