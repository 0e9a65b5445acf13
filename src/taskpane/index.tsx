import { createRoot } from "react-dom/client";
import { excelGateway } from "../excel/excel-gateway";
import type { Door } from "./door";
import { Pane } from "./pane";
import { viewAskedFor } from "./view-asked-for";

// The one place of the pane where the gateway and the clock come in.
const door: Door = {
  gateway: excelGateway(),
  today: () => isoDay(new Date()),
  now: () => new Date().toISOString(),
};

/** The day as the person sees it on their own calendar, not in UTC. */
function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

void Office.onReady().then(() => {
  const place = document.getElementById("pane");
  if (place)
    createRoot(place).render(<Pane door={door} opensOn={viewAskedFor(window.location.search)} />);
});
