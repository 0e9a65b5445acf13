import { readAreaOfNeed } from "./notation/need";
import { holdsProvisionWord, isKnownProgramme } from "./notation/provision-names";
import { typed } from "./notation/cell-text";
import { NOT_A_NAME } from "./notation/no-class";
import type { Study } from "./study";

/** "Puffins", "Sea Otters": letters only, and nothing that a sheet is called for otherwise. */
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
const FEWEST_HEADS = 4;

/**
 * A sheet a class: where one of several sheets with the same heads is called "4 Kites", the one called "Puffins" is about a
 * class as well.
 */
export function takeClassesOfTabs(studies: readonly Study[]): void {
  const alike = new Map<string, Study[]>();
  for (const study of studies) {
    const heads = study.tables[0]?.columns.map(({ header }) => header.toLowerCase()) ?? [];
    if (heads.length < FEWEST_HEADS) continue;
    const key = heads.join(" | ");
    alike.set(key, [...(alike.get(key) ?? []), study]);
  }
  for (const group of alike.values()) {
    const isOfClasses = group.some(({ named }) => named.given.className !== undefined);
    if (!isOfClasses) continue;
    for (const { named, view } of group)
      if (Object.keys(named.given).length === 0 && mayBeClass(view.name))
        named.given.className = view.name.trim();
  }
}

function mayBeClass(tab: string): boolean {
  const name = tab.trim();
  return (
    NAME.test(name) &&
    !NOT_A_NAME.test(name) &&
    !holdsProvisionWord(name) &&
    !isKnownProgramme(name) &&
    readAreaOfNeed(typed(name)) === null
  );
}
