/** The four broad areas of need of the SEND Code of Practice (2015, 6.28–6.35), in the Code's order. */
export const AREAS_OF_NEED = [
  "communicationAndInteraction",
  "cognitionAndLearning",
  "socialEmotionalAndMentalHealth",
  "sensoryAndOrPhysical",
] as const;

export type AreaOfNeed = (typeof AREAS_OF_NEED)[number];

/** The Code's own names, as they are written into sheets and lists. */
export const AREA_LABELS: Readonly<Record<AreaOfNeed, string>> = {
  communicationAndInteraction: "Communication and interaction",
  cognitionAndLearning: "Cognition and learning",
  socialEmotionalAndMentalHealth: "Social, emotional and mental health",
  sensoryAndOrPhysical: "Sensory and/or physical",
};
