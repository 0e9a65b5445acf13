import { typed } from "../../../src/recognition/notation/cell-text";
import { pupilNameForm, readPupils } from "../../../src/recognition/notation/pupils";

describe("who is in the group", () => {
  it.each([
    ["DS, LC and CD", ["DS", "LC", "CD"]],
    ["IG and NP", ["IG", "NP"]],
    ["CG, JP", ["CG", "JP"]],
    ["Ottilie M", ["Ottilie M"]],
    ["Ada B + Tom P", ["Ada B", "Tom P"]],
    ["Ada/Tom/Jo", ["Ada", "Tom", "Jo"]],
    ["Bo, Elsie M, Elsie T", ["Bo", "Elsie M", "Elsie T"]],
    ["Ada Bell; Tom Price", ["Ada Bell", "Tom Price"]],
    ["1. Ada B\n2. Tom P\n3. Jo K", ["Ada B", "Tom P", "Jo K"]],
    ["• Ada\n• Tom", ["Ada", "Tom"]],
    ["Ruby-Mae D", ["Ruby-Mae D"]],
    ["Kit O’Donnell", ["Kit O’Donnell"]],
  ])("%s", (text, pupils) => {
    expect(readPupils(typed(text))).toMatchObject({ value: { pupils, unnamed: 0 }, rest: "" });
  });

  it.each([
    ["JB individual", ["JB"]],
    ["GP individual", ["GP"]],
    ["KM has grommets", ["KM"]],
    ["LP receiving targeted support", ["LP"]],
    ["FD, JW to develop turn taking", ["FD", "JW"]],
    ["CM, IS to learn to wait", ["CM", "IS"]],
    ["Small focused group with 4 pupils-\nTB and EW receiving targeted support", ["TB", "EW"]],
    [
      "HB and OS to get individual, group and class work support\nHB to join small group work",
      ["HB", "OS"],
    ],
    ["LP-develop SLCN, **Speech**\nOS and HB- SLCN, patience and literacy.", ["LP", "OS", "HB"]],
    ["Leo C, Jaxon R, Callum Y (Y2)", ["Leo C", "Jaxon R", "Callum Y"]],
    ["JT, Kian B, Tyler B + drop-ins", ["JT", "Kian B", "Tyler B"]],
    ["CS wears two aids", ["CS"]],
    ["CS and TO receive targeted support", ["CS", "TO"]],
    ["AS and ON need movement breaks", ["AS", "ON"]],
    ["IN finds maths hard", ["IN"]],
  ])("finds the names in %j and keeps the words", (text, pupils) => {
    const read = readPupils(typed(text));
    expect(read?.value.pupils).toEqual(pupils);
    expect(read?.rest).not.toBe("");
    expect(read?.alternatives).toBeUndefined();
  });

  it("counts those who are not named", () => {
    expect(readPupils(typed("Ottilie M, Kofi A + 2 others"))?.value).toMatchObject({
      pupils: ["Ottilie M", "Kofi A"],
      unnamed: 2,
    });
    expect(readPupils(typed("Kit, Amara + 2"))?.value).toMatchObject({
      pupils: ["Kit", "Amara"],
      unnamed: 2,
    });
    expect(readPupils(typed("3 children"))?.value).toMatchObject({ pupils: [], count: 3 });
    expect(readPupils(typed("4-6 children"))?.value).toMatchObject({
      pupils: [],
      count: { min: 4, max: 6 },
    });
    expect(readPupils(typed("6 pupils inc. BT, MC"))?.value).toMatchObject({
      pupils: ["BT", "MC"],
      count: 6,
    });
    expect(readPupils(typed("Group of 8"))?.value).toMatchObject({ pupils: [], count: 8 });
  });

  it.each(["all", "whole class", "all classes", "open to all"])("%s is everyone", (text) => {
    expect(readPupils(typed(text))?.value).toMatchObject({ pupils: [], everyone: true });
  });

  it("names those picked out of the whole class", () => {
    expect(readPupils(typed("whole class (esp. Ava P, Jaxon R)"))?.value).toMatchObject({
      pupils: ["Ava P", "Jaxon R"],
      everyone: true,
    });
  });

  it.each([
    "Poppy; Sid (if needed)",
    "Poppy, Sid (to join)",
    "Poppy and Sid (when in school)",
    "Poppy; Sid from June",
    "Poppy, Sid from next term",
  ])("asks whether a pupil who comes only perhaps is in the group: %s", (text) => {
    const read = readPupils(typed(text));
    expect(read?.alternatives?.map(({ label }) => label)).toEqual(["Poppy", "Poppy, Sid"]);
  });

  it("asks about a pupil who joins later", () => {
    const read = readPupils(typed("DS, LC and CD, JN to join in January if still req."));
    expect(read?.value.pupils).toEqual(["DS", "LC", "CD"]);
    expect(read?.rest).toBe("JN to join in January if still req");
    expect(read?.alternatives?.map(({ value }) => value.pupils)).toEqual([
      ["DS", "LC", "CD"],
      ["DS", "LC", "CD", "JN"],
    ]);
  });

  it("lets the column decide whether Bell, Ada is one pupil or two, and asks where it cannot", () => {
    const column = ["Bell, Ada", "Price, Tom", "O'Brien, Declan"].map(typed);
    expect(pupilNameForm(column)).toBe("surnameFirst");
    expect(pupilNameForm([...column, typed("Ivy, Rafe, Tommo")])).toBe("list");
    expect(readPupils(typed("Bell, Ada"), { form: "surnameFirst" })?.value.pupils).toEqual([
      "Bell, Ada",
    ]);
    expect(readPupils(typed("Bell, Ada"), { form: "list" })?.value.pupils).toEqual(["Bell", "Ada"]);
    expect(readPupils(typed("Bell, Ada"))?.alternatives).toHaveLength(2);
  });

  it("says that nobody is named in a list kept elsewhere", () => {
    expect(readPupils(typed("see list"))).toMatchObject({
      value: { pupils: [] },
      rest: "see list",
    });
  });
});

describe("capitals that are no pupil", () => {
  it.each([
    "PE groups on Fri",
    "HI pupils only",
    "OT exercises daily",
    "SEN pupils with plans",
    "Students with autism",
  ])("%s", (text) => {
    expect(readPupils(typed(text))?.value.pupils ?? []).toEqual([]);
  });
});

describe("pupils in everybody's own words", () => {
  it.each<[string, string[]]>([
    ["4H - AB, CD; 4J - EF", ["AB", "CD", "EF"]],
    ["AB CD? EF", ["AB", "CD", "EF"]],
    ["AB joined Spr 1", ["AB"]],
    ["Khan, A; Cole, B", ["Khan, A", "Cole, B"]],
    ["amira k, ben c", ["amira k", "ben c"]],
    ["Pupil A, Pupil B", ["Pupil A", "Pupil B"]],
    ["Ada Bell (AB)", ["Ada Bell"]],
  ])("“%s”", (text, pupils) => {
    expect(readPupils(typed(text))?.value.pupils).toEqual(pupils);
  });

  it("“8 (2 PP)” counts them", () => {
    expect(readPupils(typed("8 (2 PP)"))?.value).toMatchObject({ pupils: [], count: 8 });
  });
});
