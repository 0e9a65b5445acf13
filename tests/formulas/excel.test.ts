import { firstAcross, nthAcross, ORDINAL, sumAcross } from "../../src/formulas/across";
import { excel } from "../../src/formulas/excel";
import { formulaText, plainFormulaText, type Naming } from "../../src/formulas/formula-text";
import { definedNames, tableReferences } from "../../src/formulas/reference";

const GROUPS = tableReferences("Groups", { minutes: "Minutes", size: "Group size" });
const NAMES = definedNames({ today: "MapToday" });
const asWished: Naming = {
  table: (wanted) => wanted,
  tables: (kind) => [kind],
  name: (wanted) => wanted,
  link: (table) => `#${table}!A`,
};

describe("a formula built from references", () => {
  it("names the cell of its own row, a column, a head and a name", () => {
    const formula = excel`IF(${GROUPS.row.size}="",0,SUM(${GROUPS.column.minutes})+ROW(${GROUPS.head.size})-${NAMES.today})`;
    expect(formulaText(formula, asWished)).toBe(
      '=IF([@[Group size]]="",0,SUM(Groups[Minutes])+ROW(Groups[[#Headers],[Group size]])-MapToday)',
    );
  });

  it("is one formula inside another", () => {
    const hours = excel`${GROUPS.row.minutes}/60`;
    expect(formulaText(excel`ROUND(${hours},2)`, asWished)).toBe("=ROUND([@Minutes]/60,2)");
  });

  it("keeps text that is handed in as text, quotation marks and all", () => {
    expect(formulaText(excel`${GROUPS.row.size}=${'6" ruler'}`, asWished)).toBe(
      '=[@[Group size]]="6"" ruler"',
    );
  });

  it("follows a table and a name that had to be called something else", () => {
    const renamed: Naming = {
      table: (wanted) => `${wanted}2`,
      tables: (kind) => [`${kind}2`],
      name: (wanted) => `${wanted}_2`,
      link: (table) => `#${table}!A`,
    };
    expect(formulaText(excel`SUM(${GROUPS.column.size})+${NAMES.today}`, renamed)).toBe(
      "=SUM(Groups2[Group size])+MapToday_2",
    );
  });

  it("is written over several lines without carrying them into the cell", () => {
    expect(
      formulaText(
        excel`IF(TRUE,
          1,2)`,
        asWished,
      ),
    ).toBe("=IF(TRUE,1,2)");
  });
});

describe("what a formula may not say", () => {
  it.each([
    ["an address", () => excel`SUM(A1)`],
    ["an absolute address", () => excel`$B$4`],
    ["a structured reference typed by hand", () => excel`[@Minutes]*2`],
    ["another sheet", () => excel`Pupils!X`],
    ["a name typed by hand", () => excel`MapToday+1`],
    ["a function newer than Excel 2010", () => excel`XLOOKUP(1,2,3)`],
    ["a volatile function", () => excel`NOW()`],
    ["a bracket too few", () => excel`IF(TRUE,1,2`],
    ["a bracket too many", () => excel`IF(TRUE,1,2))`],
    ["a quotation mark too few", () => excel`"half`],
  ])("%s", (_what, write) => {
    expect(write).toThrow(RangeError);
  });

  it("a column that the table does not have", () => {
    // @ts-expect-error: no such key
    const { weeks } = GROUPS.row;
    expect(weeks).toBeUndefined();
  });

  it("a header that would need escaping, or one used twice", () => {
    expect(() => tableReferences("Groups", { a: "Cost [£]" })).toThrow(RangeError);
    expect(() => tableReferences("Groups", { a: "Cost", b: "cost" })).toThrow(RangeError);
    expect(() => tableReferences("R2", { a: "Cost" })).toThrow(RangeError);
    expect(() => definedNames({ a: "AB1" })).toThrow(RangeError);
  });
});

describe("a rule for tints and lists, where Excel takes no structured references", () => {
  it("uses the cell of the first row, its column fixed", () => {
    const rule = excel`${GROUPS.row.size}>${NAMES.today}`;
    expect(plainFormulaText(rule, asWished, () => "$F5")).toBe("=$F5>MapToday");
  });

  it("cannot speak of a whole column", () => {
    const rule = excel`SUM(${GROUPS.column.size})>0`;
    expect(() => plainFormulaText(rule, asWished, () => "$F5")).toThrow(RangeError);
  });
});

describe("a formula across all tables of a kind", () => {
  const standing = (...tables: string[]): Naming => ({ ...asWished, tables: () => tables });
  const total = excel`${sumAcross(GROUPS, excel`SUM(${GROUPS.column.minutes})`)}*2`;
  const found = excel`${firstAcross(GROUPS, excel`MATCH(1,${GROUPS.column.size},0)*0+${ORDINAL}`, excel`""`)}`;
  const second = excel`${nthAcross(GROUPS, excel`${GROUPS.row.size}`, excel`ROWS(${GROUPS.column.size})`)}`;

  it("adds up those that stand", () => {
    expect(formulaText(total, standing())).toBe("=0*2");
    expect(formulaText(total, standing("Groups"))).toBe("=SUM(Groups[Minutes])*2");
    expect(formulaText(total, standing("Groups", "Wave2"))).toBe(
      "=(SUM(Groups[Minutes])+SUM(Wave2[Minutes]))*2",
    );
  });

  it("asks one after the other which of them knows", () => {
    expect(formulaText(found, standing())).toBe('=""');
    expect(formulaText(found, standing("A", "B"))).toBe(
      '=IFERROR(MATCH(1,A[Group size],0)*0+1,IFERROR(MATCH(1,B[Group size],0)*0+2,""))',
    );
  });

  it("asks the one of a number", () => {
    expect(formulaText(second, standing("A", "B"))).toBe(
      "=CHOOSE([@[Group size]],ROWS(A[Group size]),ROWS(B[Group size]))",
    );
  });

  it("is not made of sums that a plus sign would take apart", () => {
    expect(() => sumAcross(GROUPS, excel`1-SUM(${GROUPS.column.size})`)).toThrow(RangeError);
  });
});
