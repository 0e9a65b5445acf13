import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Answers, Question } from "../../../domain/recognition-report";
import { GoTo } from "../../parts/go-to";
import { ViewFrame } from "../../parts/view-frame";
import { STRUCTURE_WORDS } from "../../words/structure-words";

const useStyles = makeStyles({
  words: { margin: 0 },
  question: {
    margin: 0,
    padding: "12px 0 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  shown: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  options: { marginLeft: "-8px" },
});

interface QuestionsProps {
  questions: readonly Question[];
  onBack: () => void;
  /** Every question with the option that stands when the person goes on. */
  onAnswer: (answers: Answers) => void;
}

/** The few things that only the SENCO can say; the likeliest answer is chosen already. */
export function Questions({ questions, onBack, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(
      questions.flatMap(({ about, chosen, options }) => {
        const answer = chosen ?? options[0];
        return answer === undefined ? [] : [[about, answer]];
      }),
    ),
  );
  return (
    <ViewFrame
      title={STRUCTURE_WORDS.questions.title(questions.length)}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={() => onAnswer(answers)}>
          {STRUCTURE_WORDS.questions.plan}
        </Button>
      }
    >
      <p className={styles.words}>{STRUCTURE_WORDS.questions.intro}</p>
      {questions.map((question) => (
        <OneQuestion
          key={`${question.about} ${question.text}`}
          question={question}
          answer={answers[question.about]}
          onAnswer={(answer) => setAnswers({ ...answers, [question.about]: answer })}
        />
      ))}
    </ViewFrame>
  );
}

interface OneQuestionProps {
  question: Question;
  /** The cell to look at, where it is not what the question is about. */
  place?: string;
  answer: string | undefined;
  onAnswer: (answer: string) => void;
}

export function OneQuestion({
  question,
  place = question.about,
  answer,
  onAnswer,
}: OneQuestionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.question} aria-labelledby={id}>
      <h2 className={styles.text} id={id}>
        {question.text}
      </h2>
      <p className={styles.shown}>
        {STRUCTURE_WORDS.questions.shownFrom} <GoTo place={place} />
      </p>
      <RadioGroup
        className={styles.options}
        aria-labelledby={id}
        value={answer ?? ""}
        onChange={(_, { value }) => onAnswer(value)}
      >
        {question.options.map((option) => (
          <Radio key={option} value={option} label={option} />
        ))}
      </RadioGroup>
    </section>
  );
}
