import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { howItStands, type Standing } from "../../../journeys/how-it-stands";
import { useDoor } from "../../door";
import { RowButton } from "../../parts/row-button";
import { StillComing } from "../../parts/still-coming";
import { topOf } from "../../top-of";
import type { ViewProps } from "../../view-props";
import { HOME_WORDS, type Behind } from "../../words/home-words";

const useStyles = makeStyles({
  list: { margin: "0 -8px", padding: 0, listStyleType: "none" },
  number: {
    display: "inline-block",
    minWidth: "64px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});

/** What needs an eye, in numbers from the map's own cells. Silent where they cannot be read: the rest of Home works. */
export function Numbers({ onOpen }: Pick<ViewProps, "onOpen">) {
  const styles = useStyles();
  const { gateway } = useDoor();
  /** null = they could not be read. */
  const [standing, setStanding] = useState<Standing | "reading" | null>("reading");
  useEffect(() => {
    let wanted = true;
    howItStands(gateway).then(
      (found) => wanted && setStanding(found),
      () => wanted && setStanding(null),
    );
    return () => {
      wanted = false;
    };
  }, [gateway]);
  if (standing === "reading") return <StillComing />;
  if (!standing) return null;
  const open = (behind: Behind) => {
    if (behind.kind === "check") onOpen("check", behind.group);
    else if (standing.places[behind.place] !== undefined)
      void gateway
        .goTo(topOf(standing.places[behind.place] ?? ""))
        .then(undefined, () => undefined);
  };
  return (
    <ul className={styles.list} aria-label={HOME_WORDS.numbers}>
      {HOME_WORDS.lines(standing).map(({ what, number, words, behind }) => (
        <li key={what}>
          <RowButton onClick={() => open(behind)}>
            <span className={mergeClasses(styles.number, what === "overdue" && styles.overdue)}>
              {number}
            </span>{" "}
            {words}
          </RowButton>
        </li>
      ))}
    </ul>
  );
}
