import fc from "fast-check";
import { strToU8, zipSync, type Zippable } from "fflate";
import { FileProblem } from "../../../src/emulated-excel/file/file-problem";
import { WorkbookFile } from "../../../src/emulated-excel/file/workbook-file";
import { readZip } from "../../../src/emulated-excel/file/zip/zip-reader";
import { makeFile, makeTable } from "../../support/make-book";
import { partBytes } from "./part-texts";

const good = makeFile(
  {
    Pupils: [
      ["Name", "Year"],
      ["A B", 2],
      ["C D", "=B2+1"],
    ],
  },
  (book) => {
    const [sheet] = book.sheets;
    if (sheet) makeTable(sheet, "Pupils", 0, 0, 3);
  },
).save();

/** The kind of problem that opening gives; "opens" when there is none. Anything but a FileProblem fails the test. */
function kindOf(bytes: Uint8Array): string {
  try {
    WorkbookFile.open(bytes, "x.xlsx");
    return "opens";
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.kind;
    throw problem;
  }
}

/** The good workbook with some parts replaced, or (null) left out. */
function withParts(changes: Record<string, string | null>): Uint8Array {
  const parts: Zippable = Object.fromEntries(partBytes(good));
  for (const [name, text] of Object.entries(changes))
    if (text === null) delete parts[name];
    else parts[name] = strToU8(text);
  return zipSync(parts);
}

function partText(name: string): string {
  return new TextDecoder().decode(partBytes(good).get(name));
}

describe("a file that is no workbook", () => {
  it.each([
    ["nothing at all", new Uint8Array()],
    ["text", strToU8("Name,Year\nA B,2")],
    ["a web page called .xls", strToU8("<html><table></table></html>")],
    ["a zip of photos", zipSync({ "photo.jpg": new Uint8Array(100) })],
    ["a Word document", withParts({ "xl/workbook.xml": "<document/>" })],
  ])("is said to be no workbook: %s", (_, bytes) => {
    expect(kindOf(bytes)).toBe("notAWorkbook");
  });

  it("is said to be encrypted when it has a password", () => {
    const compound = new Uint8Array(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(kindOf(compound)).toBe("oldFormat");
    compound.set(strToU8([..."EncryptedPackage"].join("\0")), 1024);
    expect(kindOf(compound)).toBe("encrypted");
    const locked = new Uint8Array(good);
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 0x801, true);
    expect(kindOf(locked)).toBe("encrypted");
  });

  it("is said to be of an old format when it is .xlsb", () => {
    const types = partText("[Content_Types].xml").replace(
      /(PartName="\/xl\/workbook.xml" ContentType=")[^"]*/,
      "$1application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    );
    expect(kindOf(withParts({ "[Content_Types].xml": types }))).toBe("oldFormat");
  });
});

describe("a workbook that was damaged", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  it.each([
    ["no workbook part", withParts({ "xl/workbook.xml": null })],
    ["no relationships", withParts({ "_rels/.rels": null })],
    ["a sheet that is listed and not there", withParts({ [SHEET]: null })],
    ["a sheet cut short", withParts({ [SHEET]: partText(SHEET).slice(0, -30) })],
    ["a sheet whose tags cross", withParts({ [SHEET]: partText(SHEET).replace("</row>", "</c>") })],
    ["a document type", withParts({ [SHEET]: `<!DOCTYPE x [<!ENTITY a "b">]>${partText(SHEET)}` })],
    ["an entity of its own", withParts({ [SHEET]: partText(SHEET).replace("A B", "&bomb;") })],
    [
      "cells outside the sheet",
      withParts({ [SHEET]: partText(SHEET).replace('r="A1"', 'r="XFE1"') }),
    ],
    [
      "a row number that is none",
      withParts({ [SHEET]: partText(SHEET).replace('<row r="1"', '<row r="-4"') }),
    ],
    ["tags nested without end", withParts({ [SHEET]: "<worksheet>" + "<a>".repeat(100_000) })],
    [
      "a part name that climbs out",
      zipSync({ "../evil.xml": strToU8("x"), "[Content_Types].xml": strToU8("<Types/>") }),
    ],
    ["a table without an area", withParts({ "xl/tables/table1.xml": "<table/>" })],
    ["a chart where a sheet should be", withParts({ [SHEET]: "<chartsheet/>" })],
  ])("is said to be damaged: %s", (_, bytes) => {
    expect(kindOf(bytes)).toBe("damaged");
  });

  it("is said to be damaged when two parts have one name", () => {
    const bytes = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "[content_types].xml": strToU8("x"),
    });
    expect(kindOf(bytes)).toBe("damaged");
  });

  it("never breaks the program, wherever it is cut short", () => {
    for (let length = 0; length < good.length; length += 7)
      expect(kindOf(good.subarray(0, length))).not.toBe("opens");
  });

  it("never breaks the program, whichever bytes are wrong", () => {
    const flip = fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 12 }), (flips) => {
        const bytes = new Uint8Array(good);
        for (const [at, bits] of flips) bytes[at] = (bytes[at] ?? 0) ^ bits;
        kindOf(bytes);
      }),
      { numRuns: 600 },
    );
  });

  it("never breaks the program, whatever its XML says", () => {
    const names = [...partBytes(good).keys()];
    const scrap = fc.constantFrom(
      "",
      "<",
      ">",
      '"',
      "&",
      "</row>",
      "<c/>",
      'r=""',
      "999999999",
      "-1",
      "<x>",
      "\0",
      "NaN",
    );
    const edit = fc.record({
      part: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 12 }),
      scrap,
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const texts: Record<string, string> = {};
        for (const { part, at, cut, scrap: added } of edits) {
          const text = texts[part] ?? partText(part);
          const place = Math.floor(at * text.length);
          texts[part] = text.slice(0, place) + added + text.slice(place + cut);
        }
        const bytes = withParts(texts);
        // What does open can be saved as well.
        if (kindOf(bytes) === "opens") WorkbookFile.open(bytes, "x").save();
      }),
      { numRuns: 400 },
    );
  });
});

describe("a file that would fill the memory", () => {
  it("is refused before it is unpacked", () => {
    const bomb = new Uint8Array(zipSync({ "xl/workbook.xml": new Uint8Array(1000) }));
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect(kindOf(bomb)).toBe("tooLarge");
  });

  it("is refused for all its parts together, and for too many of them", () => {
    const parts = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`p${String(i)}`, new Uint8Array(1000)]),
    );
    const zip = zipSync(parts);
    const limits = { entries: 100, part: 2000, total: 100_000 };
    expect(readZip(zip, limits)).toHaveLength(30);
    expect(() => readZip(zip, { ...limits, total: 20_000 })).toThrow(FileProblem);
    expect(() => readZip(zip, { ...limits, part: 500 })).toThrow(FileProblem);
    expect(() => readZip(zip, { ...limits, entries: 20 })).toThrow(FileProblem);
  });

  it("is refused when a part unpacks to more than it says", () => {
    const lie = new Uint8Array(
      withParts({ "xl/workbook.xml": "<workbook>" + " ".repeat(100_000) + "</workbook>" }),
    );
    const view = new DataView(lie.buffer);
    for (let at = 0; at < lie.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000)
        view.setUint32(at + 24, 400, true);
    expect(kindOf(lie)).toBe("damaged");
  });
});
