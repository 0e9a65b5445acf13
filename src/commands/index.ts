import { excelGateway } from "../excel/excel-gateway";
import { whatIsHere } from "../journeys/what-is-here";
import { problemOf } from "../taskpane/problem-of";
import { problemWords } from "../taskpane/words/problem-words";
import { placeName } from "../workbook/address";
import { asCommand } from "./as-command";
import { hashOf } from "./message-address";

/** Ribbon: brings the first sheet of the map to the front; a workbook without a map is left as it is. */
async function goToMap(): Promise<void> {
  const gateway = excelGateway();
  const { mapSheets } = await whatIsHere(gateway);
  const [first] = mapSheets;
  if (first !== undefined) await gateway.goTo(placeName(first, { row: 0, column: 0 }));
}

/** Ribbon, pane closed: gathers what the map says and brings the Check sheet to the front. */
async function check(): Promise<void> {
  const { checkMap, writeCheck } = await import(
    /* webpackChunkName: "check" */ "../journeys/check-map"
  );
  const gateway = excelGateway();
  const now = new Date().toISOString();
  await writeCheck(gateway, await checkMap(gateway, { today: now.slice(0, 10), now }));
}

/** With the pane closed a small window is the only place to say what went wrong. */
function tell(thrown: unknown): void {
  const address = new URL(`message.html${hashOf(problemWords(problemOf(thrown)))}`, location.href);
  Office.context.ui.displayDialogAsync(address.href, {
    height: 30,
    width: 30,
    displayInIframe: true,
  });
}

void Office.onReady();

// At the top level, so that the first click after loading finds it.
Office.actions.associate("goToMap", asCommand(goToMap, tell));
Office.actions.associate("check", asCommand(check, tell));
