import { writeFileSync } from "node:fs";
import { benchBundles } from "./bundles";
import { benchCheck } from "./check";
import { benchCalculation } from "./calculation";
import { benchLogs } from "./logs";
import { benchPreview } from "./preview";
import { benchRecognition } from "./recognition";
import { benchStructuring } from "./structuring";
import { benchUpdating } from "./updating";

/** `npm run bench`: prints tables and writes bench-results.json. Times are of this machine, at this moment. */
async function bench(): Promise<void> {
  const results = {
    recognition: benchRecognition(),
    structuring: await benchStructuring([100, 1_000, 10_000]),
    updating: benchUpdating([1_000, 10_000]),
    logs: await benchLogs([300, 1_000, 10_000]),
    check: await benchCheck([300, 10_000]),
    calculation: benchCalculation([200, 2_000, 10_000]),
    bundles: benchBundles(),
    preview: await benchPreview(),
  };
  for (const [name, rows] of Object.entries(results)) {
    process.stdout.write(`\n${name}\n`);
    console.table(rows);
  }
  writeFileSync("bench-results.json", `${JSON.stringify(results, null, 2)}\n`);
}

void bench().then(() => process.exit(0));
