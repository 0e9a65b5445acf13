import { CI, CL, day, rangeAsDate, SEMH, SP } from "../other-workbooks/other-workbook";
import { scoreRows } from "./first-words";
import { THIRD_CELLS } from "./third-cells";
import type { Words } from "./words";

/** How the schools of the third set put things. */
export const THIRD_WORDS: Words = {
  set: "third",
  names: [
    "Read Write Inc tutoring", "RWI Fast Track", "Little Wandle keep-up", "Bug Club intervention", "Accelerated Reader support", "Better Reading Partnership", "FFT Lightning Squad",
    "Reciprocal reading", "Five Minute Box", "Dancing Bears", "Apples and Pears", "Nessy spelling", "Sound Training", "1stClass@Number 2", "Mastering Number", "Number Box", "TTRS lunchtime club",
    "Doodle Maths", "White Rose gap filling", "Maths tutoring", "WellComm", "Talking Partners", "Talk for Work", "Elklan strategies", "Intensive Interaction", "Chatty Bats", "Vocabulary Ninja",
    "Nuffield dyspraxia programme", "Social stories", "Comic strips", "Girls' group", "Boys' mentoring", "Boxing mentoring", "Anger gremlins", "Starving the Anxiety Gremlin", "Silver SEAL", "Circle time plus",
    "Pets as therapy", "Equine therapy", "Music therapy", "Sandplay", "Rainbows", "Winston's Wish", "Motor skills united", "Cool Kids", "BEAM", "Sensory room time", "Scooter boards", "Nip from the Hip",
    "Handwriting rescue", "Typing club", "Hydrotherapy", "Standing frame", "Eye gaze work", "Pre-teach maths", "Post-teach English", "Overlearning", "Morning challenge", "Soft start", "Check-in / check-out",
    "Meet and greet", "ND girls' lunch", "Allotment", "Cookery", "Life skills", "Travel training", "Careers mentoring", "GCSE booster", "Homework hub", "Bridging group", "Welsh catch-up", "New arrivals group",
  ],
  heads: {
    yearGroups: ["Year grp", "Year/s", "Y.G.", "For year", "School year group", "Yr/Phase"],
    areaOfNeed: ["Broad area", "SEND broad area of need", "Area of need (CoP)", "Which area of need?", "Need (area)", "CoP 4 areas"],
    needCode: ["Primary type of need", "SEN category", "Identified need", "Need code", "Barrier / need"],
    wave: ["Wave of intervention", "Tier level", "Graduated response level", "Wave 1/2/3", "Universal/Targeted/Specialist"],
    provision: ["Name of group", "Intervention group", "Provision offered", "Support in place", "Support provided", "Programme / intervention", "What is being provided?", "SEN provision", "Intervention being used", "Resource or intervention", "Planned support"],
    pupils: ["Pupils in group", "Children attending", "Pupils receiving", "Who is in it?", "Names (initials only)", "Pupils on programme", "List of children"],
    pupil: ["Pupil/s", "Child / YP", "Young person", "Pupil full name", "Pupil (first name + initial)"],
    ledBy: ["Staff leading", "Which adult?", "Delivered by whom", "Adult(s) responsible", "Taken by", "With whom?", "Who will do this?", "Delivering staff", "Staff name", "Practitioner"],
    group: ["Pupils per group", "Group/1:1", "No. of pupils per group", "Staff:pupil ratio", "1:1, pair or group", "Size of grp", "Number of pupils", "Group nos."],
    dose: ["Frequency + duration", "How often/how long", "Sessions & length", "When does it happen?", "Regularity", "Time per wk", "No. and length of sessions", "Weekly timetable", "Amount of time"],
    sessions: ["Sessions p/w", "Sessions each week", "x / week", "How often (per week)", "Times each week", "No. of sessions pw"],
    minutes: ["Mins/session", "Session time", "Session duration (mins)", "Length of each session", "Minutes (each)", "Duration (min)"],
    length: ["Duration of programme", "How long will it run?", "Running for", "Block length", "Time scale", "Over what period?"],
    term: ["Term of delivery", "Which half term?", "Half term(s)", "Term run"],
    weeks: ["Wks run", "No of weeks", "Total weeks", "Duration (weeks)", "Weeks in block"],
    startDate: ["Date started", "Start of programme", "First session", "Started on", "Begin date", "Start (date)"],
    endDate: ["Last session", "End of programme", "Finished", "Ended", "To (date)", "Stop date"],
    reviewDate: ["Review (when)", "Next reviewed", "Due for review", "Review meeting", "APDR review", "Date reviewed / due"],
    measure: ["Assessed using", "Assessment used", "Evidence / test", "What data?", "Tracked by", "Monitoring tool"],
    entry: ["Baseline data", "Entry point", "Start level", "Pre intervention", "Assessment in", "Before score", "Initial score"],
    target: ["Target by end", "Aim score", "Predicted", "Target for exit"],
    exit: ["Exit point", "End level", "Post intervention", "Assessment out", "After score", "Final assessment", "Score now"],
    aim: ["Target for group", "Planned outcome", "SMART outcome", "Focus / target", "What will success look like?", "Outcome sought"],
    outcome: ["Target met (Y/N/P)", "Was it successful?", "Outcome - met?", "Impact (met / not met)", "Success criteria met?", "Result"],
    cost: ["Cost p.a.", "Cost (£)", "Cost for year", "Overall cost", "£ cost", "Total costing"],
    fundingSource: ["Funded through", "Funding pot", "Budget code", "How funded?", "Where is money from?"],
    planned: ["Planned no. of sessions", "No. sessions due", "Sessions booked"],
    delivered: ["Actual no. of sessions", "No. sessions had", "Sessions completed"],
    notes: ["Comment", "Any notes", "Observations", "Progress notes", "SENCO comments", "Further action"],
    className: ["Class grp", "Cls", "Tutor"],
    location: ["Where held", "Area used", "Base"],
    criteria: ["How chosen", "Reason chosen", "Threshold", "Eligibility"],
    leadTeacher: ["Monitored by", "Overseen by (teacher)", "Accountable teacher", "Link teacher"],
    who: ["Individual, pair or group", "Pupil(s) or group", "Who (ind/gp)", "Grouping (ind / group)"],
    time: ["Time input per week", "Weekly input", "Weekly allocation", "Weekly amount of time"],
  },
  cells: THIRD_CELLS,
  scores: scoreRows(`
NFER reading SS | 84 | 84 | 90 | 89 | 89
Accelerated Reader ZPD | 2.1 | 2.1 | 3.1 | 2.8 | 2.8
Schonell SA | {7.02} | 7.02 | '7.09 | {7.08} | 7.08
Reading age (y:m) | '8:01 | 8:01 | '8:09 | '8:07 | 8:07
Reading age | 7y 5m | 7y 5m | 8y | 7y 11m | 7y 11m
WRAT | SS 76 | SS 76 // 76 | SS 84 | SS 85 | SS 85 // 85
BKSB | E2 | E2 | E3 | E3 | E3
SDQ self | 19 | 19 | 13 | 17 | 17
Boxall (dev) | 80 | 80 | 100 | 97 | 97
PASS % | {32%} | 32% | 55% | {51%} | 51%
Y1 phonics | 9/40 | 9/40 | 32/40 | 27/40 | 27/40
HFWs read | 34/100 | 34/100 | 80/100 | 76/100 | 76/100
Wpm | 38 | 38 | 60 | 57 | 57
Times tables /25 | 8 | 8 | 20 | 19 | 19
Attendance | {84%} | 84% | 92% | {90%} | 90%
RWI group | Ditty | Ditty | Purple | Green | Green
Teacher judgement | BLW | BLW | WTS | WTS | WTS
Phonic phase | P2 | P2 | P4 | P3 | P3
WellComm section | Red | Red | Green | Amber | Amber
GL maths | 79 | 79 | 86 | |
Leuven | 2 | 2 | 4 | 3 | 3
Confidence 1-10 | 3 | 3 | 7 | 6 | 6`),
  pupils: ["Anya Rowe", "Billy Crane", "Cerys Vaughan", "Danyal Mirza", "Effie Lomas", "Farid Noor", "Gracie Pole", "Huw Bevan", "Ines Costa", "Jaden Frost", "Kezia Boateng", "Lowri Price", "Mason Trent", "Nadia Saleh", "Ollie Dunne", "Poppy Vickers", "Quinn Ashby", "Roman Zielinski", "Sky Harmer", "Tomos Rees"],
  classes: ["Otters", "Puffins", "Badgers", "Hedgehogs", "Squirrels", "Foxes"],
  staff: ["Mrs Pryce", "Mr Eze", "Miss Bell", "Ms Farrow", "Mrs Nagy", "Mr Tull"],
  areas: [
    [["Cognition & Learning Needs", CL], ["Communication & Interaction Needs", CI], ["SEMH Needs", SEMH], ["Sensory/Physical Needs", SP]],
    [["Communication/Interaction", CI], ["Cognition/Learning", CL], ["Social, Emotional, Mental Health", SEMH], ["Physical/Sensory", SP]],
    [["CI", CI], ["CL", CL], ["SEMH", SEMH], ["SP", SP]],
    [["Learning & cognition", CL], ["Speech, Language & Communication", CI], ["Social, emotional and mental health difficulties", SEMH], ["Sensory and physical", SP], ["EAL", null]],
  ],
  tiers: [
    ["Wave 1 - all", "Wave 2 - group", "Wave 3 - individual"],
    ["Universal (QFT)", "Targeted (catch up)", "Specialist (additional)"],
    ["WAVE 1", "WAVE 2", "WAVE 3"],
    ["Universal level", "Targeted level", "Specialist level"],
    ["Tier One", "Tier Two", "Tier Three"],
    ["High quality teaching (Wave 1)", "Targeted support (Wave 2)", "Personalised support (Wave 3)"],
    ["Universal", "Targeted", "Targeted Plus", "Specialist"],
  ],
  open: {
    dose: [
      { cell: "5 x 2 x 10 mins", says: {}, ask: { acceptable: [{ sessionsPerWeek: 10, minutesPerSession: 10 }, { sessionsPerWeek: 5, minutesPerSession: 10 }, { sessionsPerWeek: 5, minutesPerSession: 20 }] } },
      { cell: "4 or 5 x per week, 15 mins", says: { minutesPerSession: 15 }, ask: { acceptable: [{ sessionsPerWeek: 4.5 }, { sessionsPerWeek: 4 }, { sessionsPerWeek: 5 }, { sessionsPerWeek: { min: 4, max: 5 } }] } },
      { cell: "1 x 45 and 2 x 15", says: {}, ask: { acceptable: [{ sessionsPerWeek: 3, minutesPerSession: { min: 15, max: 45 } }, { sessionsPerWeek: 1, minutesPerSession: 45 }, { sessionsPerWeek: 3, minutesPerSession: 25 }] } },
    ],
    length: [{ cell: "T2-3", says: {}, ask: { acceptable: [{ term: "Autumn 2-Spring 1" }, { term: "Spring-Summer" }, { term: "Autumn-Spring" }], unreadIsFine: true } }],
    exit: [
      { cell: { ...day("2020-10-01"), format: "mmm-yy" }, says: {}, ask: { acceptable: [{ exit: "10/20" }, { exit: "Oct-20" }] } },
      { cell: rangeAsDate(9, 10), says: {}, ask: { acceptable: [{ exit: "9/10" }, { exit: "09-Oct" }, { exit: "9-Oct" }] } },
    ],
  },
  titles: ["SEND Intervention Map", "Provision mapping 26-27", "Additional support map", "Graduated approach map", "Interventions and impact", "SEN support overview"],
  notes: [
    "CT: class teacher; TA: teaching assistant; FSW: family support worker", "This map is a working document.", "Only share with staff who need it.", "* indicates Pupil Premium", "Any queries to the Inclusion Lead.", "Highlighted = new this half term",
  ],
}; // prettier-ignore
