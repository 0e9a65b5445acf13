import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { RowButton } from "../../parts/row-button";
import { ViewFrame } from "../../parts/view-frame";
import { PUPIL_WORDS } from "../../words/pupil-words";

/** Enough to look through; a typed name finds the others. */
const SHOWN = 60;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: "0 -8px", padding: 0, listStyleType: "none" },
});

interface FindPupilProps {
  names: readonly string[];
  onBack: () => void;
  onChoose: (name: string) => void;
}

export function FindPupil({ names, onBack, onChoose }: FindPupilProps) {
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const found = names.filter((name) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const shown = found.slice(0, SHOWN);
  return (
    <ViewFrame title={PUPIL_WORDS.title} onBack={onBack}>
      <Field label={PUPIL_WORDS.find}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <p className={styles.quiet} role="status">
        {found.length === 0 ? PUPIL_WORDS.notFound : PUPIL_WORDS.all(found.length)}
      </p>
      <ul className={styles.list}>
        {shown.map((name) => (
          <li key={name}>
            <RowButton onClick={() => onChoose(name)}>{name}</RowButton>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className={styles.quiet}>{PUPIL_WORDS.more(found.length - SHOWN)}</p>
      )}
    </ViewFrame>
  );
}
