/** Cells where we knowingly differ from what Excel stored, and why. */
export const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  "MATH_AND_TRIGONOMETRY/EXP_SIGN.xlsx EXP_SIGN R34C2":
    'Excel there did not read " 2024-01-10 " with blanks around it as a date; it does read numbers so',
  "MATH_AND_TRIGONOMETRY/EXP_SIGN.xlsx EXP_SIGN R34C3": "the same",
  "TEXT/TEXT.xlsx NUMBERS R12C11":
    "1.23456E+21 as a percentage: numfmt writes no figures that long",
};
