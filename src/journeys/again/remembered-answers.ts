import type { Answers, Question } from "../../domain/recognition-report";
import { digest } from "./digest";

/**
 * Answers that people gave, kept in the workbook's settings: which option of which question. A question is known again
 * by its sheet, its words and its options, not by its cell, so that an answer holds after rows were inserted. What is
 * kept is digests and places of options: nothing of what the sheets say can be read from it.
 */
export type RememberedAnswers = Readonly<Record<string, number>>;

/** Answering may raise questions that were answered last time too; more rounds than this mean a circle. */
const MOST_ROUNDS = 4;

/** @param setting as `settingOfAnswers` wrote it; what cannot be read counts as nothing */
export function readAnswers(setting: string | undefined): RememberedAnswers {
  try {
    const read: unknown = JSON.parse(setting ?? "{}");
    if (typeof read !== "object" || read === null) return {};
    const places = Object.entries(read).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number",
    );
    return Object.fromEntries(places);
  } catch {
    return {};
  }
}

/**
 * Reads, answers from memory what is asked, and reads again until nothing more is known.
 * @param given answers given now: they go before what is remembered
 * @param read what is understood with these answers
 * @param asked the questions of a reading
 * @returns the last reading, all answers it was made with, and the questions (by `about`) answered from memory
 */
export function readWithMemory<R>(
  remembered: RememberedAnswers,
  given: Answers,
  read: (answers: Answers) => R,
  asked: (reading: R) => readonly Question[],
): { reading: R; answers: Answers; fromMemory: ReadonlySet<string> } {
  const fromMemory = new Set<string>();
  let answers = given;
  let reading = read(answers);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const recalled = recall(remembered, asked(reading), answers);
    if (recalled.length === 0) break;
    for (const { question } of recalled) fromMemory.add(question.about);
    answers = {
      ...answers,
      ...Object.fromEntries(recalled.map(({ question, option }) => [question.about, option])),
    };
    // What was taken meanwhile anyway changes nothing.
    if (recalled.every(({ question, option }) => question.chosen === option)) break;
    reading = read(answers);
  }
  return { reading, answers, fromMemory };
}

function recall(
  remembered: RememberedAnswers,
  questions: readonly Question[],
  answers: Answers,
): { question: Question; option: string }[] {
  const keys = keysOf(questions);
  return questions.flatMap((question, at) => {
    const option = question.options[remembered[keys[at] ?? ""] ?? -1];
    return option === undefined || question.about in answers ? [] : [{ question, option }];
  });
}

/** What to keep once these questions are answered; answers to questions that were not asked this time stay. */
export function settingOfAnswers(
  remembered: RememberedAnswers,
  questions: readonly Question[],
  answers: Answers,
): string {
  const keys = keysOf(questions);
  const now = questions.flatMap(({ about, options }, at): [string, number][] => {
    const place = options.indexOf(answers[about] ?? "");
    return place < 0 ? [] : [[keys[at] ?? "", place]];
  });
  const all = { ...remembered, ...Object.fromEntries(now) };
  return JSON.stringify(
    Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** One key for each question; the same question asked twice on a sheet gets a number, in the order of asking. */
function keysOf(questions: readonly Question[]): string[] {
  const times = new Map<string, number>();
  return questions.map(({ about, kind, text, options }) => {
    const sheet = about.slice(0, Math.max(0, about.lastIndexOf("!")));
    const key = digest(JSON.stringify([sheet, kind, withoutCounts(text), options]));
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return nth === 1 ? key : `${key}${nth}`;
  });
}

/** "(The same in 5 cells.)", "holds 14 provisions": the numbers change with every row that is added. */
function withoutCounts(text: string): string {
  return text
    .replace(/\s*\(The same in \d+ cells\.\)/, "")
    .replace(/\b\d+(?= (?:provision|pupil|row|column|cell|line)s?\b)/g, "some");
}
