import type { Column } from "../sheet-template";
import * as halfTerm from "./provision-half-term";
import * as flags from "./provision-flags";

const working = (formula: typeof flags.flag) =>
  ({ kind: "formula", width: 24, group: "workings", formula }) as const;

/** What "To look at" is put together from. */
export const FLAG_COLUMNS = {
  saidNow: { ...working(halfTerm.saidNow), width: 10.5, look: "number" },
  nowFrom: { ...working(halfTerm.nowFrom), width: 12, look: "date" },
  weeksNow: { ...working(halfTerm.weeksNow), width: 10.5, look: "number" },
  groupNow: { ...working(halfTerm.groupNow), width: 10.5, look: "number" },
  missedNow: { ...working(halfTerm.missedNow), width: 10.5, look: "number" },
  lowNow: { ...working(halfTerm.lowNow), width: 10.5 },
  takesOut: { ...working(flags.takesOut), width: 10.5 },
  outNow: { ...working(flags.outNow), width: 10.5, look: "hours" },
  flagRow: working(flags.flagRow),
  flagDelivery: working(flags.flagDelivery),
  flagPupils: working(flags.flagPupils),
  flagImpact: working(flags.flagImpact),
} as const satisfies Record<string, Column>;
