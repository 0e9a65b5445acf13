import { useCallback, useEffect, useReducer } from "react";
import type { MapQuestion } from "../../../domain/map-question";
import type { Answers, Question } from "../../../domain/recognition-report";
import {
  answerQuestions,
  buildMap,
  planMap,
  readWorkbook,
  type Reading,
  type StructurePlan,
} from "../../../journeys/structure";
import type { News } from "../../../journeys/again/news";
import type { ProblemKind } from "../../../workbook/workbook-problem";
import { useDoor } from "../../door";
import { useTask, type Task } from "../../use-task";

/** Where the person is on the way from their own workbook to a map. */
export type Stage =
  | { at: "reading" }
  | { at: "found"; reading: Reading }
  | { at: "asking"; reading: Reading; questions: Question[] }
  | { at: "askingAboutMap"; reading: Reading; questions: MapQuestion[] }
  | { at: "planning" }
  | { at: "plan"; reading: Reading; plan: StructurePlan }
  | { at: "building"; again: boolean }
  | { at: "built"; reading: Reading; sheets: string[] }
  | { at: "updated"; news: News }
  | { at: "stopped"; problem: ProblemKind; back: Stage | null };

/** What the person said to the questions of one view. */
export interface Answered {
  asked: readonly Question[];
  answers: Answers;
  /** The questions about the map are passed over: what is careful stands. */
  skipped: boolean;
}

export interface Structure {
  stage: Stage;
  task: Task;
  read: () => void;
  ask: (reading: Reading) => void;
  /** Asks again what was answered last time. */
  review: (reading: Reading) => void;
  answer: (reading: Reading, answered: Answered) => void;
  build: (reading: Reading, plan: StructurePlan) => void;
  backTo: (stage: Stage) => void;
}

/** The first journey, one stage at a time: reading → found → asking → plan → building → built. */
export function useStructure(): Structure {
  const { gateway, today, now } = useDoor();
  const [stage, setStage] = useReducer((_: Stage, next: Stage) => next, { at: "reading" });
  const task = useTask();
  const { run } = task;

  const stop = useCallback(
    (back: Stage | null) => (problem: ProblemKind) => setStage({ at: "stopped", problem, back }),
    [],
  );

  const read = useCallback(() => {
    setStage({ at: "reading" });
    run(
      (watch) => readWorkbook(gateway, { today: today(), watch }),
      (reading) => setStage({ at: "found", reading }),
      stop(null),
    );
  }, [gateway, today, run, stop]);

  useEffect(read, [read]);

  const plan = useCallback(
    (reading: Reading, answered: Answered) => {
      setStage({ at: "planning" });
      run(
        () => Promise.resolve(nextAfter(reading, answered, today(), now())),
        setStage,
        stop({ at: "found", reading }),
      );
    },
    [today, now, run, stop],
  );

  const ask = useCallback(
    (reading: Reading) => {
      const questions = openQuestions(reading);
      if (questions.length > 0) setStage({ at: "asking", reading, questions });
      else plan(reading, { asked: [], answers: {}, skipped: false });
    },
    [plan],
  );

  const review = useCallback((reading: Reading) => ask(withoutMemory(reading)), [ask]);

  const build = useCallback(
    (reading: Reading, chosen: StructurePlan) => {
      setStage({ at: "building", again: chosen.kind === "update" });
      run(
        (watch) => buildMap(gateway, chosen, watch),
        ({ sheets }) =>
          setStage(
            chosen.kind === "update"
              ? { at: "updated", news: chosen.news }
              : { at: "built", reading, sheets },
          ),
        stop({ at: "plan", reading, plan: chosen }),
      );
    },
    [gateway, run, stop],
  );

  return { stage, task, read, ask, review, answer: plan, build, backTo: setStage };
}

/** Questions about the sheets that nobody answered, neither now nor last time. */
export function openQuestions({ report, answers }: Reading): Question[] {
  return report.questions.filter((question) => !(question.about in answers));
}

/** The same reading, in which what was answered last time counts as chosen meanwhile, so that it is asked. */
function withoutMemory(reading: Reading): Reading {
  const given = Object.entries(reading.answers).filter(([about]) => !reading.fromMemory.has(about));
  return { ...reading, answers: Object.fromEntries(given) };
}

/**
 * Answers can raise questions that were not there before; those are asked before anything is planned. Those about the
 * map come after those about the sheets.
 */
function nextAfter(
  reading: Reading,
  { asked, answers, skipped }: Answered,
  today: string,
  now: string,
): Stage {
  const readAgain = Object.keys(answers).length > 0 || reading.fromMemory.size > 0;
  const answered = readAgain ? answerQuestions(reading, answers, { today }) : reading;
  const known = new Set([
    ...asked.map((question) => question.about),
    ...Object.keys(reading.answers),
  ]);
  const raised = answered.report.questions.filter((question) => !known.has(question.about));
  if (raised.length > 0) return { at: "asking", reading: answered, questions: raised };
  const aboutMap = answered.mapQuestions.filter((question) => !known.has(question.about));
  if (aboutMap.length > 0 && !skipped)
    return { at: "askingAboutMap", reading: answered, questions: aboutMap };
  return { at: "plan", reading: answered, plan: planMap(answered, { today, now }) };
}
