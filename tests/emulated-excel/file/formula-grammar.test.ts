import { displayFormula } from "../../../src/emulated-excel/file/formulas/display-grammar";
import { fileFormula } from "../../../src/emulated-excel/file/formulas/file-grammar";

const place = {
  ownTable: "Map",
  isTable: (name: string) => ["map", "rates"].includes(name.toLowerCase()),
};

describe("a formula in a file", () => {
  it.each([
    ["[@Minutes]*2", "Map[[#This Row],[Minutes]]*2"],
    ["[@[Cost per pupil]]", "Map[[#This Row],[Cost per pupil]]"],
    ["[@[Cost £]]", "Map[[#This Row],[Cost £]]"],
    ["SUM([@[Mon]:[Fri]])", "SUM(Map[[#This Row],[Mon]:[Fri]])"],
    ["Rates[@Rate]", "Rates[[#This Row],[Rate]]"],
    ["ROW([@])", "ROW(Map[#This Row])"],
    ["ROWS(Rates)", "ROWS(Rates[])"],
    ["SUM(Rates[Rate])", "SUM(Rates[Rate])"],
    ["SUM(Rates[[Rate]:[Hours a week]])", "SUM(Rates[[Rate]:[Hours a week]])"],
    ["Rates[[#Headers],[Rate]]", "Rates[[#Headers],[Rate]]"],
    ["Rates[#All]", "Rates[#All]"],
    ["Rates[[#Headers],[#Data],[Rate]]", "Rates[[#Headers],[#Data],[Rate]]"],
    ["[@[a'[b']'#'@''c]]", "Map[[#This Row],[a'[b']'#'@''c]]"],
    ["IFNA(XLOOKUP(1,A:A,B:B),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)"],
    ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["MAXIFS(A:A,B:B,1)+SUMIFS(A:A,B:B,1)", "_xlfn.MAXIFS(A:A,B:B,1)+SUMIFS(A:A,B:B,1)"],
    [
      "LET(rate,2,rate*LAMBDA(n,n+1)(3))",
      "_xlfn.LET(_xlpm.rate,2,_xlpm.rate*_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1)(3))",
    ],
    ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["\"XLOOKUP([@x])\"&'XLOOKUP (2)'!A1", "\"XLOOKUP([@x])\"&'XLOOKUP (2)'!A1"],
    ["[1]Sheet1!A1+'C:\\[b.xlsx]x'!B2", "[1]Sheet1!A1+'C:\\[b.xlsx]x'!B2"],
  ])("%s is spelt %s, and read back", (display, inFile) => {
    expect(fileFormula(display, place)).toBe(inFile);
    expect(displayFormula(inFile, "Map")).toBe(display);
  });

  it("names its table where it stands outside it", () => {
    expect(displayFormula("Map[[#This Row],[Minutes]]", "Rates")).toBe("Map[@Minutes]");
    expect(fileFormula("Map[@Minutes]", { ...place, ownTable: null })).toBe(
      "Map[[#This Row],[Minutes]]",
    );
  });

  it("is left alone when it makes no sense", () => {
    for (const nonsense of ["SUM((", "[@", "Map[[", "#REF!", "=", "'"]) {
      expect(fileFormula(nonsense, place)).toBe(nonsense);
      expect(displayFormula(nonsense, null)).toBe(nonsense);
    }
  });
});
