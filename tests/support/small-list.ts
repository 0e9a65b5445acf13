/** A list that is understood without a question: its headings, and two provisions. */
export const HEAD = ["Intervention", "Year group", "Pupils", "Led by", "How often", "Group size"];
export const ROWS = [
  ["Toe by Toe", "Y4", "Ada B", "TA", "5 x 10 mins", "1:1"],
  ["Talk Boost", "Y2", "Ben C, Cal D", "HLTA", "3 x 20 mins", "1:4"],
];
