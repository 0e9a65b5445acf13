import { makeStyles, tokens } from "@fluentui/react-components";
import type { News, NewsItem } from "../../../journeys/again/news";
import { GoTo } from "../../parts/go-to";
import { NEWS_KINDS, newsDetail, newsExplained, newsHeading } from "../../words/update-words";
import { STRUCTURE_WORDS } from "../../words/structure-words";

/** Enough to look through; the Import report holds them all. */
const SHOWN = 40;

const useStyles = makeStyles({
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  items: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Everything that is new, changed or left as it is, kind by kind, with a way to the school's own cell. */
export function NewsList({ news }: { news: News }) {
  const styles = useStyles();
  return (
    <>
      {NEWS_KINDS.map((kind) => {
        const items = news.items.filter((item) => item.kind === kind);
        if (items.length === 0) return null;
        return (
          <section key={kind} aria-label={newsHeading(kind)}>
            <h2 className={styles.heading}>{newsHeading(kind)}</h2>
            <p className={styles.quiet}>{newsExplained(kind)}</p>
            <ul className={styles.items}>
              {items.slice(0, SHOWN).map((item, at) => (
                <li key={at} className={styles.item}>
                  <OneItem item={item} />
                </li>
              ))}
              {items.length > SHOWN && (
                <li className={styles.item}>{STRUCTURE_WORDS.built.more(items.length - SHOWN)}</li>
              )}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function OneItem({ item }: { item: NewsItem }) {
  const styles = useStyles();
  const detail = newsDetail(item);
  return (
    <>
      {item.place === null ? item.name : <GoTo place={item.place}>{item.name}</GoTo>}
      {detail !== "" && <p className={styles.quiet}>{detail}</p>}
    </>
  );
}
