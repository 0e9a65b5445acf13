import { formulaText, type Naming } from "../../src/formulas/formula-text";
import { GALLERY } from "../../src/templates/insert/gallery";
import { formulasOf } from "../../src/templates/insert/needs";
import { MOST_MAPS } from "../../src/templates/sheets/provision-list";

/** What Excel takes. */
const LONGEST_FORMULA = 8_192;

const NAMING: Naming = {
  table: (wanted) => wanted,
  tables: (kind) =>
    kind === "ProvisionMap"
      ? Array.from({ length: MOST_MAPS }, (_, n) => `ClassOak${10 + n}Map`)
      : [kind],
  name: (wanted) => wanted,
  link: () => "#'Class Beech provision map'!A",
};

it.each(GALLERY.map((entry) => [entry.name, entry.make(entry.option?.usual ?? "")] as const))(
  "the formulas of %s are none too long for Excel with as many provision maps as there may be",
  (_name, template) => {
    for (const formula of formulasOf(template)) {
      if (formula.parts.some((part) => typeof part === "object" && part.kind === "row")) {
        expect(formulaText(formula, NAMING).length).toBeLessThan(LONGEST_FORMULA);
      }
    }
  },
);
