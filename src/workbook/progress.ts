/** What is happening, told as it happens; words are made from it where people read them. `done` and `of` count sheets. */
export type ProgressStep =
  | { step: "reading"; sheet: string; done: number; of: number }
  | { step: "recognising"; sheet: string; done: number; of: number }
  | { step: "planning" }
  | { step: "writing"; sheet: string; done: number; of: number }
  | { step: "takingBack" };

export type Progress = (step: ProgressStep) => void;
