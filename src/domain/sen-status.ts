/** The school census codes for SEN provision, with their meaning (DfE school census guide). */
export const SEN_STATUSES = ["N", "K", "E"] as const;

export type SenStatus = (typeof SEN_STATUSES)[number];

export const SEN_STATUS_LABELS: Readonly<Record<SenStatus, string>> = {
  N: "No SEN",
  K: "SEN support",
  E: "EHC plan",
};
