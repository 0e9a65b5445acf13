import { checkEdits } from "../../src/workbook/check-edits";
import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { problemFrom } from "../../src/excel/excel-problem";
import { pointsForCharacters } from "../../src/excel/write-looks";
import { aBuild } from "./a-build";
import { problemOf, sitDown } from "./desk";

/** Names of the members that requests call, set or ask for. */
const membersIn = (requests: string[]): Set<string> =>
  new Set(requests.flatMap((body) => Array.from(body.matchAll(/"Name":"(\w+)"/g), (m) => m[1]!)));

describe("pitfalls of Office.js", () => {
  it("1, 16: building never copies, imports, protects or deletes, which empties the undo list or fails on the web", async () => {
    const { gateway, requests } = await sitDown();
    await gateway.applyEdits(aBuild());
    const members = membersIn(requests);
    expect(members).toContain("Add");
    for (const harmful of ["Copy", "InsertWorksheetsFromBase64", "Protect", "Unprotect", "Delete"])
      expect(members).not.toContain(harmful);
  });

  it("2: merged areas are asked for in a full reading only, since asking empties the undo list", async () => {
    const { gateway, requests, book } = await sitDown();
    book.sheets[0]!.setValue(0, 0, "Ada");
    await gateway.applyEdits(aBuild());
    await gateway.readOutline();
    await gateway.readTables(["ProvisionMap"]);
    await gateway.goTo("Provision map!A1");
    expect(membersIn(requests)).not.toContain("GetMergedAreasOrNullObject");
    await gateway.readSnapshot();
    expect(membersIn(requests)).toContain("GetMergedAreasOrNullObject");
  });

  it("4: a text that begins with an equals sign is read as text", async () => {
    const { gateway, book } = await sitDown();
    book.sheets[0]!.setValue(0, 0, "=cmd");
    book.sheets[0]!.setFormula(0, 1, "1+1");
    const [sheet] = (await gateway.readSnapshot()).sheets;
    expect(sheet?.cells[0]?.map((cell) => cell?.formula)).toEqual([undefined, "=1+1"]);
  });

  it("8: a cell that somebody is typing in is waited for", async () => {
    const { gateway, excel } = await sitDown();
    excel.misbehave.startCellEdit();
    let read = false;
    const reading = gateway.readOutline().then(() => (read = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBe(false);
    excel.misbehave.leaveCellEdit();
    await reading;
  });

  it("8: where Excel does not wait, it is said that a cell is being edited", async () => {
    const { gateway, excel } = await sitDown();
    excel.misbehave.refuseBatch(1, "InvalidOperationInCellEditMode");
    expect(await problemOf(gateway.readOutline())).toEqual({ kind: "editing" });
  });

  it("10, 17, 19: no rows.add, no autofit, no special cells, no formats counted as used", async () => {
    const { gateway, requests, book } = await sitDown();
    const sheet = book.sheets[0]!;
    sheet.setValue(0, 0, "Ada");
    sheet.setStyle(50_000, 3, book.styles.intern({ ...book.styles.get(0), fill: "#FFCC00" }));
    expect((await gateway.readSnapshot()).sheets[0]?.used).toMatchObject({ rows: 1, columns: 1 });
    await gateway.applyEdits(aBuild());
    for (const slow of ["AutofitColumns", "AutofitRows", "GetSpecialCells", "Rows"])
      expect(membersIn(requests)).not.toContain(slow);
  });

  it("12: nothing is ever written to a sheet that is not ours, filtered or not", async () => {
    const { gateway, book } = await sitDown();
    book.sheets[0]!.setValue(0, 0, "Ada");
    const at = { row: 0, column: 0 };
    const edit = { kind: "writeCells", sheet: "Sheet1", at, cells: [["x"]] } as const;
    const edits = [{ ...edit, cells: [["x"]] }];
    expect(await problemOf(gateway.applyEdits(edits))).toEqual({
      kind: "notOurs",
      sheet: "Sheet1",
    });
    expect(book.sheets[0]!.value(0, 0)).toBe("Ada");
  });

  it("13: a protected workbook, or sheet of ours, is said before anything is written", async () => {
    const { gateway, book, requests } = await sitDown();
    book.structureProtected = true;
    expect(await problemOf(gateway.applyEdits(aBuild()))).toEqual({ kind: "structureProtected" });
    expect(membersIn(requests)).not.toContain("SuspendApiCalculationUntilNextSync");

    book.structureProtected = false;
    await gateway.applyEdits(aBuild());
    book.sheet("Staff rates")!.protected = true;
    const at = { row: 9, column: 0 };
    expect(
      await problemOf(
        gateway.applyEdits([{ kind: "writeCells", sheet: "Staff rates", at, cells: [["x"]] }]),
      ),
    ).toEqual({ kind: "sheetProtected", sheet: "Staff rates" });
  });

  it("13: a structure that is protected while we write is named as the reason", async () => {
    const { gateway, book } = await sitDown();
    const progress = () => (book.structureProtected = true);
    expect(await problemOf(gateway.applyEdits(aBuild(), { progress }))).toEqual({
      kind: "structureProtected",
    });
    expect(book.sheets).toHaveLength(1);
  });

  it("14: a table's name that is taken is found before Excel's own error could be met", async () => {
    const { gateway, book } = await sitDown();
    const formula = "Sheet1!$A$1";
    book.names.push({ name: "provisionmap", sheet: null, formula, comment: "", visible: true });
    expect(await problemOf(gateway.applyEdits(aBuild()))).toEqual({
      kind: "tableExists",
      table: "ProvisionMap",
    });
    expect(book.sheets).toHaveLength(1);
  });

  it("14: errors are told apart by code, never by their message", () => {
    const thrown = {
      code: "AccessDenied",
      message: "Zugriff verweigert",
      debugInfo: { errorLocation: "Range.values" },
    };
    expect(problemFrom(thrown).problem).toEqual({
      kind: "unexpected",
      code: "AccessDenied",
      detail: "Range.values",
    });
    const item = { code: "ItemNotFound", message: "x", debugInfo: { errorLocation: "Worksheets" } };
    expect(problemFrom(item).problem).toEqual({ kind: "missing", what: "Worksheets" });
    expect(problemFrom(new RangeError("x")).problem).toMatchObject({ code: "RangeError" });
  });

  it("15: a colour rule holds for each row by its own cells", async () => {
    const { gateway, book } = await sitDown();
    await gateway.applyEdits(aBuild());
    const [rule] = book.sheet("Provision map")!.conditionalFormats;
    expect(rule).toMatchObject({
      areas: [{ top: 3, left: 2, bottom: 5, right: 2 }],
      rule: { formula: "$C4>25" },
    });
  });

  it("17: widths are set, in points, as Excel's own box would have them", () => {
    expect([8.43, 10, 32].map(pointsForCharacters)).toEqual([48, 56.25, 171.75]);
  });

  it("20, 23: long lists and structured references in lists are refused beforehand", async () => {
    const { gateway, book } = await sitDown();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    for (const source of ["Y1,".repeat(100), "=ProvisionMap[Provision]"]) {
      const problem = await problemOf(
        gateway.applyEdits([
          ...aBuild(),
          {
            kind: "addChoices",
            sheet: "Provision map",
            area,
            rule: { type: "list", source },
            prompt: null,
            error: { title: "", message: "" },
            strength: "stop",
          },
        ]),
      );
      expect(problem?.kind).toBe("badEdit");
    }
    expect(book.sheets).toHaveLength(1);
  });

  it("21: a school's sheet may be called anything: links and places still lead there", async () => {
    const name = "Mr O'Hara's 1:1 & \"Y4\" - 31 char";
    const { gateway, excel, book } = await sitDown({
      prepare: (prepared) => prepared.addSheet(name.replace(":", ".")).setValue(4, 2, "Ada"),
    });
    const sheet = name.replace(":", ".");
    expect(sheet).toHaveLength(33 - 1);
    await gateway.goTo(`${sheet}!C5`);
    expect(excel.selection.sheet.name).toBe(sheet);
    expect(excel.selection.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
    expect(book.active?.name).toBe(sheet);
  });

  it("several Excels in one process are kept apart", async () => {
    const [one, two] = [await sitDown(), await sitDown()];
    await one.gateway.applyEdits(aBuild());
    expect((await one.gateway.readOutline()).sheets).toHaveLength(3);
    expect((await two.gateway.readOutline()).sheets).toHaveLength(1);
  });
});

describe("going to a place", () => {
  it("that is hidden or gone is said to be missing, and nothing is brought out", async () => {
    const { gateway, book } = await sitDown({
      prepare: (prepared) => (prepared.addSheet("Rates").visibility = "hidden"),
    });
    for (const place of ["Rates!A1", "Spring!A1", "no place"])
      expect(await problemOf(gateway.goTo(place))).toEqual({ kind: "missing", what: place });
    expect(book.sheet("Rates")?.visibility).toBe("hidden");
  });
});

describe("reading tables", () => {
  it("gives null for one that is not there, and blanks as null", async () => {
    const { gateway, book } = await sitDown();
    await gateway.applyEdits(aBuild(1));
    book.sheet("Provision map")!.setValue(3, 1, null);
    const read = await gateway.readTables(["ProvisionMap", "Gone"]);
    expect(read.get("Gone")).toBeNull();
    expect(read.get("ProvisionMap")?.values[0]?.slice(0, 3)).toEqual([
      "Precision Teaching 1",
      null,
      20,
    ]);
    expect(read.get("ProvisionMap")?.texts[0]?.slice(4)).toEqual(["01/09/2026", "1", "14.5"]);
  });

  it("takes three round trips", async () => {
    const { gateway, tripsOf } = await sitDown();
    await gateway.applyEdits(aBuild(500));
    expect(await tripsOf(() => gateway.readTables(["ProvisionMap"]))).toBe(3);
  });
});

describe("what was added", () => {
  it("may be removed by the checks, and only that", async () => {
    const { gateway } = await sitDown();
    await gateway.applyEdits(aBuild());
    const outline = await gateway.readOutline();
    const edits = editsToRemoveWhatWasAdded(outline);
    expect(checkEdits(outline, edits)).toEqual([]);
    expect(edits).toHaveLength(5);
  });
});
