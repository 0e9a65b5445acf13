import type { AddChart, ChartKind } from "../../src/workbook/chart";
import type { Content, Edit } from "../../src/workbook/edit";

export const CHARTS_SHEET = "Cost check 26-27";

const LOOK = { title: "#1F2933", text: "#33505F", lines: "#DDE4E7" };

const LINES: Content[][] = [
  ["Area", "Autumn", "Spring"],
  ["Cognition and learning", 4120.5, 3900],
  ["Communication and interaction", 6240, 5800],
  ["Social, emotional & mental health", 2310, 2750],
  ["Sensory and/or physical", 0, 640],
  ["Not stated", null, null],
];

export function aChart(kind: ChartKind, row: number, change: Partial<AddChart> = {}): AddChart {
  const column = (name: string) => ({ table: "CostByArea", column: name });
  const round = kind === "pie";
  return {
    kind: "addChart",
    sheet: CHARTS_SHEET,
    name: `Cost by area, ${kind}`,
    chart: kind,
    title: `Cost by area of need (${kind})`,
    area: { row, column: 4, rows: 15, columns: 8 },
    categories: column("Area"),
    series: [
      {
        name: "Autumn",
        values: column("Autumn"),
        colour: "#0F4C52",
        onColour: "#FFFFFF",
        ...(round ? { slices: ["#0F4C52", "#4E979B", "#8FC3C4", "#C5E0E0", "#E6F2F2"] } : {}),
      },
      ...(round
        ? []
        : [
            {
              name: "Spring",
              values: column("Spring"),
              colour: "#8FC3C4",
              onColour: "#06363A",
            },
          ]),
    ],
    numberFormat: '"£"#,##0;-"£"#,##0;',
    look: LOOK,
    ...change,
  };
}

/** A sheet of ours with a table of costs, and charts of it. */
export function aSheetWithCharts(charts: readonly AddChart[]): Edit[] {
  return [
    {
      kind: "addSheet",
      sheet: CHARTS_SHEET,
      stamp: { template: "cost-check", version: 1, names: [], added: "2026-09-01T08:00:00.000Z" },
      tabColour: "#0F4C52",
    },
    { kind: "writeCells", sheet: CHARTS_SHEET, at: { row: 0, column: 0 }, cells: LINES },
    {
      kind: "addTable",
      sheet: CHARTS_SHEET,
      area: { row: 0, column: 0, rows: LINES.length, columns: 3 },
      name: "CostByArea",
      formulas: {},
      style: "TableStyleLight1",
      bandedRows: false,
    },
    {
      kind: "setUpSheet",
      sheet: CHARTS_SHEET,
      print: { orientation: "landscape", footerLeft: "", footerCentre: "", footerRight: "" },
    },
    ...charts,
  ];
}
