import { Button, makeStyles } from "@fluentui/react-components";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({ words: { margin: 0 } });

interface NothingYetProps {
  title: string;
  words: string;
  /** What the button says that leads to where it begins. */
  next: string;
  onNext: () => void;
  onBack: () => void;
}

/** A view that has nothing to show yet: why, and the one thing that changes it. */
export function NothingYet({ title, words, next, onNext, onBack }: NothingYetProps) {
  const styles = useStyles();
  return (
    <ViewFrame
      title={title}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={onNext}>
          {next}
        </Button>
      }
    >
      <p className={styles.words}>{words}</p>
    </ViewFrame>
  );
}
