import { anyOf, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { cellAt, head, Page, textOf, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Said, Words } from "./words";

const SECOND_STAFF = [
  ["A. Teaching Assistant", "Teaching Assistant"], ["Section B - Teacher support", "Teacher"], ["HLTA time (C)", "HLTA"], ["Lunchtime supervisor (D)", "Lunchtime supervisor"], ["LSA hours (A)", "LSA"],
] as const; // prettier-ignore
const STAFF = [
  ["LSA Support (A)", "LSA"], ["Additional Teacher Support (B)", "Teacher"], ["Supervisory Assistant (C)", "Supervisory Assistant"],
  ["Section A: Teaching Assistant support", "Teaching Assistant"], ["B. Teacher time", "Teacher"], ["Midday Supervisor (C)", "Midday Supervisor"], ["HLTA Support (B)", "HLTA"],
] as const; // prettier-ignore
const TIMED: readonly (readonly [string, number, Said])[] = [
  [", 5 x 15 mins", 75, { sessionsPerWeek: 5, minutesPerSession: 15 }], [", daily 10 mins", 50, { sessionsPerWeek: 5, minutesPerSession: 10 }],
  [" 3 x 20 mins", 60, { sessionsPerWeek: 3, minutesPerSession: 20 }],
]; // prettier-ignore

/** An authority's costed map of one pupil: sections by who gives the support, subtotals, services and things bought. */
export function costedSections(dice: Dice, words: Words): OtherWorkbook {
  const page = new Page("Costed map", "list");
  const pupil = dice.of(words.pupils);
  const year = dice.whole(1, 6);
  const className = dice.of(words.classes);
  page.put(0, 0, head("INDIVIDUAL COSTED PROVISION MAP 2026/27"));
  page.put(1, 0, "Complete the yellow cells only. Formulae must not be altered.");
  page.drop(0, 0, "banner");
  page.drop(1, 0, "banner");
  if (dice.chance(0.5)) {
    page.write(2, 0, [`Pupil: ${pupil}`, `Year: ${year}     Class: ${className}`, "SEN status: K"]);
    page.write(3, 0, ["School: Larkhill Primary", "Primary need: SEMH   Secondary: SLCN", "Date completed: 24.9.26"]);
    page.pupils.push(one(page.place(2, 0), anyOf(pupil, `Pupil: ${pupil}`)));
  } else {
    page.write(2, 0, [head("Pupil name"), pupil, head("Year group"), year]);
    page.write(3, 0, [head("SEN status"), "K", head("Class"), className]);
    page.write(4, 0, [head("Primary need"), "SEMH"]);
    page.pupils.push(one(page.place(2, 1), pupil));
  }
  function one(source: string, name: string | { anyOf: string[] }) {
    return { source, name, yearGroup: `Y${year}`, className, senStatus: "K" as const, primaryNeed: "SEMH", areaOfNeed: "socialEmotionalAndMentalHealth" as const, flags: [] };
  }
  const given: Said = { pupils: [pupil], yearGroups: anyOf<string[]>([`Y${year}`], []), className: anyOf<string | null>(className, null), weeks: anyOf<number | null>(38, null), areaOfNeed: anyOf(null, "socialEmotionalAndMentalHealth" as const) };
  const heads = words.set === "second" ? [dice.of(["Intended outcome", "Outcome to be achieved", "SEN Support Plan outcome"]), dice.of(["Support given", "Intervention or support", "Provision / activity"]), dice.of(["Minutes each week", "Total mins per week", "Weekly time (mins)"]), dice.of(["Number in group", "Group size", "Pupils in group"]), dice.of(["Mins for this pupil", "Individual share (mins)", "Share per pupil"])] : [dice.of(["Outcome", "Outcome (from SEN Support Plan)", "Target"]), dice.of(["Targeted intervention", "Intervention", "Targeted intervention / unstructured time", "Provision"]),
    dice.of(["Total time per week (mins)", "Minutes per week", "Time per week (minutes)"]), dice.of(["Size of group", "Group size", "No. in group"]), dice.of(["Support per pupil (mins)", "Minutes per pupil", "Pupil's share (mins)"])];
  const headRows: number[] = [];
  const names = dice.some(words.names, 20);
  for (const [title, led] of dice.some<readonly [string, string]>(words.set === "first" ? STAFF : SECOND_STAFF, dice.whole(2, 3)).filter(([, led], i, all) => all.findIndex(([, other]) => other === led) === i)) {
    page.skip();
    page.put(page.next, 0, head(title));
    page.merge(page.next - 1, 0, 1, 5);
    headRows.push(page.next);
    page.write(page.next, 0, heads.map(head));
    const from = page.next;
    for (let i = dice.whole(2, 5); i > 0; i--) {
      const row = page.next;
      const name = names.pop() ?? "Reading";
      const [tail, weekly, says] = dice.chance(0.4) ? dice.of(TIMED) : (["", dice.of([30, 40, 60, 90, 120]), null] as const);
      const size = dice.of([1, 1, 2, 3, 4, 6]);
      const aim = textOf(dice.of(words.cells.aim).cell);
      page.write(row, 0, [aim, name + tail, weekly, size, { value: weekly / size, formula: `=C${row + 1}/D${row + 1}`, format: "0.0" }]);
      const open = says ? {} : { ambiguous: ["sessionsPerWeek", "minutesPerSession"] };
      page.line(row, 1, anyOf(name, name + tail), { ...given, target: aim, ledBy: led, groupSize: size, ...says, ...open });
    }
    const row = page.next;
    page.write(row, 0, [head(dice.of(["Total minutes per week", "SubTotal", "Sub-total"])), null, null, null, { value: 120, formula: `=SUM(${cellAt(from, 4)}:${cellAt(row - 1, 4)})`, format: "0.0" }]);
    page.write(row + 1, 0, [head("Annual cost"), null, null, null, { value: 1300, formula: `=E${row + 1}*38*0.3`, format: '"£"#,##0.00' }]);
    for (const r of [row, row + 1]) [0, 4].forEach((c) => { page.drop(r, c, "subtotal"); });
  }
  for (const [title, tableHeads, items] of [
    [dice.of(["SLA (Service Level Agreements) (D)", "D. Bought-in services"]), ["Service", "What it is for", "Visits / hours", "Cost per visit", "Cost"], [["Educational Psychology", "Consultation", "2 visits", 300, 600], ["Counselling", "1:1 sessions", "10 sessions", 45, 450], ["Autism Outreach", "Staff coaching", "4 hours", 60, 240]]],
    [dice.of(["Additional Resources (E)", "E. Resources"]), ["Item", "What it is for", "Quantity", "Unit cost", "Cost"], [["Ear defenders", "Assemblies", 1, 14.99, 14.99], ["Wobble cushion", "Carpet time", 2, 18, 36]]],
  ] as const) {
    if (dice.chance(0.2)) continue;
    page.skip();
    page.put(page.next, 0, head(title));
    page.merge(page.next - 1, 0, 1, 5);
    headRows.push(page.next);
    page.write(page.next, 0, tableHeads.map(head));
    const from = page.next;
    for (const [name, what, count, unit, cost] of items) {
      const row = page.next;
      page.write(row, 0, [name, what, count, { value: unit, format: '"£"#,##0.00' }, { value: cost, formula: `=D${row + 1}*${parseFloat(String(count))}`, format: '"£"#,##0.00' }]);
      page.line(row, 0, name, {
        ...given, cost, target: anyOf<string | null>(what, null), ledBy: anyOf<string | null>(null, name), plannedSessions: anyOf<number | null>(null, parseFloat(String(count))),
        weeks: null, ...(what.startsWith("1:1") ? { groupSize: anyOf<number | null>(1, null), adults: anyOf<number | null>(1, null) } : {}),
      });
    }
    const row = page.next;
    page.write(row, 0, [head("SubTotal"), null, null, null, { value: 1290, formula: `=SUM(${cellAt(from, 4)}:${cellAt(row - 1, 4)})`, format: '"£"#,##0.00' }]);
    [0, 4].forEach((c) => { page.drop(row, c, "subtotal"); });
  }
  page.headed(...headRows);
  page.skip();
  page.write(page.next, 3, [head("TOTAL"), { value: 4200, formula: "=E20+E30", format: '"£"#,##0.00' }]);
  [3, 4].forEach((c) => { page.drop(page.next - 1, c, "subtotal"); });
  return workbookOf("costed map by sections", [page, ...sideSheets(dice, words, dice.whole(1, 2))]);
} // prettier-ignore
