import type { Book } from "../../src/emulated-excel/book/book";
import { planWriting } from "../../src/excel/writing-plan";
import { editsToRemoveWhatWasAdded } from "../../src/workbook/take-back";
import { aBuild } from "./a-build";
import { sitDown } from "./desk";

const MEGABYTE = 1_000_000;

/** A school's map of so many rows and 20 columns, as long-winded as they are. */
const mapOf = (rows: number) => (book: Book) => {
  const sheet = book.sheets[0]!;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 20; column++)
      sheet.setValue(row, column, column < 12 ? `Provision ${row} / ${column}` : row * column);
  book.addSheet("SEN Register").setValue(0, 0, "Name");
};

describe("round trips and bytes", () => {
  it.each([100, 1_000])("%i rows of 20 columns are read in three round trips", async (rows) => {
    const { gateway, excel, tripsOf } = await sitDown({ prepare: mapOf(rows) });
    const before = excel.counts.responseBytes;
    expect(await tripsOf(() => gateway.readSnapshot())).toBe(3);
    expect(excel.counts.responseBytes - before).toBeLessThan(4 * MEGABYTE);
  });

  it("more rows are read in more helpings, none over 4 MB", async () => {
    const { gateway, excel, tripsOf } = await sitDown({ prepare: mapOf(5_000) });
    expect(await tripsOf(() => gateway.readSnapshot())).toBe(2 + 5);
    expect(excel.counts.responseBytes / 5).toBeLessThan(4 * MEGABYTE);
  });

  it("long texts that make an answer too large are read in smaller helpings", async () => {
    const { gateway } = await sitDown({
      prepare({ sheets: [sheet] }) {
        for (let row = 0; row < 1_000; row++)
          for (let column = 0; column < 4; column++)
            sheet!.setValue(row, column, `${row}/${column} ${"x".repeat(1_500)}`);
      },
    });
    const [sheet] = (await gateway.readSnapshot()).sheets;
    expect(sheet?.cells).toHaveLength(1_000);
    expect(sheet?.cells[999]?.[3]?.value).toMatch(/^999\/3 x/);
  });

  it("a stray entry in the last cell of the sheet is said, not read for hours", async () => {
    const { gateway } = await sitDown({
      prepare: ({ sheets: [sheet] }) => {
        sheet!.setValue(0, 0, "Ada");
        sheet!.setValue(1_048_575, 16_383, " ");
      },
    });
    await expect(gateway.readSnapshot()).rejects.toMatchObject({
      problem: { kind: "tooLarge", what: "Sheet1" },
    });
  });

  it("asking for the outline reads no cells", async () => {
    const { gateway, requests, tripsOf } = await sitDown({ prepare: mapOf(100) });
    expect(await tripsOf(() => gateway.readOutline())).toBe(2);
    expect(requests.join()).not.toMatch(/values|formulas|numberFormat/i);
  });

  it.each([10, 100, 1_000])("a build of %i rows is written in two round trips", async (rows) => {
    const { gateway, tripsOf } = await sitDown();
    expect(await tripsOf(() => gateway.applyEdits(aBuild(rows)))).toBe(2);
  });

  it("a build of 20,000 rows goes out in requests under 4 MB", async () => {
    const { gateway, excel, tripsOf } = await sitDown();
    expect(await tripsOf(() => gateway.applyEdits(aBuild(20_000)))).toBeLessThanOrEqual(4);
    expect(excel.counts.largestRequestBytes).toBeLessThan(4 * MEGABYTE);
    const read = await gateway.readTables(["ProvisionMap"]);
    expect(read.get("ProvisionMap")?.values).toHaveLength(20_000);
  });

  it("calculation and screen are held back once in every request that writes", async () => {
    const { gateway, requests } = await sitDown();
    await gateway.applyEdits(aBuild());
    const writing = requests.slice(1);
    expect(writing).toHaveLength(1);
    expect(writing[0]?.match(/"SuspendApiCalculationUntilNextSync"/g)).toHaveLength(1);
    expect(writing[0]?.match(/"SuspendScreenUpdatingUntilNextSync"/g)).toHaveLength(1);
  });

  it("what is estimated for a request is what it weighs, within a third", async () => {
    const { gateway, requests } = await sitDown();
    for (const rows of [3, 3_000]) {
      requests.length = 0;
      const edits = aBuild(rows);
      const estimate = planWriting(edits, Infinity)
        .flat()
        .reduce((sum, step) => sum + step.bytes, 0);
      await gateway.applyEdits(edits);
      const weight = requests.slice(1).join("").length;
      expect(weight).toBeLessThan(estimate);
      expect(weight).toBeGreaterThan(estimate / 3);
      await gateway.applyEdits(editsToRemoveWhatWasAdded(await gateway.readOutline()));
    }
  });
});
