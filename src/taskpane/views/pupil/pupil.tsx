import { useCallback, useState } from "react";
import { onePupil, readPupils } from "../../../journeys/one-pupil";
import { useDoor } from "../../door";
import { Told } from "../../parts/told";
import { WhileReading } from "../../parts/while-reading";
import { useRead } from "../../use-read";
import type { ViewProps } from "../../view-props";
import { PUPIL_WORDS } from "../../words/pupil-words";
import { AboutPupil } from "./about-pupil";
import { FindPupil } from "./find-pupil";

/** Everything about one pupil, from the calculated cells of the map. */
export function PupilView({ about, onHome, onOpen }: ViewProps) {
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
          <Told
            title={PUPIL_WORDS.title}
            words={PUPIL_WORDS.none}
            next={PUPIL_WORDS.noneNext}
            onNext={() => onOpen("insert", "pupils")}
            onBack={onHome}
          />
        );
      }}
    </WhileReading>
  );
}
