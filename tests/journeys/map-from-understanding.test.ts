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
