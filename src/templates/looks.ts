import type { AddRule } from "../workbook/edit";

/** One quiet accent, one faint grey for what calculates itself, and tints that only ever stand behind words. */
export const COLOURS = {
  accent: "#0F4C52",
  onAccent: "#FFFFFF",
  ink: "#1F2933",
  quietInk: "#5B6B73",
  formulaInk: "#4F6B7C",
  formulaHead: "#E4EAED",
  formulaHeadInk: "#33505F",
  hairline: "#DDE4E7",
  toChoose: "#FFF8E1",
} as const;

/** Excel number formats by what the number is. Hours are stored as time, so that 2 h 15 reads as people say it. */
export const NUMBER_LOOKS = {
  money: '"£"#,##0',
  pounds: '"£"#,##0.00',
  total: '"£"#,##0.00;-"£"#,##0.00;"–"',
  date: "d mmm yyyy",
  hours: '[h]" h "mm',
  totalHours: '[h]" h "mm;;"–"',
  percent: "0%",
  percentFine: "0.00%",
  whole: "0",
  totalCount: '0;-0;"–"',
  number: "General",
  totalWeeks: '0.##;-0.##;"–"',
  plain: "General",
} as const;

export type NumberLook = keyof typeof NUMBER_LOOKS;

/** Dates and small numbers stand in the middle of their column, amounts and hours at the right. */
export const ALIGNMENT: Readonly<Record<NumberLook, "left" | "center" | "right">> = {
  money: "right",
  pounds: "right",
  total: "right",
  date: "center",
  hours: "right",
  totalHours: "right",
  percent: "center",
  percentFine: "center",
  whole: "center",
  totalCount: "center",
  number: "center",
  totalWeeks: "center",
  plain: "left",
};

export const TINTS = {
  overdue: { fill: "#F8DCD6", colour: "#8A1C0C" },
  soon: { fill: "#FCEFD2", colour: "#6B4A00" },
  look: { fill: "#FCEFD2", colour: "#6B4A00" },
  wave1: { fill: "#E6F2F2", colour: "#0F4C52" },
  wave2: { fill: "#C5E0E0", colour: "#0F4C52" },
  wave3: { fill: "#8FC3C4", colour: "#06363A" },
  wave4: { fill: "#4E979B", colour: "#FFFFFF" },
  area1: { fill: "#E9EEF9", colour: "#25406E" },
  area2: { fill: "#F1EADB", colour: "#5C4511" },
  area3: { fill: "#F3E3EC", colour: "#6B2548" },
  area4: { fill: "#DDEBDD", colour: "#26502B" },
  most: { fill: "#D8EBD6", colour: "#1F4D24" },
  some: { fill: "#FCEFD2", colour: "#6B4A00" },
  few: { fill: "#F8DCD6", colour: "#8A1C0C" },
  section: { fill: "#E4EAED", colour: "#0F4C52", bold: true },
  subtotal: { colour: "#1F2933", bold: true },
  grandTotal: { fill: "#C5E0E0", colour: "#0F4C52", bold: true },
  band: { fill: "#F2F6F7" },
  thisWeek: { fill: "#C5E0E0", colour: "#0F4C52" },
} as const satisfies Record<string, AddRule["format"]>;

export type Tint = keyof typeof TINTS;

/** Labels of charts; zeros are left out, since nothing is drawn for them either. */
export const CHART_FORMATS = {
  money: '"£"#,##0;-"£"#,##0;',
  hours: '[h]" h "mm;;',
  count: "0;-0;",
} as const;

/** Shades of the one accent that differ in lightness too, so that they print in grey. */
export const CHART_COLOURS = [
  { colour: "#0F4C52", onColour: "#FFFFFF" },
  { colour: "#8FC3C4", onColour: "#06363A" },
  { colour: "#2F7478", onColour: "#FFFFFF" },
  { colour: "#C5E0E0", onColour: "#06363A" },
] as const;

/** Only rules of our own; the style gives light banding and keeps it when rows are added. */
export const TABLE_STYLE = "TableStyleLight1";
