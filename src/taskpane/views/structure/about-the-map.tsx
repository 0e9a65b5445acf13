import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MapQuestion } from "../../../domain/map-question";
import type { Answers } from "../../../domain/recognition-report";
import { GoTo } from "../../parts/go-to";
import { ViewFrame } from "../../parts/view-frame";
import { STRUCTURE_WORDS } from "../../words/structure-words";
import { OneQuestion } from "./questions";

const useStyles = makeStyles({
  words: { margin: 0 },
  areas: { paddingTop: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
});

interface AboutTheMapProps {
  questions: readonly MapQuestion[];
  onBack: () => void;
  onAnswer: (answers: Answers) => void;
  onSkip: () => void;
}

/** Who is meant, what is one provision, which area: the careful choice stands, and all may be skipped in one press. */
export function AboutTheMap({ questions, onBack, onAnswer, onSkip }: AboutTheMapProps) {
  const styles = useStyles();
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(
      questions.flatMap(({ about, chosen }) => (chosen === null ? [] : [[about, chosen]])),
    ),
  );
  const answer = (about: string) => (option: string) => setAnswers({ ...answers, [about]: option });
  const areas = questions.filter((question) => question.topic === "area");
  return (
    <ViewFrame
      title={STRUCTURE_WORDS.aboutTheMap.title}
      onBack={onBack}
      actions={
        <>
          <Button appearance="primary" onClick={() => onAnswer(answers)}>
            {STRUCTURE_WORDS.aboutTheMap.plan}
          </Button>
          <Button onClick={onSkip}>{STRUCTURE_WORDS.aboutTheMap.skip}</Button>
        </>
      }
    >
      <p className={styles.words}>{STRUCTURE_WORDS.aboutTheMap.intro}</p>
      {questions
        .filter((question) => question.topic !== "area")
        .map((question) => (
          <OneQuestion
            key={question.about}
            question={question}
            place={question.place}
            answer={answers[question.about]}
            onAnswer={answer(question.about)}
          />
        ))}
      {areas.length > 0 && (
        <section className={styles.areas} aria-labelledby="areas-of-need">
          <h2 className={styles.heading} id="areas-of-need">
            {STRUCTURE_WORDS.aboutTheMap.areas}
          </h2>
          <p className={styles.quiet}>{STRUCTURE_WORDS.aboutTheMap.areasIntro}</p>
          <ul className={styles.list}>
            {areas.map((question) => (
              <li key={question.about}>
                <Field label={question.name} hint={<GoTo place={question.place} />}>
                  <Select
                    value={answers[question.about] ?? ""}
                    onChange={(_, { value }) => answer(question.about)(value)}
                  >
                    {question.options.map((option) => (
                      <option key={option}>{option}</option>
                    ))}
                  </Select>
                </Field>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ViewFrame>
  );
}
