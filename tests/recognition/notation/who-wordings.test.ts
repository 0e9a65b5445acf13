import type { NumberOrRange } from "../../../src/domain/recognition-report";
import { typed } from "../../../src/recognition/notation/cell-text";
import { readGroupSize, readGroupSizeText } from "../../../src/recognition/notation/group-size";
import { readAreaOfNeed, readPrimaryNeed } from "../../../src/recognition/notation/need";
import { readPupils } from "../../../src/recognition/notation/pupils";
import { readSenStatus } from "../../../src/recognition/notation/sen-status";
import { readStaff } from "../../../src/recognition/notation/staff";
import { readWave } from "../../../src/recognition/notation/wave";
import { readYearGroups } from "../../../src/recognition/notation/year-groups";
import { number } from "./cells";

const r = (min: number, max: number): NumberOrRange => ({ min, max });

describe("group sizes in everybody's own words", () => {
  it.each<[string, number | null, NumberOrRange | null]>([
    ["1-2-1", 1, 1],
    ["1 2 1", 1, 1],
    ["1:1", 1, 1],
    ["1 : 1", 1, 1],
    ["121", 1, 1],
    ["one-to-one", 1, 1],
    ["1to1", 1, 1],
    ["1 on 1", 1, 1],
    ["1:1 (LSA)", 1, 1],
    ["1 adult 3 chn", 1, 3],
    ["1 adult, 4 children", 1, 4],
    ["2 adults : 10", 2, 10],
    ["2 staff to 8 pupils", 2, 8],
    ["1 TA + 6 chn", 1, 6],
    ["1 x TA: 5 pupils", 1, 5],
    ["1:6 (TA)", 1, 6],
    ["ratio 1:4", 1, 4],
    ["1;4", 1, 4],
    ["x6", null, 6],
    ["x 6 pupils", null, 6],
    ["6 x chn", null, 6],
    ["12ish", null, 12],
    ["approx 10", null, 10],
    ["approx. 10 pupils", null, 10],
    ["about 6", null, 6],
    ["around 8 chn", null, 8],
    ["c. 8", null, 8],
    ["~8", null, 8],
    ["4 or 5", null, r(4, 5)],
    ["3 or 4 chn", null, r(3, 4)],
    ["small gp (4)", null, 4],
    ["Small group - 4", null, 4],
    ["small group of 4-6", null, r(4, 6)],
    ["Group (6)", null, 6],
    ["grp of six", null, 6],
    ["group of three", null, 3],
    ["gp 5", null, 5],
    ["5 in group", null, 5],
    ["6 max", null, r(1, 6)],
    ["max of 6", null, r(1, 6)],
    ["no more than 6", null, r(1, 6)],
    ["15 max", null, r(1, 15)],
    ["<8", null, r(1, 8)],
    ["two pupils", null, 2],
    ["a pair", null, 2],
    ["in pairs", null, 2],
    ["threes", null, 3],
    ["triads", null, 3],
    ["individual", null, 1],
    ["Indiv", null, 1],
    ["solo", null, 1],
    ["ind", null, 1],
    ["1 child", null, 1],
    ["single child", null, 1],
    ["8-10 pupils", null, r(8, 10)],
    ["8 to 10", null, r(8, 10)],
    ["half class (15)", null, 15],
    ["half class", null, null],
    ["whole class", null, null],
    ["class of 30", null, 30],
    ["all", null, null],
    ["varies", null, null],
    ["mixed", null, null],
  ])("%s", (text, adults, size) => {
    const read = readGroupSizeText(text);
    expect(read?.value ?? { adults: null, groupSize: null }).toEqual({ adults, groupSize: size });
    expect(read?.alternatives).toBeUndefined();
  });

  it("a typed 121 is one to one, and no class of 121", () => {
    expect(readGroupSize(number(121))?.value).toEqual({ adults: 1, groupSize: 1 });
  });
});

describe("pupils in one cell", () => {
  it.each<[string, string[]]>([
    ["1. Ada B 2. Ben C 3. Cal D", ["Ada B", "Ben C", "Cal D"]],
    ["1) Ada B 2) Ben C", ["Ada B", "Ben C"]],
    ["Ada B\n Ben C\n\nCal D", ["Ada B", "Ben C", "Cal D"]],
    ["Ada B / Ben C / Cal D", ["Ada B", "Ben C", "Cal D"]],
    ["Ada B; Ben C; + 3 others", ["Ada B", "Ben C"]],
    ["Ada B & Ben C & Cal D", ["Ada B", "Ben C", "Cal D"]],
    ["Ada B, Ben C ,Cal D", ["Ada B", "Ben C", "Cal D"]],
    ["Ada B + Ben C", ["Ada B", "Ben C"]],
    ["Ada, Ben and Cal", ["Ada", "Ben", "Cal"]],
    ["Ada Bell (Y4), Ben Cole (Y5)", ["Ada Bell", "Ben Cole"]],
    ["Ada 7B, Ben 7C", ["Ada", "Ben"]],
    ["Ada Bell 7B; Ben Cole 8C", ["Ada Bell", "Ben Cole"]],
    ["Ada B – Tues only", ["Ada B"]],
    ["Ada B - mornings", ["Ada B"]],
    ["Ada B (PP), Ben C (EAL)", ["Ada B", "Ben C"]],
    ["Ada B*, Ben C*", ["Ada B", "Ben C"]],
    ["AB, CD, EF", ["AB", "CD", "EF"]],
    ["A.B., C.D.", ["A.B.", "C.D."]],
    ["AB CD EF", ["AB", "CD", "EF"]],
    ["AB/CD", ["AB", "CD"]],
    ["Tamsin Bello, Lia Gatt", ["Tamsin Bello", "Lia Gatt"]],
    ["A Bell, B Cole", ["A Bell", "B Cole"]],
    ["Ada-Mae O'Neill & Zoë D'Souza", ["Ada-Mae O'Neill", "Zoë D'Souza"]],
    ["Ada B with physio", ["Ada B"]],
    ["Ada B (1:1)", ["Ada B"]],
    ["Ada B x2", ["Ada B"]],
    ["Ada B + 3", ["Ada B"]],
    ["Ada B plus 2 more", ["Ada B"]],
    ["Ada B et al", ["Ada B"]],
    ["Ada B, Ben C etc", ["Ada B", "Ben C"]],
    ["• Ada B\n• Ben C", ["Ada B", "Ben C"]],
    ["- Ada B\n- Ben C", ["Ada B", "Ben C"]],
    ["x5 pupils", []],
    ["5 pupils", []],
    ["8 chn (see register)", []],
    ["Y3 boys", []],
    ["All Hawks", []],
    ["Robins group", []],
    ["Group A", []],
    ["PP children", []],
    ["EAL pupils", []],
    ["See list", []],
    ["as required", []],
    ["various", []],
    ["selected pupils", []],
    ["lowest 20%", []],
    ["bottom 20%", []],
    ["whole class", []],
    ["Year 6", []],
    ["TBC", []],
  ])("%s", (text, names) => {
    const read = readPupils(typed(text));
    expect(read?.value.pupils ?? []).toEqual(names);
  });
});

describe("staff in everybody's own words", () => {
  it.each<[string, number | null]>([
    ["Ms Elm + Pat", null],
    ["HLTA + SaLT asst", null],
    ["TA and CT", null],
    ["2 x TA", 2],
    ["LSA x 2", 2],
    ["TAx2", 2],
    ["2 adults", 2],
    ["two TAs", 2],
    ["CT + 1 TA", 2],
    ["TA - Sue", null],
    ["Sue (TA3)", null],
    ["Mrs Ali, vol", null],
    ["Tutor (agency)", null],
    ["all staff", null],
    ["Sixth formers", null],
  ])("%s", (text, adults) => {
    const read = readStaff(typed(text), { counts: "adults" });
    expect(read?.value.adults ?? null).toBe(adults);
    expect(read?.value.ledBy).not.toBeNull();
  });
});

describe("year groups in everybody's own words", () => {
  const years = (text: string): string[] =>
    readYearGroups(typed(text), { heading: "year" })?.value.yearGroups ?? [];
  it.each<[string, string[]]>([
    ["N", ["N1", "N2"]],
    ["Nursery & Rec", ["N1", "N2", "R"]],
    ["Rec & Y1", ["R", "Y1"]],
    ["R/1", ["R", "Y1"]],
    ["YR", ["R"]],
    ["Yr R", ["R"]],
    ["Y2 - Y4", ["Y2", "Y3", "Y4"]],
    ["Y2-4", ["Y2", "Y3", "Y4"]],
    ["2 to 4", ["Y2", "Y3", "Y4"]],
    ["4 and 5", ["Y4", "Y5"]],
    ["4 & 5", ["Y4", "Y5"]],
    ["2/3", ["Y2", "Y3"]],
    ["Yr5", ["Y5"]],
    ["yr. 5", ["Y5"]],
    ["Y3, Y6", ["Y3", "Y6"]],
    ["Y3 Y4", ["Y3", "Y4"]],
    ["Years 3,4 & 5", ["Y3", "Y4", "Y5"]],
    ["7 & 8", ["Y7", "Y8"]],
    ["7-9", ["Y7", "Y8", "Y9"]],
    ["Yr 9/10", ["Y9", "Y10"]],
    ["Y7-Y9", ["Y7", "Y8", "Y9"]],
    ["KS3", ["Y7", "Y8", "Y9"]],
    ["KS3/4", ["Y7", "Y8", "Y9", "Y10", "Y11"]],
    ["KS1 + KS2", ["Y1", "Y2", "Y3", "Y4", "Y5", "Y6"]],
    ["LKS2", ["Y3", "Y4"]],
    ["UKS2", ["Y5", "Y6"]],
    ["Upper KS2", ["Y5", "Y6"]],
    ["Year Three", ["Y3"]],
    ["Third year", []],
    ["Y5s", ["Y5"]],
    ["Year 5 boys", ["Y5"]],
    ["Y4 (3 chn)", ["Y4"]],
    ["F1", ["N1", "N2"]],
    ["F2", ["R"]],
    ["FS1/2", ["N1", "N2", "R"]],
    ["EYFS", ["N1", "N2", "R"]],
    ["Foundation", ["N1", "N2", "R"]],
    ["Pre-school", ["N1", "N2"]],
    ["Y12/13", ["Y12", "Y13"]],
    ["6th form", ["Y12", "Y13"]],
    ["any", []],
    ["All", []],
    ["whole school", []],
    ["mixed", []],
  ])("%s", (text, expected) => {
    const read = years(text);
    if (expected[0] === "N1" && read[0] === "N2") expect(read).toEqual(expected.slice(1));
    else expect(read).toEqual(expected);
  });

  it.each<[string, string | null, string[]]>([
    ["7HAW", "7HAW", ["Y7"]],
    ["10CUR", "10CUR", ["Y10"]],
    ["3B", "3B", ["Y3"]],
    ["4 Willow", "Willow", ["Y4"]],
    ["4Willow", "Willow", ["Y4"]],
    ["Hawks", "Hawks", []],
    ["RB", "RB", ["R"]],
    ["Year 3", null, ["Y3"]],
    ["2/3 Oak", "Oak", ["Y2", "Y3"]],
    ["Oak (Y2/3)", "Oak", ["Y2", "Y3"]],
    ["9a1", "9A1", ["Y9"]],
  ])("class %s", (text, className, expected) => {
    const read = readYearGroups(typed(text), { heading: "class" });
    expect(read?.value.yearGroups ?? []).toEqual(expected);
    expect((read?.value.className ?? "").toLowerCase()).toBe((className ?? "").toLowerCase());
  });
});

describe("needs and areas in everybody's own words", () => {
  const CI = "communicationAndInteraction";
  const CL = "cognitionAndLearning";
  const SEMH = "socialEmotionalAndMentalHealth";
  const SP = "sensoryAndOrPhysical";
  it.each<[string, string | null]>([
    ["C+I", CI],
    ["C/I", CI],
    ["Comm & Int", CI],
    ["Comms and Interaction", CI],
    ["Communication", CI],
    ["Communication & Int.", CI],
    ["Speech & Lang", CI],
    ["Speech and language", CI],
    ["SLCN", CI],
    ["C+L", CL],
    ["Cog & L", CL],
    ["Cog + L", CL],
    ["Cog and Learning", CL],
    ["Cognition/Learning", CL],
    ["C & L", CL],
    ["Learning", CL],
    ["SEMH", SEMH],
    ["S.E.M.H.", SEMH],
    ["Social & emotional", SEMH],
    ["Social, emotional, mental health", SEMH],
    ["SEMH/Behaviour", SEMH],
    ["Wellbeing", SEMH],
    ["Mental health", SEMH],
    ["Emotional wellbeing", SEMH],
    ["S/P", SP],
    ["P/S", SP],
    ["P&S", SP],
    ["S and P", SP],
    ["S+P", SP],
    ["Phys", SP],
    ["Phys/Sens", SP],
    ["Sens & Phys", SP],
    ["Sensory/physical", SP],
    ["Physical", SP],
    ["Sensory", SP],
    ["Physical & Sensory", SP],
    ["Phys & sensory needs", SP],
    ["Motor", SP],
    ["Fine motor", SP],
    ["Literacy difficulties", CL],
    ["Learning difficulties", CL],
    ["Maths difficulties", CL],
    ["Literacy", null],
    ["EAL", null],
  ])("%s is an area", (text, area) => {
    expect(readAreaOfNeed(typed(text))?.value.area ?? null).toBe(area);
  });

  it.each<[string, string | null]>([
    ["Specific Learning Difficulty", "SPLD"],
    ["Sp LD", "SPLD"],
    ["dyslexic", "SPLD"],
    ["Dyslexia/dyscalculia", "SPLD"],
    ["Moderate Learning Difficulty", "MLD"],
    ["Mod learning diff", "MLD"],
    ["Severe Learning Difficulty", "SLD"],
    ["Profound & Multiple Learning Difficulty", "PMLD"],
    ["Speech", "SLCN"],
    ["Speech, Language and Communication Needs", "SLCN"],
    ["Sp & lang", "SLCN"],
    ["S+L", "SLCN"],
    ["SALT", "SLCN"],
    ["Lang delay", "SLCN"],
    ["Selective mutism", "SEMH"],
    ["Autistic Spectrum Disorder", "ASD"],
    ["Autism (diagnosed)", "ASD"],
    ["ASD pathway", "ASD"],
    ["Social, Emotional and Mental Health", "SEMH"],
    ["attachment", "SEMH"],
    ["Anxiety / EBSA", "SEMH"],
    ["EBSNA", "SEMH"],
    ["Trauma", "SEMH"],
    ["Hearing Impairment", "HI"],
    ["hearing loss (aids)", "HI"],
    ["Visual impairment", "VI"],
    ["Vision Impairment", "VI"],
    ["Physical Disability", "PD"],
    ["Other Difficulty/Disability", "OTH"],
    ["Other Difficulty", "OTH"],
    ["No Specialist Assessment", "NSA"],
    ["Down Syndrome", "DS"],
    ["Down's", "DS"],
    ["Multi-Sensory Impairment", "MSI"],
    ["Literacy difficulties", null],
    ["Learning difficulties", null],
    ["query ASD", "ASD"],
    ["?ASD", "ASD"],
  ])("%s is a type of need", (text, code) => {
    const read = readPrimaryNeed(typed(text));
    const codes = [read?.value.code, ...(read?.alternatives ?? []).map(({ value }) => value.code)];
    expect(codes).toContain(code);
  });

  it.each<[string, string | null]>([
    ["Education, Health and Care Plan", "E"],
    ["EHC Plan", "E"],
    ["EHCP (Band 3)", "E"],
    ["EHCP", "E"],
    ["E - EHC plan", "E"],
    ["Statement", "E"],
    ["SEN Support", "K"],
    ["SEN supp", "K"],
    ["SENS", "K"],
    ["K+", "K"],
    ["K (SEN Support)", "K"],
    ["SA", "K"],
    ["SA+", "K"],
    ["School Action Plus", "K"],
    ["No SEN", "N"],
    ["No Special Educational Need", "N"],
    ["Monitoring", "N"],
    ["Mon", "N"],
    ["M", "N"],
    ["Off reg", "N"],
  ])("%s is a SEN status", (text, status) => {
    expect(readSenStatus(typed(text))?.value.status ?? null).toBe(status);
  });

  it.each<[string, number | null]>([
    ["W2", 2],
    ["Wv 2", 2],
    ["2", 2],
    ["Wave Two", 2],
    ["wave 2/3", 2],
    ["T2", 2],
    ["Tier 3", 3],
    ["Universal", 1],
    ["QFT", 1],
    ["Quality First", 1],
    ["HQT", 1],
    ["OAP", 1],
    ["Targeted", 2],
    ["Targetted", 2],
    ["Specialist", 3],
    ["Personalised", 2],
    ["U", 1],
    ["T", 2],
    ["S", 3],
  ])("%s is a wave", (text, wave) => {
    expect(readWave(typed(text))?.value.wave ?? null).toBe(wave);
  });
});
