import type { AreaOfNeed } from "./area-of-need";

/** The school census codes for type of need. */
export const PRIMARY_NEEDS = [
  "SPLD",
  "MLD",
  "SLD",
  "PMLD",
  "SEMH",
  "SLCN",
  "HI",
  "VI",
  "MSI",
  "PD",
  "ASD",
  "DS",
  "OTH",
  "NSA",
] as const;

export type PrimaryNeed = (typeof PRIMARY_NEEDS)[number];

/**
 * What each code means and the area of need that it is usually counted under (the grouping that local authorities
 * publish; null where a code says nothing about the area). A pupil may well have needs in another area too.
 */
export const PRIMARY_NEED_MEANINGS: Readonly<
  Record<PrimaryNeed, { label: string; area: AreaOfNeed | null }>
> = {
  SPLD: { label: "Specific learning difficulty", area: "cognitionAndLearning" },
  MLD: { label: "Moderate learning difficulty", area: "cognitionAndLearning" },
  SLD: { label: "Severe learning difficulty", area: "cognitionAndLearning" },
  PMLD: { label: "Profound and multiple learning difficulty", area: "cognitionAndLearning" },
  SEMH: {
    label: "Social, emotional and mental health",
    area: "socialEmotionalAndMentalHealth",
  },
  SLCN: {
    label: "Speech, language and communication needs",
    area: "communicationAndInteraction",
  },
  HI: { label: "Hearing impairment", area: "sensoryAndOrPhysical" },
  VI: { label: "Vision impairment", area: "sensoryAndOrPhysical" },
  MSI: { label: "Multi-sensory impairment", area: "sensoryAndOrPhysical" },
  PD: { label: "Physical disability", area: "sensoryAndOrPhysical" },
  ASD: { label: "Autistic spectrum disorder", area: "communicationAndInteraction" },
  DS: { label: "Down syndrome", area: null },
  OTH: { label: "Other difficulty or disability", area: null },
  NSA: { label: "SEN support, no specialist assessment yet", area: null },
};
