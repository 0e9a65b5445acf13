import { serialOf } from "../../domain/calendar-date";
import type { Area } from "../../workbook/address";
import type { AddChoices } from "../../workbook/edit";
import type { Choices } from "../sheet-template";
import type { Names } from "./free-names";

/** Dates that a map may hold; anything else is a slip of the keyboard. */
const EARLIEST = serialOf("2000-01-01");
const LATEST = serialOf("2099-12-31");

export function choiceEdit(
  sheet: string,
  area: Area,
  title: string,
  choices: Choices,
  names: Names,
): AddChoices {
  return {
    kind: "addChoices",
    sheet,
    area,
    rule: ruleOf(choices, names),
    prompt: choices.prompt === undefined ? null : { title, message: choices.prompt },
    error: { title, message: choices.error },
    strength: choices.strength,
  };
}

function ruleOf(choices: Choices, names: Names): AddChoices["rule"] {
  switch (choices.type) {
    case "list":
      return { type: "list", source: `=${names.name(choices.source.name)}` };
    case "words":
      return { type: "list", source: choices.words.join(",") };
    case "number": {
      const { min, max, whole } = choices;
      return { type: "number", min, whole, ...(max === undefined ? {} : { max }) };
    }
    case "date":
      return { type: "date", earliest: EARLIEST, latest: LATEST };
  }
}
