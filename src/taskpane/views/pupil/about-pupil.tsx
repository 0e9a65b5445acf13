import { makeStyles, tokens } from "@fluentui/react-components";
import type { OnePupil, PupilsProvision } from "../../../journeys/one-pupil";
import { GoTo } from "../../parts/go-to";
import { ViewFrame } from "../../parts/view-frame";
import { progressWords, PUPIL_WORDS, sessionsWords, whoWords } from "../../words/pupil-words";

const useStyles = makeStyles({
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  flag: {
    margin: 0,
    padding: "8px 12px",
    borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorNeutralForeground1,
  },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "6px 12px", margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  share: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  bar: {
    gridColumn: "1 / -1",
    height: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
  },
  filled: {
    height: "100%",
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** Provision, hours, cost, progress, Section F and flags of one pupil, with a way to each row. */
export function AboutPupil({ pupil, onBack }: { pupil: OnePupil; onBack: () => void }) {
  const styles = useStyles();
  const facts: [string, string][] = [
    [PUPIL_WORDS.area, pupil.area],
    [PUPIL_WORDS.annualReview, pupil.annualReview],
    [PUPIL_WORDS.hours, pupil.hoursNow],
    [PUPIL_WORDS.halfTerm, sessionsWords(pupil.halfTerm)],
    [PUPIL_WORDS.notional, pupil.ofNotional],
  ];
  return (
    <ViewFrame title={pupil.name} onBack={onBack}>
      <p className={styles.words}>
        {whoWords(pupil)} <GoTo place={pupil.place}>{PUPIL_WORDS.row}</GoTo>
      </p>
      {pupil.flag !== "" && <p className={styles.flag}>{pupil.flag}</p>}
      <dl className={styles.facts}>
        {facts.map(([label, fact]) =>
          fact === "" ? null : (
            <div key={label} style={{ display: "contents" }}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </div>
          ),
        )}
        {pupil.partOfNotional !== null && (
          <div className={styles.bar} aria-hidden>
            <div
              className={styles.filled}
              style={{ width: `${String(Math.min(100, 100 * pupil.partOfNotional))}%` }}
            />
          </div>
        )}
      </dl>
      <section aria-labelledby="provisions">
        <h2 className={styles.heading} id="provisions">
          {PUPIL_WORDS.provisions}
        </h2>
        {pupil.provisions.length === 0 && (
          <p className={styles.quiet}>{PUPIL_WORDS.noProvisions}</p>
        )}
        <ul className={styles.list}>
          {pupil.provisions.map((provision) => (
            <li key={provision.place} className={styles.item}>
              <OneProvision provision={provision} />
            </li>
          ))}
        </ul>
      </section>
      {pupil.sectionF.length > 0 && (
        <section aria-labelledby="section-f">
          <h2 className={styles.heading} id="section-f">
            {PUPIL_WORDS.sectionF}
          </h2>
          <ul className={styles.list}>
            {pupil.sectionF.map((line) => (
              <li key={line.place} className={styles.item}>
                <GoTo place={line.place}>{line.reference || line.wording}</GoTo>
                {line.reference !== "" && <p className={styles.words}>{line.wording}</p>}
                <p className={styles.quiet}>{PUPIL_WORDS.specified(line.specified, line.mapped)}</p>
                {line.flag !== "" && <p className={styles.flag}>{line.flag}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </ViewFrame>
  );
}

function OneProvision({ provision }: { provision: PupilsProvision }) {
  const styles = useStyles();
  const { place, name, cycle, share, gain, impact, nextStep, ended } = provision;
  const when = [cycle, ended ? PUPIL_WORDS.ended : ""].filter((part) => part !== "");
  const progress = progressWords(provision);
  const sessions = sessionsWords(provision.halfTerm);
  return (
    <>
      <div className={styles.head}>
        <GoTo place={place}>{name}</GoTo>
        <span className={styles.share}>{share}</span>
      </div>
      {when.length > 0 && <p className={styles.quiet}>{when.join(" · ")}</p>}
      {progress !== "" && (
        <p className={styles.words}>{gain === "" ? progress : `${progress} (${gain})`}</p>
      )}
      {impact !== "" && <p className={styles.words}>{impact}</p>}
      {sessions !== "" && <p className={styles.quiet}>{PUPIL_WORDS.sessionsNow(sessions)}</p>}
      {nextStep !== "" && <p className={styles.quiet}>{PUPIL_WORDS.next(nextStep)}</p>}
    </>
  );
}
