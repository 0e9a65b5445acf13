import { CI, CL, day, rangeAsDate, SEMH, SP } from "../other-workbooks/other-workbook";
import { scoreRows } from "./first-words";
import { SECOND_CELLS } from "./second-cells";
import type { Words } from "./words";

/** How the schools of the second set put things. */
export const SECOND_WORDS: Words = {
  set: "second",
  names: [
    "Rapid Reading", "Reading Eggs", "Catch Up Numeracy", "Beat Dyslexia", "Units of Sound", "SNIP", "Stareway to Spelling", "Word Wasp", "Phonics boosters",
    "Project X", "Hi-Five", "First Class at Number", "Maths Recovery", "Plus 1", "Overcoming Barriers", "Rising Stars maths group", "Narrative therapy",
    "Language for Thinking", "Black Sheep", "Word Aware", "Early Words", "Socially Speaking", "Circle of Friends", "Talkabout", "Makaton", "Bucket time",
    "Mindful Me", "Worry Warriors", "Calm Club", "Homunculi group", "Draw and Talk", "Art therapy", "Sunshine Circles", "Sensory circuits", "Write from the Start",
    "Jump Ahead", "Gym Trail", "Finger gym", "Handwriting Without Tears", "Speed Up", "OT exercises", "Physio programme", "Radio aid checks", "Mobility training",
    "Mentoring", "Attendance group", "Key worker time", "Peer mentoring", "Nurture lunch", "Gardening club", "Lunch club", "Cooking group", "Pre-teaching",
    "Reading comprehension group", "Spelling booster", "Fluency reading", "Paired reading", "Booster maths", "Times tables club", "Vocabulary group",
    "EAL support group", "Transition support", "Signing choir", "Chatterbugs", "Turn taking games", "Self-esteem group", "Protective behaviours",
  ],
  heads: {
    yearGroups: ["Yr group", "Year groups", "Year(s)", "KS/Year", "Which years?", "Year gps"],
    areaOfNeed: ["Area of SEND", "Area of Need (Code of Practice)", "SEN area", "Need area", "CoP area", "Area of concern"],
    needCode: ["SEND need", "Need type", "Primary SEN need", "Main need", "SEND type"],
    wave: ["Wave/Tier", "Level of need", "Tier of support", "Wave no.", "Wave level"],
    provision: ["Name of provision", "Intervention/Strategy", "Support programme", "Provision / support", "Intervention name", "What we provide", "Type of support", "Group or intervention", "Additional support"],
    pupils: ["Who's in the group?", "Children involved", "Pupil initials", "Which children?", "Pupils targeted", "Named children", "Students"],
    pupil: ["Learner", "Name of child", "Pupil's name", "Full name", "Child name"],
    ledBy: ["Adult leading", "Who delivers?", "Member of staff", "Staff member", "Delivered by (adult)", "Who runs it?", "Staff involved", "Adult in charge", "TA/Teacher"],
    group: ["Group size / ratio", "How many children?", "Pupil numbers", "1:1 / small group", "Ratio (adult:child)", "Max in group", "Size", "Grouping"],
    dose: ["How often & how long", "Frequency/duration", "Day/time", "Time given", "When & how often", "Sessions (no. x mins)", "Timings", "How frequently?", "Weekly sessions"],
    sessions: ["No of sessions weekly", "Days per week", "Sessions a week", "How many x per week", "Sessions weekly"],
    minutes: ["How long (mins)", "Length (mins)", "Mins each", "Each session lasts", "Time per session", "Minutes each time"],
    length: ["Timescale", "Run for", "Length of intervention", "Programme length", "For how long?", "Time frame", "Term / weeks"],
    term: ["Term(s) run", "Half-term", "When in the year", "Term delivered"],
    weeks: ["No wks", "Weeks planned", "Number of wks", "Length in weeks", "How many wks?"],
    startDate: ["Date begun", "Commenced", "Start of block", "Date from", "Starting", "Start of intervention"],
    endDate: ["End of block", "Until", "Date to", "Completed", "Ends"],
    reviewDate: ["Review on", "When will it be reviewed?", "Date of next review", "Review (date)", "To review", "Reviewed on"],
    measure: ["Assessment measure", "How we measure", "Tracking tool", "What we measure", "Assessment / test", "Test name"],
    entry: ["Score in", "Starting score", "Baseline assessment", "Before", "Entry score", "Start data", "At start"],
    target: ["Aiming for", "Goal", "Target level", "Target for end"],
    exit: ["Score out", "After", "End data", "Exit score", "End of block score", "At end", "Current score"],
    aim: ["What we want to achieve", "Desired outcome", "Aim of intervention", "Purpose", "Intended impact", "Target / outcome"],
    outcome: ["Outcome (met/partly/not)", "Has it worked?", "Was target met?", "Achieved?", "Target achieved?", "Impact / outcome"],
    cost: ["Cost per year £", "Yearly cost", "Approx cost", "Cost to school", "Est. cost (£)", "Total £"],
    fundingSource: ["Paid from", "Which budget?", "Source of funding", "Funding from", "Money from"],
    planned: ["No of sessions planned", "Expected sessions", "Sessions timetabled"],
    delivered: ["Sessions held", "Sessions done", "No of sessions delivered"],
    notes: ["Other info", "Further comments", "Remarks", "Next steps / comments", "Additional notes", "Anything else?"],
    className: ["Class/form", "Teaching group", "Base class"],
    location: ["Place", "Where it happens", "Space used"],
    criteria: ["Criteria to join", "Selection criteria", "Reason for referral", "Pupils chosen because"],
    leadTeacher: ["Teacher responsible", "Oversight", "Teacher in charge", "Coordinated by"],
    who: ["Resource (ind / group)", "Ind/group", "Individual or group?", "Pupils (ind / group)", "1:1 or group"],
    time: ["Weekly time", "Time a week", "Time cost per week", "How much time each week", "Time each week"],
  },
  cells: SECOND_CELLS,
  scores: scoreRows(`
Hodder RA | {6.08} | 6.08 | '7.02 | {7.01} | 7.01
Reading age (yrs.months) | 5.11 | 5.11 | '6.06 | 6.07 | 6.07
Spelling age | 7y 2m | 7y 2m | 7y 8m | 7y 5m | 7y 5m
Maths age | '6:10 | 6:10 | '7:04 | '7:03 | 7:03
Star Reading | 205 | 205 | 260 | 248 | 248
BPVS | 81 | 81 | 88 | 86 | 86
YARC | SAS 78 | SAS 78 | SAS 85 | SAS 83 | SAS 83
SDQ (parent) | 24 | 24 | 17 | 19 | 19
Boxall profile | 72 | 72 | 90 | 85 | 85
Phonics test | 11/40 | 11/40 | 30/40 | 31/40 | 31/40
Book band | Red | Red | Green | Blue | Blue
WellComm | Red | Red | Green | Amber | Amber
Sight words | 31 words | 31 words | 60 words | 58 words | 58 words
Number facts in a minute | 9 | 9 | 20 | 22 | 22
Maths paper | {41%} | 41% | 65% | {63%} | 63%
Writing | WTS | WTS | EXS | EXS | EXS
Phase | Ph 2 | Ph 2 | Ph 4 | Ph 3 | Ph 3
Spelling list | 4/10 | 4/10 | 9/10 | 8/10 | 8/10
Behaviour points | 14 | 14 | 5 | 7 | 7`),
  pupils: ["Ayla Moss", "Ben Frith", "Cara Lyle", "Dev Rana", "Ella Stone", "Fin Okoye", "Gia Russo", "Hal Brook", "Ivy Quinn", "Jon Petrov", "Kai Lund", "Lia Sands", "Max Udo", "Nell Archer", "Oz Demir", "Pia Hobbs", "Rex Toft", "Sia Patel", "Ted Vane", "Una Walsh"],
  classes: ["Maple", "Rowan", "Linden", "Aspen", "Elder", "Larch"],
  staff: ["Mrs Vole", "Mr Toft", "Ms Achebe", "Miss Pine", "Mrs Dunn", "Mr Haq"],
  areas: [
    [["Communication and Interaction", CI], ["Cognition and Learning", CL], ["Social, Emotional & Mental Health (SEMH)", SEMH], ["Sensory and Physical Needs", SP]],
    [["Cog & Learning", CL], ["Comm & Interaction", CI], ["Soc, Emotional & MH", SEMH], ["Sensory & Physical", SP]],
    [["Cognition & Learning", CL], ["Communication & Interaction", CI], ["SEMH", SEMH], ["Physical", SP], ["EAL", null]],
    [["Cognition and Learning (C&L)", CL], ["Communication and Interaction (C&I)", CI], ["Social, Emotional and Mental Health", SEMH], ["Sensory and/or Physical (S/P)", SP]],
  ],
  tiers: [
    ["Wave 1 (QFT)", "Wave 2 (catch-up)", "Wave 3 (specialist)"],
    ["Universal offer", "Targeted support", "Specialist support"],
    ["Quality First Teaching", "Targeted intervention", "Specialist intervention"],
    ["Tier 1", "Tier 2", "Tier 3"],
    ["Wave 1: all pupils", "Wave 2: some pupils", "Wave 3: few pupils"],
    ["Universal provision for all", "Targeted provision - small group", "Specialist provision - 1:1"],
    ["Universal", "Targeted", "Targeted Plus", "Specialist"],
  ],
  open: {
    dose: [
      { cell: "5x2 x 15 mins", says: {}, ask: { acceptable: [{ sessionsPerWeek: 10, minutesPerSession: 15 }, { sessionsPerWeek: 5, minutesPerSession: 15 }, { sessionsPerWeek: 5, minutesPerSession: 30 }] } },
      { cell: "3-4 x a week, 10 mins", says: { minutesPerSession: 10 }, ask: { acceptable: [{ sessionsPerWeek: 3.5 }, { sessionsPerWeek: 3 }, { sessionsPerWeek: 4 }, { sessionsPerWeek: { min: 3, max: 4 } }] } },
      { cell: "2 x 30 + 2 x 10", says: {}, ask: { acceptable: [{ sessionsPerWeek: 4, minutesPerSession: { min: 10, max: 30 } }, { sessionsPerWeek: 2, minutesPerSession: 30 }, { sessionsPerWeek: 4, minutesPerSession: 20 }] } },
    ],
    length: [{ cell: "T2/3", says: {}, ask: { acceptable: [{ term: "Autumn 2-Spring 1" }, { term: "Spring-Summer" }, { term: "Spring" }, { term: "Autumn 2" }, { term: "Autumn-Spring" }], unreadIsFine: true } }],
    exit: [
      { cell: { ...day("2020-11-01"), format: "mmm-yy" }, says: {}, ask: { acceptable: [{ exit: "11/20" }, { exit: "Nov-20" }] } },
      { cell: rangeAsDate(8, 10), says: {}, ask: { acceptable: [{ exit: "8/10" }, { exit: "08-Oct" }, { exit: "8-Oct" }] } },
    ],
  },
  titles: ["SEND Provision Mapping", "Our Provision Map", "Provision Overview", "Intervention Overview", "Intervention Timetable and Impact", "SEN Provision Map"],
  notes: [
    "Updated half termly by class teachers.", "TA = teaching assistant, CT = class teacher, HLTA = higher level TA", "NB groups may change after data drop", "** funded by PP", "Please highlight any changes in yellow.",
  ],
}; // prettier-ignore
