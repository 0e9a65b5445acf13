import { typed } from "../notation/cell-text";
import { readGroupSizeText } from "../notation/group-size";
import type { Reading } from "../notation/reading";
import { readTermText } from "../notation/terms";
import { readWeeks } from "../notation/weeks";
import { readYearGroups } from "../notation/year-groups";
import { dosageIn } from "./dosage-in";

/** Adults who give what the line before names; a therapist or a service on a line of its own is a provision. */
const WHO =
  /^(?:\(|with |by |led by |run by )*(?:(?:mrs?|miss|ms|dr)\.? \p{Lu}[\p{L}'’-]+(?: ?\([^)]*\))?|(?:hlta|lsa|ta|ct|class teacher|teacher|sendco|senco|nneb|volunteer|adult)s?(?:\s*[/&+]\s*[\p{L}]+)*)\)?$/iu;
/** "Counsellor, weekly", "Weekly ELSA", "Physio - daily", "Daily readers": whom the pupil sees is what is provided. */
const GIVES_IT_THEMSELVES =
  /^(?:(?:(?:once|twice|(?:\d|one|two|three) ?(?:x|times))[ -](?:a |per )?(?:week|wk)(?:ly)?|daily|weekly|fortnightly|bi-?weekly|half-?termly|termly|monthly|regular|individual|1:1|1-1|\d ?x) )?(?:counsell(?:or|ing)|mentor|physio|camhs|elsa|sa?lt|slt|ep|ot|educational psych|occupational|speech|play therap|art therap|music therap|drama therap|school nurse|outreach|readers?(?!\p{L}))/iu;
const CLUB = /\b(?:club|group|group work|gp|mile|reading|phonics|maths)\b/i;

/** A piece of text that names no provision: it says when, how long, by whom or for whom the one before it is. */
export function isAside(piece: string): boolean {
  const text = piece.trim().replace(/^[([]|[)\]]$/g, "");
  if (text.length > 60) return false;
  if (WHO.test(text)) return true;
  if (GIVES_IT_THEMSELVES.test(text)) return false;
  if (CLUB.test(text) && !/\d/.test(text)) return false;
  return (
    isWhole(dosageIn(text), IN_WHAT_COMPANY) ||
    isWhole(readWeeks(typed(text))) ||
    isWhole(readTermText(text)) ||
    isWhole(/\d/.test(text) ? readGroupSizeText(text) : null) ||
    isWhole(yearsIn(text))
  );
}

/** "Y3-4", "Year 2 and KS2"; "Lexia (KS2)" names something besides, though it is put as a class would be. */
function yearsIn(text: string): Reading<unknown> | null {
  if (!/\d|recep|nursery|eyfs/i.test(text)) return null;
  const read = readYearGroups(typed(text), { heading: "title" });
  return read && (read.value.className === null || !text.includes("(")) ? read : null;
}

/** "Pairs, 10 mins", "Small group, 2 x 15": with how many, and no name. */
const IN_WHAT_COMPANY =
  /^(?:in )?(?:pairs?|paired|threes|(?:small |whole )(?:groups?|class)|individual(?:ly)?|one to one|alone)(?: sessions?)?$/i;

export function isWhole(read: Reading<unknown> | null, besides = /^$/): boolean {
  return (
    read !== null &&
    read.confidence >= 0.6 &&
    read.rest
      .replace(besides, "")
      .replace(/\b(?:only|term|for|from|am|pm|a)\b/gi, "")
      .trim() === ""
  );
}
