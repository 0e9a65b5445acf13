import type { Given } from "../context";
import type { Desk } from "../desk";
import type { Labelled } from "../labels";
import type { Study } from "../study";
import { matchHeader } from "../words";
import type { Card, Pair } from "./find-cards";
import { OF_THE_PUPIL, sheetGiven } from "./sheet-given";

/** A plan's own review, a year apart, and no provision's. */
const REVIEW_OF_A_PLAN = /\b(?:annual review|ehcp? review|ar date)\b/i;

/** The pupil whose card it is, put on the desk, and the labels that are left for the provisions. */
export function pupilOfCard(
  study: Study,
  desk: Desk,
  card: Card,
): { given: Given; others: Pair[] } {
  const { ledger } = study;
  const labels: Labelled[] = [];
  const others: Pair[] = [];
  for (const pair of card.pairs) {
    const { label, value } = pair;
    const fields = matchHeader(label.text)
      .filter(({ confidence }) => confidence >= 0.6)
      .map(({ field }) => field);
    const [first] = fields;
    if (REVIEW_OF_A_PLAN.test(label.text)) ledger.leave("note", label, value);
    else if (first !== undefined && OF_THE_PUPIL.has(first))
      labels.push({
        label: label.text,
        fields,
        value: value.text,
        labelCell: label,
        valueCell: value,
      });
    else others.push(pair);
  }
  const { pupils, yearGroups, className } = sheetGiven(study, desk, card.top, labels);
  return {
    given: {
      ...(pupils ? { pupils } : {}),
      ...(yearGroups ? { yearGroups } : {}),
      ...(className ? { className } : {}),
    },
    others,
  };
}
