import { createRoot } from "react-dom/client";
import { readRibbon } from "./ribbon/read-manifest";
import { PreviewPage } from "./preview-page";

const DEMO = { address: "demo/oakfield-primary.xlsx", name: "Oakfield Primary.xlsx" };

/** The page plays Excel for one add-in: its ribbon comes from the manifest, the demo workbook is open. */
async function start(): Promise<void> {
  const [manifest, demo] = await Promise.all([fetch("manifest.xml"), fetch(DEMO.address)]);
  const bytes = new Uint8Array(await demo.arrayBuffer());
  const place = document.getElementById("preview");
  if (!place) return;
  createRoot(place).render(
    <PreviewPage
      ribbon={readRibbon(await manifest.text())}
      demo={{ bytes, name: DEMO.name }}
      now={() => new Date()}
    />,
  );
}

void start();
