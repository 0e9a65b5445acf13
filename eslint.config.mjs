import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pupilDataStays =
  "Pupil data stays in the workbook: no console, network or storage here. Pass in what you need.";
const outside = [
  "console",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "localStorage",
  "sessionStorage",
  "indexedDB",
];
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The clock is an argument: take today or now from the caller.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The clock is an argument: take today or now from the caller.",
  },
];
const typedAddress = {
  selector: "Literal[value=/^[$]?[A-Z]{1,3}[$]?[0-9]+:[$]?[A-Z]{1,3}[$]?[0-9]+$/]",
  message: "No cell addresses by hand: build them with workbook/address.ts, columns by key.",
};

export default tseslint.config(
  { ignores: ["dist/**", "dist-preview/**", "node_modules/**", "coverage/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // TypeScript itself knows every name.
      "no-undef": "off",
      eqeqeq: "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...outside.map((name) => ({ name, message: pupilDataStays })),
      ],
      "no-restricted-syntax": ["error", ...clock],
    },
  },
  {
    files: ["src/{domain,workbook,recognition,formulas,templates,checks,journeys,excel}/**/*.ts"],
    ignores: ["src/workbook/address.ts"],
    rules: { "no-restricted-syntax": ["error", ...clock, typedAddress] },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // The clock enters here.
    files: ["src/{taskpane,commands}/index.{ts,tsx}"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Never part of the add-in: the preview reads the demo file it is served with, the command line writes to its user.
    files: ["src/preview/**/*.{ts,tsx}", "src/headless/**/*.ts", "src/emulated-excel/node/**/*.ts"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["src/{taskpane,preview}/**/*.tsx", "src/{taskpane,preview}/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["tests/**/*.ts", "tests/**/*.tsx"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "no-restricted-globals": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
        Buffer: "readonly",
      },
    },
    rules: { "no-restricted-globals": "off" },
  },
);
