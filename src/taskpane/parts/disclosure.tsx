import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    minHeight: "32px",
    padding: "6px 4px",
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
  summary: { flexGrow: 1, minWidth: 0 },
  chevron: {
    flexShrink: 0,
    marginTop: "2px",
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
  },
  open: { transform: "rotate(90deg)" },
});

/** A line that opens to show what is behind it. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.summary}>{summary}</span>
        <ChevronRightRegular
          className={mergeClasses(styles.chevron, open && styles.open)}
          aria-hidden
        />
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
