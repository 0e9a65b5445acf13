import { Button, makeStyles } from "@fluentui/react-components";
import { ViewFrame } from "./view-frame";

const useStyles = makeStyles({ words: { margin: 0 } });

interface ToldProps {
  title: string;
  words: string;
  /** What the one button says. */
  next: string;
  onNext: () => void;
  /** A second way, more quietly. */
  other?: { words: string; onPress: () => void };
  onBack?: () => void;
}

/** A view that has one thing to say, and offers what to do next: it is done, it was taken back, there is nothing yet. */
export function Told({ title, words, next, onNext, other, onBack }: ToldProps) {
  const styles = useStyles();
  return (
    <ViewFrame
      title={title}
      {...(onBack ? { onBack } : {})}
      actions={
        <>
          <Button appearance="primary" onClick={onNext}>
            {next}
          </Button>
          {other && (
            <Button appearance="transparent" onClick={other.onPress}>
              {other.words}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.words} role="status">
        {words}
      </p>
    </ViewFrame>
  );
}
