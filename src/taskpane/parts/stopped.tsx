import { Button } from "@fluentui/react-components";
import type { ProblemKind } from "../../workbook/workbook-problem";
import { WORDS } from "../wording";
import { ProblemNotice } from "./notice";
import { ViewFrame } from "./view-frame";

interface StoppedProps {
  problem: ProblemKind;
  onBack: () => void;
  /** What the button says. */
  button?: string;
  /** Where it leads; absent = back. */
  onNext?: () => void;
}

/** What stopped the work, why, and what next: one way on, which is mostly the way back. */
export function Stopped({ problem, onBack, button = WORDS.back, onNext = onBack }: StoppedProps) {
  return (
    <ViewFrame
      title={WORDS.stopped}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={onNext}>
          {button}
        </Button>
      }
    >
      <ProblemNotice problem={problem} />
    </ViewFrame>
  );
}
