import { Button, makeStyles } from "@fluentui/react-components";
import type { UpdatePlan } from "../../../journeys/structure";
import { ProblemNotice } from "../../parts/notice";
import { Told } from "../../parts/told";
import { ViewFrame } from "../../parts/view-frame";
import { newsSummary, UPDATE_WORDS } from "../../words/update-words";
import { STRUCTURE_WORDS } from "../../words/structure-words";
import { WORDS } from "../../wording";
import { NewsList } from "./news-list";

const useStyles = makeStyles({ words: { margin: 0 } });

interface UpdateProps {
  plan: UpdatePlan;
  onBack: () => void;
  onUpdate: () => void;
  onReadAgain: () => void;
  onHome: () => void;
}

/** What structuring again would do to the map, in words; nothing has been changed yet. */
export function Update({ plan, onBack, onUpdate, onReadAgain, onHome }: UpdateProps) {
  const styles = useStyles();
  const { news, problems, edits } = plan;
  if (problems.length > 0)
    return (
      <ViewFrame
        title={UPDATE_WORDS.title}
        onBack={onBack}
        actions={
          <Button appearance="primary" onClick={onReadAgain}>
            {WORDS.readAgain}
          </Button>
        }
      >
        {problems.map((problem, at) => (
          <ProblemNotice key={at} problem={problem} />
        ))}
      </ViewFrame>
    );
  if (edits.length === 0)
    return (
      <Told
        title={UPDATE_WORDS.nothingTitle}
        words={UPDATE_WORDS.nothing}
        next={STRUCTURE_WORDS.built.finish}
        onNext={onHome}
        onBack={onBack}
      />
    );
  const summary = newsSummary(news);
  return (
    <ViewFrame
      title={UPDATE_WORDS.title}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={onUpdate}>
          {UPDATE_WORDS.go}
        </Button>
      }
    >
      {summary !== "" && <p className={styles.words}>{`${summary}.`}</p>}
      <p className={styles.words}>{UPDATE_WORDS.stays}</p>
      <NewsList news={news} />
      {news.moved > 0 && <p className={styles.words}>{UPDATE_WORDS.moved(news.moved)}</p>}
      {news.answers && <p className={styles.words}>{UPDATE_WORDS.answers}</p>}
    </ViewFrame>
  );
}
