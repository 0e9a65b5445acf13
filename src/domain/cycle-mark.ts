/** Stands in a reference between what a provision is called and its cycle: "Precision Teaching Y2 · Spring 1". */
export const CYCLE_MARK = " · ";
