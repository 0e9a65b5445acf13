import { pupilsInWords } from "../../../src/recognition/notation/pupils-in-words";

const NOT_KNOWN = { names: new Set<string>(), initialsAreUsed: false };

describe("pupils at the end of what a cell of a grid says", () => {
  it.each([
    ["NELI: AB, CD, EF", ["AB", "CD", "EF"]],
    ["Chat club: IJ & KL", ["IJ", "KL"]],
    ["Phonics catch up - MN, OP", ["MN", "OP"]],
    ["Lego (QR, ST, UV) 3 x 20 mins", ["QR", "ST", "UV"]],
    ["ELSA 1:1 - Ned, Oli", ["Ned", "Oli"]],
    ["Play therapy - Priya (12 wks)", ["Priya"]],
    ["Drawing and Talking – Maya and Tobi", ["Maya", "Tobi"]],
    ["Fizzy: Ada B, Jakub C", ["Ada B", "Jakub C"]],
    ["Lego club: GH, IJ - Weds pm", ["GH", "IJ"]],
    ["Nessy: GH & IJ 20 mins daily", ["GH", "IJ"]],
    ["BRP: Cal, Dee, Eli (TA)", ["Cal", "Dee", "Eli"]],
  ])("reads %s", (text, pupils) => {
    expect(pupilsInWords(text, NOT_KNOWN)).toEqual(pupils);
  });

  it.each([
    "Early Talk Boost, 3 x 20 mins (AK)",
    "Alternative provision (EP, OT)",
    "SaLT - HLTA and TA",
    "Maths - Fractions, Decimals",
    "Phonics - Willow",
    "Handwriting: Write Dance",
    "Reading (RWI, IDL)",
    "PECS phase 1-3",
    "Drawing and Talking",
    "Booster - Autumn A",
    "Check-ins - Mrs Price",
  ])("takes nobody from %s", (text) => {
    expect(pupilsInWords(text, NOT_KNOWN)).toEqual([]);
  });

  it("takes one pair of letters where the cells beside it list pupils by theirs", () => {
    expect(pupilsInWords("SaLT: CD", { ...NOT_KNOWN, initialsAreUsed: true })).toEqual(["CD"]);
  });

  it("takes a name that the register knows", () => {
    const known = { names: new Set(["zebedee"]), initialsAreUsed: false };
    expect(pupilsInWords("Music therapy - Zebedee", known)).toEqual(["Zebedee"]);
  });
});
