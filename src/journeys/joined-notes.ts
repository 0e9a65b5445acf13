/** Each note once; null when there is nothing to say. */
export function joinedNotes(notes: readonly (string | null)[]): string | null {
  const said = [...new Set(notes.filter((note) => note !== null && note !== ""))];
  return said.length > 0 ? said.join(" · ") : null;
}
