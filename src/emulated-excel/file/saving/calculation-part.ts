import { dropPart } from "../package/content-types";
import { relationships, removeRelationship } from "../package/relationships";
import { childOf } from "../sheet/child-order";
import type { SaveContext } from "./save-context";

/** The order in which Excel last calculated: out of date once formulas change, and Excel makes a new one. */
export function dropCalculationChain({ pack, source }: SaveContext): void {
  for (const relationship of relationships(pack, source.workbookPart))
    if (relationship.kind === "calcChain") {
      dropPart(pack, relationship.target);
      removeRelationship(pack, source.workbookPart, relationship.id);
    }
}

/** Results are stored, for viewers that do not calculate; Excel works them out afresh when it opens the file. */
export function recalculateOnLoad({ pack, source }: SaveContext): void {
  const { root } = pack.document(source.workbookPart);
  childOf(root, "calcPr").set("fullCalcOnLoad", 1);
}
