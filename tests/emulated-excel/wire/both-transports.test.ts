import type { OpenOffice } from "../../support/office";
import { openInOffice } from "../../support/office";
import { scenario } from "./scenario";

let web: OpenOffice;
let desktop: OpenOffice;

beforeAll(async () => {
  [web, desktop] = await Promise.all([
    openInOffice(null, { transport: "web" }),
    openInOffice(null, { transport: "desktop" }),
  ]);
});
afterAll(() => {
  web.close();
  desktop.close();
});

test("an add-in sees the same Excel on the web and on the desktop", async () => {
  const seen = [
    await scenario(web.Excel, web.Office),
    await scenario(desktop.Excel, desktop.Office),
  ];
  const [onTheWeb, onTheDesktop] = JSON.parse(JSON.stringify(seen)) as unknown[];
  expect(onTheDesktop).toEqual(onTheWeb);
  expect(onTheWeb).toEqual({
    sets: [true, false],
    table: ["1", "Groups_2026", "TableStyleMedium2", [["Group", "Pupils", "Cost"]]],
    "null objects": [true, true, true],
    used: [
      false,
      "Groups!A1:C4",
      [
        ["Group", "Pupils", "Cost"],
        ["Phonics", 4, 10],
        ["Maths", 6, 15],
        ["Total", 10, 25],
      ],
      ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)"],
    ],
    sheets: [["Sheet1", "Groups"], 2],
    "first sheet": ["Sheet1"],
    tables: [["Groups_2026", "Groups"]],
    looks: ["Groups!A2:C4", "#FFFF00", false],
    "proxy as argument": "Groups!A1:E4",
    "bare load": ["Groups!B2", [[4]], 1, [["4"]]],
    set: true,
    errors: [
      ["ItemNotFound", "WorksheetCollection.getItem"],
      ["InvalidArgument", "Range.values"],
      ["ItemAlreadyExists", "WorksheetCollection.add"],
      ["ApiNotFound", "Range.getSurroundingRegion"],
      ["ApiNotFound", "Range.autoFill"],
    ],
    "what ran before an error": ["InvalidArgument", "Worksheet.getRange"],
    kept: ["Groups!G2:G3", [["stays"], [""]]],
    released: "InvalidReference",
    events: [
      ["WorksheetActivated", null],
      ["WorksheetChanged", "H9"],
      ["WorksheetSelectionChanged", "H9"],
    ],
    saved: "succeeded",
    settings: [{ version: 2 }, true],
  });
});

test("what the host lacks is known by name, with how often it was asked for", () => {
  expect(Object.fromEntries(web.excel.missing)).toEqual({
    "Range.getSurroundingRegion": 1,
    "Range.autoFill": 1,
  });
});

test("the platform is told apart", () => {
  expect([web.Office.context.platform, desktop.Office.context.platform]).toEqual([
    "OfficeOnline",
    "PC",
  ]);
});
