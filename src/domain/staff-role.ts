/**
 * A role with what its hour costs, as a dated example to be replaced by the school.
 * Salaries: NJC pay scale 2025-26 (SCP 3, 11, 19) and teachers' pay England excl. London 2025-26 (M6, U3).
 * LA unit rate: £17.20, a local authority's rate per teaching-assistant hour over 38 weeks.
 */
export interface StaffRole {
  role: string;
  level: string;
  /** Pounds per hour, or null where no local authority's rate is known. */
  unitRate: number | null;
  /** Full-time pounds a year. */
  salary: number | null;
  hoursAWeek: number | null;
  fullTimeHours: number | null;
  /** Weeks of the year that are paid; 52 = all year. */
  weeksPaid: number | null;
  /** Weeks in which they work, with the hours a week. */
  weeksWorked: number | null;
  /** Hours of a year where a contract states them, as teachers' does. */
  directedHours: number | null;
  /** Employer's pension contribution, as a fraction. */
  pension: number | null;
  basis: string;
}

/** 39 weeks worked with their share of paid holiday: 39 ÷ 44.743 of the 365 ÷ 7 weeks of a year. */
const TERM_TIME_WEEKS = 45.45;
/** 195 days. */
const SCHOOL_YEAR_WEEKS = 39;
/** School Teachers' Pay and Conditions Document. */
const DIRECTED_HOURS = 1265;
/** A placeholder: every Local Government Pension Scheme fund sets its own. */
const LGPS = 0.2;
/** Teachers' Pensions, England, since April 2024, levy included. */
const TEACHERS_PENSION = 0.2868;
const UNIT_RATE = 17.2;

export const EXAMPLE_ROLES: readonly StaffRole[] = [
  support("TA", "SCP 3", 24_796, UNIT_RATE),
  support("TA Level 3", "SCP 11", 28_142, UNIT_RATE),
  support("HLTA", "SCP 19", 32_061, UNIT_RATE),
  support("ELSA", "SCP 11", 28_142, UNIT_RATE),
  support("MDSA", "SCP 3", 24_796, UNIT_RATE),
  teacher("Teacher", "M6", 45_352),
  teacher("SENCO", "U3", 51_048),
];

function support(role: string, level: string, salary: number, unitRate: number): StaffRole {
  return {
    role,
    level,
    unitRate,
    salary,
    hoursAWeek: 30,
    fullTimeHours: 37,
    weeksPaid: TERM_TIME_WEEKS,
    weeksWorked: SCHOOL_YEAR_WEEKS,
    directedHours: null,
    pension: LGPS,
    basis: `Example: NJC ${level} 2025-26, pension fund at 20%. Replace with yours.`,
  };
}

function teacher(role: string, level: string, salary: number): StaffRole {
  return {
    role,
    level,
    unitRate: null,
    salary,
    hoursAWeek: 32.5,
    fullTimeHours: 32.5,
    weeksPaid: 52,
    weeksWorked: SCHOOL_YEAR_WEEKS,
    directedHours: DIRECTED_HOURS,
    pension: TEACHERS_PENSION,
    basis: `Example: teachers' pay ${level} 2025-26 outside London. Replace with yours.`,
  };
}
