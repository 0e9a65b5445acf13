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
