import type { Answers } from "../domain/recognition-report";
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

function pairOf(question: unknown): [string, unknown] | null {
  if (typeof question !== "object" || question === null || !("about" in question)) return null;
  const chosen = "chosen" in question ? question.chosen : undefined;
  return typeof question.about === "string" ? [question.about, chosen] : null;
}
