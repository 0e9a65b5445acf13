const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { zipSync } = require("fflate");

/** The day in every entry, so that the same build gives the same bytes; zip counts from 1980. */
const NO_DAY = new Date(1980, 0, 1);

/** All files of a folder and the folders in it, as one zip with nothing around them. */
function zipOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const files = Object.fromEntries(
    entries.map((file) => [
      path.relative(folder, file).split(path.sep).join("/"),
      new Uint8Array(readFileSync(file)),
    ]),
  );
  return zipSync(files, { level: 9, mtime: NO_DAY });
}

module.exports = { zipOf };
