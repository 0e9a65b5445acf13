import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Task } from "../use-task";
import { stepWords } from "../words/progress-words";
import { WORDS } from "../wording";
import { StillComing } from "./still-coming";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({
  words: { margin: 0, minHeight: tokens.lineHeightBase600, color: tokens.colorNeutralForeground2 },
});

/** Work in progress: what is happening in the reader's terms, how far it is, and a way to stop it. */
export function Working({
  title,
  starting,
  task,
}: {
  title: string;
  starting: string;
  task: Task;
}) {
  const styles = useStyles();
  const { step } = task;
  const share = step && "of" in step && step.of > 0 ? step.done / step.of : undefined;
  const words = task.stopping ? WORDS.stopping : step ? stepWords(step) : starting;
  return (
    <ViewFrame
      title={title}
      actions={
        <Button onClick={task.cancel} disabledFocusable={task.stopping}>
          {WORDS.cancel}
        </Button>
      }
    >
      <p className={styles.words} role="status" aria-live="polite">
        {words}
      </p>
      <StillComing>
        <ProgressBar aria-label={title} {...(share === undefined ? {} : { value: share })} />
      </StillComing>
    </ViewFrame>
  );
}
