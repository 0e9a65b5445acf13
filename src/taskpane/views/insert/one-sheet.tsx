import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { choicesFromMap } from "../../../journeys/choices-from-map";
import {
  planSheet,
  type GalleryEntry,
  type GalleryOption,
  type InsertPlan,
} from "../../../journeys/insert-sheet";
import { useDoor } from "../../door";
import { ProblemNotice } from "../../parts/notice";
import { StillComing } from "../../parts/still-coming";
import { ViewFrame } from "../../parts/view-frame";
import { WhileReading } from "../../parts/while-reading";
import { problemOf } from "../../problem-of";
import { useRead } from "../../use-read";
import { INSERT_WORDS } from "../../words/insert-words";
import { SheetPicture } from "./sheet-picture";

const useStyles = makeStyles({
  words: { margin: 0 },
  about: { display: "flex", gap: "12px" },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  quiet: { display: "block", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface OneSheetProps {
  entry: GalleryEntry;
  onBack: () => void;
  onInsert: (plan: InsertPlan) => void;
}

/** One sheet before it is inserted: what it is to stand for, and what would be added. */
export function OneSheet({ entry, onBack, onInsert }: OneSheetProps) {
  const styles = useStyles();
  const { gateway, today, now } = useDoor();
  const { option } = entry;
  const [chosen, setChosen] = useState(option?.usual ?? "");
  const { read, again } = useRead(useCallback(() => gateway.readOutline(), [gateway]));
  const missing = option !== null && option.choices === null && chosen.trim() === "";
  return (
    <WhileReading
      title={entry.name}
      looking={INSERT_WORDS.planning}
      read={read}
      onBack={onBack}
      onAgain={again}
    >
      {(outline) => {
        const wanted = { id: entry.id, options: option ? { [option.key]: chosen } : {} };
        const plan = planned(() => planSheet(outline, wanted, { today: today(), now: now() }));
        const ready = plan.problems.length === 0 && !missing;
        return (
          <ViewFrame
            title={entry.name}
            onBack={onBack}
            actions={
              ready && (
                <Button appearance="primary" onClick={() => onInsert(plan)}>
                  {INSERT_WORDS.insert}
                </Button>
              )
            }
          >
            <div className={styles.about}>
              <SheetPicture entry={entry} />
              <p className={styles.words}>{entry.line}.</p>
            </div>
            {option && <ChooseOption option={option} chosen={chosen} onChoose={setChosen} />}
            {plan.problems.map((problem, at) => (
              <ProblemNotice key={at} problem={problem} />
            ))}
            {ready && <WhatItDoes plan={plan} />}
          </ViewFrame>
        );
      }}
    </WhileReading>
  );
}

/** A map that people took apart, or of an older version, may lack what the sheet looks up. */
function planned(plan: () => InsertPlan): InsertPlan {
  try {
    return plan();
  } catch (thrown) {
    return { edits: [], problems: [problemOf(thrown)], sheets: [], updated: [] };
  }
}

function WhatItDoes({ plan }: { plan: InsertPlan }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.words}>{INSERT_WORDS.added(plan.sheets.map(({ name }) => name))}</p>
      <ul className={styles.sheets}>
        {plan.sheets.map(({ name, about }) => (
          <li key={name} className={styles.sheet}>
            <span className={styles.name}>{name}</span>
            <span className={styles.quiet}>{about}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {plan.updated.length > 0 ? INSERT_WORDS.updated(plan.updated) : INSERT_WORDS.untouched}
      </p>
    </>
  );
}

interface ChooseOptionProps {
  option: GalleryOption;
  chosen: string;
  onChoose: (value: string) => void;
}

/** From the list of the sheet; where it takes any words, those of the map are offered. */
function ChooseOption({ option, chosen, onChoose }: ChooseOptionProps) {
  const { gateway } = useDoor();
  const { key, choices } = option;
  const fromMap = key === "pupil" || key === "class" ? key : null;
  const [offered, setOffered] = useState<string[] | null>(null);
  useEffect(() => {
    if (fromMap === null) return;
    let wanted = true;
    choicesFromMap(gateway, fromMap).then(
      (found) => wanted && setOffered(found),
      // Then it is typed.
      () => wanted && setOffered([]),
    );
    return () => {
      wanted = false;
    };
  }, [gateway, fromMap]);
  if (choices)
    return (
      <Field label={option.label}>
        <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    );
  return (
    <div>
      <Field label={option.label} hint={TYPED[key] ?? null}>
        <Input list="offered" value={chosen} onChange={(_, { value }) => onChoose(value)} />
      </Field>
      <datalist id="offered">
        {offered?.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {fromMap !== null && offered === null && <StillComing />}
    </div>
  );
}

const TYPED: Readonly<Partial<Record<GalleryOption["key"], string>>> = INSERT_WORDS.typed;
