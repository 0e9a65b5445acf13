import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TOOK_PLACE, type TookPlace } from "../../../journeys/logging/log-delivery";
import type { Loggable } from "../../../journeys/logging/what-can-be-logged";
import { Chips } from "../../parts/chips";
import { LOG_WORDS, sessionDetail } from "../../words/log-words";
import type { Draft } from "./use-log";

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "flex",
    gap: "12px",
    padding: "8px 0",
    cursor: "pointer",
  },
  tick: {
    flexShrink: 0,
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "4px 0 16px 30px",
  },
  minutes: { maxWidth: "120px" },
});

interface SessionCardProps {
  provision: Loggable;
  /** null = not chosen. */
  draft: Draft | null;
  onChange: (draft: Draft | null) => void;
  /** As it starts when it is chosen. */
  usual: Draft;
}

/** One provision: a tap chooses it, and opens the little there is to say about the session. */
export function SessionCard({ provision, draft, onChange, usual }: SessionCardProps) {
  const styles = useStyles();
  const change = (part: Partial<Draft>) => onChange({ ...(draft ?? usual), ...part });
  return (
    <li className={styles.card}>
      <label className={styles.head}>
        <input
          className={styles.tick}
          type="checkbox"
          checked={draft !== null}
          onChange={() => onChange(draft ? null : usual)}
        />
        <span>
          <span className={styles.name}>{provision.name}</span>
          <span className={styles.detail}>{sessionDetail(provision)}</span>
        </span>
      </label>
      {draft && (
        <div className={styles.body} role="group" aria-label={provision.name}>
          <Chips
            legend={LOG_WORDS.took}
            choose="one"
            options={TOOK_PLACE}
            chosen={[draft.took]}
            onChange={([took]) => change({ took: took as TookPlace })}
          />
          {draft.took !== "No" && provision.pupils.length > 0 && (
            <Chips
              legend={LOG_WORDS.came}
              choose="many"
              options={provision.pupils}
              chosen={provision.pupils.filter((pupil) => !draft.away.includes(pupil))}
              onChange={(came) =>
                change({ away: provision.pupils.filter((pupil) => !came.includes(pupil)) })
              }
            />
          )}
          {draft.took !== "No" && (
            <Field label={LOG_WORDS.minutes} className={styles.minutes}>
              <Input
                type="number"
                min={0}
                value={draft.minutes}
                onChange={(_, { value }) => change({ minutes: value })}
              />
            </Field>
          )}
          {draft.took !== "Yes" && (
            <Field label={draft.took === "No" ? LOG_WORDS.why : LOG_WORDS.whyPart}>
              <Input
                list="usual-whys"
                value={draft.why}
                onChange={(_, { value }) => change({ why: value })}
              />
            </Field>
          )}
        </div>
      )}
    </li>
  );
}
