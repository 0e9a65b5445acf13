import { problemOfFile } from "../file-words";
import type { Opening } from "../preview-page";
import { WorkbookSession } from "../workbook-session";
import { playSteps } from "./play-steps";
import { scenarioWorkbook, type FileBytes } from "./scenario-workbook";
import { BUILDING, SCENARIOS, type Scenario, type ScenarioName } from "./scenarios";

const PANE = "taskpane.html";

interface Stage {
  demo: FileBytes;
  now: () => Date;
  show: (opening: Opening) => void;
}

/** Brings the page into a state by its name, and says on the page's root when it is there. null = the demo workbook. */
export async function playScenario(name: string | null, stage: Stage): Promise<void> {
  const known = name !== null && name in SCENARIOS;
  const scenario: Scenario = known ? SCENARIOS[name as ScenarioName] : SCENARIOS.demo;
  const { pane, sheet, before = [], steps = [] } = scenario;
  const file = (await scenarioWorkbook(scenario.workbook, stage.demo)) ?? (await built(stage));
  const { session, problem } = opened(file, stage);
  const front = sheet === undefined ? null : session.book.sheet(sheet);
  if (front) session.open(front);
  await playSteps(before, session.excel, paneDocument);
  stage.show({
    session,
    panePage: pane === undefined ? PANE : `${PANE}?${pane}`,
    problem: name === null || known ? problem : unknownScenario(name),
  });
  await playSteps(steps, session.excel, paneDocument);
  if (name !== null) document.documentElement.dataset["scenario"] = name;
}

function opened(
  { bytes, name }: FileBytes,
  { demo, now }: Stage,
): Pick<Opening, "session" | "problem"> {
  try {
    return { session: WorkbookSession.open(bytes, name, now), problem: null };
  } catch (thrown) {
    const session = WorkbookSession.open(demo.bytes, demo.name, now);
    return { session, problem: problemOfFile(name, thrown) };
  }
}

/** The demo workbook with its map, built here and now as a person would. */
async function built({ demo, now, show }: Stage): Promise<FileBytes> {
  const session = WorkbookSession.open(demo.bytes, demo.name, now);
  show({ session, panePage: PANE, problem: null });
  await playSteps(BUILDING, session.excel, paneDocument);
  return { bytes: session.save(), name: demo.name };
}

function paneDocument(): Document | null | undefined {
  return document.querySelector<HTMLIFrameElement>(".pane iframe")?.contentDocument;
}

function unknownScenario(name: string): string {
  return `There is no scenario “${name}”. There are: ${Object.keys(SCENARIOS).join(", ")}.`;
}
