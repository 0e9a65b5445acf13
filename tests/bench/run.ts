import { writeFileSync } from "node:fs";
import { benchBundles } from "./bundles";
import { benchCheck } from "./check";
import { benchFirstView } from "./first-view";
import { benchCalculation } from "./calculation";
import { benchLogs } from "./logs";
import { benchPupilProvisions } from "./pupil-provisions";
import { benchLongList } from "./long-list";
import { benchPreview } from "./preview";
import { benchRecognition } from "./recognition";
import { benchSchoolSize } from "./school-size";
import { benchStructuring } from "./structuring";
import { benchUpdating } from "./updating";

const BENCHES: Readonly<Record<string, () => unknown>> = {
  recognition: benchRecognition,
  structuring: () => benchStructuring([100, 1_000, 10_000]),
  updating: () => benchUpdating([1_000, 10_000]),
  logs: () => benchLogs([300, 1_000, 10_000]),
  check: () => benchCheck([300, 10_000]),
  "pupil-provisions": () => benchPupilProvisions([1_000, 10_000]),
  "school-size": benchSchoolSize,
  calculation: () => benchCalculation([200, 2_000, 10_000]),
  bundles: benchBundles,
  preview: benchPreview,
  "first-view": benchFirstView,
  "long-list": benchLongList,
};

/**
 * `npm run bench` prints tables and writes bench-results.json; `npm run bench -- structuring check` only those. Times
 * are of this machine, at this moment.
 */
async function bench(wanted: readonly string[]): Promise<void> {
  const results: Record<string, unknown> = {};
  for (const [name, run] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const rows = await run();
    results[name] = rows;
    process.stdout.write(`\n${name}\n`);
    console.table(rows);
  }
  writeFileSync("bench-results.json", `${JSON.stringify(results, null, 2)}\n`);
}

void bench(process.argv.slice(2)).then(() => process.exit(0));
