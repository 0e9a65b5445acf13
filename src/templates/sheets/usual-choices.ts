import { LISTS } from "../names";
import type { Choices } from "../sheet-template";

/** What may be typed into cells of the map, said once. */
export const A_DATE: Choices & { type: "date" } = {
  type: "date",
  error: "Type a date such as 21/11/2026.",
  strength: "stop",
};

export const AN_AMOUNT: Choices & { type: "number" } = {
  type: "number",
  min: 0,
  whole: false,
  error: "Type an amount in pounds, or leave it blank.",
  strength: "stop",
};

export const A_NUMBER: Choices & { type: "number" } = {
  type: "number",
  min: 0,
  whole: false,
  error: "Type a number.",
  strength: "stop",
};

export const A_COUNT: Choices & { type: "number" } = { ...A_NUMBER, whole: true };

export const A_PART: Choices & { type: "number" } = {
  type: "number",
  min: 0,
  max: 1,
  whole: false,
  error: "Type a percentage between 0% and 100%.",
  strength: "stop",
};

export const A_ROLE: Choices & { type: "list" } = {
  type: "list",
  source: LISTS.roles,
  error: "There is no rate for this role on Staff rates.",
  strength: "warning",
};

export const A_FUNDING_STREAM: Choices & { type: "list" } = {
  type: "list",
  source: LISTS.funding,
  error: "This funding stream is not on the Lists sheet.",
  strength: "warning",
};
