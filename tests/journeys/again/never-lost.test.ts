import fc from "fast-check";
import { SchoolAtWork } from "../../support/school-at-work";

/** What the school may do to its own sheet, and people to the map, in any order. */
const onTheList = fc.oneof(
  fc.record({
    act: fc.constant("types" as const),
    row: fc.integer({ min: 1, max: 4 }),
    minutes: fc.integer({ min: 5, max: 90 }),
  }),
  fc.record({
    act: fc.constant("adds" as const),
    row: fc.integer({ min: 1, max: 4 }),
    minutes: fc.integer({ min: 5, max: 90 }),
  }),
  fc.record({
    act: fc.constant("deletes" as const),
    row: fc.integer({ min: 1, max: 3 }),
    minutes: fc.constant(0),
  }),
  fc.record({
    act: fc.constant("inserts" as const),
    row: fc.integer({ min: 0, max: 3 }),
    minutes: fc.constant(0),
  }),
);
const inTheMap = fc.record({
  table: fc.constantFrom("ProvisionMap", "Pupils", "PupilProvision"),
  row: fc.integer({ min: 0, max: 3 }),
  column: fc.integer({ min: 0, max: 2 }),
});

/** Columns that the import fills and people may type over. */
const COLUMNS: Record<string, string[]> = {
  ProvisionMap: ["Led by", "Notes", "Provision"],
  Pupils: ["Class", "Year", "Notes"],
  PupilProvision: ["Measure", "Notes", "Next step"],
};

test("whatever people typed into the map is there after structuring again", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(onTheList, { maxLength: 3 }),
      fc.array(inTheMap, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (list, map, turned) => {
        const school = await SchoolAtWork.withMap();
        try {
          const typed = new Map<string, string>();
          map.forEach(({ table, row, column }, nth) => {
            const header = COLUMNS[table]?.[column] ?? "Notes";
            const words = `Typed by hand ${nth}`;
            school.typesInMap(table, row, header, words);
            typed.set(`${table} ${row} ${header}`, words);
          });
          if (turned) for (const table of Object.keys(COLUMNS)) school.turnsRound(table);
          for (const { act, row, minutes } of list) {
            if (act === "types") school.typesOnList(row, "Minutes", minutes);
            if (act === "adds")
              school.addsToList([
                `Y${row}`,
                "SEMH",
                `Club ${minutes}`,
                `Pat ${row}`,
                "TA",
                1,
                1,
                minutes,
                6,
              ]);
            if (act === "deletes") school.deletesFromList(row);
            if (act === "inserts") school.insertsOnList(row === 0 ? 0 : 5, "rows");
          }
          await school.catchesUp();
          for (const [place, words] of typed) {
            const [table = ""] = place.split(" ");
            const cells = school.rows(table).flatMap((row) => Object.values(row));
            expect([place, cells.includes(words)]).toEqual([place, true]);
          }
          expect((await school.looks()).edits).toEqual([]);
        } finally {
          school.leaves();
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
}, 240_000);
