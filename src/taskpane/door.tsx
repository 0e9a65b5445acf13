import { createContext, useContext } from "react";
import type { WorkbookGateway } from "../workbook/gateway";

/** What the pane gets from outside: the workbook and the clock. */
export interface Door {
  gateway: WorkbookGateway;
  /** ISO yyyy-mm-dd */
  today: () => string;
  /** ISO date-time */
  now: () => string;
}

const DoorContext = createContext<Door | null>(null);

export const DoorProvider = DoorContext.Provider;

export function useDoor(): Door {
  const door = useContext(DoorContext);
  if (!door) throw new Error("The pane is drawn inside a DoorProvider");
  return door;
}
