import { recognise } from "../../src/recognition/recognise";
import { understand } from "../../src/recognition/understand";
import { dateCell, sheetOf, workbookOf } from "../support/sheet-of";
import { HEAD, ROWS } from "../support/small-list";

const TODAY = { today: "2026-11-21" };
const read = (...sheets: Parameters<typeof workbookOf>) => recognise(workbookOf(...sheets), TODAY);

describe("the other sheets of a SENCO's workbook", () => {
  it("a register gives the pupils", () => {
    const { sheets, pupils } = read(
      sheetOf("Register", [
        ["Surname", "Forename", "Year", "SEN status", "Primary need", "PP"],
        ["Bell", "Ada", 4, "K", "SpLD", "Y"],
        ["Cole", "Ben", "R", "EHCP", "SLCN", ""],
        ["Dunn", "Cal", 2, "K", "SEMH", "Y"],
      ]),
    );
    expect(sheets[0]?.layout).toBe("register");
    expect(pupils[0]).toEqual({
      name: "Ada Bell",
      yearGroup: "Y4",
      className: null,
      senStatus: "K",
      primaryNeed: "SPLD",
      areaOfNeed: "cognitionAndLearning",
      flags: ["PP"],
      source: "Register!A2",
    });
    expect(pupils[1]).toMatchObject({ yearGroup: "R", senStatus: "E" });
  });

  it("rates and term dates go where the map needs them", () => {
    const { staffRates, terms, report } = understand(
      workbookOf(
        sheetOf("Rates", [
          ["Role", "£ per hour"],
          ["TA", 17.2],
          ["HLTA", 21.4],
        ]),
        sheetOf("Dates", [
          ["Half term", "First day", "Last day"],
          ["Autumn 1", dateCell(46266, "01/09/2026"), dateCell(46318, "23/10/2026")],
        ]),
      ),
      TODAY,
    );
    expect(report.sheets.map(({ layout }) => layout)).toEqual(["staffRates", "termDates"]);
    expect(staffRates).toEqual([
      { role: "TA", hourlyRate: 17.2, source: "Rates!A2" },
      { role: "HLTA", hourlyRate: 21.4, source: "Rates!A3" },
    ]);
    expect(terms).toEqual([
      { halfTerm: "Autumn 1", academicYear: "2026-27", first: "2026-09-01", last: "2026-10-23" },
    ]);
  });

  it("other vulnerabilities of a register are flags", () => {
    const { pupils } = read(
      sheetOf("Register", [
        ["Pupil", "Class", "SEN status", "Other vulnerabilities"],
        ["Ned Orr", "Oak", "K", "PP, LAC"],
        ["Pia Quinn", "Ash", "E", "EAL"],
        ["Rae Stott", "Oak", "K", null],
      ]),
    );
    expect(pupils.map(({ flags }) => flags)).toEqual([["PP", "LAC"], ["EAL"], []]);
  });

  it("a delivery log and a Section F sheet hold no provisions", () => {
    const { sheets, provisions } = read(
      sheetOf("Log", [
        ["Date", "Intervention", "Pupils", "Done?", "Mins"],
        [dateCell(46272, "07/09/2026"), "Nessy", "Ada B", "Y", 20],
        [dateCell(46273, "08/09/2026"), "Nessy", "Ada B", "N", ""],
      ]),
      sheetOf("Section F", [
        ["Pupil", "Provision (Section F wording)", "Hours per week specified"],
        ["Ada Bell", "15 hours of support a week", 15],
      ]),
    );
    expect(sheets.map(({ layout }) => layout)).toEqual(["deliveryLog", "sectionF"]);
    expect(provisions).toEqual([]);
  });

  it("timetables, contacts and jottings are left alone, every cell of them", () => {
    const report = read(
      sheetOf("Timetable", [
        ["", "Mon", "Tue", "Wed"],
        ["9.00", "Toe by Toe", "Toe by Toe", "ELSA"],
        ["9.30", "Maths", "PE", "Maths"],
      ]),
      sheetOf("Contacts", [
        ["Service", "Name", "Phone", "Email"],
        ["SALT", "Jo", "01632 960011", "jo@example.org"],
      ]),
      sheetOf("Sheet1", [["38 x 17.90"], ["", "ask Jo"]]),
    );
    expect(report.sheets.map(({ layout }) => layout)).toEqual(["notAMap", "notAMap", "notAMap"]);
    expect(report.provisions).toEqual([]);
    expect(report.accounted.used).toBe(0);
  });

  it("sheets that the add-in put there are passed over", () => {
    const stamp = {
      template: "provision-map",
      version: 1,
      names: [],
      added: "2026-11-20T09:00:00Z",
    };
    const report = read(
      sheetOf("Provision map", [HEAD, ...ROWS], { stamp }),
      sheetOf("Mine", [HEAD, ...ROWS]),
    );
    expect(report.sheets.map(({ name }) => name)).toEqual(["Mine"]);
    expect(report.provisions).toHaveLength(2);
  });

  it("an empty workbook says nothing", () => {
    const report = read(sheetOf("Sheet1", []));
    expect(report).toEqual({
      sheets: [{ name: "Sheet1", layout: "notAMap", headerRows: [], columns: [], hidden: false }],
      provisions: [],
      pupils: [],
      questions: [],
      unused: [],
      accounted: { nonEmptyCells: 0, used: 0, unused: 0 },
    });
  });
});
