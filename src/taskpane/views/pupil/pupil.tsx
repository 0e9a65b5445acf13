import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { onePupil, readPupils } from "../../../journeys/one-pupil";
import { useDoor } from "../../door";
import { ViewFrame } from "../../parts/view-frame";
import { WhileReading } from "../../parts/while-reading";
import { useRead } from "../../use-read";
import type { ViewProps } from "../../view-props";
import { PUPIL_WORDS } from "../../words/pupil-words";
import { AboutPupil } from "./about-pupil";
import { FindPupil } from "./find-pupil";

const useStyles = makeStyles({ words: { margin: 0 } });

/** Everything about one pupil, from the calculated cells of the map. */
export function PupilView({ about, onHome, onOpen }: ViewProps) {
  const styles = useStyles();
  const { gateway } = useDoor();
  const [name, setName] = useState(about);
  const { read, again } = useRead(useCallback(() => readPupils(gateway), [gateway]));
  return (
    <WhileReading
      title={PUPIL_WORDS.title}
      looking={PUPIL_WORDS.looking}
      read={read}
      onBack={onHome}
      onAgain={again}
    >
      {(found) => {
        const pupil = name === null ? null : onePupil(found, name);
        if (pupil) return <AboutPupil pupil={pupil} onBack={() => setName(null)} />;
        if (found.names.length > 0)
          return <FindPupil names={found.names} onBack={onHome} onChoose={setName} />;
        return (
          <ViewFrame
            title={PUPIL_WORDS.title}
            onBack={onHome}
            actions={
              <Button appearance="primary" onClick={() => onOpen("insert", "pupils")}>
                {PUPIL_WORDS.noneNext}
              </Button>
            }
          >
            <p className={styles.words}>{PUPIL_WORDS.none}</p>
          </ViewFrame>
        );
      }}
    </WhileReading>
  );
}
