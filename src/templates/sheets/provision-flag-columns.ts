import type { Column } from "../sheet-template";
import * as flags from "./provision-flags";

const working = (formula: typeof flags.flag) =>
  ({ kind: "formula", width: 24, group: "workings", formula }) as const;

/** What "To look at" is put together from. */
export const FLAG_COLUMNS = {
  takesOut: { ...working(flags.takesOut), width: 10.5 },
  outNow: { ...working(flags.outNow), width: 10.5, look: "hours" },
  flagRow: working(flags.flagRow),
  flagDelivery: working(flags.flagDelivery),
  flagPupils: working(flags.flagPupils),
  flagImpact: working(flags.flagImpact),
} as const satisfies Record<string, Column>;
