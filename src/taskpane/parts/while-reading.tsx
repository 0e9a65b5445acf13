import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Read } from "../use-read";
import { WORDS } from "../wording";
import { ProblemNotice } from "./notice";
import { StillComing } from "./still-coming";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface WhileReadingProps<T> {
  title: string;
  /** What is being looked at: "Looking at the pupils…" */
  looking: string;
  read: Read<T>;
  onBack: () => void;
  onAgain: () => void;
  children: (found: T) => ReactNode;
}

/** A view that first reads: a quiet word meanwhile, what went wrong if something did, else the view itself. */
export function WhileReading<T>({
  title,
  looking,
  read,
  onBack,
  onAgain,
  children,
}: WhileReadingProps<T>) {
  const styles = useStyles();
  if (read.state === "read") return children(read.found);
  if (read.state === "reading")
    return (
      <ViewFrame title={title} onBack={onBack}>
        <p className={styles.quiet} role="status">
          {looking}
        </p>
        <StillComing />
      </ViewFrame>
    );
  return (
    <ViewFrame
      title={title}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={onAgain}>
          {WORDS.tryAgain}
        </Button>
      }
    >
      <ProblemNotice problem={read.problem} />
    </ViewFrame>
  );
}
