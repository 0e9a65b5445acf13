import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { howItStands, type Standing } from "../../../journeys/how-it-stands";
import { useDoor } from "../../door";
import { HOME_WORDS } from "../../words/home-words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: {
    minWidth: "56px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});

/** What needs an eye, in numbers from the map's own cells. Silent where they cannot be read: the rest of Home works. */
export function Numbers() {
  const styles = useStyles();
  const { gateway } = useDoor();
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let wanted = true;
    howItStands(gateway).then(
      (found) => wanted && setStanding(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [gateway]);
  if (!standing) return null;
  return (
    <ul className={styles.list} aria-label={HOME_WORDS.numbers}>
      {HOME_WORDS.lines(standing).map(({ what, number, words }) => (
        <li key={what} className={styles.line}>
          <span className={mergeClasses(styles.number, what === "overdue" && styles.overdue)}>
            {number}
          </span>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
