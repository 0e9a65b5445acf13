import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionToLog } from "../../../journeys/logging/log-delivery";
import type { Loggable } from "../../../journeys/logging/what-can-be-logged";
import { Disclosure } from "../../parts/disclosure";
import { ViewFrame } from "../../parts/view-frame";
import { LOG_WORDS, turnWords } from "../../words/log-words";
import { SessionCard } from "./session-card";
import { sessionOf, usualDraft, type Chosen, type Draft } from "./use-log";

/** Fewer are seen at a glance. */
const WORTH_FINDING = 8;

const useStyles = makeStyles({
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rest: { margin: "0 -4px" },
  inRest: { margin: 0, padding: "0 4px", listStyleType: "none" },
  date: { maxWidth: "180px" },
});

interface ChooseSessionsProps {
  provisions: readonly Loggable[];
  /** ISO yyyy-mm-dd */
  today: string;
  /** Kept by the view, so that it is still there when something stood in the way of logging it. */
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  onBack: () => void;
  onLog: (sessions: SessionToLog[]) => void;
}

/** What this week still has to come stands first; the rest is a tap away, and can be found by name. */
export function ChooseSessions({
  provisions,
  today,
  chosen,
  onChoose,
  onBack,
  onLog,
}: ChooseSessionsProps) {
  const styles = useStyles();
  const { date, drafts } = chosen;
  const [sought, setSought] = useState("");

  const change = (reference: string, draft: Draft | null) => {
    const next = new Map(drafts);
    if (draft) next.set(reference, draft);
    else next.delete(reference);
    onChoose({ date, drafts: next });
  };
  const card = (provision: Loggable) => (
    <SessionCard
      key={provision.reference}
      provision={provision}
      draft={drafts.get(provision.reference) ?? null}
      usual={usualDraft(provision)}
      onChange={(draft) => change(provision.reference, draft)}
    />
  );
  const log = () =>
    onLog(
      provisions.flatMap((provision) => {
        const draft = drafts.get(provision.reference);
        return draft ? [sessionOf(provision, draft, date || today)] : [];
      }),
    );
  const found = provisions.filter((provision) => isSought(provision, sought));
  const now = found.filter(({ turn }) => turn === "now");
  return (
    <ViewFrame
      title={LOG_WORDS.title}
      onBack={onBack}
      actions={
        <Button appearance="primary" disabledFocusable={drafts.size === 0} onClick={log}>
          {LOG_WORDS.log(drafts.size)}
        </Button>
      }
    >
      <p className={styles.words}>{LOG_WORDS.intro}</p>
      <Field label={LOG_WORDS.date} className={styles.date}>
        <Input
          type="date"
          value={date}
          max={today}
          onChange={(_, { value }) => onChoose({ date: value, drafts })}
        />
      </Field>
      {provisions.length > WORTH_FINDING && (
        <Field label={LOG_WORDS.find}>
          <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
      )}
      <datalist id="usual-whys">
        {LOG_WORDS.usualWhys.map((why) => (
          <option key={why} value={why} />
        ))}
      </datalist>
      {sought !== "" ? (
        <ul className={styles.list} aria-label={LOG_WORDS.find}>
          {found.map(card)}
        </ul>
      ) : (
        <>
          <h2 className={styles.heading}>{turnWords("now", now.length)}</h2>
          {now.length === 0 && <p className={styles.quiet}>{LOG_WORDS.nothingNow}</p>}
          <ul className={styles.list}>{now.map(card)}</ul>
          {(["later", "over"] as const).map((turn) => {
            const rest = found.filter((provision) => provision.turn === turn);
            if (rest.length === 0) return null;
            return (
              <div key={turn} className={styles.rest}>
                <Disclosure summary={turnWords(turn, rest.length)}>
                  <ul className={styles.inRest}>{rest.map(card)}</ul>
                </Disclosure>
              </div>
            );
          })}
        </>
      )}
      {found.length === 0 && (
        <p className={styles.quiet} role="status">
          {LOG_WORDS.notFound}
        </p>
      )}
    </ViewFrame>
  );
}

function isSought({ name, reference, ledBy, pupils }: Loggable, sought: string): boolean {
  const words = [name, reference, ledBy, ...pupils].join(" ").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
