import type { PupilLine } from "../domain/recognition-report";

/** Finds whom a name on the map means. Two pupils who both could be meant are never merged: the name stays as written. */
export class PupilMatcher {
  /** Names as the register writes them, and by each way in which they may be shortened. */
  private readonly written = new NameIndex();
  private readonly shortened = new NameIndex();
  private readonly initials = new NameIndex();

  constructor(register: readonly Pick<PupilLine, "name">[]) {
    for (const { name } of register) {
      const parts = nameParts(name);
      this.written.add(parts.join(" "), name);
      this.shortened.add(shortName(parts), name);
      this.initials.add(initialsOf(parts), name);
    }
  }

  /** The register's name, or null when nobody or more than one pupil could be meant. */
  match(name: string): string | null {
    const parts = nameParts(name);
    const same = this.written.only(parts.join(" "));
    if (same !== null) return same;
    if (isInitials(parts)) return this.initials.only(parts.join(""));
    const short = shortName(parts);
    const isShort = short === parts.join(" ");
    return isShort ? this.shortened.only(short) : this.written.only(short);
  }
}

class NameIndex {
  private readonly names = new Map<string, Set<string>>();

  add(key: string, name: string): void {
    this.names.set(key, (this.names.get(key) ?? new Set()).add(name));
  }

  only(key: string): string | null {
    const names = this.names.get(key);
    return names?.size === 1 ? ([...names][0] ?? null) : null;
  }
}

/** ["ada", "may", "bell"] → "ada b" */
function shortName(parts: readonly string[]): string {
  const [first = "", ...others] = parts;
  const last = others.at(-1);
  return last === undefined ? first : `${first} ${last.slice(0, 1)}`;
}

function initialsOf(parts: readonly string[]): string {
  const [first = "", ...others] = parts;
  return first.slice(0, 1) + (others.at(-1) ?? "").slice(0, 1);
}

/** "JT" or "J T" */
function isInitials(parts: readonly string[]): boolean {
  return parts.every((part) => part.length === 1) || (parts.length === 1 && parts[0]?.length === 2);
}

/** Words of a name in the order forename … surname, lower case, without accents. */
function nameParts(name: string): string[] {
  const [before = "", after] = name.split(",", 2);
  const ordered = after === undefined ? before : `${after} ${before}`;
  return ordered
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.()]/g, " ")
    .split(/\s+/)
    .filter((part) => part !== "");
}
