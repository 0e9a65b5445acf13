import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { FINDING_GROUPS, type Finding } from "../../../domain/finding";
import { Chips } from "../../parts/chips";
import { Disclosure } from "../../parts/disclosure";
import { RowButton } from "../../parts/row-button";
import { ViewFrame } from "../../parts/view-frame";
import { CHECK_WORDS } from "../../words/check-words";
import { CYCLE_WORDS } from "../../words/cycle-words";
import { FindingLine } from "./finding-line";

/** Enough to look through before asking for more. */
const SHOWN = 25;

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  beyond: { margin: "-8px -8px" },
  ticked: { margin: "0 -4px" },
  inTicked: { margin: 0, padding: "0 4px", listStyleType: "none" },
});

interface FindingsProps {
  findings: readonly Finding[];
  done: ReadonlySet<string>;
  /** ISO yyyy-mm-dd */
  today: string;
  /** The group to begin with; null = all. */
  about: string | null;
  /** Next steps chosen in this visit, by what each finding is about. */
  steps: ReadonlyMap<string, string>;
  /** While a tick or a next step is being written. */
  busy: boolean;
  onStep: (finding: Finding, step: string) => void;
  onCycle: () => void;
  onTick: (finding: Finding, done: boolean) => void;
  onWrite: () => void;
  onBack: () => void;
}

/** What the map's own flags say, most urgent first, by what they are about. */
export function Findings(props: FindingsProps) {
  const { findings, done, steps, today, about, busy, onTick, onStep, onWrite, onCycle, onBack } =
    props;
  const styles = useStyles();
  const [group, setGroup] = useState(() => FINDING_GROUPS.find((each) => each === about) ?? null);
  const [shown, setShown] = useState(SHOWN);
  const open = findings.filter((finding) => !done.has(finding.about));
  const ticked = findings.filter((finding) => done.has(finding.about));
  const filters = [
    { group: null, label: CHECK_WORDS.filter(CHECK_WORDS.all, open.length) },
    ...FINDING_GROUPS.flatMap((each) => {
      const n = open.filter((finding) => finding.group === each).length;
      return n > 0 || each === group ? [{ group: each, label: CHECK_WORDS.filter(each, n) }] : [];
    }),
  ];
  const listed = open.filter((finding) => group === null || finding.group === group);
  const line = (finding: Finding) => (
    <FindingLine
      key={`${finding.about} ${finding.sheet} ${finding.cell}`}
      finding={finding}
      done={done.has(finding.about)}
      step={steps.get(finding.about) ?? stepChosen(finding)}
      busy={busy}
      onTick={(ticks) => onTick(finding, ticks)}
      onStep={(step) => onStep(finding, step)}
    />
  );
  return (
    <ViewFrame
      title={CHECK_WORDS.title}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={onWrite}>
          {CHECK_WORDS.write}
        </Button>
      }
    >
      <p className={styles.words} role="status">
        {open.length === 0 ? CHECK_WORDS.nothing : CHECK_WORDS.on(today, open.length)}
      </p>
      <div className={styles.beyond}>
        <RowButton onClick={onCycle}>{CYCLE_WORDS.title}</RowButton>
      </div>
      {filters.length > 2 && (
        <Chips
          legend={CHECK_WORDS.show}
          choose="one"
          options={filters.map(({ label }) => label)}
          chosen={filters.flatMap((each) => (each.group === group ? [each.label] : []))}
          onChange={([label]) => {
            setGroup(filters.find((each) => each.label === label)?.group ?? null);
            setShown(SHOWN);
          }}
        />
      )}
      <ul className={styles.list}>{listed.slice(0, shown).map(line)}</ul>
      {listed.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {CHECK_WORDS.more(Math.min(SHOWN, listed.length - shown))}
        </Button>
      )}
      {ticked.length > 0 && (
        <div className={styles.ticked}>
          <Disclosure summary={CHECK_WORDS.ticked(ticked.length)}>
            <ul className={styles.inTicked}>{ticked.map(line)}</ul>
          </Disclosure>
        </div>
      )}
    </ViewFrame>
  );
}

/** What stands beside all that a finding is about; "" where it is not the same. */
function stepChosen({ nextSteps }: Finding): string {
  const [first, ...rest] = nextSteps.map(({ chosen }) => chosen);
  return rest.every((each) => each === first) ? (first ?? "") : "";
}
