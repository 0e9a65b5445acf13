import { Button, makeStyles } from "@fluentui/react-components";
import { useDoor } from "../../door";
import { Stopped } from "../../parts/stopped";
import { Told } from "../../parts/told";
import { ViewFrame } from "../../parts/view-frame";
import { Working } from "../../parts/working";
import { topOf } from "../../top-of";
import type { ViewProps } from "../../view-props";
import { INSERT_WORDS } from "../../words/insert-words";
import { Gallery } from "./gallery";
import { OneSheet } from "./one-sheet";
import { useInsert } from "./use-insert";

const useStyles = makeStyles({ words: { margin: 0 } });

/** A sheet from the gallery into this workbook, mapped or not, and out again. */
export function InsertView({ about, onHome }: ViewProps) {
  const styles = useStyles();
  const { gateway } = useDoor();
  const { stage, task, insert, takeOut, show } = useInsert(about);
  const toGallery = () => show({ at: "gallery", notice: false });
  switch (stage.at) {
    case "gallery":
      return (
        <Gallery
          notice={stage.notice ? INSERT_WORDS.unknown : null}
          onBack={onHome}
          onChoose={(entry) => show({ at: "one", entry })}
        />
      );
    case "one":
      return (
        <OneSheet
          key={stage.entry.id}
          entry={stage.entry}
          onBack={toGallery}
          onInsert={(plan) => insert(plan, stage)}
        />
      );
    case "inserting":
      return (
        <Working title={INSERT_WORDS.inserting} starting={INSERT_WORDS.starting} task={task} />
      );
    case "takingOut":
      return (
        <Working title={INSERT_WORDS.takingOut} starting={INSERT_WORDS.starting} task={task} />
      );
    case "inserted": {
      const { sheets } = stage;
      const [first] = sheets;
      return (
        <ViewFrame
          title={INSERT_WORDS.doneTitle}
          onBack={onHome}
          actions={
            <>
              {first !== undefined && (
                <Button
                  appearance="primary"
                  onClick={() => void gateway.goTo(topOf(first)).then(undefined, toGallery)}
                >
                  {INSERT_WORDS.goThere}
                </Button>
              )}
              <Button onClick={toGallery}>{INSERT_WORDS.another}</Button>
              <Button appearance="transparent" onClick={() => takeOut(sheets, stage)}>
                {INSERT_WORDS.takeOut(sheets)}
              </Button>
            </>
          }
        >
          <p className={styles.words} role="status">
            {INSERT_WORDS.done(sheets)}
          </p>
        </ViewFrame>
      );
    }
    case "takenOut":
      return (
        <Told
          title={INSERT_WORDS.takenOutTitle}
          words={INSERT_WORDS.takenOut}
          next={INSERT_WORDS.another}
          onNext={toGallery}
          onBack={onHome}
        />
      );
    case "stopped":
      return <Stopped problem={stage.problem} onBack={() => show(stage.back)} />;
  }
}
