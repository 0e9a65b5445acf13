import { Button, makeStyles } from "@fluentui/react-components";
import { ViewFrame } from "../../parts/view-frame";
import { WORDS } from "../../wording";

const useStyles = makeStyles({
  words: { margin: 0 },
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

interface Way {
  words: string;
  onPress: () => void;
}

interface BeginningProps {
  words: string;
  first: Way;
  second: Way;
}

/** A workbook without a map: one sentence, one button, one quiet way. */
export function Beginning({ words, first, second }: BeginningProps) {
  const styles = useStyles();
  return (
    <ViewFrame title={WORDS.product}>
      <p className={styles.words}>{words}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={first.onPress}>
          {first.words}
        </Button>
        <Button appearance="transparent" onClick={second.onPress}>
          {second.words}
        </Button>
      </div>
    </ViewFrame>
  );
}
