import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnusedCell, UnusedReason } from "../../../domain/recognition-report";
import { counted } from "../../grammar";
import { STRUCTURE_WORDS, UNUSED_WORDS } from "../../words/structure-words";
import { Disclosure } from "../../parts/disclosure";
import { GoTo } from "../../parts/go-to";

/** Enough to look through; the Import report sheet holds them all. */
const SHOWN = 40;

/** What could not be read comes first: it is the only kind that may need something done. */
const ORDER: readonly UnusedReason[] = [
  "unreadable",
  "note",
  "subtotal",
  "banner",
  "decoration",
  "notAMap",
];

const useStyles = makeStyles({
  kinds: { margin: "0 -4px", padding: 0, listStyleType: "none" },
  kind: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  cells: { margin: "0 0 8px", padding: "0 4px 0 12px", listStyleType: "none" },
  cell: { padding: "2px 0" },
  text: { color: tokens.colorNeutralForeground2 },
});

/** The cells that went nowhere, by reason, each with a way to go and look. */
export function LeftOut({ unused }: { unused: readonly UnusedCell[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.kinds}>
      {ORDER.map((reason) => {
        const cells = unused.filter((cell) => cell.reason === reason);
        if (cells.length === 0) return null;
        return (
          <li key={reason} className={styles.kind}>
            <Disclosure
              summary={counted(cells.length, UNUSED_WORDS[reason].one, UNUSED_WORDS[reason].many)}
            >
              <ul className={styles.cells}>
                {cells.slice(0, SHOWN).map(({ cell, text }) => (
                  <li key={cell} className={styles.cell}>
                    <GoTo place={cell} /> <span className={styles.text}>{text}</span>
                  </li>
                ))}
                {cells.length > SHOWN && (
                  <li className={styles.cell}>
                    {STRUCTURE_WORDS.built.more(cells.length - SHOWN)}
                  </li>
                )}
              </ul>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
