import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ColumnReport } from "../../../domain/recognition-report";
import type { SheetFinding } from "./sheet-findings";
import { counted } from "../../grammar";
import {
  LAYOUT_WORDS,
  STRUCTURE_WORDS,
  fieldWords,
  foundWords,
  reasonWords,
} from "../../words/structure-words";
import { Disclosure } from "../../parts/disclosure";
import { GoTo } from "../../parts/go-to";
import { placeName, columnNumber } from "../../../workbook/address";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px" },
  icon: { flexShrink: 0, marginTop: "1px", fontSize: "20px" },
  understood: { color: tokens.colorBrandForeground1 },
  unsure: { color: tokens.colorPaletteMarigoldForeground2 },
  leftAlone: { color: tokens.colorNeutralForeground3 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  found: { display: "block", color: tokens.colorNeutralForeground2 },
  columns: { margin: "0 0 8px", padding: "0 4px 0 32px", listStyleType: "none" },
  column: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  because: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  taken: { margin: "0 0 8px", padding: "0 4px 0 32px", color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  understood: CheckmarkCircleFilled,
  unsure: QuestionCircleFilled,
  leftAlone: SubtractCircleRegular,
} as const;

/** One sheet: tick, question mark or dash, what it was taken for and how much was found; its columns when opened. */
export function SheetLine({ finding }: { finding: SheetFinding }) {
  const styles = useStyles();
  const { sheet, status } = finding;
  const Icon = ICONS[status];
  const found = foundWords(finding.provisions, finding.pupils);
  const details = [
    found === "" ? LAYOUT_WORDS[sheet.layout] : found,
    finding.questions > 0 ? counted(finding.questions, "question") : "",
    sheet.hidden ? STRUCTURE_WORDS.found.hidden : "",
  ].filter((words) => words !== "");
  return (
    <Disclosure
      summary={
        <span className={styles.line}>
          <Icon
            className={mergeClasses(styles.icon, styles[status])}
            role="img"
            aria-label={STRUCTURE_WORDS.found.status[status]}
          />
          <span>
            <span className={styles.name}>{sheet.name}</span>
            <span className={styles.found}>{details.join(" · ")}</span>
          </span>
        </span>
      }
    >
      <p className={styles.taken}>
        {sheet.columns.length === 0
          ? STRUCTURE_WORDS.found.noColumns
          : STRUCTURE_WORDS.found.takenFor(LAYOUT_WORDS[sheet.layout])}
      </p>
      {sheet.columns.length > 0 && (
        <ul className={styles.columns} aria-label={STRUCTURE_WORDS.found.columns}>
          {sheet.columns.map((column) => (
            <li key={column.column} className={styles.column}>
              <ColumnLine sheet={sheet.name} headerRow={sheet.headerRows[0] ?? 1} column={column} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

interface ColumnLineProps {
  sheet: string;
  /** 1-based */
  headerRow: number;
  column: ColumnReport;
}

function ColumnLine({ sheet, headerRow, column }: ColumnLineProps) {
  const styles = useStyles();
  const place = placeName(sheet, { row: headerRow - 1, column: columnNumber(column.column) });
  return (
    <>
      <GoTo place={place}>{column.header === "" ? `Column ${column.column}` : column.header}</GoTo>
      {column.field === null
        ? ` · ${STRUCTURE_WORDS.found.notTaken}`
        : ` · ${fieldWords(column.field)}`}
      <span className={styles.because}>{reasonWords(column.confidence, column.because)}</span>
    </>
  );
}
