import { libreOffice } from "../../support/libreoffice";
import { SchoolAtWork } from "../../support/school-at-work";
import { differences } from "../../support/second-opinion";
import { namedCell } from "../../support/table-in-book";

jest.setTimeout(180_000);

/** 21 November 2026, the day the journeys are tested on. */
const TODAY = 46347;

(libreOffice === null ? test.skip : test)(
  "formulas of rows that were brought in later have the same values in LibreOffice",
  async () => {
    const school = await SchoolAtWork.withMap();
    school.addsToList(
      ["Y6", "SEMH", "Lego therapy", "Mia R, Leo M", "HLTA", 4, 1, 45, 8],
      ["Y1", "Cognition and learning", "Number club", "Ada B", "TA", 6, 2, 20, 6],
    );
    school.typesOnList(2, "Minutes", 25);
    await school.catchesUp();
    const { sheet, row, column } = namedCell(school.senco.book, "MapToday");
    sheet.setValue(row, column, TODAY);
    school.senco.office.excel.calculator.calculate();
    const { different, compared } = await differences(school.senco.book, school.senco.saves());
    school.leaves();
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  },
);
