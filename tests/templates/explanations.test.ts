import { GALLERY } from "../../src/journeys/insert-sheet";
import { CORE_SHEETS } from "../../src/templates/core-workbook";
import { EXPLANATIONS } from "../../src/templates/explanations";

const offered = GALLERY.map(({ make, option }) => make(option?.usual ?? ""));
const columns = [...CORE_SHEETS, ...offered].flatMap((template) =>
  template.bands.flat().flatMap((block) => (block.kind === "table" ? block.columns : [])),
);

describe("what the heads of columns mean", () => {
  it.each(Object.entries(EXPLANATIONS))("%s is explained in what Excel shows", (head, text) => {
    expect(head.length).toBeLessThanOrEqual(32);
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text).toMatch(/[.)]$/);
  });

  it.each(Object.keys(EXPLANATIONS))("%s heads a column of some sheet", (head) => {
    expect(columns.map((column) => column.header)).toContain(head);
  });

  it.each([
    "Sessions a week",
    "Weeks stated",
    "Group size",
    "Adults",
    "Rate for",
    "Staff cost",
    "Cost per pupil",
    "Cost to date",
    "Ratio gain",
    "Review",
    "Delivered",
    "Of the notional budget",
    "Our actual cost",
    "LA unit rate",
    "Full-time salary",
    "Employer pension",
    "Half-term",
    "Hours a week",
    "Cost",
  ])("a teacher or business manager who asks about %s is answered where it stands", (head) => {
    const heads = columns.filter((column) => column.header === head);
    expect(heads.some((column) => column.explains !== undefined)).toBe(true);
  });
});
