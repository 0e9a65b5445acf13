import { anyOf, type OtherWorkbook } from "../other-workbooks/other-workbook";
import type { Dice } from "./dice";
import { cellAt, head, Page, workbookOf } from "./page";
import { sideSheets } from "./side-sheets";
import type { Words } from "./words";

/** Provisions down, pupils across, marks or RAG of how reliably it happens in the cells. */
export function deliveryMatrix(dice: Dice, words: Words): OtherWorkbook {
  const page = new Page(dice.of(["Autumn 2026", "Matrix Aut 26"]), "provisionByPupil");
  const rag = dice.chance(0.5);
  page.put(0, 0, head(`${dice.of(["Is it happening?", "Who gets what"])} Provision by pupil, Autumn 2026`));
  page.put(1, 0, rag ? "RAG = how often it really happens, not whether it works (see Key)" : "Tick everybody who is in the group");
  page.drop(1, 0, "banner");
  page.skip();
  const banded = dice.chance(0.6);
  const top = page.next;
  const headRow = banded ? top + 1 : top;
  const withWhen = dice.chance(0.7);
  const provisionHead = dice.of(words.heads.provision);
  const before = [dice.of(words.heads.areaOfNeed), provisionHead, dice.of(["Led by", "Staff", "Delivered by", "Who leads"]), ...(withWhen ? [dice.of(["When", "How often", "Frequency", "Sessions"])] : [])];
  page.write(headRow, 0, before.map(head));
  const pupils = dice.some(words.pupils, dice.whole(6, 16));
  const years = pupils.map((_, i) => 3 + Math.floor((i * 4) / pupils.length));
  const first = before.length;
  pupils.forEach((pupil, i) => {
    page.put(headRow, first + i, head(pupil));
    const year = years[i] ?? 3;
    if (banded && years[i - 1] !== year) {
      page.put(top, first + i, head(`Year ${year}`));
      page.merge(top, first + i, 1, years.filter((one) => one === year).length);
    }
    page.pupils.push({ name: pupil, source: page.place(headRow, first + i), ...(banded ? { yearGroup: `Y${year}` } : {}) });
  });
  const percent = rag && dice.chance(0.6);
  if (percent) page.put(headRow, first + pupils.length, head("% green"));
  if (banded) page.headed(top, headRow);
  else page.headed(headRow);
  const names = dice.some(words.names, 20);
  for (const [text, area] of dice.of(words.areas).filter(([, one]) => one !== null)) {
    const from = page.next;
    for (let i = dice.whole(1, 4); i > 0; i--) {
      const row = page.next;
      const name = names.pop() ?? "Reading";
      const staff = dice.of(words.cells.ledBy);
      const when = dice.of(words.cells.dose);
      const who = pupils.filter((_, k) => k === row % pupils.length || dice.chance(0.25));
      const marks = pupils.map((pupil) => (!who.includes(pupil) ? null : rag ? dice.of(["G", "G", "A", "R"]) : "✓"));
      page.write(row, 0, [null, name, staff.cell, ...(withWhen ? [when.cell] : []), ...marks]);
      if (percent) {
        const span = `${cellAt(row, first)}:${cellAt(row, first + pupils.length - 1)}`;
        page.put(row, first + pupils.length, { value: marks.filter((one) => one === "G").length / who.length, formula: `=COUNTIF(${span},"G")/COUNTA(${span})`, format: "0%" });
      }
      const own = page.place(row, 1);
      page.lines.push({
        ...staff.says, ...(withWhen ? when.says : {}), provision: name, source: own, pupils: who, term: anyOf<string | null>("Autumn", null),
        ...(area === null ? {} : { areaOfNeed: area }),
        ...(banded ? { yearGroups: anyOf<string[]>([], [...new Set(pupils.flatMap((pupil, k) => (who.includes(pupil) ? [`Y${years[k]}`] : [])))]) } : {}),
      });
    }
    page.put(from, 0, head(text));
    page.merge(from, 0, page.next - from, 1);
  }
  if (dice.chance(0.5)) {
    const row = page.next;
    page.put(row, 1, dice.of(["Children receiving something", "Number of provisions", "Total per child"]));
    page.drop(row, 1, "subtotal");
    pupils.forEach((_, i) => {
      page.put(row, first + i, { value: 2, formula: `=COUNTA(${cellAt(headRow + 1, first + i)}:${cellAt(row - 1, first + i)})` });
    });
  }
  const key = new Page("Key", "notAMap");
  [["G", "Happening as planned"], ["A", "Sometimes missed"], ["R", "Missed more than it happens"]].forEach((row, i) => { key.write(1 + i, 0, row); });
  return workbookOf("provisions by pupil", [page, ...(rag ? [key] : []), ...sideSheets(dice, words, dice.whole(0, 1)).filter(({ name }) => name !== "Key")]);
} // prettier-ignore
