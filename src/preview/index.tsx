import { createRoot } from "react-dom/client";
import { PreviewPage } from "./preview-page";
import { readRibbon } from "./ribbon/read-manifest";
import { playScenario } from "./scenarios/play-scenario";
import { demoWorkbook } from "./scenarios/scenario-workbook";

/**
 * The page plays Excel for one add-in: its ribbon comes from the manifest, the demo workbook is open. `?scenario=plan`
 * opens another state, by its name in `scenarios/scenarios.ts`.
 */
async function start(): Promise<void> {
  const [manifest, demo] = await Promise.all([fetch("manifest.xml"), demoWorkbook()]);
  const ribbon = readRibbon(await manifest.text());
  const place = document.getElementById("preview");
  if (!place) return;
  const root = createRoot(place);
  const now = () => new Date();
  await playScenario(new URLSearchParams(window.location.search).get("scenario"), {
    demo,
    now,
    show: (opening) =>
      root.render(
        <PreviewPage
          key={opening.session.id}
          ribbon={ribbon}
          demo={demo}
          opening={opening}
          now={now}
        />,
      ),
  });
}

void start();
