import type { Head } from "./by-values/heads";
import {
  actualBesidePlanned,
  needsByRank,
  reasonsBesideAims,
  resultsInScores,
  sessionsOfAWeek,
  strategiesInRegister,
  teachersBesideThoseWhoRunIt,
  weeksBesideMinutes,
} from "./columns-in-pairs";
import { marksCounted } from "./marks-counted";
import {
  countsWhatIsPriced,
  helpsWhoLeads,
  hoursThatArePaid,
  namedAfterItsSection,
} from "./columns-together";
import { countsOfStaff } from "./special-shapes";
import { switchesOnAndOff } from "./switches";

/** In this order; each speaks only of columns that none before it has named. */
const STEPS: readonly ((heads: readonly Head[]) => void)[] = [
  countsWhatIsPriced,
  hoursThatArePaid,
  helpsWhoLeads,
  countsOfStaff,
  switchesOnAndOff,
  namedAfterItsSection,
  needsByRank,
  reasonsBesideAims,
  actualBesidePlanned,
  sessionsOfAWeek,
  resultsInScores,
  strategiesInRegister,
  teachersBesideThoseWhoRunIt,
  weeksBesideMinutes,
  marksCounted,
];

/** Names the columns whose meaning their neighbours settle, before words are looked up one by one. */
export function tellByNeighbours(heads: readonly Head[]): void {
  for (const step of STEPS) step(heads);
}
