const { transform } = require("@swc/core");

/**
 * A webpack loader that takes the types off TypeScript, with the compiler that the tests run through. Types are checked
 * by `tsc` in `npm run check`.
 */
module.exports = function stripTypes(source, inputMap) {
  const done = this.async();
  transform(source, {
    filename: this.resourcePath,
    configFile: false,
    swcrc: false,
    sourceMaps: this.sourceMap,
    ...(inputMap ? { inputSourceMap: JSON.stringify(inputMap) } : {}),
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: this.resourcePath.endsWith("x") },
      transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
    },
  }).then(
    ({ code, map }) => done(null, code, map ? JSON.parse(map) : undefined),
    (problem) => done(problem),
  );
};
