import * as sources from "../notation/funding";
import * as money from "../notation/money";
import type { Reader } from "./reader";
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

export const fundingSource: Reader = (cell, draft) => {
  draft.line.fundingSource = readFunding(cell.cell)?.value.funding ?? null;
};
