import type { FindingGroup, FindingKind, Severity } from "../domain/finding";

export interface KindOfFinding {
  severity: Severity;
  group: FindingGroup;
  /** What to do about it. */
  next: string;
  /** Listed together where the same is said: of the pupils in a provision, of several provisions, of one pupil. */
  gather?: "pupils" | "provisions" | "of a pupil";
}

/** How urgent each kind is, what it belongs to, and what a SENCO does about it. */
export const KINDS_OF_FINDING: Readonly<Record<FindingKind, KindOfFinding>> = {
  overdue: {
    severity: "urgent",
    group: "Reviews",
    next: "Hold the review, fill in Reviewed on, and set the next date.",
  },
  "due soon": {
    severity: "soon",
    group: "Reviews",
    next: "Ask for exit results now, so that the review has something to look at.",
  },
  "no review date": {
    severity: "soon",
    group: "Reviews",
    gather: "provisions",
    next: "Fill in Review date; every half-term is usual.",
  },
  "annual review overdue": {
    severity: "urgent",
    group: "EHC plans",
    next: "Hold the annual review and fill in the date of the next one on Pupils.",
  },
  "annual review due soon": {
    severity: "soon",
    group: "EHC plans",
    next: "Send the invitations and ask for reports.",
  },
  "no annual review date": {
    severity: "soon",
    group: "EHC plans",
    gather: "pupils",
    next: "Fill in Annual review on Pupils.",
  },
  "not reviewed this term": {
    severity: "soon",
    group: "Reviews",
    gather: "pupils",
    next: "Meet parents and pupil, and fill in Reviewed on.",
  },
  "no impact": {
    severity: "urgent",
    group: "Impact",
    gather: "pupils",
    next: "Decide at the review: adapt it, change the provision or seek advice. Choose the next step on Pupil provision.",
  },
  "limited progress": {
    severity: "soon",
    group: "Impact",
    gather: "pupils",
    next: "Look at how often it takes place and at the size of the group before carrying on.",
  },
  "no evidence": {
    severity: "soon",
    group: "Impact",
    gather: "pupils",
    next: "Assess again with the same measure, or record the outcome.",
  },
  "not a fair test": {
    severity: "soon",
    group: "Impact",
    gather: "pupils",
    next: "Make sure that the sessions take place, then measure again.",
  },
  "no baseline": {
    severity: "note",
    group: "Impact",
    gather: "pupils",
    next: "Assess now, even late, and fill in Entry.",
  },
  "not judged": {
    severity: "note",
    group: "Impact",
    gather: "pupils",
    next: "Write entry and exit in the same way, and say on Measures which way is better.",
  },
  escalate: {
    severity: "urgent",
    group: "Impact",
    next: "Seek specialist advice, or talk about an assessment or early review.",
  },
  "below expected": {
    severity: "soon",
    group: "Impact",
    next: "Ask at the review whether it is the right provision for these pupils.",
  },
  "no next step": {
    severity: "soon",
    group: "Reviews",
    gather: "pupils",
    next: "Choose the next step on Pupil provision: continue, adapt, change, step down, advice or escalate.",
  },
  "under-delivered": {
    severity: "soon",
    group: "Delivery",
    next: "Find out what gets in the way, and protect the time or plan what is possible.",
  },
  "not happening": {
    severity: "urgent",
    group: "Delivery",
    next: "Start it, or take it off the map: it is planned and costed but does not take place.",
  },
  "below Section F": {
    severity: "urgent",
    group: "EHC plans",
    next: "Put the missing hours on the map, or raise the gap with the local authority.",
  },
  "not delivered as Section F says": {
    severity: "urgent",
    group: "EHC plans",
    next: "Make up the sessions that were missed, and record why.",
  },
  "nothing for Section F": {
    severity: "soon",
    group: "EHC plans",
    gather: "of a pupil",
    next: "Choose under Met by the provision that meets it, or put one on the map.",
  },
  "hours not mapped": {
    severity: "soon",
    group: "EHC plans",
    next: "Fill in sessions a week and minutes of that provision on the map.",
  },
  "no hours in Section F": {
    severity: "note",
    group: "EHC plans",
    next: "Fill in the hours that the plan specifies; where it gives none, raise it at the annual review.",
  },
  "vague words": {
    severity: "note",
    group: "EHC plans",
    next: "Ask at the annual review for wording that says how much and how often.",
  },
  "no provision": {
    severity: "urgent",
    group: "Gaps and overlaps",
    gather: "pupils",
    next: "Add the pupil to a provision on Pupil provision, or look at the SEN status.",
  },
  "nothing running": {
    severity: "soon",
    group: "Gaps and overlaps",
    gather: "pupils",
    next: "Plan what follows, or look at the SEN status.",
  },
  "no pupils": {
    severity: "note",
    group: "Gaps and overlaps",
    next: "Name the pupils on Pupil provision, or take the provision off the map.",
  },
  "unmet need": {
    severity: "soon",
    group: "Gaps and overlaps",
    gather: "pupils",
    next: "Plan provision for this need, or record why none is needed.",
  },
  "unmet need in a year": {
    severity: "soon",
    group: "Gaps and overlaps",
    next: "Plan a group for the year, or say on the map which provision is for this area of need.",
  },
  "over-withdrawn": {
    severity: "soon",
    group: "Gaps and overlaps",
    next: "See which provision could take place in class or take turns.",
  },
  "double-booked": {
    severity: "note",
    group: "Gaps and overlaps",
    next: "Keep the one that works, let them take turns, or give each a measure of its own.",
  },
  "adult over contract": {
    severity: "soon",
    group: "Gaps and overlaps",
    next: "Share the hours out, or correct the hours on Staff rates.",
  },
  "not costed": {
    severity: "note",
    group: "Cost",
    gather: "provisions",
    next: "Fill in what is needed in the costing columns (the + above them).",
  },
  "example rate": {
    severity: "note",
    group: "Cost",
    gather: "provisions",
    next: "Replace the example on Staff rates by your school's own rate.",
  },
  "no reference": {
    severity: "soon",
    group: "Tidying up",
    next: "Type a short name under Reference; Pupil provision and the log find the row by it.",
  },
  "reference used twice": {
    severity: "soon",
    group: "Tidying up",
    next: "Give one of the rows another reference, and choose it on Pupil provision.",
  },
  "not on the map": {
    severity: "soon",
    group: "Tidying up",
    next: "Choose the provision from the list: no map has this reference.",
  },
  "not on Pupils": {
    severity: "note",
    group: "Tidying up",
    next: "Add the pupil to Pupils, or write the name as it stands there.",
  },
  "named twice": {
    severity: "note",
    group: "Tidying up",
    next: "Delete one of the two rows, or tell two pupils apart by an initial.",
  },
  "dates the wrong way round": {
    severity: "soon",
    group: "Tidying up",
    next: "Correct Start or End.",
  },
  "log row": {
    severity: "note",
    group: "Tidying up",
    next: "Complete the row on the Delivery log.",
  },
  "formula error": {
    severity: "urgent",
    group: "Tidying up",
    next: "Undo what was changed last in this row, or copy the formula from the row above.",
  },
  "column missing": {
    severity: "urgent",
    group: "Tidying up",
    next: "If it was deleted just now, undo that (Ctrl+Z); otherwise insert the sheet again. Then press Check.",
  },
  "to look at": {
    severity: "soon",
    group: "Tidying up",
    next: "Look at the row.",
  },
};
