import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { WORDS } from "../wording";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  header: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    // The top-right corner belongs to Excel's own button.
    padding: "12px 44px 8px 20px",
  },
  back: { minWidth: "32px", marginLeft: "-8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    outlineStyle: "none",
  },
  body: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    padding: "4px 20px 20px",
    overflowWrap: "anywhere",
  },
  footer: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 16px",
    padding: "12px 20px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // In a short pane (400 %) it would hide most of what it stands over.
    "@media (max-height: 400px)": { position: "static" },
  },
});

interface ViewFrameProps {
  title: string;
  /** Goes one step back; absent on the home view and while something is being changed. */
  onBack?: (() => void) | undefined;
  /** The one primary button, and at most one quiet one. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Every view: back and where you are at the top, the one next action always in sight at the bottom. */
export function ViewFrame({ title, onBack, actions, children }: ViewFrameProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anybody can press a key in the new view.
  useLayoutEffect(() => {
    // A pane that has just been opened does not take the keyboard away from the sheet.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        {onBack && (
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={WORDS.back}
            onClick={onBack}
          />
        )}
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main className={styles.body}>{children}</main>
      {actions && <footer className={styles.footer}>{actions}</footer>}
    </div>
  );
}
