import { statesNothing, readTitle } from "./context";
import { typed } from "./notation/cell-text";
import { FIRST_NAMES } from "./notation/first-names";
import { readAreaOfNeed } from "./notation/need";
import { soundsLikeProvision } from "./notation/provision-names";
import { readYearGroups } from "./notation/year-groups";
import { YEAR_AND_ROOM, type Study } from "./study";
import { NO_NAME } from "./whose-sheet";
import { matchHeader } from "./words";

/**
 * "4 Willow", "6 Hazel" on tabs: a year and its class. "1 Register", "2 Map" count the sheets, and "1 Amy", "2 Ben" the
 * pupils: where one of the tabs so named says that, or the numbers run from one, all of them wait for a title to repeat them.
 */
export function takeRoomsOfTabs(studies: readonly Study[]): void {
  const numbered = studies.flatMap((study) => {
    const [, year = "", word = ""] = YEAR_AND_ROOM.exec(study.view.name.trim()) ?? [];
    return word === "" ? [] : [{ study, year: Number(year), word }];
  });
  const areRooms =
    numbered.every(({ word }) => mayBeRoom(word)) &&
    !(numbered.length > 1 && numbered.every(({ year }, i) => year === i + 1));
  for (const { study } of numbered) {
    const name = study.view.name.trim();
    const above = [
      ...study.titles.map(({ cell }) => cell),
      ...study.labels.map(({ labelCell }) => labelCell),
    ];
    if (!areRooms && !above.some(({ text }) => text.startsWith(name))) continue;
    const read = readYearGroups(typed(name), { heading: "class" })?.value;
    const [year] = read?.yearGroups ?? [];
    if (read?.className && year) study.isRoom({ yearGroups: [year], className: read.className });
  }
}

/** A word that says nothing of what a sheet holds, and is no pupil's name. */
function mayBeRoom(word: string): boolean {
  return (
    !NO_NAME.test(word) &&
    !FIRST_NAMES.has(word.toLowerCase()) &&
    (matchHeader(word)[0]?.confidence ?? 0) < 0.6 &&
    readAreaOfNeed(typed(word)) === null &&
    statesNothing(readTitle(word).given) &&
    !soundsLikeProvision(word)
  );
}
