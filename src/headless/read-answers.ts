import type { Answers } from "../domain/recognition-report";
import { nextStepOf, type NextStep } from "../domain/next-step";
import { NEXT_STEPS } from "../domain/outcome";
import { readFileSync } from "node:fs";
import { UsageProblem } from "./arguments";

/**
 * Answers to the report's questions: `{"Autumn!F4": "what happened"}`, or the report's own `questions` with
 * `chosen` filled in.
 * @throws UsageProblem when the file is not of either form
 */
export function readAnswers(path: string | undefined): Answers {
  if (path === undefined) return {};
  const notAnswers = new UsageProblem(
    `"${path}" does not hold answers: it should say {"Sheet!F4": "the option chosen"}.`,
  );
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw notAnswers;
  }
  const pairs = Array.isArray(content) ? content.map(pairOf) : Object.entries(content ?? {});
  const answers: Record<string, string> = {};
  for (const pair of pairs) {
    if (!pair || typeof pair[1] !== "string") throw notAnswers;
    answers[pair[0]] = pair[1];
  }
  return answers;
}

/**
 * What follows for provisions of which the workbook does not say it: `{"Phonics Y2 | Ada B": "Continue"}`.
 * @throws UsageProblem on another form, or on what is no next step
 */
export function readDecisions(path: string | undefined): Record<string, NextStep> {
  return Object.fromEntries(
    Object.entries(readAnswers(path)).map(([key, said]) => {
      const step = nextStepOf(said);
      if (step === null)
        throw new UsageProblem(`"${said}" is no next step; say one of: ${NEXT_STEPS.join(", ")}.`);
      return [key, step];
    }),
  );
}

function pairOf(question: unknown): [string, unknown] | null {
  if (typeof question !== "object" || question === null || !("about" in question)) return null;
  const chosen = "chosen" in question ? question.chosen : undefined;
  return typeof question.about === "string" ? [question.about, chosen] : null;
}
