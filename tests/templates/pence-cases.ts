import { serialOf } from "../../src/domain/calendar-date";

/** Pence an hour that the school of these cases states. */
export const RATES = { TA: 1720, HLTA: 2345, Teacher: 5092, ELSA: 1999, Odd: 1333 } as const;

type Typed = Readonly<Record<string, string | number>>;

/** What is typed into a row of the map, and what it comes to in whole pence, worked out by hand. */
export interface PenceCase {
  typed: Typed;
  /** The whole cost. */
  cost: number;
  /** Of it the second role's, what the streams bear and what nobody does; where the case is about them. */
  role2?: number;
  paid?: readonly [first: number, second: number, nobody: number];
  /** In a group of so many, what one of them costs, to the nearest penny. */
  perPupil?: number;
  /** Who is named on Pupil provision, in which cycle and with which stated part; what each row bears, to the nearest penny. */
  named?: readonly { pupil: string; cycle?: string; part?: number; bears: number }[];
  /** Sessions held, where each of those named has one session in the Delivery log. */
  held?: number;
}

/** Sessions, minutes, weeks of one role. */
function dose(role: string, sessions: number, minutes: number, weeks: number): Typed {
  return {
    "Rate for": role,
    "Sessions a week": sessions,
    Minutes: minutes,
    "Weeks stated": weeks,
  };
}

function dates(start: string, end: string): Typed {
  return { Start: serialOf(start), End: serialOf(end) };
}

const HOUR = dose("TA", 1, 60, 10);

/** Rate × minutes ÷ 60 × sessions × weeks, written out in pence so that each can be checked on paper. */
export const PENCE_CASES: Readonly<Record<string, PenceCase>> = {
  // The worked examples of the field
  "3 × 20 mins, 1:4, 12 weeks at £17.20": {
    typed: { ...dose("TA", 3, 20, 12), "Group size": 4 },
    cost: 20_640,
    perPupil: 5_160,
  },
  "a weekly hour for 38 weeks": { typed: dose("TA", 1, 60, 38), cost: 65_360 },
  "a weekly hour for 12 of the 38 weeks": { typed: dose("TA", 1, 60, 12), cost: 20_640 },
  "9.2 hours a week for a year": { typed: dose("TA", 1, 552, 38), cost: 601_312 },
  // One role
  "an hour": { typed: dose("TA", 1, 60, 1), cost: 1_720 },
  "a minute": { typed: dose("TA", 1, 1, 1), cost: 29 }, // 28.67
  "half an hour": { typed: dose("TA", 1, 30, 1), cost: 860 },
  "20 minutes": { typed: dose("TA", 1, 20, 1), cost: 573 }, // 573.33
  "40 minutes": { typed: dose("TA", 1, 40, 1), cost: 1_147 }, // 1146.67
  "3 × 20 minutes a week": { typed: dose("TA", 3, 20, 1), cost: 1_720 },
  "daily quarters of an hour for 6 weeks": { typed: dose("TA", 5, 15, 6), cost: 12_900 },
  "once a fortnight for 20 weeks": { typed: dose("TA", 0.5, 45, 20), cost: 12_900 },
  "15 hours a week for 38 weeks": { typed: dose("TA", 5, 180, 38), cost: 980_400 },
  "a teacher's hour": { typed: dose("Teacher", 1, 60, 1), cost: 5_092 },
  "3 × 20 minutes of a teacher for 12 weeks": { typed: dose("Teacher", 3, 20, 12), cost: 61_104 },
  "an HLTA for 25 minutes twice a week": { typed: dose("HLTA", 2, 25, 10), cost: 19_542 }, // 19541.67
  "an ELSA for 7 minutes three times": { typed: dose("ELSA", 3, 7, 11), cost: 7_696 }, // 7696.15
  "a rate that never divides": { typed: dose("Odd", 1, 20, 1), cost: 444 }, // 444.33
  "half a penny goes up": { typed: dose("Odd", 1, 90, 1), cost: 2_000 }, // 1999.5
  "no sessions at all": { typed: dose("TA", 0, 20, 12), cost: 0 },
  "half a week": { typed: dose("TA", 2, 60, 0.5), cost: 1_720 },
  "six and a half weeks": { typed: dose("TA", 1, 60, 6.5), cost: 11_180 },
  // Adults
  "two adults": { typed: { ...dose("TA", 5, 10, 38), Adults: 2 }, cost: 108_933 }, // 108933.33
  "three adults": { typed: { ...HOUR, Adults: 3 }, cost: 51_600 },
  "half an adult": { typed: { ...dose("TA", 5, 30, 10), Adults: 0.5 }, cost: 21_500 },
  "nobody there": { typed: { ...HOUR, Adults: 0 }, cost: 0 },
  // A second role
  "a teacher beside the TA": {
    typed: { ...HOUR, "Role 2": "Teacher" },
    cost: 17_200 + 50_920,
    role2: 50_920,
  },
  "two HLTAs beside the TA": {
    typed: { ...HOUR, "Role 2": "HLTA", "Adults 2": 2 },
    cost: 17_200 + 46_900,
    role2: 46_900,
  },
  "a teacher for the first 15 minutes": {
    typed: { ...HOUR, "Role 2": "Teacher", "Minutes 2": 15 },
    cost: 17_200 + 12_730,
    role2: 12_730,
  },
  "a teacher for 10 minutes, twice a week": {
    typed: { ...dose("TA", 2, 30, 6), "Role 2": "Teacher", "Minutes 2": 10 },
    cost: 10_320 + 10_184,
    role2: 10_184,
  },
  "two roles, each rounded": {
    typed: { ...dose("Odd", 1, 20, 1), "Role 2": "TA" },
    cost: 444 + 573,
    role2: 573,
  },
  "half a teacher and two TAs": {
    typed: { ...HOUR, Adults: 2, "Role 2": "Teacher", "Adults 2": 0.5 },
    cost: 34_400 + 25_460,
    role2: 25_460,
  },
  "the same role twice": {
    typed: { ...HOUR, "Role 2": "TA", "Minutes 2": 30 },
    cost: 17_200 + 8_600,
    role2: 8_600,
  },
  // Preparation
  "30 minutes of preparation a week": {
    typed: { ...HOUR, "Preparation a week": 30 },
    cost: 17_200 + 8_600,
  },
  "7 minutes of preparation a week": {
    typed: { ...dose("TA", 1, 20, 1), "Preparation a week": 7 },
    cost: 774, // 1720 × 27 ÷ 60
  },
  "preparation of two adults together": {
    typed: { ...HOUR, Adults: 2, "Preparation a week": 30 },
    cost: 34_400 + 8_600,
  },
  "preparation and a second role": {
    typed: { ...HOUR, "Preparation a week": 60, "Role 2": "HLTA" },
    cost: 34_400 + 23_450,
    role2: 23_450,
  },
  // What is bought
  "resources on top": { typed: { ...HOUR, Resources: 99.99 }, cost: 27_199 },
  "resources alone": { typed: { Resources: 45.5 }, cost: 4_550 },
  "an external service": { typed: { ...HOUR, "External services": 640 }, cost: 81_200 },
  "an external service alone": { typed: { "External services": 1_204.35 }, cost: 120_435 },
  "training in one year": { typed: { Training: 300 }, cost: 30_000 },
  "training over three years": { typed: { Training: 300, "Years of use": 3 }, cost: 10_000 },
  "training that does not divide": { typed: { Training: 100, "Years of use": 3 }, cost: 3_333 },
  "training over seven years": { typed: { Training: 100, "Years of use": 7 }, cost: 1_429 }, // 1428.57
  "training over half a year counts once": {
    typed: { Training: 100, "Years of use": 0.5 },
    cost: 10_000,
  },
  "all of it together": {
    typed: {
      ...dose("TA", 3, 20, 12),
      "Role 2": "Teacher",
      "Minutes 2": 5,
      "Preparation a week": 15,
      Resources: 12.34,
      Training: 250,
      "Years of use": 4,
      "External services": 80.01,
    },
    cost: 25_800 + 15_276 + 1_234 + 6_250 + 8_001,
    role2: 15_276,
  },
  // Who pays
  "60 % notional SEN, 40 % pupil premium": {
    typed: {
      ...HOUR,
      Funding: "Notional SEN",
      "Part it pays": 0.6,
      "Funding 2": "Pupil premium",
      "Part 2 pays": 0.4,
    },
    cost: 17_200,
    paid: [10_320, 6_880, 0],
  },
  "60 % and the rest": {
    typed: { ...HOUR, Funding: "Notional SEN", "Part it pays": 0.6, "Funding 2": "Pupil premium" },
    cost: 17_200,
    paid: [10_320, 6_880, 0],
  },
  "what 40 % leave": {
    typed: { ...HOUR, Funding: "Notional SEN", "Funding 2": "Pupil premium", "Part 2 pays": 0.4 },
    cost: 17_200,
    paid: [10_320, 6_880, 0],
  },
  "one stream for all": {
    typed: { ...HOUR, Funding: "Top-up" },
    cost: 17_200,
    paid: [17_200, 0, 0],
  },
  "one stream for a half": {
    typed: { ...HOUR, Funding: "Top-up", "Part it pays": 0.5 },
    cost: 17_200,
    paid: [8_600, 0, 8_600],
  },
  "a half and a quarter": {
    typed: {
      ...HOUR,
      Funding: "Top-up",
      "Part it pays": 0.5,
      "Funding 2": "Pupil premium",
      "Part 2 pays": 0.25,
    },
    cost: 17_200,
    paid: [8_600, 4_300, 4_300],
  },
  "two halves of an odd penny": {
    typed: {
      ...dose("TA", 1, 20, 1),
      Funding: "Top-up",
      "Part it pays": 0.5,
      "Funding 2": "Pupil premium",
      "Part 2 pays": 0.5,
    },
    cost: 573,
    paid: [287, 286, 0],
  },
  "a third of £1.00 and the rest": {
    typed: { Resources: 1, Funding: "Top-up", "Part it pays": 1 / 3, "Funding 2": "Pupil premium" },
    cost: 100,
    paid: [33, 67, 0],
  },
  "nobody pays": { typed: HOUR, cost: 17_200, paid: [0, 0, 17_200] },
  "parts of more than the whole": {
    typed: {
      ...HOUR,
      Funding: "Top-up",
      "Part it pays": 0.8,
      "Funding 2": "Pupil premium",
      "Part 2 pays": 0.8,
    },
    cost: 17_200,
    paid: [13_760, 3_440, 0],
  },
  "only the second stream is named": {
    typed: { ...HOUR, "Funding 2": "Pupil premium" },
    cost: 17_200,
    paid: [0, 17_200, 0],
  },
  // Who shares
  "a pair": { typed: { ...HOUR, "Group size": 2 }, cost: 17_200, perPupil: 8_600 },
  "a group of three": { typed: { ...HOUR, "Group size": 3 }, cost: 17_200, perPupil: 5_733 },
  "a group of seven": { typed: { ...HOUR, "Group size": 7 }, cost: 17_200, perPupil: 2_457 },
  "a pupil alone": { typed: { ...HOUR, "Group size": 1 }, cost: 17_200, perPupil: 17_200 },
  // Who shares without being named
  "one of three is named": {
    typed: { ...HOUR, "Group size": 3, "Others in it": 2 },
    cost: 17_200,
    perPupil: 5_733,
    named: [{ pupil: "Ada", bears: 5_733 }],
    held: 1,
  },
  "one of three is named, and nothing said of others": {
    typed: { ...HOUR, "Group size": 3 },
    cost: 17_200,
    perPupil: 17_200,
    named: [{ pupil: "Ada", bears: 17_200 }],
  },
  "two of three are named": {
    typed: { ...HOUR, "Group size": 3, "Others in it": 1 },
    cost: 17_200,
    perPupil: 5_733,
    named: [
      { pupil: "Ada", bears: 5_733 },
      { pupil: "Bo", bears: 5_733 },
    ],
    held: 1,
  },
  "three of three are named": {
    typed: { ...HOUR, "Group size": 3 },
    cost: 17_200,
    perPupil: 5_733,
    named: ["Ada", "Bo", "Cai"].map((pupil) => ({ pupil, bears: 5_733 })),
    held: 1,
  },
  "all of it is one pupil's, whoever sits beside": {
    typed: { ...HOUR, "Group size": 3, "Others in it": 2 },
    cost: 17_200,
    perPupil: 5_733,
    named: [{ pupil: "Ada", part: 1, bears: 17_200 }],
  },
  "half of it is stated, one other shares the rest": {
    typed: { ...HOUR, "Group size": 3, "Others in it": 1 },
    cost: 17_200,
    perPupil: 5_733,
    named: [
      { pupil: "Ada", part: 0.5, bears: 8_600 },
      { pupil: "Bo", bears: 4_300 },
    ],
  },
  "others in every cycle": {
    typed: { ...HOUR, "Group size": 3, "Others in it": 1 },
    cost: 17_200,
    perPupil: 5_733,
    named: [
      { pupil: "Ada", cycle: "First", bears: 4_300 },
      { pupil: "Ada", cycle: "Second", bears: 2_867 },
      { pupil: "Bo", cycle: "Second", bears: 2_867 },
    ],
  },
  // By the calendar: 2026-27, the first and the last week of the year without provision
  "Autumn 2026 by its dates: 14 weeks": {
    typed: { ...dose("TA", 3, 20, 99), ...dates("2026-09-01", "2026-12-18") },
    cost: 24_080,
  },
  "one day is a week": {
    typed: { ...dose("TA", 1, 60, 99), ...dates("2026-11-18", "2026-11-18") },
    cost: 1_720,
  },
  "over the half-term holiday: 2 weeks": {
    typed: { ...dose("TA", 1, 60, 99), ...dates("2026-10-19", "2026-11-06") },
    cost: 3_440,
  },
  "the whole year: 38 weeks": {
    typed: { ...dose("TA", 1, 60, 99), ...dates("2026-09-01", "2027-07-21") },
    cost: 65_360,
  },
  "a start and 12 weeks": {
    typed: { ...dose("TA", 1, 60, 12), Start: serialOf("2026-09-14") },
    cost: 20_640,
  },
};
