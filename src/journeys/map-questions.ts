import type { MapQuestion } from "../domain/map-question";
import type { Answers } from "../domain/recognition-report";

/** Collects the questions about one map and gives the answers that are known already. */
export class MapQuestions {
  private readonly asked = new Map<string, MapQuestion>();

  constructor(private readonly answers: Answers) {}

  /**
   * Asks once for each `what` at a place.
   * @param what a few words that tell this question from others about the same cell
   * @returns the option to go by: the answer when there is one, else the careful one taken meanwhile
   */
  ask(
    what: string,
    question: Omit<MapQuestion, "about" | "chosen"> & { meanwhile: string },
  ): string {
    const { meanwhile, ...asked } = question;
    const about = `${question.place} ${what}`;
    const answer = this.answers[about];
    const chosen = answer !== undefined && asked.options.includes(answer) ? answer : meanwhile;
    this.asked.set(about, { ...asked, about, chosen });
    return chosen;
  }

  /** Pupils first, then provisions, then rates and areas. */
  list(): MapQuestion[] {
    const rank: Readonly<Record<MapQuestion["topic"], number>> = {
      pupil: 0,
      provision: 1,
      rate: 2,
      area: 3,
    };
    return [...this.asked.values()].sort((a, b) => rank[a.topic] - rank[b.topic]);
  }
}
