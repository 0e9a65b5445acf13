import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Compilation, type Configuration, type Module } from "webpack";

const fromRoot = createRequire(join(process.cwd(), "package.json"));

type MakeConfig = (env: object, argv: { mode: string }) => Promise<Configuration>;

export interface BuiltPreview {
  folder: string;
  /** Source files in the chunks that a page loads, at once or later. */
  modulesOf: (entry: string) => string[];
}

/**
 * Builds the preview as `webpack --mode production --env preview` does into a folder of its own; for tests not minified,
 * which is quicker.
 */
export async function buildPreview(
  as: "readable" | "minified" = "readable",
): Promise<BuiltPreview> {
  const makeConfig = fromRoot("./webpack.config.js") as MakeConfig;
  const config = await makeConfig({ preview: true }, { mode: "production" });
  const folder = mkdtempSync(join(tmpdir(), "preview-"));
  const compilation = await run({
    ...config,
    output: { ...config.output, path: folder },
    optimization: { ...config.optimization, minimize: as === "minified" },
  });
  return { folder, modulesOf: (entry) => modulesOf(compilation, entry) };
}

function run(config: Configuration): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString("errors-only")));
      else resolve(stats.compilation);
    });
  });
}

function modulesOf({ entrypoints, chunkGraph }: Compilation, entry: string): string[] {
  const first = entrypoints.get(entry)?.chunks ?? [];
  const chunks = new Set(first.flatMap((chunk) => [chunk, ...chunk.getAllAsyncChunks()]));
  return [...chunks]
    .flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)])
    .flatMap((module: Module & { modules?: Module[] }) => module.modules ?? [module])
    .flatMap((module) => module.nameForCondition() ?? []);
}
