import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { CHECK_WORDS } from "../../words/check-words";

/** Enough to look through before asking for more. */
const SHOWN = 12;

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300 },
  list: {
    margin: "0 0 4px",
    padding: 0,
    listStyleType: "none",
    "& > li": { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

interface CycleSectionProps<T> {
  heading: string;
  of: readonly T[];
  /** A list item. */
  children: (one: T) => ReactNode;
}

/** Provisions that meet the same, the first few at once. */
export function CycleSection<T>({ heading, of, children }: CycleSectionProps<T>) {
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(SHOWN);
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      <ul className={styles.list}>{of.slice(0, shown).map(children)}</ul>
      {of.length > shown && (
        <Button onClick={() => setShown(shown + 2 * SHOWN)}>
          {CHECK_WORDS.more(Math.min(2 * SHOWN, of.length - shown))}
        </Button>
      )}
    </section>
  );
}
