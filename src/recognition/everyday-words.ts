/** Words that stand over columns and mean what they say: none is a slip of the pen for a header word that looks like it. */
// prettier-ignore
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set((
  "spelling speaking trained trainer meeting hearing heading plate plane prize house horse coach couch clock black " +
  "phrase revision precision state statue lunch invite trade stuff stiff reading writing listening maths english science music " +
  "behaviour wellbeing transport equipment material software tablet laptop family parent carer partner sport report effort " +
  "effect person reason"
).split(" "));
