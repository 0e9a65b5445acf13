const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const webpack = require("webpack");
const makeConfig = require("../webpack.config.js");
const { version } = require("../package.json");
const { addressFrom, DEV_ADDRESS } = require("./address.js");
const { zipOf } = require("./zip-of.js");

/**
 * npm run build                                            the add-in for https://localhost:3000, into dist/
 * npm run build -- --origin=https://maps.example.sch.uk    for that address, and all of it as one zip beside dist/
 */
async function build() {
  const { values } = parseArgs({ options: { origin: { type: "string" } } });
  const origin = values.origin === undefined ? undefined : addressFrom(values.origin);
  const config = await makeConfig({ origin }, { mode: "production" });
  await bundled(config);
  if (origin === undefined) return;
  const left = readdirSync("dist", { recursive: true })
    .filter((file) => /\.(html|xml)$/.test(file))
    .filter((file) => readFileSync(path.join("dist", file), "utf8").includes(DEV_ADDRESS));
  if (left.length > 0) throw new Error(`${left.join(", ")} still points to ${DEV_ADDRESS}.`);
  const zip = `provision-map-for-excel-${version}.zip`;
  writeFileSync(zip, zipOf("dist"));
  process.stdout.write(
    `\n${zip} holds all of dist/. Unpack it at ${origin}/, then deploy dist/manifest.xml.\n`,
  );
}

function bundled(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) return reject(error);
      process.stdout.write(
        `${stats.toString({ colors: process.stdout.isTTY, preset: "normal" })}\n`,
      );
      if (stats.hasErrors()) reject(new Error("The build did not succeed."));
      else resolve();
    });
  });
}

build().catch((problem) => {
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
});
