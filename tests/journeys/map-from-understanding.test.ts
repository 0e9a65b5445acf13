import { mapFromUnderstanding } from "../../src/journeys/map-from-understanding";
import type { ProvisionLine } from "../../src/domain/recognition-report";
import type { LogEntry } from "../../src/recognition/desk";
import type { Understanding } from "../../src/recognition/understand";
import { provisionLine } from "../support/provision-line";
import { understood } from "../support/understood";

const mapOf = (line: Partial<ProvisionLine>, more: Partial<Understanding> = {}) =>
  mapFromUnderstanding(understood([provisionLine(line)], more), {}).map;

test("a range is costed at its midpoint and the sheet's own words are kept", () => {
  const { provisions } = mapOf({ groupSize: { min: 4, max: 6 } });
  expect(provisions[0]).toMatchObject({
    groupSize: 5,
    notes: "Group size: your sheet says 4 to 6; 5 is used.",
  });
});

test("minutes a week without sessions are one session, and say so", () => {
  const { provisions } = mapOf({ minutesPerWeek: 90 });
  expect(provisions[0]).toMatchObject({ sessionsPerWeek: 1, minutesPerSession: 90 });
  expect(provisions[0]?.notes).toContain("one session is assumed");
});

test("words that no field took go into the notes, so that nothing is lost", () => {
  const { provisions } = mapOf(
    { notes: "Going well" },
    { leftovers: [[{ from: "Map!F5", text: "in the hall" }]] },
  );
  expect(provisions[0]?.notes).toBe("Going well · Also on your sheet: in the hall");
});

test("a result with no pupil named is kept in words", () => {
  const { provisions, pupilProvisions } = mapOf({ measure: "SDQ", entry: "22", exit: "14" });
  expect(pupilProvisions).toEqual([]);
  expect(provisions[0]?.notes).toBe(
    "On your sheet, with no pupil named: measure SDQ, entry 22, exit 14",
  );
});

test("one result for several pupils is given to each and says that it was one", () => {
  const { pupilProvisions } = mapOf({ pupils: ["Ada B", "Tom P"], measure: "SDQ", entry: "22" });
  expect(pupilProvisions.map(({ pupil, entry }) => [pupil, entry])).toEqual([
    ["Ada B", "22"],
    ["Tom P", "22"],
  ]);
  expect(pupilProvisions[0]?.notes).toContain("One result is stated for these 2 pupils together.");
});

test("a group that is listed pupil by pupil adds up what its rows cost", () => {
  const row = { groupSize: 2, cost: 60 };
  const lines = ["Ada B", "Tom P"].map((name) => provisionLine({ ...row, pupils: [name] }));
  const { provisions, pupilProvisions } = mapFromUnderstanding(understood(lines), {}).map;
  expect(provisions).toMatchObject([{ statedCost: 120 }]);
  expect(pupilProvisions).toHaveLength(2);
});

test("pupils' own plans leave the others of the group; a line that names several pupils names all", () => {
  const others = (...lines: Partial<ProvisionLine>[]) =>
    mapFromUnderstanding(understood(lines.map(provisionLine)), {}).map.provisions.map(
      (provision) => provision.others,
    );
  const plan = (name: string, groupSize: ProvisionLine["groupSize"]) => ({
    pupils: [name],
    groupSize,
  });
  expect(others(plan("Ada B", 3))).toEqual([2]);
  expect(others(plan("Ada B", 3), plan("Tom P", 3))).toEqual([1]);
  expect(others(plan("Ada B", 2), plan("Tom P", 2))).toEqual([null]);
  expect(others(plan("Ada B", { min: 4, max: 5 }))).toEqual([3]);
  expect(others(plan("Ada B", 1))).toEqual([null]);
  expect(others(plan("Ada B", null))).toEqual([null]);
  expect(others({ pupils: ["Ada B", "Tom P"], groupSize: 6 })).toEqual([null]);
  expect(others({ groupSize: 6 })).toEqual([null]);
});

test("what is bought costs its price, and what is taught is calculated from its time", () => {
  const { provisions } = mapFromUnderstanding(
    understood([
      provisionLine({ provision: "Toe by Toe", minutesPerWeek: 75, ledBy: "TA", cost: 950 }),
      provisionLine({ provision: "Educational Psychology", cost: 420 }),
      provisionLine({ provision: "Autism team", plannedSessions: 4, cost: 380 }),
      provisionLine({ provision: "Wobble cushion", cost: 18.99 }),
      provisionLine({ provision: "Learning mentor", ledBy: "TA", cost: 300 }),
      provisionLine({ provision: "ELSA", measure: "SDQ", cost: 165 }),
    ]),
    {},
  ).map;
  expect(provisions.map((each) => [each.external, each.resources, each.statedCost])).toEqual([
    [null, null, 950],
    [420, null, 420],
    [380, null, 380],
    [null, 18.99, 18.99],
    [null, null, 300],
    [null, null, 165],
  ]);
  expect(provisions[1]?.notes).toBe(
    "Your sheet gives a price and no time: it counts under external services.",
  );
});

test("where no row gives a time, a price is no purchase", () => {
  expect(mapOf({ cost: 1200 }).provisions[0]).toMatchObject({ resources: null, external: null });
});

test("sessions that a log lists are not counted again where the map's own sheet counts them", () => {
  const counts = { deliveredSessions: 9, provision: "NELI" };
  const alone = mapOf(counts).provisions[0];
  expect(alone).toMatchObject({ deliveredSessions: 9, notes: null });
  const session: LogEntry = {
    date: "2026-11-02",
    provision: "NELI",
    pupils: [],
    who: null,
    isGroup: true,
    adult: null,
    minutesPlanned: null,
    delivered: "yes",
    minutes: 20,
    sessionsPlanned: null,
    sessionsDelivered: null,
    why: null,
    also: [],
    source: "Log!A2",
  };
  const { provisions, sessions } = mapOf(counts, { deliveryLog: [session] });
  expect(sessions).toHaveLength(1);
  expect(provisions[0]).toMatchObject({
    deliveredSessions: null,
    notes: "Sessions delivered on your sheet: 9. The Delivery log counts them.",
  });
});
