import { CI, CL, day, rangeAsDate, SEMH, SP } from "../other-workbooks/other-workbook";
import { cellsOf } from "../other-workbooks/sheet-text";
import { FIRST_CELLS } from "./first-cells";
import type { Words } from "./words";

/** How the schools of the first set put things. */
export const FIRST_WORDS: Words = {
  set: "first",
  names: [
    "Fresh Start", "Switch-on Reading", "Lexia", "Sound Linkage", "Alpha to Omega", "Hornet", "Dynamo Maths", "Third Space Learning",
    "Success@Arithmetic", "Number Stacks", "Racing to English", "BLAST", "WellComm group", "NELI", "Spirals", "Language Land", "Barrier games",
    "Shape Coding", "PECS", "TEACCH tasks", "Friendship group", "Seasons for Growth", "Relax Kids", "Theraplay", "Thrive", "Emotion coaching",
    "Big Feelings group", "Fizzy", "Smart Moves", "Dough gym", "Funky Fingers", "Teodorescu", "Clicker 8", "Sensory diet", "Rebound therapy",
    "Braille lessons", "Auditory training", "Reading buddies", "Phonics catch-up", "Spelling Made Easy", "Same-day intervention",
    "Writing clinic", "Homework club", "Breakfast club", "Handwriting group", "Maths mentors", "Memory group", "Lego Therapy", "Toe by Toe",
    "Precision Teaching", "Zones of Regulation", "ELSA", "Numicon", "Talk Boost", "Time to Talk", "Colourful Semantics", "Nurture group",
    "Comic strip conversations", "Play therapy", "Speech sounds group", "Touch typing", "Bereavement counselling",
    "Inference training", "Attention Autism", "Guided reading (extra)", "IDL", "Nessy", "Forest school",
  ],
  heads: {
    yearGroups: ["Year Group", "Year", "Yr", "YEAR", "Yr gp", "NCY", "Year gp"],
    areaOfNeed: ["Area of Need", "Area of need", "Need", "SEND area", "Broad area of need", "Area", "Category of need", "Strand"],
    needCode: ["Need", "Primary need", "Area of Need", "Type of need", "SEN need", "SEN type"],
    wave: ["Wave", "Tier", "Level of support", "WAVE", "Wave (1, 2 or 3)", "Stage"],
    provision: ["Provision", "Intervention", "INTERVENTION", "Programme", "Support/intervention", "Name of intervention", "Intervention / support", "Provision/Intervention", "Additional provision", "Strategy/Intervention", "Title", "Activity"],
    pupils: ["Pupils", "Children", "Names", "Names of children", "Who for?", "Pupils involved", "Group members", "Target pupils", "Initials", "Children in group"],
    pupil: ["Pupil", "Name", "Child", "Student", "Pupil name", "Child's name"],
    ledBy: ["Delivered by", "Led by", "Staff", "Adult", "Who?", "By whom?", "Staffing", "Run by", "Adult support", "Person responsible", "Key adult", "Lead"],
    group: ["Group size", "Ratio", "Group", "No. in group", "Number in group", "Size of group", "Individual / group", "Adult:pupil ratio", "No of children", "1:1/group"],
    dose: ["How often", "Frequency", "How often?", "Frequency and duration", "Time", "Sessions", "When", "Times", "Frequency & length", "Timing", "Dosage", "Time/frequency", "When?"],
    sessions: ["Sessions per week", "No. per week", "Times per week", "Frequency per week", "Sessions/wk", "x per week", "How many times a week?"],
    minutes: ["Length of session", "Session length", "Minutes", "Mins", "Mins per session", "Duration of session", "Time (mins)", "Session length (mins)"],
    length: ["Length", "Duration", "Length of programme", "Block", "Duration of block", "How long for?", "Weeks / term", "Period"],
    term: ["Term", "Half term", "Term(s)", "Which term?", "Term taught"],
    weeks: ["Weeks", "No. of weeks", "Number of weeks", "Wks", "Weeks to run", "How many weeks"],
    startDate: ["Start date", "Start", "Date started", "From", "Started", "Began"],
    endDate: ["End date", "End", "Finish", "To", "Date finished", "Finish date"],
    reviewDate: ["Review date", "Review", "Date of review", "Next review", "Review due", "To be reviewed", "Review by"],
    measure: ["Measure", "Assessment", "Test used", "How measured", "Assessment tool", "Test", "Tracking", "Measured by"],
    entry: ["Entry", "Baseline", "Start score", "Pre", "Entry data", "Baseline score", "On entry", "Starting point", "Entry level"],
    target: ["Target", "Target score", "Expected", "Aim", "Expected outcome"],
    exit: ["Exit", "Post", "End score", "Exit data", "Latest", "On exit", "End point", "Exit level", "Final score"],
    aim: ["Intended outcome", "Target", "Outcome wanted", "Objective", "Success criteria", "Aim", "SMART target", "Expected outcome"],
    outcome: ["Impact", "Outcome", "Target met?", "Review outcome", "Met?", "Outcome met?", "Success?"],
    cost: ["Cost", "Cost £", "£", "Annual cost", "Cost (year)", "Total cost", "£ per year"],
    fundingSource: ["Funding", "Funded by", "Budget", "Funding source", "Paid for by", "Funding stream"],
    planned: ["Sessions planned", "Planned", "Planned sessions", "No. planned"],
    delivered: ["Sessions delivered", "Delivered", "Sessions attended", "No. delivered", "Actual sessions"],
    notes: ["Notes", "Comments", "Notes / next steps", "Further information", "Any other comments", "Comments and next steps"],
    className: ["Class", "Class name", "Form"],
    location: ["Where?", "Location", "Venue", "Room"],
    criteria: ["Entry criteria", "Criteria", "Criteria for selection", "Who is it for (criteria)", "Referral route"],
    who: ["Individual / group", "Resource individual or group", "Individual or group", "Pupils / group", "Who (individual/group)", "Children / group size"],
    time: ["Cost in time (per week)", "Time per week", "Time allocated (weekly)", "Weekly time", "Time (per week)"],
    leadTeacher: ["Lead teacher", "Overseen by", "Responsible teacher", "Managed by"],
  },
  cells: FIRST_CELLS,
  scores: scoreRows(`
Salford RA | {6.04} | 6.04 | '7.00 | {6.11} | 6.11
Salford RA | 7.03 | 7.03 | '7.09 | 7.08 | 7.08
Reading age | 6y2m | 6y2m | 6y9m | 6y8m | 6y8m
Reading age | '7:01 | 7:01 | '7:06 | '7:07 | 7:07
NGRT SAS | 82 | 82 | 88 | 87 | 87
SWST | SS 79 | SS 79 // 79 | SS 85 | SS 84 | SS 84 // 84
PUMA | 91 | 91 | 95 | |
SDQ | 21 | 21 | 15 | 16 | 16
SDQ total | 18 | 18 | 12 | 20 | 20
Boxall | 61 | 61 | 48 | 50 | 50
Phonics check | 14/40 | 14/40 | 32/40 | 29/40 | 29/40
Phonics phase | Phase 2 | Phase 2 | Phase 4 | Phase 3 | Phase 3
HFW | 23/100 | 23/100 | 60/100 | 71/100 | 71/100
Words per minute | 46 | 46 | 80 | 77 | 77
Arithmetic test | {35%} | 35% | 60% | {58%} | 58%
Teacher assessment | WTS | WTS | EXS | WTS | WTS
Sandwell | 74 | 74 | 85 | 83 | 83
Talk Boost tracker | Red | Red | Green | Amber | Amber
Leuven scale | 2 | 2 | 4 | 4 | 4
Spelling test | 6/20 | 6/20 | 15/20 | 16/20 | 16/20`),
  pupils: ["Ada Bell", "Noah Kerr", "Isla Penn", "Maya Roy", "Theo Lang", "Zac Moss", "Ruby Hart", "Sam Dean", "Orla Mead", "Finn Tate", "Leo Marsh", "Eve Nash", "Jude Vale", "Nia Obi", "Kit Amos", "Tia Boyle", "Ravi Shah", "Lola Grant", "Owen Pugh", "Yusuf Kaya"],
  classes: ["Owl", "Robin", "Kestrel", "Wren", "Heron", "Swift"],
  staff: ["Mrs Ford", "Mr Bano", "Miss O'Dea", "Mrs Lane", "Ms Webb", "Mr Kerr"],
  areas: [
    [["Cognition and Learning", CL], ["Communication and Interaction", CI], ["Social, Emotional and Mental Health", SEMH], ["Sensory and/or Physical", SP]],
    [["Communication & Interaction", CI], ["Cognition & Learning", CL], ["SEMH", SEMH], ["Physical & Sensory", SP]],
    [["C&L", CL], ["C&I", CI], ["SEMH", SEMH], ["S&P", SP], ["EAL", null]],
    [["Learning", CL], ["Communication", CI], ["Social & Emotional", SEMH], ["Sensory / Physical", SP]],
  ],
  tiers: [
    ["Wave 1", "Wave 2", "Wave 3"],
    ["Wave 1\nQuality first teaching", "Wave 2\nSmall group support", "Wave 3\nIndividual support"],
    ["Wave One", "Wave Two", "Wave Three"],
    ["Universal", "Targeted", "Specialist"],
    ["Universal", "Targeted", "Targeted Plus", "Specialist"],
    ["Universal (all children)", "Targeted (some children)", "Specialist (few children)"],
    ["Tier 1 - Universal", "Tier 2 - Targeted", "Tier 3 - Personalised"],
    ["Wave 1 - Universal", "Wave 2 - Targeted", "Wave 3 - Specialist", "Wave 4"],
  ],
  open: {
    dose: [
      { cell: "5x2 x 10 mins", says: {}, ask: { acceptable: [{ sessionsPerWeek: 10, minutesPerSession: 10 }, { sessionsPerWeek: 5, minutesPerSession: 10 }, { sessionsPerWeek: 5, minutesPerSession: 20 }] } },
      { cell: "2-3 x wk, 15 mins", says: { minutesPerSession: 15 }, ask: { acceptable: [{ sessionsPerWeek: 2.5 }, { sessionsPerWeek: 2 }, { sessionsPerWeek: 3 }, { sessionsPerWeek: { min: 2, max: 3 } }] } },
      { cell: "3 x 30 + 1 x 15", says: {}, ask: { acceptable: [{ sessionsPerWeek: 4, minutesPerSession: { min: 15, max: 30 } }, { sessionsPerWeek: 3, minutesPerSession: 30 }, { sessionsPerWeek: 4, minutesPerSession: 26 }, { sessionsPerWeek: 4, minutesPerSession: 26.3 }] } },
    ],
    length: [
      { cell: "T1/2", says: {}, ask: { acceptable: [{ term: "Autumn 1-Autumn 2" }, { term: "Autumn" }, { term: "Autumn-Spring" }, { term: "Autumn 1" }] } },
    ],
    exit: [
      { cell: { ...day("2020-12-01"), format: "mmm-yy" }, says: {}, ask: { acceptable: [{ exit: "12/20" }, { exit: "Dec-20" }] } },
      { cell: rangeAsDate(7, 10), says: {}, ask: { acceptable: [{ exit: "7/10" }, { exit: "07-Oct" }, { exit: "7-Oct" }] } },
    ],
  },
  titles: ["Provision Map", "Whole School Provision Map", "SEND Provision Map", "Interventions", "Intervention Map", "Provision mapping", "Map of interventions"],
  notes: [
    "Please update by the end of each half-term. Thank you!", "Key: TA = teaching assistant   CT = class teacher   SALT = speech therapy", "* see SEN file for reports",
    "All groups are reviewed at pupil progress meetings.", "Costs are worked out by the office.", "Parents have been told about all wave 3 support.",
  ],
}; // prettier-ignore

/** A line a test: `measure | entry cell | entry | target | exit cell | exit`. */
export function scoreRows(text: string): Words["scores"] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [measure = "", entryCell = "", entry = "", target = "", exitCell = "", exit = ""] = line.split("|").map((one) => one.trim());
      const one = (cell: string, field: string, value: string) =>
        cellsOf(`cell | ${field}\n${cell} | ${value}`)[0] ?? { cell: null, says: {} };
      return {
        measure: one(measure, "measure", measure),
        entry: one(entryCell, "entry", entry),
        target: one(target, "target", target.replace("'", "")),
        exit: one(exitCell, "exit", exit),
      };
    });
} // prettier-ignore
