import { inCell } from "./in-cell";
import { anyOf, bold, day, ratioAsTime, rangeAsDate, type OtherWorkbook } from "./other-workbook";

const one = anyOf<number | null>(1, null);

/** Interventions across with a blank corner, and attributes in a school's own words down the side. */
export const readingOnItsSide: OtherWorkbook = {
  name: "reading interventions on their side",
  sheets: {
    "Reading interventions": {
      layout: "transposed",
      headerRows: [3],
      rows: [
        [bold("Reading interventions at a glance (KS2, Wave 2)")],
        [],
        [
          null,
          bold("Rapid Reading"),
          bold("Better Reading Support Partners"),
          bold("Fluency project"),
          bold("Beanstalk volunteer"),
        ],
        ["For whom", "Y3-5", "Y4 & Y5", "Y6", "any KS2"],
        ["Delivered by", "Mrs Lund / TA", "TAs", "CT", "Vol."],
        ["Children per group", rangeAsDate(4, 6), ratioAsTime(1, 1), "whole class", "1-1"],
        [
          "How often / how long",
          "3 x 30 mins",
          "15 mins x 3",
          "daily 20 mins",
          "twice weekly for half an hour",
        ],
        ["Runs for", "1 term", "10 wks", "6 weeks", "All year"],
        ["Entry assessment", "YARC", "Running record", "WCPM", "-"],
        ["Success criteria", "10 months' gain", "2 book bands", "110 wcpm", null],
        ["Review", day("2027-02-12"), "12.2.27", "Easter", null],
        ["Cost per child", 64.5, "£120", "nil", 0],
        ["Comments", "Books need replacing", null, "Mr Ho trained", null],
      ],
    },
  },
  provisions: [
    ...inCell(
      "Reading interventions!B3",
      { wave: 2, ledBy: "Mrs Lund / TA", yearGroups: ["Y3", "Y4", "Y5"] },
      [
        "Rapid Reading",
        {
          groupSize: { min: 4, max: 6 },
          sessionsPerWeek: 3,
          minutesPerSession: 30,
          measure: "YARC",
          target: "10 months' gain",
          reviewDate: "2027-02-12",
          cost: anyOf<number | null>(64.5, null),
          notes: "Books need replacing",
          weeks: anyOf<number | null>(null, 12, 13),
          adults: anyOf<number | null>(null, 2),
        },
      ],
    ),
    ...inCell("Reading interventions!C3", { wave: 2, yearGroups: ["Y4", "Y5"], ledBy: "TAs" }, [
      "Better Reading Support Partners",
      {
        groupSize: 1,
        adults: one,
        sessionsPerWeek: 3,
        minutesPerSession: 15,
        weeks: 10,
        measure: "Running record",
        target: "2 book bands",
        reviewDate: "2027-02-12",
        cost: anyOf<number | null>(120, null),
      },
    ]),
    ...inCell("Reading interventions!D3", { wave: 2, yearGroups: ["Y6"], ledBy: "CT" }, [
      "Fluency project",
      {
        sessionsPerWeek: 5,
        minutesPerSession: 20,
        weeks: 6,
        measure: "WCPM",
        target: "110 wcpm",
        cost: anyOf<number | null>(0, null),
        costText: anyOf<string | null>("nil", null),
        notes: "Mr Ho trained",
        ambiguous: ["reviewDate", "groupSize"],
      },
    ]),
    ...inCell(
      "Reading interventions!E3",
      { wave: 2, yearGroups: ["Y3", "Y4", "Y5", "Y6"], ledBy: anyOf("Vol.", "Vol") },
      [
        "Beanstalk volunteer",
        {
          groupSize: 1,
          adults: one,
          sessionsPerWeek: 2,
          minutesPerSession: 30,
          term: "All year",
          cost: anyOf<number | null>(0, null),
        },
      ],
    ),
  ],
};
