import { isKnownProgramme } from "../notation/provision-names";
import { readSchoolYear } from "../notation/school-year";
import type { CellView } from "../sheet-view";
import type { Study } from "../study";

/** The one programme whose pupils a sheet lists, and the cell that says so. */
export interface ProgrammeInTitle {
  name: string;
  cell: CellView;
  /** It is called a list, or what all of them are in: nobody need be asked. */
  isPlain: boolean;
}

/** "ELSA caseload", "Lexia group – register", "Nurture: who is in": what stands behind the programme's name. */
const WHOSE_LIST =
  /[\s:,–—-]+(?:(?:pupils?|children|group|student|club|class|termly|weekly|current)[\s:–—-]+)?(?:case ?load|registers?|lists?|members(?:hip)?|pupils|children|students|records?|tracker|tracking|log|who(?: is|['’]s)? (?:in|on|having|getting)(?: it)?)\b.*$/i;
/** "Children on Lexia", "Who gets ELSA": what stands before it. */
const WHO_HAS =
  /^(?:the )?(?:pupils|children|students|who|group|those)(?: (?:who|that))?(?: (?:is|are))? (?:on|in|gets?|getting|has|have|having|receiv(?:es?|ing)|doing|for|accessing) (?:the )?/i;
/** "Nurture group 2026-27 (Mrs Gill)", "ELSA, Spring 2027": when and with whom. */
const WHEN_AND_WITH_WHOM =
  /\s*\([^()]*\)\s*$|[\s,:–—-]+(?:autumn|spring|summer|aut|spr|sum|term|20\d\d)\b.*$/i;
/** Results are tracked by subject: only its group or booster is a provision. */
const A_SUBJECT =
  /^(?:reading|phonics|maths|mathematics|spelling|writing|english|literacy|numeracy|handwriting|speech|science|pe|art)$/i;
const LONGEST = 60;
/** Further down a tab is named for what stands above the table. */
const ROWS_AT_TOP = 2;

/** The programme that a title above the table, or the tab alone, says all the pupils below it have; null where none does. */
export function programmeInTitle(study: Study): ProgrammeInTitle | null {
  for (const { cell } of study.titles) {
    const found = programmeIn(cell.text);
    if (found) return { ...found, cell };
  }
  const [first] = study.tables;
  const cell = first?.columns[0]?.headerCells.at(-1);
  const found = programmeIn(study.view.name);
  const isAtTop = (first?.headerRows[0] ?? Infinity) < ROWS_AT_TOP;
  return found && cell && isAtTop && study.titles.length === 0
    ? { ...found, cell, isPlain: false }
    : null;
}

function programmeIn(title: string): Omit<ProgrammeInTitle, "cell"> | null {
  if (title.length > LONGEST) return null;
  const undated = title.replace(WHEN_AND_WITH_WHOM, "").trim();
  const name = undated.replace(WHOSE_LIST, "").replace(WHO_HAS, "").trim();
  const isName = /^\p{L}/u.test(name) && readSchoolYear(name) === null;
  if (!isName || A_SUBJECT.test(name) || !isKnownProgramme(name)) return null;
  const isPlain = name !== undated || /\b(?:groups?|club)$/i.test(name);
  return { name, isPlain };
}
