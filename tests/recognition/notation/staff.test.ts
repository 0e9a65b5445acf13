import { typed } from "../../../src/recognition/notation/cell-text";
import { readStaff, roleOf, whatStaffCountsMean } from "../../../src/recognition/notation/staff";

describe("who leads it", () => {
  it.each([
    ["Teacher/TA", ["Teacher", "TA"], null],
    ["TA/CT", ["TA", "Teacher"], null],
    ["TA (JB)", ["TA"], null],
    ["Mrs Doyle (TA)", ["TA"], null],
    ["HLTA", ["HLTA"], null],
    ["LSA", ["LSA"], null],
    ["SENCo", ["SENCO"], null],
    ["ELSA", ["ELSA"], null],
    ["SaLT", ["SaLT"], null],
    ["SALT", ["SaLT"], null],
    ["SLT", ["SaLT"], null],
    ["EP", ["EP"], null],
    ["OT", ["OT"], null],
    ["vol", ["Volunteer"], null],
    ["P Hurst (ToD)", ["ToD"], null],
    ["TA or volunteer", ["TA", "Volunteer"], null],
    ["Miss Frost / Mrs Begum", [], null],
    ["Base manager + 1 LSA", ["LSA"], 2],
    ["2 TAs", ["TA"], 2],
  ])("%s", (text, roles, adults) => {
    expect(readStaff(typed(text))).toMatchObject({
      value: { ledBy: text, roles, adults },
      rest: "",
    });
  });

  it("names the role that costs it", () => {
    expect(roleOf("Mrs G Stead (HLTA)")).toBe("HLTA");
    expect(roleOf("Supervisory Assistant")).toBe("MDSA");
    expect(roleOf("Miss Frost")).toBeNull();
  });

  it("reads sessions by each kind of staff", () => {
    const read = readStaff(typed("1 x CT\n3 x TA"), { counts: "sessions" });
    expect(read?.value).toMatchObject({ ledBy: "CT, TA", roles: ["Teacher", "TA"], adults: null });
    expect(read?.value.sessions).toEqual([
      { staff: "CT", sessions: 1 },
      { staff: "TA", sessions: 3 },
    ]);
    expect(read?.alternatives).toBeUndefined();
  });

  it("asks about the pupil's own work, and about a session that happens if possible", () => {
    const total = (text: string) =>
      readStaff(typed(text), { counts: "sessions" })?.alternatives?.map(({ value }) =>
        value.sessions.reduce((sum, one) => sum + one.sessions, 0),
      );
    expect(total("1 x CT 3 x TA 1 x Ind")).toEqual([5, 4]);
    expect(total("1 x CT 1 x TA if possible")).toEqual([2, 1]);
  });

  it("lets the column decide whether 2 x TA is two people or two sessions", () => {
    expect(whatStaffCountsMean(["5 x TA", "2 x TA"].map(typed))).toBe("sessions");
    expect(whatStaffCountsMean(["2 x LSA", "HLTA"].map(typed))).toBeNull();
    expect(readStaff(typed("2 x LSA"), { counts: "adults" })?.value).toMatchObject({
      ledBy: "LSA",
      adults: 2,
    });
    expect(readStaff(typed("2 x LSA"))?.alternatives).toHaveLength(2);
  });
});
