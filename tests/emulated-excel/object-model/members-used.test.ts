import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { HELD_IN_RESERVE } from "./held-in-reserve";
import { HostObject, memberNames } from "../../../src/emulated-excel/wire/host-object";

/**
 * The object model holds what the add-in uses: nothing that src/excel reaches for is missing, and what is held
 * without being used stands in a list that may only become shorter.
 */
const ROOT = process.cwd();

test("every member of Excel that the gateway uses is in the object model", () => {
  const lacking = [...usedMembers()].filter((member) => !heldMembers().has(member));
  expect(lacking).toEqual([]);
});

test("what the object model holds without the add-in using it is known, and shrinks", () => {
  const used = usedMembers();
  const unused = [...heldMembers()].filter((member) => !used.has(member)).sort();
  expect(unused.filter((member) => !HELD_IN_RESERVE.has(member))).toEqual([]);
  expect([...HELD_IN_RESERVE].filter((member) => !heldMembers().has(member))).toEqual([]);
});

/** "Range.values" for every property, method and event of an Excel.* class that src/excel touches. */
let used: Set<string> | undefined;
function usedMembers(): Set<string> {
  if (used) return used;
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) =>
    ts.sys.readFile(path),
  ) as { config: { compilerOptions: unknown } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const files = sources(join(ROOT, "src/excel"));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      const inOfficeTypes = /office-js/.test(declaration.getSourceFile().fileName);
      if (!inOfficeTypes || !ts.isClassDeclaration(owner) || !owner.name) continue;
      if (!isExcelClass(owner) || owner.name.text === "RequestContext") continue;
      if (CLIENT_SIDE.has(symbol?.name ?? "")) continue;
      found.add(`${owner.name.text}.${symbol?.name ?? ""}`);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) note(type.getProperty(name.text));
    }
    if (ts.isCallExpression(node)) noteLoaded(node, checker, found);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (files.includes(file.fileName)) ts.forEachChild(file, visit);
  return (used = found);
}

/** `sheet.load({ name: true })` uses Worksheet.name; the literal's keys are followed into the class it loads. */
function noteLoaded(call: ts.CallExpression, checker: ts.TypeChecker, found: Set<string>): void {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load")
    return;
  const target = checker.getTypeAtLocation(call.expression.expression);
  const [options] = call.arguments;
  if (!options) return;
  followKeys(checker.getTypeAtLocation(options), target, checker, call, found);
}

function followKeys(
  options: ts.Type,
  target: ts.Type,
  checker: ts.TypeChecker,
  at: ts.Node,
  found: Set<string>,
): void {
  const items = target.getProperty("items");
  const element = items && checker.getTypeOfSymbolAtLocation(items, at).getNumberIndexType();
  for (const key of options.getProperties()) {
    if (key.name.startsWith("$")) continue;
    const own = target.getProperty(key.name);
    const owner = own && key.name !== "items" ? target : element;
    const member = own && key.name !== "items" ? own : element?.getProperty(key.name);
    const wanted = checker.getTypeOfSymbolAtLocation(key, at);
    if (key.name === "items") {
      if (element) followKeys(wanted, element, checker, at, found);
      continue;
    }
    if (!owner || !member) continue;
    found.add(`${owner.symbol.name}.${key.name}`);
    if (wanted.getProperties().length > 0 && !(wanted.flags & ts.TypeFlags.BooleanLike))
      followKeys(wanted, checker.getTypeOfSymbolAtLocation(member, at), checker, at, found);
  }
}

function isExcelClass(declaration: ts.ClassDeclaration): boolean {
  const block = declaration.parent.parent;
  return ts.isModuleDeclaration(block) && block.name.text === "Excel";
}

/** What office.js does by itself, without asking the host. */
const CLIENT_SIDE = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "sync",
  "toJSON",
  "track",
  "untrack",
]);

let held: Set<string> | undefined;
function heldMembers(): Set<string> {
  if (held) return held;
  held = new Set<string>();
  const folder = join(ROOT, "src/emulated-excel/object-model");
  for (const file of sources(folder)) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of a folder, found at run time
    const module = require(file) as Record<string, unknown>;
    for (const exported of Object.values(module)) {
      if (typeof exported !== "function" || !(exported.prototype instanceof HostObject)) continue;
      const { name } = exported;
      const prototype = exported.prototype;
      const own = memberNames(prototype).filter(
        (member) => !member.startsWith("_") && !WIRE_SPELLINGS.has(member),
      );
      for (const member of [...own, ...prototype.$events])
        held.add(`${EXCEL_NAMES[name] ?? name}.${member}`);
    }
  }
  return held;
}

/** Members that office.js sets under another name than its own public one. */
const WIRE_SPELLINGS = new Set(["gridlines"]);

/** Emulated classes that stand for one class of Excel's together. */
const EXCEL_NAMES: Record<string, string> = { TableAutoFilter: "AutoFilter" };

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}
