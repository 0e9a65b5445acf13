import { LISTS } from "../names";
import type { Column } from "../sheet-template";

const inClass = (what: string) =>
  ({
    kind: "input",
    width: 12.5,
    align: "center",
    group: "more",
    choices: {
      type: "list",
      source: LISTS.seenInClass,
      prompt: `At the review: ${what} Blank where nobody looked.`,
      error: "Choose Yes, Sometimes or Not yet.",
      strength: "stop",
    },
  }) as const satisfies Column;

/** What was learnt in the provision and shows back in class, recorded at the review. */
export const IN_CLASS_COLUMNS = {
  access: inClass("does the pupil get at the work of the class?"),
  regulation: inClass("does the pupil keep calm and ready in class?"),
  communication: inClass("does the pupil use it when talking with others in class?"),
  independence: inClass("does the pupil use it in class without an adult?"),
  participation: inClass("does the pupil take part more in class?"),
} as const satisfies Record<string, Column>;
