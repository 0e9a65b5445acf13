import { libreOffice } from "../support/libreoffice";
import { differences } from "../support/second-opinion";
import { practiceWorkbook, Senco } from "../support/senco";
import { namedCell } from "../support/table-in-book";

jest.setTimeout(180_000);

/** 21 November 2026, the day the journeys are tested on. */
const TODAY = 46347;

(libreOffice === null ? describe.skip : describe)(
  libreOffice === null
    ? "a structured workbook in LibreOffice: skipped, LibreOffice is not installed"
    : "a structured workbook in LibreOffice",
  () => {
    test.each(["12-entry-exit-measures", "14-oakfield-primary"])(
      "%s opens with the same values in every formula",
      async (name) => {
        const senco = await Senco.opens(practiceWorkbook(name));
        await senco.builds();
        const { sheet, row, column } = namedCell(senco.book, "MapToday");
        sheet.setValue(row, column, TODAY);
        senco.office.excel.calculator.calculate();
        const { different, compared } = await differences(senco.book, senco.saves());
        senco.leaves();
        expect(different).toEqual([]);
        expect(compared).toBeGreaterThan(1_000);
      },
    );
  },
);
