import { SchoolAtWork } from "../../support/school-at-work";
import { tableIn, valueOfName } from "../../support/table-in-book";
import { spoiledCells } from "../../support/spoiled-cells";

let school: SchoolAtWork;
afterEach(() => school.leaves());

const told = ({ news }: Awaited<ReturnType<SchoolAtWork["looks"]>>) =>
  news.items.map(({ about, kind, name }) => `${kind} ${about}: ${name}`);

const becauseOf = (name: string) =>
  school
    .rows("ImportReport")
    .filter((row) => row["What became of it"] === "Since last time")
    .filter((row) => row["What it says"] === name)
    .map((row) => row["How it was read, or why not"]);

describe("when nothing happened since the map was built", () => {
  test("nothing is new and nothing would be written", async () => {
    school = await SchoolAtWork.withMap();
    const { news, edits, problems } = await school.looks();
    expect([news, edits, problems]).toEqual([{ items: [], moved: 0, answers: false }, [], []]);
  });
});

describe("what is new on the school's sheet", () => {
  test("is added below, with its pupils, and calculates like every other row", async () => {
    school = await SchoolAtWork.withMap();
    school.addsToList([
      "Y6",
      "SEMH",
      "Lego therapy",
      "Mia R, Leo M",
      "Mrs Fox (HLTA)",
      4,
      1,
      45,
      8,
    ]);
    const plan = await school.catchesUp();
    expect(told(plan)).toEqual([
      "new provisions: Lego therapy Y6",
      "new pupils: Mia R",
      "new pupils: Leo M",
    ]);
    expect(plan.news.items[0]).toMatchObject({ place: "Our list!C6", pupils: 2 });
    const map = school.rows("ProvisionMap");
    expect(map).toHaveLength(5);
    expect(map[4]).toMatchObject({ Provision: "Lego therapy", Minutes: 45, Weeks: 8 });
    expect(map[4]?.["Cost"]).toBeGreaterThan(0);
    expect(
      school
        .rows("PupilProvision")
        .slice(-2)
        .map((row) => row["Share of cost"]),
    ).toEqual([(map[4]?.["Cost"] as number) / 2, (map[4]?.["Cost"] as number) / 2]);
    expect(school.rows("Pupils").map((row) => row["Pupil"])).toContain("Leo M");
    expect(school.rows("Years").map((row) => row["Year"])).toContain("Y6");
    expect(school.rows("Adults").map((row) => row["Adult"])).toEqual(["Mrs Fox"]);
    expect(school.senco.book.sheets.flatMap(spoiledCells)).toEqual([]);
    expect((await school.looks()).edits).toEqual([]);
  });

  test("finds its totals: every division on Cost check still adds up", async () => {
    school = await SchoolAtWork.withMap();
    school.addsToList(
      ...Array.from({ length: 12 }, (_, n) => [
        `Y${1 + (n % 6)}`,
        "SEMH",
        `Club ${n}`,
        `Pupil ${n}`,
        "TA",
        1,
        1,
        30,
        10,
      ]),
    );
    await school.catchesUp();
    const checks = ["Wave", "Area", "Funding", "Role", "Year", "Pupil"].map((by) =>
      valueOfName(school.senco.book, `CheckBy${by}`),
    );
    expect(checks).toEqual(Array(6).fill("Yes"));
  });

  test("gets a reference of its own where the name is taken in the map", async () => {
    school = await SchoolAtWork.withMap();
    school.typesInMap("ProvisionMap", 0, "Reference", "Lego therapy Y6");
    school.addsToList(["Y6", "SEMH", "Lego therapy", "Mia R", "HLTA", 4, 1, 45, 8]);
    await school.catchesUp();
    const [, , , , added] = school.rows("ProvisionMap");
    expect(added?.["Reference"]).toBe("Lego therapy Y6 (2)");
    expect(school.rows("PupilProvision").at(-1)?.["Provision"]).toBe("Lego therapy Y6 (2)");
  });

  test("a pupil who joins a provision joins the row that stands, whatever it is called by now", async () => {
    school = await SchoolAtWork.withMap();
    const row = school.rowIn("ProvisionMap", "Provision", "Language group");
    school.typesInMap("ProvisionMap", row, "Reference", "Talk");
    for (const pupil of ["Kofi A", "Zara Q"])
      school.typesInMap(
        "PupilProvision",
        school.rowIn("PupilProvision", "Pupil", pupil),
        "Provision",
        "Talk",
      );
    school.typesOnList(4, "Pupils", "Kofi A, Zara Q, Ida N");
    expect(told(await school.catchesUp())).toEqual([
      "new pupils: Ida N",
      "new pupilProvisions: Ida N in Talk",
    ]);
    expect(school.rows("ProvisionMap")).toHaveLength(4);
    expect(school.rows("PupilProvision").at(-1)).toMatchObject({
      Pupil: "Ida N",
      Provision: "Talk",
    });
    expect((await school.looks()).edits).toEqual([]);
  });
});

describe("what changed on the school's sheet", () => {
  test("changes in a row that nobody touched, however the table was sorted", async () => {
    school = await SchoolAtWork.withMap();
    school.turnsRound("ProvisionMap");
    await school.addsColumn("ProvisionMap", "Our room");
    school.typesOnList(2, "Minutes", 25);
    const plan = await school.catchesUp();
    expect(told(plan)).toEqual(["changed provisions: Toe by Toe Y3"]);
    expect(plan.news.items[0]?.cells).toEqual([{ header: "Minutes", sheet: "25", map: "20" }]);
    const row = school.rowIn("ProvisionMap", "Reference", "Toe by Toe Y3");
    expect(school.rows("ProvisionMap")[row]?.["Minutes"]).toBe(25);
    expect(becauseOf("Toe by Toe Y3")).toEqual([
      "Changed on your sheets, and in the map: Minutes 20 is now 25",
    ]);
    expect((await school.looks()).edits).toEqual([]);
  });

  test("stays as people have it where they changed the row, and both are said", async () => {
    school = await SchoolAtWork.withMap();
    const row = school.rowIn("ProvisionMap", "Reference", "Toe by Toe Y3");
    school.typesInMap("ProvisionMap", row, "Minutes", 30);
    school.typesOnList(2, "Minutes", 25);
    const plan = await school.catchesUp();
    expect(told(plan)).toEqual(["kept provisions: Toe by Toe Y3"]);
    expect(plan.news.items[0]?.cells).toEqual([{ header: "Minutes", sheet: "25", map: "30" }]);
    expect(school.rows("ProvisionMap")[row]?.["Minutes"]).toBe(30);
    expect(becauseOf("Toe by Toe Y3")).toEqual([
      "Kept as the map has it: Minutes: your sheet now says 25, the map says 30",
    ]);
    // Said once: the sheet did not change again.
    expect((await school.looks()).edits).toEqual([]);
  });

  test("is nothing to say where the map says the same already", async () => {
    school = await SchoolAtWork.withMap();
    school.typesInMap("ProvisionMap", 1, "Minutes", 25);
    school.typesOnList(2, "Minutes", 25);
    expect((await school.looks()).edits).toEqual([]);
  });

  test("leaves columns alone that only people fill in", async () => {
    school = await SchoolAtWork.withMap();
    school.typesInMap("ProvisionMap", 1, "Training", 120);
    school.typesInMap("PupilProvision", 1, "Next step", "Continue");
    school.typesOnList(2, "Minutes", 25);
    expect(told(await school.catchesUp())).toEqual(["changed provisions: Toe by Toe Y3"]);
    expect(school.rows("ProvisionMap")[1]).toMatchObject({ Minutes: 25, Training: 120 });
  });

  test("a date that was typed later arrives as a date", async () => {
    school = await SchoolAtWork.withMap();
    school.list.setValue(0, 9, "Review date");
    school.list.setValue(2, 9, "14/12/2026");
    await school.catchesUp();
    expect(school.rows("ProvisionMap")[1]?.["Review date"]).toBe(46_370);
  });

  test("a wording of the name is the same provision when its pupils and place are", async () => {
    school = await SchoolAtWork.withMap();
    school.typesOnList(2, "Provision", "Toe by Toe (reading)");
    expect(told(await school.catchesUp())).toEqual(["changed provisions: Toe by Toe Y3"]);
    expect(school.rows("ProvisionMap")).toHaveLength(4);
    expect(school.rows("ProvisionMap")[1]?.["Provision"]).toBe("Toe by Toe (reading)");
  });

  test("the same programme for another pupil is another provision; the old one stays", async () => {
    school = await SchoolAtWork.withMap();
    school.typesOnList(2, "Pupils", "Mia R");
    expect(told(await school.catchesUp())).toEqual([
      "new provisions: Toe by Toe Y3 (2)",
      "vanished provisions: Toe by Toe Y3",
      "new pupils: Mia R",
      "vanished pupils: Ben C",
    ]);
    expect(school.rows("ProvisionMap")).toHaveLength(5);
  });
});

describe("what people did in the map", () => {
  test("rows that they deleted are not brought back, even when the sheet changes", async () => {
    school = await SchoolAtWork.withMap();
    school.deletesFromMap("ProvisionMap", 2);
    school.deletesFromMap("PupilProvision", school.rowIn("PupilProvision", "Pupil", "Tom P"));
    school.deletesFromMap("Pupils", school.rowIn("Pupils", "Pupil", "Tom P"));
    expect((await school.looks()).edits).toEqual([]);
    school.typesOnList(3, "Minutes", 45);
    const plan = await school.catchesUp();
    expect(told(plan)).toEqual(["deleted provisions: ELSA Y4"]);
    expect(school.rows("ProvisionMap").map((row) => row["Provision"])).not.toContain("ELSA");
    expect(becauseOf("ELSA Y4")).toHaveLength(1);
    expect((await school.looks()).edits).toEqual([]);
  });

  test("rows that they added by hand stay theirs", async () => {
    school = await SchoolAtWork.withMap();
    school.senco.types("ProvisionMap", "Provision", 4, "Gardening club");
    school.senco.types("ProvisionMap", "Minutes", 4, "60");
    school.typesOnList(2, "Minutes", 25);
    expect(told(await school.catchesUp())).toEqual(["changed provisions: Toe by Toe Y3"]);
    expect(school.rows("ProvisionMap")).toHaveLength(5);
    expect(school.rows("ProvisionMap")[4]).toMatchObject({
      Provision: "Gardening club",
      Minutes: 60,
    });
  });

  test("a row that they copied stays two; a provision that is so like theirs is said", async () => {
    school = await SchoolAtWork.withMap();
    school.senco.types("ProvisionMap", "Provision", 4, "Lego therapy");
    school.typesInMap("ProvisionMap", 4, "Years", "Y6");
    school.addsToList(["Y6", "SEMH", "Lego therapy", "Mia R", "HLTA", 4, 1, 45, 8]);
    const plan = await school.catchesUp();
    expect(plan.news.items[0]).toMatchObject({
      kind: "unsure",
      name: "Lego therapy Y6",
      like: "Lego therapy",
    });
    expect(school.rows("ProvisionMap")).toHaveLength(6);
  });

  test("a pupil whom they listed first is not listed twice", async () => {
    school = await SchoolAtWork.withMap();
    school.senco.types("Pupils", "Pupil", 5, "Mia R");
    school.typesInMap("Pupils", 5, "SEN status", "E");
    school.addsToList(["Y6", "SEMH", "Lego therapy", "Mia R", "HLTA", 4, 1, 45, 8]);
    await school.catchesUp();
    expect(school.rows("Pupils").filter((row) => row["Pupil"] === "Mia R")).toHaveLength(1);
    expect(school.rows("Pupils")[5]?.["SEN status"]).toBe("E");
  });

  test("a sheet of ours that they renamed, and a table, are found again", async () => {
    school = await SchoolAtWork.withMap();
    const { sheet, table } = tableIn(school.senco.book, "ProvisionMap");
    await school.senco.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).name = "Map 26-27";
      context.workbook.tables.getItem(table.name).name = "OurMap";
      await context.sync();
    });
    school.typesOnList(2, "Minutes", 25);
    expect(told(await school.catchesUp())).toEqual(["changed provisions: Toe by Toe Y3"]);
    expect(school.rows("OurMap")[1]?.["Minutes"]).toBe(25);
  });

  test("a column that they took away is left away", async () => {
    school = await SchoolAtWork.withMap();
    const { sheet, row, column } = school.senco.cellOf("ProvisionMap", "Class");
    const area = { top: row - 1, bottom: row + 3, left: column, right: column };
    school.senco.office.excel.hand.remove(sheet, area, "columns");
    expect((await school.looks()).edits).toEqual([]);
    school.addsToList(["Y6", "SEMH", "Lego therapy", "Mia R", "HLTA", 4, 1, 45, 8]);
    await school.catchesUp();
    expect(school.rows("ProvisionMap")[4]).toMatchObject({ Provision: "Lego therapy" });
  });
});

describe("the school's sheet moved about", () => {
  test("rows and columns inserted and the sheet renamed: only the places are written anew", async () => {
    school = await SchoolAtWork.withMap();
    school.insertsOnList(0, "rows", 3);
    school.insertsOnList(0, "columns");
    await school.senco.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Our list").name = "Our map 2";
      await context.sync();
    });
    const plan = await school.catchesUp();
    expect(plan.news).toEqual({ items: [], moved: 14, answers: false });
    expect(school.rows("ProvisionMap").map((row) => row["Read from"])).toEqual([
      "Our map 2!D5",
      "Our map 2!D6",
      "Our map 2!D7",
      "Our map 2!D8",
    ]);
    expect((await school.looks()).edits).toEqual([]);
  });

  test("a line that is gone stays in the map, and that is said once", async () => {
    school = await SchoolAtWork.withMap();
    school.deletesFromList(3);
    const plan = await school.catchesUp();
    expect(told(plan)).toEqual(["vanished provisions: ELSA Y4", "vanished pupils: Tom P"]);
    expect(school.rows("ProvisionMap").map((row) => row["Provision"])).toContain("ELSA");
    expect((await school.looks()).edits).toEqual([]);
    // It comes back: it is the same line.
    school.addsToList(["Y4", "SEMH", "ELSA", "Tom P", "ELSA", 1, 1, 40, 6]);
    expect((await school.looks()).news.items).toEqual([]);
  });
});

describe("what is remembered", () => {
  test("holds no pupil, no provision and no member of staff", async () => {
    school = await SchoolAtWork.withMap();
    const kept = JSON.stringify([...school.senco.book.settings]);
    for (const word of ["Ada", "Ben", "Tom", "Kofi", "Zara", "Toe", "ELSA", "Precision", "Y3"])
      expect(kept).not.toContain(word);
  });

  test("goes with everything else when what was added is removed", async () => {
    school = await SchoolAtWork.withMap();
    expect(school.senco.book.settings.size).toBeGreaterThan(0);
    await school.senco.removes();
    expect(school.senco.book.settings.size).toBe(0);
  });

  test("when another program lost it, nothing is brought in twice and people's rows stay theirs", async () => {
    school = await SchoolAtWork.withMap();
    school.senco.book.settings.clear();
    school.typesInMap("ProvisionMap", 1, "Minutes", 30);
    const plan = await school.catchesUp();
    expect(told(plan)).toEqual(["kept provisions: Toe by Toe Y3"]);
    expect(school.rows("ProvisionMap")).toHaveLength(4);
    school.typesOnList(1, "Minutes", 15);
    expect(told(await school.catchesUp())).toEqual(["changed provisions: Precision Teaching Y2"]);
  });

  test("a pause between the plan and its doing in which somebody typed stops it before anything is written", async () => {
    school = await SchoolAtWork.withMap();
    school.typesOnList(2, "Minutes", 25);
    const plan = await school.looks();
    school.typesInMap("ProvisionMap", 1, "Minutes", 30);
    await expect(school.senco.applies(plan)).rejects.toMatchObject({
      problem: { kind: "changedSince", sheet: "Provision map" },
    });
    expect(school.rows("ProvisionMap")[1]?.["Minutes"]).toBe(30);
  });
});
