import type { Standing } from "../../journeys/how-it-stands";
import type { FindingGroup } from "../../domain/finding";
import { counted } from "../grammar";

/** What a number leads to: the findings behind it, or the sheet it stands on. */
export type Behind =
  { kind: "check"; group: FindingGroup | null } | { kind: "sheet"; place: "map" | "costs" };

interface Line {
  behind: Behind;
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
        behind: { kind: "check", group: "Reviews" },
        shown: overdue > 0,
        number: String(overdue),
        words: plural(overdue, "review overdue", "reviews overdue"),
      },
      {
        what: "dueSoon",
        behind: { kind: "check", group: "Reviews" },
        shown: dueSoon > 0,
        number: String(dueSoon),
        words: plural(dueSoon, "review due soon", "reviews due soon"),
      },
      {
        what: "toLookAt",
        behind: { kind: "check", group: null },
        shown: toLookAt > 0,
        number: String(toLookAt),
        words: plural(toLookAt, "row to look at", "rows to look at"),
      },
      {
        what: "provisions",
        behind: { kind: "sheet", place: "map" },
        shown: true,
        number: String(provisions),
        words: `${plural(provisions, "provision", "provisions")} for ${counted(pupils, "pupil")}`,
      },
      {
        what: "cost",
        behind: { kind: "sheet", place: "costs" },
        shown: cost !== null,
        number: `£${Math.round(cost ?? 0).toLocaleString("en-GB")}`,
        words: "in all",
      },
    ];
    return lines.filter(({ shown }) => shown);
  },
} as const;
