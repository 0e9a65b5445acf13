import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
});

interface RowButtonProps {
  onClick: () => void;
  children: ReactNode;
}

/** A line that leads on to a view. */
export function RowButton({ onClick, children }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} onClick={onClick}>
      <span className={styles.words}>{children}</span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
