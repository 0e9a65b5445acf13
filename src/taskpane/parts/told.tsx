import { Button, makeStyles } from "@fluentui/react-components";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({ words: { margin: 0 } });

interface ToldProps {
  title: string;
  words: string;
  /** What the one button says. */
  next: string;
  onNext: () => void;
  onBack?: () => void;
}

/** A view that has one thing to say, and offers the one thing to do next: it is done, it was taken back, there is nothing yet. */
export function Told({ title, words, next, onNext, onBack }: ToldProps) {
  const styles = useStyles();
  return (
    <ViewFrame
      title={title}
      {...(onBack ? { onBack } : {})}
      actions={
        <Button appearance="primary" onClick={onNext}>
          {next}
        </Button>
      }
    >
      <p className={styles.words} role="status">
        {words}
      </p>
    </ViewFrame>
  );
}
