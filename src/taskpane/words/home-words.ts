import type { Standing } from "../../journeys/how-it-stands";
import { counted } from "../grammar";

interface Line {
  what: "overdue" | "dueSoon" | "toLookAt" | "provisions" | "cost";
  number: string;
  words: string;
}

const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** What Home says of a workbook that has its map, beyond its buttons. */
export const HOME_WORDS = {
  numbers: "How it stands",
  sheets: (n: number) => counted(n, "sheet of the map", "sheets of the map"),
  /** What is nought and good news takes no line. */
  lines: ({ provisions, pupils, overdue, dueSoon, toLookAt, cost }: Standing): Line[] => {
    const lines: (Line & { shown: boolean })[] = [
      {
        what: "overdue",
        shown: overdue > 0,
        number: String(overdue),
        words: plural(overdue, "review overdue", "reviews overdue"),
      },
      {
        what: "dueSoon",
        shown: dueSoon > 0,
        number: String(dueSoon),
        words: plural(dueSoon, "review due soon", "reviews due soon"),
      },
      {
        what: "toLookAt",
        shown: toLookAt > 0,
        number: String(toLookAt),
        words: plural(toLookAt, "row to look at", "rows to look at"),
      },
      {
        what: "provisions",
        shown: true,
        number: String(provisions),
        words: `${plural(provisions, "provision", "provisions")} for ${counted(pupils, "pupil")}`,
      },
      {
        what: "cost",
        shown: cost !== null,
        number: `£${Math.round(cost ?? 0).toLocaleString("en-GB")}`,
        words: "in all",
      },
    ];
    return lines.filter(({ shown }) => shown);
  },
} as const;
