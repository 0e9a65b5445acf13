import { strToU8, zipSync } from "fflate";
import type { Sheet } from "../../../src/emulated-excel/book/sheet";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { addTableSheet } from "./add-table-sheet";
import { difference } from "./book-contents";
import { makeRawFile } from "./make-file";
import { changedParts, partBytes, partText } from "./part-texts";

const SHEET = "xl/worksheets/sheet1.xml";

function open(text: Parameters<typeof makeRawFile>[0]): { file: WorkbookFile; map: Sheet } {
  const file = WorkbookFile.open(makeRawFile(text), "Made.xlsx");
  const [map] = file.book.sheets;
  if (!map) throw new Error("no sheet");
  return { file, map };
}

function row(sheet: Sheet, at: number): unknown[] {
  return Array.from({ length: 8 }, (_, column) => {
    const value = sheet.value(at, column);
    return value !== null && typeof value === "object" ? value.code : value;
  });
}

describe("a cell", () => {
  it("is read for what it holds, however it is written", () => {
    const { map } = open({
      sharedStrings:
        "<si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb='0' eb='1'><t>reading</t></rPh></si>",
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve"> in_x000A_line &amp;#38; </t></is></c>' +
        '<c><v>1.5E2</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2026-11-21</v></c><c t="str"><f>"x"</f><v>x_x0041_</v></c></row>' +
        '<row><c r="C2"/><c><v>7</v></c><c t="s"><v>99</v></c><c><v></v></c><c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>',
    });
    expect(row(map, 0)).toEqual([
      "plain",
      "rich text",
      " in\nline &#38; ",
      150,
      true,
      "#DIV/0!",
      46347,
      "xA",
    ]);
    expect(row(map, 1)).toEqual([null, null, null, 7, "", null, "a<b", null]);
  });

  it("has its formula as the formula bar shows it", () => {
    const { map } = open({
      rows:
        '<row r="2"><c r="A2"><f>_xlfn.XLOOKUP(1,_xlfn._xlws.FILTER(T[[#This Row],[x]],T[]),T[[#All],[y z]])</f></c>' +
        '<c r="B2"><f>T[[#This Row],[x]]+T[[#This Row],[y z]]</f></c><c r="C2"><f>_xlfn.LET(_xlpm.a,1,_xlpm.a)</f></c>' +
        '<c r="D2"><f>SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.SINGLE(A1:A3)</f></c><c r="E2"><f t="array" ref="E2:E3">A1:A2*2</f><v>4</v></c></row>',
      sheetRelations: { table: "../tables/table1.xml" },
      parts: {
        "xl/tables/table1.xml":
          '<table id="3" name="T" displayName="T" ref="B1:C2"><autoFilter ref="B1:C2"><filterColumn colId="0"><filters/></filterColumn></autoFilter><tableColumns><tableColumn id="1" name="x"/><tableColumn id="2" name="y z"/></tableColumns></table>',
      },
    });
    expect([0, 1, 2, 3, 4].map((column) => map.cell(1, column)?.formula)).toEqual([
      "XLOOKUP(1,FILTER(T[@x],T),T[[#All],[y z]])",
      "[@x]+[@[y z]]",
      "LET(a,1,a)",
      "SUM(A1#)+@A1:A3",
      "A1:A2*2",
    ]);
    expect(map.cell(1, 4)?.array).toEqual({ top: 1, left: 4, bottom: 2, right: 4 });
    expect(map.tables[0]?.filterActive).toBe(true);
  });

  it("has the formula that it shares with others, and keeps it when the first of them is overwritten", () => {
    const { file, map } = open({
      rows:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+A2</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="4"><c r="B4"><f t="dataTable" ref="B4:B5" r1="A1"/><v>9</v></c></row>',
    });
    expect([0, 1, 2, 3].map((at) => map.cell(at, 1)?.formula)).toEqual([
      "A1*$A$1+A2",
      "A2*$A$1+A3",
      "A3*$A$1+A4",
      undefined,
    ]);
    expect(map.value(3, 1)).toBe(9);
    map.setValue(0, 1, "over");
    const saved = file.save();
    expect(difference(file.book, WorkbookFile.open(saved, "Made.xlsx").book)).toBeNull();
    expect(partText(saved, SHEET)).not.toContain("shared");
    expect(partText(saved, SHEET)).toContain("dataTable");
  });
});

describe("a look", () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0&quot; weeks&quot;"/></numFmts>' +
    '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><strike/><sz val="9"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/></patternFill></fill></fills>' +
    '<borders><border/><border><left/><bottom style="mediumDashDot"><color rgb="FF112233"/></bottom></border></borders>' +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1" indent="2"/><protection locked="0"/></xf><xf numFmtId="170" fontId="0" fillId="3" borderId="0"/></cellXfs>';

  it("is read with its colours worked out", () => {
    const { file, map } = open({
      styles,
      rows: '<row r="1" s="2" customFormat="1"><c r="A1" s="1"><v>1</v></c><c s="2"/></row>',
    });
    const { styles: book } = file.book;
    expect(book.get(map.cell(0, 0)?.style ?? 0)).toMatchObject({
      numberFormat: "dd/mm/yyyy",
      font: {
        name: "Arial",
        size: 9,
        bold: true,
        italic: false,
        strikethrough: true,
        colour: "#2E75B6",
      },
      fill: "#FFFF00",
      borders: { bottom: { style: "dashed", colour: "#112233" } },
      horizontal: "center",
      wrap: true,
      indent: 2,
      locked: false,
    });
    expect(book.get(map.rows.get(0)?.style ?? 0)).toMatchObject({
      numberFormat: '0" weeks"',
      fill: "#D9D9D9",
    });
  });

  it("is added after those that stand, in a file of another program's making", () => {
    const { file } = open({ styles, prefix: "x" });
    addTableSheet(file.book);
    const text = partText(file.save(), "xl/styles.xml");
    expect(text.match(/<x:xf /g)).toHaveLength(4);
    expect(difference(file.book, WorkbookFile.open(file.save(), "Made.xlsx").book)).toBeNull();
  });
});

describe("a workbook of another kind", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  it.each<[string, Parameters<typeof open>[0]]>([
    ["with prefixed names", { rows, prefix: "x" }],
    ["saved as Strict Open XML", { rows, strict: true }],
    ["with the dates of old Macs", { rows, beforeSheets: '<workbookPr date1904="1"/>' }],
  ])("%s opens, takes a sheet and an edit, and stays of that kind", (kind, text) => {
    const { file, map } = open(text);
    expect(map.value(0, 0)).toBe(1);
    expect(file.book.date1904).toBe(kind.includes("Macs"));
    addTableSheet(file.book);
    map.setValue(0, 2, "new");
    map.merges.push({ top: 3, left: 0, bottom: 3, right: 1 });
    map.partChanged("merges");
    const saved = file.save();
    expect(difference(file.book, WorkbookFile.open(saved, "Made.xlsx").book)).toBeNull();
    const names = [...partBytes(saved).keys()].filter((name) => /sheet|workbook/.test(name));
    const all = names.map((name) => partText(saved, name)).join("");
    expect(all.includes("purl.oclc.org")).toBe(text.strict === true);
    expect(all.includes("schemas.openxmlformats.org/spreadsheetml")).toBe(text.strict !== true);
    if (text.prefix) expect(partText(saved, SHEET)).not.toMatch(/<[a-z]+[ >/]/i);
  });

  it("that holds only a chart opens with no sheets, and takes one", () => {
    const parts = partBytes(makeRawFile({}));
    const rels = "xl/_rels/workbook.xml.rels";
    const text = new TextDecoder()
      .decode(parts.get(rels))
      .replace("relationships/worksheet", "relationships/chartsheet");
    const bytes = zipSync({
      ...Object.fromEntries(parts),
      [rels]: strToU8(text),
      [SHEET]: strToU8("<chartsheet/>"),
    });
    const file = WorkbookFile.open(bytes, "Chart.xlsx");
    expect(file.book.sheets).toEqual([]);
    addTableSheet(file.book);
    const again = WorkbookFile.open(file.save(), "Chart.xlsx");
    expect(again.book.sheets.map((sheet) => sheet.name)).toEqual(["Added"]);
    expect(changedParts(bytes, file.save())).not.toContain(SHEET);
    expect(partText(file.save(), "xl/workbook.xml").match(/<sheet /g)).toHaveLength(2);
  });
});

describe("what stands beside the cells", () => {
  it("is read from wherever Excel keeps it", () => {
    const { file, map } = open({
      sheet:
        '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="colorScale" priority="1"/><cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="whole" operator="greaterThan" allowBlank="1" sqref="B1"><formula1>0</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" r:id="hyperlink"/></hyperlinks><legacyDrawing r:id="none"/>' +
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14"><x14:dataValidations xmlns:xm="urn:xm"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      styles:
        '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Map!$A:$B,Map!$1:$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Map!$A$1:$D$9</definedName><definedName name="Rates" comment="by role" hidden="1">Map!$A$1</definedName></definedNames>',
      sheetRelations: {
        hyperlink: "https://example.org/",
        comments: "../comments1.xml",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment":
          "../threadedComments/threadedComment1.xml",
      },
      rootRelations: { "custom-properties": "docProps/custom.xml" },
      parts: {
        "xl/comments1.xml":
          '<comments><authors><author>Kit</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="1"><text><t>[Threaded comment]</t></text></comment><comment ref="B2" authorId="0"><text><r><t>a </t></r><r><t>note</t></r></text></comment></commentList></comments>',
        "xl/threadedComments/threadedComment1.xml":
          '<ThreadedComments><threadedComment ref="A1" id="{1}" personId="{P}"><text>Why?</text></threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}" personId="{P}"><text>Because.</text></threadedComment></ThreadedComments>',
        "xl/persons/person.xml": '<personList><person id="{P}" displayName="Ms Oak"/></personList>',
        "docProps/custom.xml":
          '<Properties xmlns:vt="urn:vt"><property name="School" pid="2"><vt:lpwstr>Oak</vt:lpwstr></property><property name="Size" pid="3"><vt:i4>210</vt:i4></property></Properties>',
        "xl/webextensions/webextension1.xml":
          '<we:webextension xmlns:we="urn:we"><we:properties><we:property name="answers" value="{&quot;a&quot;:[1]}"/></we:properties></we:webextension>',
      },
    });
    const cells = (text: string) => text;
    expect(map.conditionalFormats).toEqual([
      {
        id: "file-2",
        areas: [
          { top: 0, left: 0, bottom: 8, right: 0 },
          { top: 0, left: 2, bottom: 0, right: 2 },
        ],
        rule: { type: "custom", formula: "A1>1" },
        priority: 2,
        stopIfTrue: false,
        format: { fill: "#FFC7CE", colour: "#9C0006", bold: true },
      },
    ]);
    expect(map.validations.map(({ type, formula1 }) => [type, formula1])).toEqual([
      ["wholeNumber", "0"],
      ["list", cells("Lists!$A$1:$A$4")],
    ]);
    expect(map.hyperlinks[0]).toMatchObject({ address: "https://example.org/", location: null });
    expect(map.comments).toEqual([
      { row: 0, column: 0, author: "Ms Oak", text: "Why?\nBecause.", kind: "threaded" },
      { row: 1, column: 1, author: "Kit", text: "a note", kind: "note" },
    ]);
    expect(map.pageSetup).toMatchObject({
      titleRows: { first: 0, last: 2 },
      titleColumns: { first: 0, last: 1 },
      printArea: { top: 0, left: 0, bottom: 8, right: 3 },
    });
    expect(file.book.names).toEqual([
      { name: "Rates", sheet: null, formula: "Map!$A$1", comment: "by role", visible: false },
    ]);
    expect(Object.fromEntries(file.book.customProperties)).toEqual({ School: "Oak", Size: 210 });
    expect(file.book.settings.get("answers")).toEqual({ a: [1] });

    map.validations.pop();
    map.conditionalFormats.unshift({
      id: "new",
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      rule: { type: "custom", formula: "TRUE" },
      priority: 0,
      stopIfTrue: false,
      format: {},
    });
    map.comments.push({ row: 4, column: 4, author: "Kit", text: "later", kind: "note" });
    file.book.settings.set("answers", { a: [2] }).set("more", true);
    map.partChanged("validations");
    map.partChanged("conditionalFormats");
    map.partChanged("comments");
    file.book.changedParts.add("settings");
    const saved = file.save();
    expect(difference(file.book, WorkbookFile.open(saved, "Made.xlsx").book)).toBeNull();
    // What is not modelled stays: the colour scale keeps its place, the thread its stand-in for older programs.
    expect(partText(saved, SHEET)).toContain('<cfRule type="colorScale" priority="1"/>');
    expect(partText(saved, SHEET)).not.toContain("x14:dataValidation");
    expect(partText(saved, "xl/comments1.xml")).toContain("[Threaded comment]");
    expect(partText(saved, "xl/webextensions/webextension1.xml")).toContain("[2]");
  });
});
