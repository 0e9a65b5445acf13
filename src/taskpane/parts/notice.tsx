import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProblemKind } from "../../workbook/workbook-problem";
import { problemWords } from "../words/problem-words";

const useStyles = makeStyles({
  notice: {
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    color: tokens.colorNeutralForeground1,
  },
  calm: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: "4px 0 0" },
});

/** What happened, why, and what next. What the person chose themselves (Cancel) is said calmly. */
export function ProblemNotice({ problem }: { problem: ProblemKind }) {
  const styles = useStyles();
  const { what, why, next } = problemWords(problem);
  const calm = problem.kind === "cancelled";
  return (
    <div
      className={calm ? `${styles.notice} ${styles.calm}` : styles.notice}
      role={calm ? "status" : "alert"}
    >
      <p className={styles.what}>{what}</p>
      <p className={styles.line}>{why}</p>
      <p className={styles.line}>{next}</p>
    </div>
  );
}
