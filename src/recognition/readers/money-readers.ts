import * as sources from "../notation/funding";
import * as money from "../notation/money";
import type { Reader } from "./reader";
import { placeOf } from "../sheet-view";
import type { LineDraft } from "./line-draft";
import { remembering } from "./remember";

const readFunding = remembering(sources.readFunding);
const readMoney = remembering(money.readMoney);
const MONEY = { isMoney: true };

export const cost: Reader = (cell, draft) => {
  const value = draft.take(readMoney(cell.cell, MONEY), cell);
  if (!value) return;
  draft.line.cost = value.pounds;
  draft.line.costText = value.text;
};

/** A price for one pupil, visit or item is no cost of the line: it stays in words unless nothing else is stated. */
export const price: Reader = (cell, draft, column) => {
  draft.aside(cell, `${column.own.replace(/\s+/g, " ")}: ${cell.text}`);
};

/** What the line costs for each pupil: the cost itself where the line is one pupil's, or where it is said in words. */
export const costPerPupil: Reader = (cell, draft, column) => {
  const read = readMoney(cell.cell, MONEY);
  const { text = null, pounds = null } = read?.value ?? {};
  if (text !== null && pounds === null) draft.line.costText ??= text;
  else price(cell, draft, column);
  if (pounds !== null) draft.costForOne = { pounds, cell };
};

/** Settles what a cost for each pupil was, once it is known whose line it is. */
export function settleCostForOne(draft: LineDraft): void {
  const { line, costForOne, leftovers } = draft;
  if (!costForOne || line.cost !== null || line.costText !== null || line.pupils.length !== 1)
    return;
  line.cost = costForOne.pounds;
  draft.feedsWhatChanged(costForOne.cell);
  const place = placeOf(costForOne.cell);
  leftovers.splice(0, Infinity, ...leftovers.filter(({ from }) => from !== place));
}

export const fundingSource: Reader = (cell, draft) => {
  draft.line.fundingSource = readFunding(cell.cell)?.value.funding ?? null;
};
