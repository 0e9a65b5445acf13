import { useEffect, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { excelGateway } from "../excel/excel-gateway";
import { colourScheme } from "./colour-scheme";
import type { Door } from "./door";
import { Pane } from "./pane";
import { keepTabInThePane } from "./tab-from-heading";
import { viewAskedFor } from "./view-asked-for";

/** The pane is drawn while Excel's part of office.js is still on its way; only asking the workbook waits for it. */
const ready = Office.onReady();

// The one place of the pane where the gateway, the clock and the colours of Excel come in.
const door: Door = {
  gateway: excelGateway(undefined, { ready }),
  today: () => isoDay(new Date()),
  now: () => new Date().toISOString(),
};
const darkDevice = window.matchMedia("(prefers-color-scheme: dark)");

/** The day as the person sees it on their own calendar, not in UTC. */
function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function listenToDevice(changed: () => void): () => void {
  darkDevice.addEventListener("change", changed);
  return () => darkDevice.removeEventListener("change", changed);
}

/** undefined until Excel is there. Typed as always there; Excel on the web has none (office-js #6134). */
function useGroundOfExcel(): string | undefined {
  const [ground, setGround] = useState<string>();
  useEffect(() => {
    void ready.then(() => {
      const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
      setGround(theme?.bodyBackgroundColor);
    });
  }, []);
  return ground;
}

function PaneInExcel() {
  const prefersDark = useSyncExternalStore(listenToDevice, () => darkDevice.matches);
  const ground = useGroundOfExcel();
  return (
    <Pane
      door={door}
      opensOn={viewAskedFor(window.location.search)}
      scheme={colourScheme(ground, prefersDark)}
    />
  );
}

const place = document.getElementById("pane");
keepTabInThePane(document);
if (place) createRoot(place).render(<PaneInExcel />);
