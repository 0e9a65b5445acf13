import { typed } from "../../../src/recognition/notation/cell-text";
import { readGroupSize } from "../../../src/recognition/notation/group-size";
import { excel, number } from "./cells";

const range = (min: number, max: number) => ({ min, max });

describe("group sizes and ratios", () => {
  it.each([
    ["1:4", 1, 4],
    ["1:1", 1, 1],
    ["1-1", 1, 1],
    ["2:1", 2, 1],
    ["2:8", 2, 8],
    ["one to one", 1, 1],
    ["1 TA : 4 pupils", 1, 4],
    ["1:3-4", 1, range(3, 4)],
    ["gp of 4", null, 4],
    ["group of 6", null, 6],
    ["Small focused group with 4 pupils", null, 4],
    ["small group (4)", null, 4],
    ["paired", null, 2],
    ["pair", null, 2],
    ["6 to 8", null, range(6, 8)],
    ["8 to 12", null, range(8, 12)],
    ["4-6 children", null, range(4, 6)],
    ["12-14 children", null, range(12, 14)],
    ["3 children", null, 3],
    ["max 6", null, range(1, 6)],
    ["up to 12", null, range(1, 12)],
    ["small groups of up to 6", null, range(1, 6)],
    ["Individual", null, 1],
    ["small group", null, null],
    ["Whole class", null, null],
  ])("%s", (text, adults, groupSize) => {
    expect(readGroupSize(typed(text))).toMatchObject({ value: { adults, groupSize }, rest: "" });
  });

  it("keeps the names beside the number", () => {
    expect(readGroupSize(typed("6 pupils inc. BT, MC"))).toMatchObject({
      value: { groupSize: 6 },
      rest: "inc. BT, MC",
    });
    expect(readGroupSize(typed("6 x Y7 boys (see list)"))).toMatchObject({
      value: { groupSize: 6 },
      rest: "(see list)",
    });
  });

  it("undoes what Excel made of 1:4, 2:1, 4-6 and 10-15", () => {
    expect(readGroupSize(excel(64 / 1440, "01:04", "h:mm"))?.value).toEqual({
      adults: 1,
      groupSize: 4,
    });
    expect(readGroupSize(excel(121 / 1440, "02:01", "h:mm"))?.value).toEqual({
      adults: 2,
      groupSize: 1,
    });
    expect(readGroupSize(excel(46177, "04-Jun", "d-mmm"))?.value.groupSize).toEqual(range(4, 6));
    expect(readGroupSize(excel(46366, "10-Dec", "d-mmm"))?.value.groupSize).toEqual(range(10, 12));
    expect(readGroupSize(excel(42278, "Oct-15", "mmm-yy"))?.value.groupSize).toEqual(range(10, 15));
    expect(readGroupSize(number(6))?.value.groupSize).toBe(6);
  });

  it("lets the heading decide whether 1-4 is a ratio, and asks where it does not", () => {
    expect(readGroupSize(typed("1-4"))?.alternatives).toHaveLength(2);
    expect(readGroupSize(typed("1-4"), { heading: "ratio" })?.value).toEqual({
      adults: 1,
      groupSize: 4,
    });
    const trapped = readGroupSize(excel(39873, "01-Mar", "d-mmm"), { heading: "size" });
    expect(trapped).toMatchObject({ value: { groupSize: range(1, 3) } });
    expect(trapped?.alternatives).toBeUndefined();
  });

  it.each(["Max.", "Mrs Doyle", "daily"])("%s is no size", (text) => {
    expect(readGroupSize(typed(text))).toBeNull();
  });
});

describe("groups in everybody's own words", () => {
  it.each<[string, unknown, number | null]>([
    ["2 to 1", 1, 2],
    ["1:1, 1:2", range(1, 2), 1],
    ["4 (max 6)", range(4, 6), null],
    ["min 3 max 6", range(3, 6), null],
    ["between 3 and 6", range(3, 6), null],
    ["2 groups (3+4)", range(3, 4), null],
    ["TA:4", 4, 1],
    ["1TA:6chn", 6, 1],
    ["CT with 5", 5, 1],
    ["8 Y3s", 8, null],
    ["1/2 class (14)", 14, null],
    ["Gp x6", 6, null],
  ])("“%s”", (text, groupSize, adults) => {
    expect(readGroupSize(typed(text))?.value).toEqual({ groupSize, adults });
  });

  it("asks whether those who keep company are counted", () => {
    const read = readGroupSize(typed("4 + 2 peers"));
    expect(read?.alternatives?.map(({ value }) => value.groupSize)).toEqual([6, 4]);
  });
});
