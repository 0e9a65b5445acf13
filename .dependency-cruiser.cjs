/**
 * The room table of docs/architecture.md, checked by the machine. Each rule says what to do instead.
 * `index` files of taskpane, commands, preview and headless join a gateway to the journeys, so they may import more.
 */
const MAY_IMPORT = {
  domain: [],
  workbook: [],
  recognition: ["domain", "workbook"],
  formulas: ["domain", "workbook"],
  templates: ["domain", "workbook", "formulas"],
  checks: ["domain", "workbook"],
  journeys: ["domain", "workbook", "recognition", "formulas", "templates", "checks"],
  excel: ["workbook"],
  taskpane: ["domain", "workbook", "journeys"],
  commands: ["journeys"],
  "emulated-excel": [],
  preview: ["emulated-excel", "domain", "workbook", "journeys", "taskpane"],
  headless: ["emulated-excel", "domain", "workbook", "journeys", "taskpane"],
};
const EVERY_ROOM = Object.keys(MAY_IMPORT);

const roomRules = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room} may import ${allowed.join(", ") || "nothing of ours"}. Move the code to the room that knows it, or pass the value in.`,
  severity: "error",
  from: {
    path: `^src/${room}/`,
    pathNot: ["taskpane", "commands", "preview", "headless"].includes(room)
      ? `^src/${room}/index\\.tsx?$`
      : undefined,
  },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules.map((rule) => {
      if (!rule.from.pathNot) delete rule.from.pathNot;
      return rule;
    }),
    {
      name: "index-files-join-but-do-not-reach-below",
      comment:
        "An index file joins a gateway to the journeys; it does not recognise, render or calculate itself.",
      severity: "error",
      from: { path: "^src/(taskpane|commands|preview|headless)/index\\.tsx?$" },
      to: { path: "^src/(recognition|formulas|templates|checks)/" },
    },
    {
      name: "no-emulation-in-the-add-in",
      comment:
        "The emulated Excel is for the preview, headless runs and tests; it must never reach the add-in's bundles.",
      severity: "error",
      from: { path: "^src/(taskpane|commands|excel|journeys)/" },
      to: { path: "^src/(emulated-excel|preview|headless)/", reachable: true },
    },
    {
      name: "react-stays-in-the-pane",
      comment:
        "React belongs to taskpane and preview. Return plain data from here and draw it there.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|preview)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "calculation-stays-in-emulated-excel",
      comment: "Only the emulated Excel parses and calculates formulas; elsewhere Excel does it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/emulated-excel/" },
      to: { path: "node_modules/(@borgar/fx|@formulajs|numfmt|fflate|saxes)/" },
    },
    {
      name: "no-circular",
      comment:
        "Two files that need each other are one thing, or lack a third that both may know. (Excel's own classes lead to each other, range to worksheet and back; the object model mirrors them.)",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/emulated-excel/object-model/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "known-rooms-only",
      comment: `Rooms are ${EVERY_ROOM.join(", ")}: put the file where its subject lives.`,
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: `^src/(${EVERY_ROOM.join("|")})/` },
    },
    {
      name: "no-dev-dependency-in-the-product",
      comment: "What ships must be a dependency, not a devDependency.",
      severity: "error",
      from: { path: "^src/(?!preview|headless|emulated-excel/node)" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
