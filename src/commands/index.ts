import { excelGateway } from "../excel/excel-gateway";
import { whatIsHere } from "../journeys/what-is-here";
import { placeName } from "../workbook/address";

/** Ribbon: brings the first sheet of the map to the front; a workbook without a map is left as it is. */
async function goToMap(): Promise<void> {
  const gateway = excelGateway();
  const { mapSheets } = await whatIsHere(gateway);
  const [first] = mapSheets;
  if (first !== undefined) await gateway.goTo(placeName(first, { row: 0, column: 0 }));
}

/** Excel keeps the button busy until `completed`, whatever happened; there is nowhere to show an error here. */
function asCommand(work: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    work().then(
      () => event.completed(),
      () => event.completed(),
    );
  };
}

void Office.onReady();

// At the top level, so that the first click after loading finds it.
Office.actions.associate("goToMap", asCommand(goToMap));
