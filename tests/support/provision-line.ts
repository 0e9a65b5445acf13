import type { ProvisionLine } from "../../src/domain/recognition-report";
import { emptyLine } from "../../src/recognition/draft";

/** A line that states nothing but its name, and whatever a test gives. */
export function provisionLine(stated: Partial<ProvisionLine>): ProvisionLine {
  return { ...emptyLine("Precision Teaching", "Map!B5"), ...stated };
}
