import type { Field } from "../fields";
import { isPlainlyStaff } from "../evidence";
import { becauseOf, plainlyIs, tellingOf } from "../plain-values";
import type { CellView } from "../sheet-view";
import type { Found, Head } from "./heads";

/** "To read 100 words", "Uses full sentences", "Improve pencil control": what someone is to be able to do. */
const DOES =
  "reads?|writes?|spells?|uses?|counts?|forms?|follows?|joins?|knows?|shares?|sits?|takes?|asks?|recalls?|recognises?|names?|makes?|speaks?|talks?|listens?|answers?|blends?|segments?|holds?|copes?|manages?|understands?|completes?|shows?|plays?|works?|learns?|develops?|improves?|increases?|reduces?|raises?|closes?|builds?";
const PURPOSE = new RegExp(
  `^(?:to (?:[a-z]+ly )?[a-z]+|(?:can|will|be able to|able to|is able to|confident(?:ly)?|improved|increased|reduced|${DOES}) [a-z]+|.* to (?:rise|fall|go up|come down|improve|increase) )`,
  "i",
);
const FEWEST_WORDS = 3;

const isPurpose = ({ cell, text }: CellView): boolean =>
  typeof cell.value === "string" && text.split(/\s+/).length >= FEWEST_WORDS && PURPOSE.test(text);

const INITIALS = /^\p{Lu}{2,3}$/u;

/** Those who give support themselves rather than see to it. */
const GIVES =
  /\b(?:hl)?tas?\d?\b|\blsas?\b|\belsas?\b|assistant|volunteer|nurse|mentor|therap|coach|tutor|salt|counsellor/i;

const shareOf = (values: readonly CellView[], is: (cell: CellView) => boolean): number => {
  const said = tellingOf(values);
  return said.length === 0 ? 0 : said.filter(is).length / said.length;
};

/** Sentences that say what a provision is for. */
export function purposes(heads: readonly Head[]): Found[] {
  if (heads.some(({ column }) => column.field === "target")) return [];
  const [best] = heads
    .filter(({ column, values }) => column.field === null && values.length >= 2)
    .map((head) => ({ head, share: shareOf(head.values, isPurpose) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  return best
    ? [
        {
          head: best.head,
          field: "target",
          because: becauseOf("sentences that say what it is for"),
        },
      ]
    : [];
}

/**
 * Two columns of staff: the one with assistants, mentors and therapists gives the support, the other sees to it. Where
 * both are alike, someone is asked.
 */
export function staffApart(heads: readonly Head[]): Found[] {
  const isStaff = ({ column, values }: Head): boolean =>
    column.field === null &&
    values.length >= 2 &&
    (plainlyIs(values)?.field === "ledBy" ||
      shareOf(values, (cell) => isPlainlyStaff(cell) || INITIALS.test(cell.text)) >= 0.8);
  const has = (field: Field): boolean => heads.some(({ column }) => column.field === field);
  const open = heads.filter(isStaff);
  const because = becauseOf("people or roles");
  if (has("ledBy")) {
    const [other] = open;
    return other && !has("leadTeacher") ? [{ head: other, field: "leadTeacher", because }] : [];
  }
  const [first, second] = open;
  if (!first) return [];
  if (!second) {
    // Initials alone may be pupils as well.
    const areRoles = shareOf(first.values, isPlainlyStaff) >= 0.3;
    const rivals: Field[] = has("pupils") || areRoles ? [] : ["pupils"];
    return [{ head: first, field: "ledBy", because, rivals }];
  }
  const [a, b] = [first, second].map(({ values }) =>
    shareOf(values, ({ text }) => GIVES.test(text)),
  );
  const isSecond = (b ?? 0) > (a ?? 0);
  const [leads, sees] = isSecond ? [second, first] : [first, second];
  const isOpen = Math.abs((a ?? 0) - (b ?? 0)) < 0.3;
  return [
    { head: leads, field: "ledBy", because, rivals: isOpen ? ["leadTeacher"] : [] },
    { head: sees, field: "leadTeacher", because },
  ];
}
