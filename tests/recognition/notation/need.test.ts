import { typed } from "../../../src/recognition/notation/cell-text";
import { readAreaOfNeed, readPrimaryNeed } from "../../../src/recognition/notation/need";
import { readSenStatus } from "../../../src/recognition/notation/sen-status";
import { readWave } from "../../../src/recognition/notation/wave";
import { number } from "./cells";

const CI = "communicationAndInteraction";
const CL = "cognitionAndLearning";
const SEMH = "socialEmotionalAndMentalHealth";
const SP = "sensoryAndOrPhysical";

describe("areas of need", () => {
  it.each([
    ["C&I", CI],
    ["C & I", CI],
    ["Comm & Int", CI],
    ["Communication & Interaction", CI],
    ["C & L", CL],
    ["Cog & Learning", CL],
    ["COGNITION AND LEARNING:", CL],
    ["SEMH", SEMH],
    ["Social & Emotional", SEMH],
    ["Social, Emotional and Mental Health", SEMH],
    ["S/P", SP],
    ["S&P", SP],
    ["Sensory/ Physical", SP],
    ["Sensory &/or Physical", SP],
    ["Sensory and/or Physical", SP],
  ])("%s", (text, area) => {
    expect(readAreaOfNeed(typed(text))).toMatchObject({ value: { area, text: null }, rest: "" });
  });

  it.each([
    ["BESD", SEMH],
    ["EBD", SEMH],
    ["SLCN", CI],
    ["ASC", CI],
    ["Dyslexia", CL],
    ["SpLD", CL],
    ["HI", SP],
    ["Thinking and learning", CL],
    ["Thinking & remembering", CL],
    ["Speaking and listening", CI],
    ["Listening, attention and talking", CI],
    ["Communication and language", CI],
    ["Feelings & behaviour", SEMH],
    ["Managing feelings and friendships", SEMH],
    ["PSED", SEMH],
    ["Body and senses", SP],
    ["Hearing and vision", SP],
    ["Medical / sensory", SP],
    ["C&I / SEMH", CI],
    ["MLD with SLCN", CL],
    ["SpLD & SEMH", CL],
    ["EAL", null],
    ["MED", null],
  ])("%s keeps its words beside the area", (text, area) => {
    expect(readAreaOfNeed(typed(text))?.value).toEqual({ area, text });
  });

  it.each(["Toe by Toe", "Mrs Doyle", "daily"])("%s is no area", (text) => {
    expect(readAreaOfNeed(typed(text))).toBeNull();
  });
});

describe("a pupil's type of need, by its census code", () => {
  it.each([
    ["Dyslexia", "SPLD"],
    ["SpLD", "SPLD"],
    ["ASC", "ASD"],
    ["autism", "ASD"],
    ["SLCN", "SLCN"],
    ["Speech, language and communication needs", "SLCN"],
    ["BESD", "SEMH"],
    ["hearing impairment", "HI"],
    ["VI", "VI"],
    ["DS", "DS"],
    ["NSA", "NSA"],
    ["EAL", null],
  ])("%s", (text, code) => {
    expect(readPrimaryNeed(typed(text))).toMatchObject({ value: { code }, rest: "" });
    expect(readPrimaryNeed(typed(text))?.alternatives).toBeUndefined();
  });

  it("asks where a diagnosis has no code of its own", () => {
    expect(readPrimaryNeed(typed("ADHD"))?.alternatives?.map(({ value }) => value.code)).toEqual([
      "SEMH",
      "OTH",
      null,
    ]);
  });

  it("takes the first for the primary need and keeps the others", () => {
    expect(readPrimaryNeed(typed("MLD with SLCN"))).toMatchObject({
      value: { code: "MLD" },
      rest: "with SLCN",
    });
    expect(readPrimaryNeed(typed("tbc"))).toMatchObject({ value: { code: null }, rest: "tbc" });
  });
});

describe("SEN status", () => {
  it.each([
    ["E", "E"],
    ["EHCP", "E"],
    ["EHCP (E)", "E"],
    ["K", "K"],
    ["SEN Support", "K"],
    ["SEN Support (K)", "K"],
    ["SS", "K"],
    ["SA", "K"],
    ["SA+", "K"],
    ["S", "E"],
    ["N", "N"],
    ["Monitoring", "N"],
  ])("%s", (text, status) => {
    expect(readSenStatus(typed(text))).toMatchObject({ value: { status }, rest: "" });
  });

  it("asks about K that is only monitored", () => {
    expect(
      readSenStatus(typed("K (monitor)"))?.alternatives?.map(({ value }) => value.status),
    ).toEqual(["K", "N"]);
    expect(readSenStatus(typed("EHCNA requested"))).toBeNull();
  });
});

describe("waves under any name", () => {
  it.each([
    ["Wave 2", 2],
    ["W3", 3],
    ["Wave Two\nSmall group intervention", 2],
    ["Wave 1 - Universal", 1],
    ["Wave 4", 4],
    ["Tier 2", 2],
    ["Universal", 1],
    ["QFT", 1],
    ["Targeted", 2],
    ["Enhanced", 2],
    ["Targeted Plus", 3],
    ["Specialist", 3],
  ])("%s", (text, wave) => {
    expect(readWave(typed(text))?.value.wave).toBe(wave);
    expect(readWave(typed(text))?.alternatives).toBeUndefined();
  });

  it("asks about bands and about two waves in one cell", () => {
    expect(readWave(typed("Band B"))?.alternatives?.map(({ value }) => value.wave)).toEqual([
      2,
      null,
    ]);
    expect(readWave(typed("Wave 2/3"))?.alternatives?.map(({ value }) => value.wave)).toEqual([
      2, 3,
    ]);
    expect(readWave(number(2))?.value.wave).toBe(2);
    expect(readWave(number(5))).toBeNull();
  });
});
