import { ErrorValue } from "../../../src/emulated-excel/book/cell";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { makeFile, makeTable, putRows } from "../../support/make-book";
import { difference } from "./book-contents";
import { changedParts, partBytes, partText } from "./part-texts";

function three(): WorkbookFile {
  return makeFile(
    {
      Map: [
        ["Provision", "Minutes"],
        ["Phonics", 20],
        ["Nurture", "=B2*2"],
      ],
      Pupils: [
        ["Name", "Year"],
        ["A B", 2],
      ],
      "Kit O'D": [["Total"], ["=SUM(Pupils!B2:B9)"]],
    },
    (book) => {
      const [map, pupils, kit] = book.sheets as [Sheet, Sheet, Sheet];
      makeTable(pupils, "Pupils", 0, 0, 2);
      book.names.push(
        {
          name: "Everyone",
          sheet: null,
          formula: "Pupils[Name]",
          comment: "all of them",
          visible: true,
        },
        { name: "Here", sheet: kit, formula: "'Kit O''D'!$A$1", comment: "", visible: true },
        { name: "Gone", sheet: pupils, formula: "Pupils!$A$1", comment: "", visible: false },
      );
      book.namesChanged();
      kit.pageSetup = { ...kit.pageSetup, titleRows: { first: 0, last: 1 } };
      kit.partChanged("pageSetup");
      map.setStyle(1, 1, book.styles.intern({ ...book.styles.get(0), fill: "#FFFF00" }));
    },
  );
}

function sheetOf(file: WorkbookFile, name: string): Sheet {
  const sheet = file.book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Saves, opens again, and expects the same book. */
function saved(file: WorkbookFile): WorkbookFile {
  const bytes = file.save();
  const again = WorkbookFile.open(bytes, file.book.name);
  expect(difference(file.book, again.book)).toBeNull();
  expect(Buffer.compare(bytes, file.save())).toBe(0);
  return again;
}

test("newer kinds of error are stored as Excel stores them, as #VALUE!", () => {
  const file = three();
  const map = sheetOf(file, "Map");
  map.setFormula(4, 0, "SEQUENCE(3)");
  map.setResult(4, 0, ErrorValue.of("#SPILL!"));
  map.setResult(2, 1, ErrorValue.of("#CALC!"));
  const again = sheetOf(WorkbookFile.open(file.save(), "x"), "Map");
  expect([again.value(4, 0), again.value(2, 1)]).toEqual([
    ErrorValue.of("#VALUE!"),
    ErrorValue.of("#VALUE!"),
  ]);
  expect(partText(file.save(), "xl/worksheets/sheet1.xml")).not.toMatch(/SPILL|CALC!/);
});

test("a header cell always says its column's name, as text", () => {
  const file = three();
  const pupils = sheetOf(file, "Pupils");
  const [table] = pupils.tables;
  const [name, year] = table?.columns ?? [];
  if (!table || !name || !year) throw new Error("no table");
  name.name = "2026";
  pupils.setValue(0, 0, 2026);
  year.name = "Year group";
  pupils.partChanged("tables");
  const again = sheetOf(saved(file), "Pupils");
  expect([again.value(0, 0), again.value(0, 1)]).toEqual(["2026", "Year group"]);
  expect(again.tables[0]?.columns.map((column) => column.name)).toEqual(["2026", "Year group"]);
});

describe("a saved change", () => {
  it("of one cell touches its sheet's part only, and there only that cell", () => {
    const file = three();
    const before = file.save();
    sheetOf(file, "Map").setValue(1, 1, 25);
    const after = file.save();
    expect(changedParts(before, after)).toEqual(["xl/worksheets/sheet1.xml"]);
    const part = "xl/worksheets/sheet1.xml";
    expect(partText(after, part)).toBe(partText(before, part).replace("<v>20</v>", "<v>25</v>"));
  });

  it("of a result keeps the formula as the file spells it", () => {
    const file = three();
    const before = partText(file.save(), "xl/worksheets/sheet3.xml");
    sheetOf(file, "Kit O'D").setResult(1, 0, 2);
    const after = partText(file.save(), "xl/worksheets/sheet3.xml");
    expect(after).toBe(before.replace("</f></c>", "</f><v>2</v></c>"));
    expect(after).not.toBe(before);
  });

  it("may rename, hide, move and remove sheets, and names follow their sheets", () => {
    const file = three();
    const { book } = file;
    sheetOf(file, "Map").name = "Provision map";
    sheetOf(file, "Provision map").partChanged("name");
    sheetOf(file, "Kit O'D").name = "Kit's, 2!";
    sheetOf(file, "Kit's, 2!").partChanged("name");
    for (const name of book.names) name.formula = name.formula.replace("Kit O''D", "Kit''s, 2!");
    book.namesChanged();
    sheetOf(file, "Kit's, 2!").visibility = "veryHidden";
    sheetOf(file, "Kit's, 2!").partChanged("visibility");
    book.removeSheet(sheetOf(file, "Pupils"));
    const added = book.addSheet("First", 0);
    putRows(added, 0, 0, [["x"]]);
    const again = saved(file);
    expect(again.book.sheets.map((sheet) => sheet.name)).toEqual([
      "First",
      "Provision map",
      "Kit's, 2!",
    ]);
    expect(again.book.names.map(({ name, sheet }) => [name, sheet?.name])).toEqual([
      ["Everyone", undefined],
      ["Here", "Kit's, 2!"],
    ]);
    expect(partText(file.save(), "xl/workbook.xml")).toContain("'Kit''s, 2!'!$1:$2");
    const parts = [...partBytes(file.save()).keys()];
    expect(parts.filter((part) => /table|sheet2/.test(part))).toEqual([]);
    expect(partText(file.save(), "[Content_Types].xml")).not.toMatch(/table1|sheet2\.xml/);
  });

  it("may grow, rename and remove a table", () => {
    const file = three();
    const pupils = sheetOf(file, "Pupils");
    const [table] = pupils.tables;
    if (!table) throw new Error("no table");
    putRows(pupils, 0, 2, [["Hours £"], ["=[@Year]*2"]]);
    putRows(pupils, 2, 0, [["C D", 3]]);
    table.name = "Register";
    table.area = { ...table.area, bottom: 3, right: 2 };
    table.hasTotals = true;
    table.columns.push({
      id: 3,
      name: "Hours £",
      formula: "[@Year]*2",
      totalsFormula: "SUBTOTAL(109,Register[Hours £])",
    });
    pupils.partChanged("tables");
    file.book.names = file.book.names.filter((name) => name.name !== "Everyone");
    file.book.namesChanged();
    const part = partText(file.save(), "xl/tables/table1.xml");
    expect(part).toContain("Register[[#This Row],[Year]]*2");
    expect(part).toContain('totalsRowFunction="sum"');
    const again = saved(file);
    sheetOf(again, "Pupils").setValue(1, 2, 4);
    sheetOf(again, "Pupils").tables = [];
    sheetOf(again, "Pupils").partChanged("tables");
    saved(again);
    expect([...partBytes(again.save()).keys()]).not.toContain("xl/tables/table1.xml");
  });

  it("may set everything that a sheet has besides cells, then take it away again", () => {
    const file = three();
    const sheet = sheetOf(file, "Map");
    const { book } = file;
    sheet.tabColour = "#1F4E79";
    sheet.showGridlines = false;
    sheet.protected = true;
    sheet.frozen = { rows: 2, columns: 1 };
    const bold = book.styles.intern({
      ...book.styles.get(0),
      font: { ...book.styles.get(0).font, bold: true },
    });
    sheet.columns
      .set(0, { width: 31.57, style: bold })
      .set(1, { width: 8, hidden: true })
      .set(3, { width: 12, level: 1 });
    sheet.columns.set(4, { width: 12, level: 1 }).set(5, { width: 9.14, collapsed: true });
    sheet.rows
      .set(0, { height: 30.75 })
      .set(2, { height: 15, hidden: true })
      .set(9, { height: 15, level: 1, style: bold });
    sheet.merges = [{ top: 4, left: 0, bottom: 5, right: 2 }];
    const areas = [{ top: 1, left: 0, bottom: 9, right: 1 }];
    sheet.conditionalFormats = [
      {
        id: "a",
        areas,
        rule: { type: "custom", formula: "$B2>20" },
        priority: 0,
        stopIfTrue: true,
        format: { fill: "#FFC7CE", colour: "#9C0006", bold: true },
      },
      {
        id: "b",
        areas,
        rule: { type: "cellValue", operator: "between", formula1: "1", formula2: "MAX($B:$B)" },
        priority: 1,
        stopIfTrue: false,
        format: { italic: true },
      },
      {
        id: "c",
        areas,
        rule: {
          type: "containsText",
          operator: "notContains",
          text: "<&>",
          formula: 'ISERROR(SEARCH("<&>",A2))',
        },
        priority: 2,
        stopIfTrue: false,
        format: { bold: false },
      },
    ];
    const validation = {
      areas,
      operator: "between",
      ignoreBlanks: true,
      inCellDropDown: true,
      prompt: null,
      error: null,
    };
    sheet.validations = [
      {
        ...validation,
        type: "list",
        formula1: "Everyone",
        inCellDropDown: false,
        error: { title: "No", message: "Choose one", style: "warning" },
      },
      {
        ...validation,
        areas: [areas[0]!, { top: 20, left: 3, bottom: 20, right: 3 }],
        type: "wholeNumber",
        operator: "greaterThan",
        formula1: "0",
        ignoreBlanks: false,
        prompt: { title: "Minutes", message: "A week\nin all" },
      },
    ];
    sheet.hyperlinks = [
      {
        area: { top: 1, left: 0, bottom: 1, right: 0 },
        location: "'Kit O''D'!A1",
        address: null,
        tip: "Go there",
      },
      {
        area: { top: 2, left: 0, bottom: 2, right: 0 },
        location: null,
        address: "https://example.org/?a=1&b=2",
        tip: null,
      },
    ];
    sheet.comments = [
      { row: 1, column: 1, author: "SENCO", text: " Was 25\nuntil June <&> ", kind: "note" },
      { row: 0, column: 0, author: "SENCO", text: "Second", kind: "note" },
    ];
    sheet.pageSetup = {
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { first: 0, last: 2 },
      titleColumns: { first: 0, last: 27 },
      printArea: { top: 0, left: 0, bottom: 9, right: 4 },
      header: '&L&"Arial,Bold"Map',
      footer: "&CPage &P of &N",
      centreHorizontally: true,
      leftMargin: 0.25,
      rightMargin: 0.25,
    };
    sheet.customProperties.set("stamp", '{"template":"map","é":"£"}').set("empty", "");
    book.customProperties
      .set("School", "Oak <&> Field")
      .set("Pupils", 45)
      .set("Rate", 14.5)
      .set("Mapped", true);
    book.settings.set("answers", { year: [2, null], text: 'a "b" <c>' });
    book.structureProtected = true;
    book.changedParts.add("properties").add("settings");
    for (const part of [
      "tabColour",
      "view",
      "protection",
      "freeze",
      "columns",
      "rows",
      "merges",
      "conditionalFormats",
      "validations",
      "hyperlinks",
      "comments",
      "pageSetup",
      "customProperties",
    ] as const)
      sheet.partChanged(part);
    const again = saved(file);

    const same = sheetOf(again, "Map");
    Object.assign(same, {
      tabColour: null,
      showGridlines: true,
      protected: false,
      frozen: { rows: 0, columns: 0 },
      merges: [],
      conditionalFormats: [],
      validations: [],
      hyperlinks: [],
      comments: [],
    });
    same.columns.clear();
    same.rows.clear();
    same.customProperties.clear();
    same.pageSetup = sheetOf(three(), "Map").pageSetup;
    again.book.customProperties.clear();
    again.book.settings.clear();
    again.book.structureProtected = false;
    again.book.changedParts.add("properties").add("settings");
    for (const part of sheet.changedParts) same.partChanged(part);
    saved(again);
  });

  it("keeps two looks apart and numbers those that stood as they were", () => {
    const file = three();
    const before = partText(file.save(), "xl/styles.xml");
    const sheet = sheetOf(file, "Map");
    const style = file.book.styles.get(sheet.cell(1, 1)?.style ?? 0);
    for (let row = 0; row < 3; row++)
      sheet.setStyle(
        row,
        0,
        file.book.styles.intern({ ...style, numberFormat: `0.0${"0".repeat(row)}` }),
      );
    const after = partText(file.save(), "xl/styles.xml");
    const formats = (xml: string) => /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(xml)?.[1] ?? "";
    expect(formats(after).startsWith(formats(before))).toBe(true);
    expect(saved(file).book.styles.get(1).fill).toBe("#FFFF00");
  });

  it("brings another sheet to the front only when no untouched sheet has to change for it", () => {
    const file = three();
    file.book.active = file.book.addSheet("New");
    file.book.changedParts.add("active");
    expect(partText(file.save(), "xl/workbook.xml")).not.toContain("activeTab");
    sheetOf(file, "Map").setValue(5, 5, "edited");
    const bytes = file.save();
    expect(partText(bytes, "xl/workbook.xml")).toContain('activeTab="3"');
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(partText(bytes, "xl/worksheets/sheet4.xml")).toContain('tabSelected="1"');
  });
});
