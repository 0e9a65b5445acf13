import type { Question } from "./recognition-report";

/**
 * A question about the map, apart from those about what the sheets say: who a name means, whether two lines are one
 * provision, which of two rates holds, which area a programme is for. Until somebody answers, the careful choice
 * stands: as written, apart, the first, blank.
 */
export interface MapQuestion extends Question {
  topic: "pupil" | "provision" | "rate" | "area";
  /** The pupil, provision, role or programme asked about, as written. */
  name: string;
  /** The cell to look at. `about` is the cell and what is asked of it, since one cell may raise several questions. */
  place: string;
}
