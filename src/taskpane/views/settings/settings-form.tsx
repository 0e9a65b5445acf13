import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsRead, SettingsWanted } from "../../../journeys/change-settings";
import { RATE_SETS, type RateSet } from "../../../domain/rate-set";
import { GoTo } from "../../parts/go-to";
import { ViewFrame } from "../../parts/view-frame";
import { topOf } from "../../top-of";
import { RATE_WORDS, SETTINGS_WORDS } from "../../words/settings-words";

const useStyles = makeStyles({
  words: { margin: 0 },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  short: { maxWidth: "210px" },
  unit: { whiteSpace: "nowrap" },
});

interface SettingsFormProps {
  read: SettingsRead;
  /** How many cells were just changed; null = nothing was saved yet. */
  changed: number | null;
  onBack: () => void;
  onSave: (wanted: SettingsWanted) => void;
}

export function SettingsForm({ read, changed, onBack, onSave }: SettingsFormProps) {
  const styles = useStyles();
  const { settings, sheets } = read;
  const [rateSet, setRateSet] = useState<RateSet | null>(settings.rateSet);
  const [days, setDays] = useState(String(settings.dueSoonDays ?? ""));
  const [follows, setFollows] = useState(settings.today?.follows ?? true);
  const [day, setDay] = useState(settings.today?.date ?? "");
  const [labels, setLabels] = useState(
    () => new Map(settings.waves.map(({ number, label }) => [number, label])),
  );
  const daysRight = /^\d{1,3}$/.test(days.trim());
  const dayRight = follows || day !== "";
  const save = () => {
    if (!daysRight || !dayRight) return;
    onSave({
      ...(rateSet === null ? {} : { rateSet }),
      dueSoonDays: Number(days),
      ...todayWanted(settings.today, follows, day),
      waves: Object.fromEntries(labels),
    });
  };
  return (
    <ViewFrame
      title={SETTINGS_WORDS.title}
      onBack={onBack}
      actions={
        <Button appearance="primary" disabledFocusable={!daysRight || !dayRight} onClick={save}>
          {SETTINGS_WORDS.save}
        </Button>
      }
    >
      <p className={changed === null ? styles.words : styles.status} role="status">
        {changed === null
          ? SETTINGS_WORDS.intro
          : changed === 0
            ? SETTINGS_WORDS.nothing
            : SETTINGS_WORDS.saved(changed)}
      </p>
      <Field label={SETTINGS_WORDS.rates}>
        <RadioGroup value={rateSet ?? ""} onChange={(_, { value }) => setRateSet(value as RateSet)}>
          {RATE_SETS.map((set) => (
            <Radio key={set} value={set} label={RATE_WORDS[set]} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        className={styles.short}
        label={SETTINGS_WORDS.dueSoon}
        {...(daysRight ? {} : { validationMessage: SETTINGS_WORDS.dueSoonWrong })}
      >
        <Input
          inputMode="numeric"
          value={days}
          contentAfter={<span className={styles.unit}>{SETTINGS_WORDS.days}</span>}
          onChange={(_, { value }) => setDays(value)}
        />
      </Field>
      <Field label={SETTINGS_WORDS.today}>
        <RadioGroup
          value={follows ? "follows" : "another"}
          onChange={(_, { value }) => setFollows(value === "follows")}
        >
          <Radio value="follows" label={SETTINGS_WORDS.follows} />
          <Radio value="another" label={SETTINGS_WORDS.another} />
        </RadioGroup>
      </Field>
      {!follows && (
        <Field
          className={styles.short}
          label={SETTINGS_WORDS.day}
          {...(dayRight ? {} : { validationMessage: SETTINGS_WORDS.dayWrong })}
        >
          <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
      )}
      {settings.waves.length > 0 && (
        <section className={styles.group} aria-labelledby="wave-labels">
          <h2 className={styles.heading} id="wave-labels">
            {SETTINGS_WORDS.waves}
          </h2>
          {settings.waves.map(({ number }) => (
            <Field key={number} label={SETTINGS_WORDS.wave(number)}>
              <Input
                value={labels.get(number) ?? ""}
                onChange={(_, { value }) => setLabels(new Map(labels).set(number, value))}
              />
            </Field>
          ))}
        </section>
      )}
      <section aria-labelledby="the-rest">
        <h2 className={styles.heading} id="the-rest">
          {SETTINGS_WORDS.rest}
        </h2>
        <ul className={styles.list}>
          {Object.entries(sheets).map(([what, sheet]) =>
            sheet === null ? null : (
              <li key={what} className={styles.line}>
                <GoTo place={topOf(sheet)}>
                  {SETTINGS_WORDS.sheets[what as keyof typeof sheets]}
                </GoTo>
              </li>
            ),
          )}
        </ul>
      </section>
    </ViewFrame>
  );
}

/** Only what differs from the cell. */
function todayWanted(
  before: SettingsRead["settings"]["today"],
  follows: boolean,
  day: string,
): Pick<SettingsWanted, "today"> {
  if (!before) return {};
  if (follows) return before.follows ? {} : { today: null };
  return before.follows || before.date !== day ? { today: day } : {};
}
