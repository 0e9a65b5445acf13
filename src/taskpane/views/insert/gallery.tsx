import { makeStyles, tokens } from "@fluentui/react-components";
import { GALLERY, type GalleryEntry } from "../../../journeys/insert-sheet";
import { ViewFrame } from "../../parts/view-frame";
import { GROUP_WORDS, INSERT_WORDS } from "../../words/insert-words";
import { SheetPicture } from "./sheet-picture";

const GROUPS = Object.keys(GROUP_WORDS) as GalleryEntry["group"][];

const useStyles = makeStyles({
  words: { margin: 0 },
  heading: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: "4px -8px 0", padding: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    gap: "12px",
    width: "100%",
    padding: "8px",
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
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface GalleryProps {
  /** Said first, where something was asked for that is not here. */
  notice: string | null;
  onBack: () => void;
  onChoose: (entry: GalleryEntry) => void;
}

/** Every sheet that can be inserted, by what it is for. */
export function Gallery({ notice, onBack, onChoose }: GalleryProps) {
  const styles = useStyles();
  return (
    <ViewFrame title={INSERT_WORDS.title} onBack={onBack}>
      <p className={styles.words}>{notice ?? INSERT_WORDS.intro}</p>
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 className={styles.heading} id={`group-${group}`}>
            {GROUP_WORDS[group]}
          </h2>
          <ul className={styles.list}>
            {GALLERY.filter((entry) => entry.group === group).map((entry) => (
              <li key={entry.id}>
                <button type="button" className={styles.sheet} onClick={() => onChoose(entry)}>
                  <SheetPicture entry={entry} />
                  <span>
                    <span className={styles.name}>{entry.name}</span>
                    <span className={styles.line}>{entry.line}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ViewFrame>
  );
}
