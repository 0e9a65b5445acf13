import { writeFileSync } from "node:fs";
import { everySheet } from "./tests/support/every-sheet";
import { EMPTY_MAP, EXAMPLE_MAP, provision } from "./tests/templates/example-map";
async function main() {
  for (const [name, map] of [["empty", EMPTY_MAP], ["one", { ...EMPTY_MAP, provisions: [provision({ provision: "NELI", wave: 2, role: "TA", sessionsPerWeek: 3, minutesPerSession: 20, startDate: "2026-09-07", endDate: "2026-12-18", groupSize: 4, funding: "Notional SEN" })] }], ["full", EXAMPLE_MAP]] as const) {
    const office = await everySheet(map);
    office.excel.calculator.calculate();
    writeFileSync(`/tmp/costing/${name}.xlsx`, office.excel.save());
    office.close();
  }
}
void main();
