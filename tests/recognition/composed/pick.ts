/** The n-th of a list that begins again at its end. */
export function pick<T>(from: readonly T[], at = 0): T {
  return from[at % from.length] as T;
}
