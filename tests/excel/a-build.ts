import type { Content, Edit } from "../../src/workbook/edit";

const stampOf = (template: string, names: string[]) => ({
  template,
  version: 1,
  names,
  added: "2026-09-01T08:00:00.000Z",
});

/** A small build that uses every kind of edit that adds: a provision map of so many rows, and the lists behind it. */
export function aBuild(rows = 3): Edit[] {
  const provisions = Array.from({ length: rows }, (_, n): Content[] => [
    `Precision Teaching ${n + 1}`,
    "Y2-Y3",
    20 + (n % 3) * 5,
    3,
    46_266 + n,
    null,
    null,
  ]);
  const map = "Provision map";
  const body = { row: 3, rows, columns: 1 };
  return [
    { kind: "addSheet", sheet: map, stamp: stampOf("provision-map", []), tabColour: "#2F5D50" },
    {
      kind: "addSheet",
      sheet: "Staff rates",
      stamp: stampOf("staff-rates", ["YearGroups", "HourlyRate", "Refs"]),
      tabColour: "#7A8F8A",
    },
    {
      kind: "writeCells",
      sheet: map,
      at: { row: 0, column: 0 },
      cells: [["Provision map 2026-27"], [{ formula: "=COUNTA(Refs)" }]],
    },
    {
      kind: "writeCells",
      sheet: map,
      at: { row: 2, column: 0 },
      cells: [
        ["Provision", "Year groups", "Minutes", "Sessions", "Starts", "Hours", "Cost"],
        ...provisions,
      ],
    },
    {
      kind: "addTable",
      sheet: map,
      area: { row: 2, column: 0, rows: rows + 1, columns: 7 },
      name: "ProvisionMap",
      formulas: { Hours: "=[@Minutes]*[@Sessions]/60" },
      style: "TableStyleLight1",
      bandedRows: true,
    },
    {
      kind: "fillColumns",
      sheet: map,
      table: "ProvisionMap",
      formulas: { Cost: "=[@Hours]*HourlyRate" },
    },
    {
      kind: "writeCells",
      sheet: "Staff rates",
      at: { row: 0, column: 0 },
      cells: [
        ["Rate", "Year groups"],
        [14.5, "Y1"],
        [null, "Y2"],
      ],
    },
    {
      kind: "defineName",
      name: "HourlyRate",
      refersTo: { sheet: "Staff rates", area: { row: 1, column: 0, rows: 1, columns: 1 } },
      comment: "What an hour of a TA costs",
    },
    {
      kind: "defineName",
      name: "YearGroups",
      refersTo: { sheet: "Staff rates", area: { row: 1, column: 1, rows: 2, columns: 1 } },
      comment: "",
    },
    {
      kind: "defineName",
      name: "Refs",
      refersTo: { formula: "=ProvisionMap[Provision]" },
      comment: "",
    },
    {
      kind: "formatCells",
      sheet: map,
      area: { ...body, column: 4 },
      format: { numberFormat: "dd/mm/yyyy", horizontal: "left" },
    },
    {
      kind: "formatCells",
      sheet: map,
      area: { row: 0, column: 0, rows: 1, columns: 7 },
      format: {
        fill: "#2F5D50",
        colour: "#FFFFFF",
        bold: true,
        size: 16,
        vertical: "center",
        indent: 1,
      },
    },
    { kind: "setColumns", sheet: map, first: 0, count: 1, width: 32 },
    { kind: "setColumns", sheet: map, first: 5, count: 2, group: { folded: true } },
    { kind: "setRows", sheet: map, first: 0, count: 1, height: 30 },
    {
      kind: "addChoices",
      sheet: map,
      area: { ...body, column: 1 },
      rule: { type: "list", source: "=YearGroups" },
      prompt: { title: "Year groups", message: "Choose one or type several." },
      error: { title: "Year groups", message: "This year group is not in the list." },
      strength: "warning",
    },
    {
      kind: "addChoices",
      sheet: map,
      area: { ...body, column: 2 },
      rule: { type: "number", min: 1, max: 300, whole: true },
      prompt: null,
      error: { title: "Minutes", message: "A whole number of minutes." },
      strength: "stop",
    },
    {
      kind: "addChoices",
      sheet: map,
      area: { ...body, column: 4 },
      rule: { type: "date", earliest: 45_000 },
      prompt: null,
      error: { title: "Starts", message: "A date." },
      strength: "stop",
    },
    {
      kind: "addRule",
      sheet: map,
      area: { ...body, column: 2 },
      formula: "=$C4>25",
      format: { fill: "#FDE9D9", colour: "#9C4A00", bold: true },
    },
    {
      kind: "addExplanations",
      sheet: map,
      explanations: [
        { at: { row: 2, column: 3 }, title: "Sessions", message: "How often in a school week." },
      ],
    },
    {
      kind: "addChart",
      sheet: map,
      name: "Hours by provision",
      chart: "bar",
      title: "Hours by provision",
      area: { row: rows + 5, column: 0, rows: 12, columns: 4 },
      categories: { table: "ProvisionMap", column: "Provision" },
      series: [
        {
          name: "Hours",
          values: { table: "ProvisionMap", column: "Hours" },
          colour: "#2F5D50",
          onColour: "#FFFFFF",
        },
      ],
      numberFormat: "0.0;;",
      look: { title: "#1F2933", text: "#33505F", lines: "#DDE4E7" },
    },
    {
      kind: "addLinks",
      sheet: "Staff rates",
      links: [
        {
          at: { row: 4, column: 0 },
          toSheet: map,
          to: { row: 2, column: 0, rows: 1, columns: 7 },
          text: "=back to the map",
          tip: "The provision map",
        },
      ],
    },
    {
      kind: "setUpSheet",
      sheet: map,
      freeze: { rows: 3, columns: 1 },
      showGridlines: false,
      print: {
        orientation: "landscape",
        titleRows: { first: 2, count: 1 },
        titleColumns: { first: 0, count: 1 },
        footerLeft: "&A",
        footerCentre: "Confidential",
        footerRight: "&P of &N",
      },
    },
    { kind: "showSheet", sheet: map },
  ];
}
