import { serialOf } from "../../src/domain/calendar-date";
import { understand } from "../../src/recognition/understand";
import { dateCell, sheetOf, workbookOf } from "../support/sheet-of";

type Rows = Parameters<typeof sheetOf>[1];

const YEAR = [
  ["Autumn 1", "2026-09-03", "2026-10-23"],
  ["Autumn 2", "2026-11-02", "2026-12-18"],
  ["Spring 1", "2027-01-05", "2027-02-12"],
  ["Spring 2", "2027-02-22", "2027-03-25"],
];

function termsOf(rows: Rows) {
  const { report, terms } = understand(workbookOf(sheetOf("Dates", rows)), {
    today: "2026-11-21",
  });
  return {
    layout: report.sheets[0]?.layout,
    terms: terms.map(({ halfTerm, first, last }) => [halfTerm, first, last]),
    unused: report.unused.map(({ cell, reason }) => `${cell} ${reason}`),
  };
}

const d = (iso: string) => dateCell(serialOf(iso), iso.split("-").reverse().join("/"));

it.each<[string, Rows]>([
  [
    "a row for each half-term",
    [
      ["Half-term", "First day", "Last day"],
      ...YEAR.map(([name = "", first = "", last = ""]) => [name, d(first), d(last)]),
    ],
  ],
  [
    "a row for each term, its half-term beside it in words",
    [
      ["Term dates 2026 to 2027"],
      ["Term", "Starts", "Half term", "Ends"],
      ["Autumn 2026", d("2026-09-03"), "26 - 30 October", d("2026-12-18")],
      ["Spring 2027", d("2027-01-05"), "15 - 19 February", d("2027-03-25")],
    ],
  ],
  [
    "a row for each term, its half-term in two columns under one heading",
    [
      ["School year 2026/27"],
      [null, "Term", null, "Half term", null],
      ["Term", "Opens", "Closes", "From", "To"],
      ["Autumn", d("2026-09-03"), d("2026-12-18"), d("2026-10-26"), d("2026-10-30")],
      ["Spring", d("2027-01-05"), d("2027-03-25"), d("2027-02-15"), d("2027-02-19")],
    ],
  ],
  [
    "the days on which school breaks up and returns",
    [
      ["", "Autumn 2026", "Spring 2027"],
      ["Term starts", "Thursday 3 September 2026", "Tuesday 5 January 2027"],
      ["Breaks up for half term", "Friday 23 October 2026", "Friday 12 February 2027"],
      ["Back after half term", "Monday 2 November 2026", "Monday 22 February 2027"],
      ["Term ends", "Friday 18 December 2026", "Thursday 25 March 2027"],
    ],
  ],
  [
    "one term below the other",
    [
      ["Autumn Term 2026"],
      ["Start", "Thursday 3rd September"],
      ["Half term", "Monday 26th October to Friday 30th October"],
      ["End", "Friday 18th December"],
      ["Spring Term 2027"],
      ["Start", "Tuesday 5th January"],
      ["Half term", "Monday 15th - Friday 19th February"],
      ["End", "Thursday 25th March"],
    ],
  ],
  [
    "a line for each half-term",
    [
      ["Term dates 2026-27"],
      ["Autumn 1: 3 Sept - 23 Oct"],
      ["Autumn 2: 2 Nov - 18 Dec"],
      ["Spring 1: 5 Jan - 12 Feb"],
      ["Spring 2: 22 Feb - 25 March"],
    ],
  ],
  [
    "half-terms, holidays and INSET days on rows of their own",
    [
      ["2026-27", "From", "To"],
      ["INSET day", d("2026-09-02"), d("2026-09-02")],
      ["Autumn term", d("2026-09-03"), d("2026-12-18")],
      ["Half term holiday", d("2026-10-24"), d("2026-11-01")],
      ["Christmas holiday", d("2026-12-19"), d("2027-01-04")],
      ["Spring term", d("2027-01-05"), d("2027-03-25")],
      ["Half term holiday", d("2027-02-13"), d("2027-02-21")],
    ],
  ],
])("term dates are taken from %s", (_, rows) => {
  expect(termsOf(rows)).toMatchObject({ layout: "termDates", terms: YEAR });
});

it("a term whose half-term is not said is left out, and said to be unread", () => {
  const { layout, terms, unused } = termsOf([
    ["Term", "Starts", "Ends"],
    ["Autumn 2026", d("2026-09-03"), d("2026-12-18")],
    ["Spring 2027", d("2027-01-05"), d("2027-03-25")],
  ]);
  expect({ layout, terms }).toEqual({ layout: "termDates", terms: [] });
  expect(unused).toContain("Dates!A2 unreadable");
});

it("an autumn term that begins in August belongs to the year that it begins", () => {
  const { terms } = understand(
    workbookOf(
      sheetOf("Dates", [
        ["Half-term", "First day", "Last day"],
        ["Autumn 1", d("2026-08-26"), d("2026-10-16")],
        ["Autumn 2", d("2026-10-26"), d("2026-12-18")],
      ]),
    ),
    { today: "2026-11-21" },
  );
  expect(terms.map(({ academicYear }) => academicYear)).toEqual(["2026-27", "2026-27"]);
});

it("a list with a term, a start and an end is no sheet of term dates", () => {
  expect(
    termsOf([
      ["Intervention", "Term", "Start", "End"],
      ["Toe by Toe", "Autumn 1", d("2026-09-03"), d("2026-10-23")],
      ["Nessy", "Autumn 2", d("2026-11-02"), d("2026-12-18")],
    ]),
  ).toMatchObject({ layout: "list", terms: [] });
});
