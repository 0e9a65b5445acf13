import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { News } from "../../../journeys/again/news";
import { ViewFrame } from "../../parts/view-frame";
import { newsSummary, UPDATE_WORDS } from "../../words/update-words";
import { STRUCTURE_WORDS } from "../../words/structure-words";
import { WORDS } from "../../wording";
import { NewsList } from "./news-list";

const useStyles = makeStyles({ words: { margin: 0 } });

interface UpdatedProps {
  news: News;
  onHome: () => void;
  onRemove: () => void;
}

/** What was brought into the map, and what was left as people have it. */
export function Updated({ news, onHome, onRemove }: UpdatedProps) {
  const styles = useStyles();
  return (
    <ViewFrame
      title={UPDATE_WORDS.doneTitle}
      actions={
        <>
          <Button appearance="primary" onClick={onHome}>
            {STRUCTURE_WORDS.built.finish}
          </Button>
          <Link as="button" onClick={onRemove}>
            {WORDS.home.remove}
          </Link>
        </>
      }
    >
      <p className={styles.words} role="status">
        {UPDATE_WORDS.done(newsSummary(news))}
      </p>
      {news.items.length > 0 && <p className={styles.words}>{UPDATE_WORDS.report}</p>}
      <NewsList news={news} />
    </ViewFrame>
  );
}
