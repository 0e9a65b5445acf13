import { anyOf, type OtherWorkbook } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import type { Dice } from "./dice";
import { naming } from "./list-columns";
import { guestYears, head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Said, Stated, Words } from "./words";

const TIMES = cellsOf(`
cell | sessionsPerWeek | minutesPerSession
Mon-Thu 3.15-4.15 | 4 | 60
Tues and Thurs 8.30-8.50 | 2 | 20
every lunchtime | 5 | null
2 x 20 mins in tutor time | 2 | 20
1 x 50 mins fortnightly | 0.5 | 50
3 x 20 mins | 3 | 20
as needed | null | null
Daily, 15 mins | 5 | 15
1 hour, once a week | 1 | 60
weekly, 40 mins | 1 | 40`);
const SIZES: readonly Stated[] = [
  ...cellsOf("cell | groupSize | adults\n1:1 | 1 | 1 // null\n{10-12} | 10..12\n4-6 | 4..6\nn/a | null"),
  ...[20, 12].map((n) => ({ cell: String(n), says: { groupSize: anyOf<number | { min: number; max: number }>(n, { min: 1, max: n }) } })),
  ...[8, 6].map((n) => ({ cell: `max ${n}`, says: { groupSize: anyOf<number | { min: number; max: number }>(n, { min: 1, max: n }) } })),
]; // prettier-ignore
const STAFFING = cellsOf(`
cell | ledBy | adults
2 x LSA | 2 x LSA // LSA | 2
HLTA | HLTA
Sixth form mentors | Sixth form mentors
Base manager | Base manager
Duty staff | Duty staff
1 x TA | 1 x TA // TA | 1 // null
Mrs Lane (HLTA) | Mrs Lane (HLTA)
LSA team | LSA team`);
const LENGTHS = cellsOf(
  "cell | weeks\n6 weeks | 6\n10 weeks | 10\n12 wks | 12\nten weeks | 10\n8 weeks | 8",
);

interface Label {
  text: string;
  cell: (dice: Dice, words: Words) => Stated;
}
const plain =
  (list: readonly (string | null)[]): Label["cell"] =>
  (dice) => ({ cell: dice.of(list), says: {} });

const secondDirectory = (dice: Dice): Label[] => [
  { text: dice.of(["Purpose", "What we hope for", "Expected outcome"]), cell: (d, words) => d.of(words.cells.aim) },
  { text: dice.of(["How pupils are referred", "Who can refer"]), cell: plain(["Tutor or HoY", "Self referral", "SENCO decides", "Parents"]) },
  { text: dice.of(["Contact", "Managed by"]), cell: plain(["SENCO", "HoY", "Base manager"]) },
  { text: dice.of(["Venue", "Where it takes place"]), cell: plain(["Library", "Room 9", "The Hub"]) },
  { text: dice.of(["When and how often", "Sessions", "Days and times"]), cell: (d) => d.of(TIMES) },
  { text: dice.of(["Max number", "Number of places", "Size of group"]), cell: (d) => d.of(SIZES) },
  { text: dice.of(["Led by", "Staff involved", "Delivered by"]), cell: (d) => d.of(STAFFING) },
]; // prettier-ignore
const directory = (dice: Dice): Label[] => [
  { text: dice.of(["Intended Outcome", "Intended outcomes", "What it is for", "Aim"]), cell: (d, words) => d.of(words.cells.aim) },
  { text: dice.of(["Referral Route", "How to refer", "Referral"]), cell: plain(["Self referral, parent or tutor", "HoY to SENCO", "NGRT below 85", "Tutor"]) },
  { text: dice.of(["Gatekeeper", "Overseen by"]), cell: plain(["SENCO", "Literacy lead", "HoY", "Base manager"]) },
  { text: dice.of(["Location", "Where", "Room"]), cell: plain(["LRC", "Library", "Base 2", "IT3"]) },
  { text: dice.of(["Times", "When", "When it runs"]), cell: (d) => d.of(TIMES) },
  { text: dice.of(["Capacity", "Group size", "Max. group size"]), cell: (d) => d.of(SIZES) },
  { text: dice.of(["Staffing", "Staff", "Run by"]), cell: (d) => d.of(STAFFING) },
  ...(dice.chance(0.5) ? [{ text: "Link to protocol", cell: plain(["Base rules", "–", "see folder"]) }] : []),
]; // prettier-ignore

/** Label and value pairs: a directory with two cards side by side, and forms of four columns. */
export function cards(dice: Dice, words: Words): OtherWorkbook {
  const both = dice.chance(0.5);
  const pages = both ? [directoryPage(dice, words), formsPage(dice, words)] : [dice.chance(0.5) ? directoryPage(dice, words) : formsPage(dice, words)];
  return workbookOf("cards", [...pages, ...sideSheets(dice, words, dice.whole(0, 1))]);
} // prettier-ignore

function directoryPage(dice: Dice, words: Words): Page {
  const page = new Page("A - Basic Provisions", "cards");
  page.put(0, 0, head("Northgate High School   Provision directory"));
  page.drop(0, 0, "banner");
  const labels = words.set === "first" ? directory(dice) : secondDirectory(dice);
  const nameLabel = dice.of(words.set === "first" ? ["Provision", "Intervention", "Provision name"] : ["Name of provision", "Title", "Support"]);
  const coded = dice.chance(0.4);
  const logistics = dice.chance(0.5);
  const pairs = dice.chance(0.6) ? 2 : 1;
  const names = dice.some(words.names, dice.whole(3, 6));
  let top = 3;
  names.forEach((name, i) => {
    const column = (i % pairs) * 3;
    if (i > 0 && i % pairs === 0) top = page.next + 1;
    const shown = coded ? `A${i + 1}- ${name}` : name;
    const says: Said = {};
    page.put(top, column, head(nameLabel));
    page.put(top, column + 1, head(shown));
    let row = top + 1;
    labels.forEach(({ text, cell }, l) => {
      if (logistics && l === 2) page.put(row++, column, head("Intervention Logistics"));
      const stated = cell(dice, words);
      page.put(row, column, head(text));
      page.put(row++, column + 1, stated.cell);
      const both = says.adults !== undefined && stated.says.adults !== undefined;
      Object.assign(says, stated.says, both ? { adults: anyOf<number | null>(1, 2, null) } : {});
    });
    page.line(top, column + 1, anyOf(name, shown), says);
  });
  return page;
} // prettier-ignore

function formsPage(dice: Dice, words: Words): Page {
  const page = new Page("Intervention sheets", "cards");
  const label = words.set === "second" ? {
    name: dice.of(["Name of programme:", "Intervention title", "Provision:"]), lead: dice.of(["Delivered by:", "Staff member"]), by: dice.of(["Other adults:", "Helped by"]),
    length: dice.of(["How many weeks?", "Length of block:"]), often: dice.of(["How often?", "Sessions per week and length", "Frequency and duration:"]),
    pupils: dice.of(["Names of children:", "Group members", "Pupils involved:"]), planned: dice.of(["No. of sessions planned", "Sessions planned"]), done: dice.of(["No. of sessions delivered", "Sessions completed:"]),
    entry: dice.of(["Start score:", "On entry"]), exit: dice.of(["Finish score:", "On exit", "End data"]), comments: dice.of(["Comments", "Notes:"]),
  } : {
    name: dice.of(["Name the intervention:", "Intervention:", "Name of intervention"]), lead: dice.of(["Lead Person:", "Led by:", "Lead adult"]), by: dice.of(["Supported by:", "Also supporting:"]),
    length: dice.of(["Length of intervention:", "Number of weeks:", "Length (weeks)"]), often: dice.of(["Frequency (how often, and length of each session):", "Frequency:", "How often and how long"]),
    pupils: dice.of(["Pupils:", "Names of pupils:", "Children"]), planned: dice.of(["Sessions planned:", "Planned sessions"]), done: dice.of(["Number of sessions that actually happened:", "Sessions delivered:"]),
    entry: dice.of(["Entry data:", "Baseline:", "Entry score"]), exit: dice.of(["Exit data:", "End score:", "Exit score"]), comments: dice.of(["Outcomes / comments:", "Comments:"]),
  };
  for (const name of dice.some(words.names, dice.whole(2, 4))) {
    const top = page.next === 0 ? 0 : page.next + 1;
    page.put(top, 0, head("INTERVENTION SHEET"));
    page.merge(top, 0, 1, 4);
    page.drop(top, 0, "decoration");
    const [staff, often, length, who, score] = [dice.of(words.cells.ledBy), dice.of(TIMES), dice.of(LENGTHS), dice.of(words.cells.pupils), dice.of(words.scores)];
    const planned = dice.whole(10, 30);
    page.write(top + 1, 0, [head(label.name), name, head("Intervention code:"), `L${dice.whole(10, 60)}`]);
    page.write(top + 2, 0, [head(label.lead), staff.cell, head(label.by), dice.of(["LSA team", "–", "Pastoral"])]);
    page.write(top + 3, 0, [head(label.length), length.cell, head(label.often), often.cell]);
    page.write(top + 4, 0, [head("Location:"), "Room 4", head(label.pupils), who.cell]);
    page.write(top + 5, 0, [head(label.planned), planned, head(label.done), planned - 3]);
    page.write(top + 6, 0, [head(label.entry), score.entry.cell, head(label.exit), score.exit.cell]);
    page.write(top + 7, 0, [head(label.comments), dice.of(words.cells.notes).cell]);
    page.line(top + 1, 1, name, { ...staff.says, ...often.says, ...length.says, ...who.says, ...naming(score.entry).says, ...score.exit.says, ...guestYears({}, who.cell), plannedSessions: planned, deliveredSessions: planned - 3 });
  }
  return page;
} // prettier-ignore
