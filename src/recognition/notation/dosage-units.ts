/** Units of time as people write them, for patterns over folded text. */
export const MIN =
  "(?:minutes?|minuets?|mintues?|minites?|minuites?|mins?|mind|mns|m|'|\u2032)(?![a-z])\\.?";
export const HOUR = "(?:hours?|hrs?|h)(?![a-z])\\.?";
export const WEEK = "(?:weeks?|wks?|w)(?![a-z])\\.?";
