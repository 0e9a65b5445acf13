import fc from "fast-check";
import { freeName, freeSheetName } from "../../src/workbook/free-name";
import { isDefinedName, isSheetName, sheetNameFrom } from "../../src/workbook/name-rules";

describe("a name that is taken", () => {
  it("gets a number, as Excel's own copies do", () => {
    expect(freeSheetName("Pupils", ["Autumn"])).toBe("Pupils");
    expect(freeSheetName("Pupils", ["PUPILS", "Pupils (2)"])).toBe("Pupils (3)");
    expect(freeName("Pupils", ["pupils"])).toBe("Pupils2");
    expect(freeName("Wave2", ["Wave2"])).toBe("Wave2_2");
  });

  it("stays within a tab's 31 characters", () => {
    const long = "Communication and interaction 1";
    expect(freeSheetName(long, [long])).toBe("Communication and interacti (2)");
  });

  it("is never one that is taken, and always one that Excel accepts", () => {
    const label = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(label, fc.array(label), (wanted, others) => {
        const taken = [...others.map(sheetNameFrom), sheetNameFrom(wanted)];
        const free = freeSheetName(sheetNameFrom(wanted), taken);
        expect(isSheetName(free)).toBe(true);
        expect(taken.map((name) => name.toLowerCase())).not.toContain(free.toLowerCase());
      }),
    );
  });
});

describe("a sheet called after a school's own label", () => {
  it.each([
    ["Years 3/4", "Years 3-4"],
    ["What's on?", "What's on"],
    ["History", "History sheet"],
    ["***", "Sheet"],
    ["'Nurture'", "Nurture"],
    ["Social, emotional and mental health", "Social, emotional and mental he"],
  ])("%s → %s", (label, name) => {
    expect(sheetNameFrom(label)).toBe(name);
  });
});

describe("the name of a table", () => {
  it.each(["Pupils", "Wave2", "_x", "Year.1", "Förderung", "ABCD1", "XFE1", "Rate1C"])(
    "may be %s",
    (name) => expect(isDefinedName(name)).toBe(true),
  );
  it.each([
    "A1",
    "xfd1048576",
    "R",
    "c",
    "R2C3",
    "rc",
    "C7",
    "1st",
    "Staff rates",
    "TRUE",
    "",
    "a-b",
  ])("may not be %s", (name) => expect(isDefinedName(name)).toBe(false));
});
