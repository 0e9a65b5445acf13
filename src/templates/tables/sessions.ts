import { tableReferences } from "../../formulas/reference";

/** One row is a session, of a whole group or of one pupil of it. */
export const DELIVERY_LOG = tableReferences("DeliveryLog", {
  date: "Date",
  provision: "Provision",
  pupil: "Pupil",
  delivered: "Took place",
  minutes: "Minutes",
  why: "Why not",
  adult: "Adult",
  flag: "To look at",
  notes: "Notes",
  readFrom: "Read from",
  source: "Source",
  counts: "Counts as",
  rowKey: "Which row",
});

/** One row is one provision that Section F of an EHC plan specifies. */
export const SECTION_F = tableReferences("SectionF", {
  pupil: "Pupil",
  reference: "F reference",
  wording: "Wording in the plan",
  hours: "Hours a week specified",
  metBy: "Met by",
  andBy: "And by",
  mapped: "Hours a week mapped",
  delivered: "Hours a week delivered",
  gap: "Hours short",
  flag: "To look at",
  vague: "Not specific",
  notes: "Notes",
  readFrom: "Read from",
  source: "Source",
  metMap: "Map of met by",
  metRow: "Row of met by",
  andMap: "Map of and by",
  andRow: "Row of and by",
  metHours: "Hours of met by",
  andHours: "Hours of and by",
  metShare: "Held of met by",
  andShare: "Held of and by",
  rowKey: "Which row",
});
