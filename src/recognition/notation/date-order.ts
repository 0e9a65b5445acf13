const IN_FIGURES = /^\D*(\d{1,2})[./-](\d{1,2})[./-](?:20)?\d\d\D*$/;

/**
 * Whether dates typed as text put the month first, as an American computer does: some can only be read so (09/24/26),
 * and none only the other way (24/09/26).
 */
export function putsMonthFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap((text) => {
    const [, first = "", second = ""] = IN_FIGURES.exec(text) ?? [];
    return first === "" ? [] : [{ first: Number(first), second: Number(second) }];
  });
  return dates.some(({ second }) => second > 12) && dates.every(({ first }) => first <= 12);
}
