import { matchHeader } from "../../src/recognition/words";

const fieldOf = (header: string): string | undefined => matchHeader(header)[0]?.field;

describe("a header that no list of phrases foresaw", () => {
  it.each([
    ["Annual cost for this pupil", "costPerPupil"],
    ["Cost to school", "cost"],
    ["Sessions p/w", "sessionsPerWeek"],
    ["Times each fortnight", "sessionsPerWeek"],
    ["Who provides it?", "ledBy"],
    ["When does it finish?", "endDate"],
    ["Tutor Gp", "className"],
    ["Grp size", "groupSize"],
    ["Baseline grade", "entry"],
    ["Current grade", "exit"],
    ["Progress towards outcome", "outcome"],
    ["Sessions scheduled", "plannedSessions"],
    ["Pupil surname", "surname"],
    ["Pupil forename", "forename"],
    ["Review comments", "notes"],
    ["Entry criteria", "notes"],
    ["What are we providing?", "provision"],
    ["Where were they at the start?", "entry"],
    ["Next due", "reviewDate"],
    ["Last reviewed", "other"],
    ["Weeks p.a.", "weeks"],
    ["£ a visit", "unitCost"],
    ["On own or in a group", "groupSize"],
  ])("says in “%s” that it is %s", (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });
});

describe("a misspelt header", () => {
  it.each([
    ["Reveiw due by", "reviewDate"],
    ["Intervetion", "provision"],
    ["Delivred by", "ledBy"],
    ["Baseline asessment score", "entry"],
  ])("is still understood: “%s” is %s", (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it("is not made of words that are all spelt well", () => {
    expect(fieldOf("What is it for? (outcome)")).toBe("target");
  });
});
