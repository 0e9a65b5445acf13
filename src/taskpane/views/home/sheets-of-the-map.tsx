import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../../parts/disclosure";
import { GoTo } from "../../parts/go-to";
import { topOf } from "../../top-of";
import { HOME_WORDS } from "../../words/home-words";

const useStyles = makeStyles({
  place: { margin: "0 -4px" },
  sheets: { margin: 0, padding: "0 4px", listStyleType: "none" },
  sheet: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** The way to each sheet that was added. */
export function SheetsOfTheMap({ sheets }: { sheets: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Disclosure summary={HOME_WORDS.sheets(sheets.length)}>
        <ul className={styles.sheets}>
          {sheets.map((sheet) => (
            <li key={sheet} className={styles.sheet}>
              <GoTo place={topOf(sheet)}>{sheet}</GoTo>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
