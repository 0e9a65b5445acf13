import type { Claim, Layout } from "./layout";

/** Anything else: left alone, and said so. */
export const notAMap: Layout & { claim(): Claim } = {
  layout: "notAMap",
  claim: () => ({ sure: 0.3, because: "no table of provisions, pupils, rates or dates was found" }),
  read(study) {
    for (const cell of study.view.cells()) study.ledger.leave("notAMap", cell);
    return { headerRows: [], columns: [] };
  },
};
