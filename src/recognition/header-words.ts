import type { Field } from "./fields";

/**
 * Header words by field, as schools write them (lower case, no punctuation, singular). The same words may stand
 * under several fields: the values below the header then decide, or the SENCO is asked. To teach the add-in a new
 * header, add it here. Sources: published maps and templates of English schools and authorities, and usual wording.
 */
// prettier-ignore
export const HEADER_WORDS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  provision: [
    "provision", "intervention", "intervention programme", "programme", "provision resource", "strategy",
    "support", "activity", "action", "what", "additional provision", "name the intervention", "focus",
    "area of focus", "name of intervention", "intervention name", "provision name", "title",
    "targeted intervention", "support intervention", "resource", "service", "item", "additional support",
    "what we provide", "group", "intervention offer", "name of provision", "programme or strategy",
    "intervention or support", "course",
  ],
  areaOfNeed: [
    "area of need", "need", "area", "area of concern", "send broad area", "broad area", "broad area of need",
    "need type", "sen type", "category", "strand", "area of send", "main need", "type of need",
  ],
  primaryNeed: [
    "primary need", "need 1", "main need", "need", "primary sen type", "sen type", "primary sen need",
    "need type", "diagnosis",
  ],
  secondNeed: [
    "secondary need", "second need", "need 2", "secondary", "other need", "additional need", "need 3",
  ],
  wave: [
    "wave", "tier", "level", "stage", "level of support", "band", "wave tier", "graduated response",
    "level of provision",
  ],
  yearGroups: [
    "aimed at", "year group", "year", "yr", "yg", "ncy", "nc year", "key stage", "ks", "cohort", "phase",
    "yr gp", "yr group", "year gp", "year class", "national curriculum year",
  ],
  className: [
    "class", "class base", "reg", "form", "tutor group", "reg group", "registration group", "class name",
    "teaching group",
  ],
  pupils: [
    "pupil", "child", "name", "student", "pupil name", "child s name", "name of pupil", "name of child",
    "learner", "cyp", "initial", "pupil involved", "who for", "aimed at", "target pupil", "group member",
    "full name", "children involved", "pupil initial", "student name", "which child", "pupils in group",
    "name of pupil in group", "focus pupil",
  ],
  pupilsAndGroup: [
    "resource individual group", "individual group", "individual or group", "individual small group",
    "pupil group", "target group",
  ],
  surname: ["surname", "last name", "family name", "legal surname", "preferred surname"],
  forename: [
    "forename", "first name", "given name", "preferred forename", "legal forename", "chosen name",
    "preferred name",
  ],
  ledBy: [
    "staff", "delivered by", "led by", "who", "staffing", "adult", "adult support", "by whom", "personnel",
    "key adult", "staff member", "member of staff", "run by", "delivered by whom", "ta", "ta name",
    "who delivers", "role of the staff", "staff involved", "provided by", "who by", "who is delivering",
    "resource", "lead", "adult leading", "taught by", "name of staff", "support staff", "provider",
  ],
  leadTeacher: [
    "lead teacher", "lead person", "person responsible", "gatekeeper", "responsible", "overseen by",
    "teacher responsible", "managed by", "coordinator", "class teacher",
  ],
  adults: ["number of adult", "no of adult", "adults", "no of staff", "number of staff"],
  groupSize: [
    "group size", "pupil in group", "child in group", "number in group", "size of group", "no of child",
    "no of pupil", "number of pupil", "number of child", "capacity", "ratio", "adult pupil ratio",
    "1 1 group", "group", "no in group", "pupil number", "size", "staff pupil ratio", "pupil adult ratio",
    "staff ratio", "number of student", "no of student",
  ],
  dosage: [
    "cost in time", "cost in time per week", "frequency and duration", "time", "time frequency", "timing",
    "dosage", "how often", "when", "session", "frequency length", "frequency duration", "time and frequency",
    "frequency and length of session", "time allocated", "how often how long", "how often and how long",
    "amount", "hours", "frequency", "number and length of session", "duration and frequency", "time per week",
    "timetable", "day and time", "length and frequency", "when how often", "duration frequency",
  ],
  sessionsPerWeek: [
    "frequency", "frequency per week", "number per week", "number of session per week",
    "number of session each week", "time per week", "how often", "session per week", "session wk",
    "session week", "x per week", "no per week", "no of session per week", "weekly session", "times a week",
    "per week", "session a week", "sessions per wk", "times per wk", "days per week",
  ],
  minutesPerSession: [
    "session length", "length of session", "time", "min", "minute", "time allocated", "length", "duration",
    "minutes per session", "session duration", "length of each session", "how long", "session time",
    "minute per session", "min per session", "duration of session", "min session", "mins each", "length min",
    "session length min", "duration min",
  ],
  minutesPerWeek: [
    "total time per week", "minute per week", "min per week", "total min per week", "total minute per week",
    "weekly minute", "total time", "weekly total", "min wk", "total weekly minute",
  ],
  weeks: [
    "length of intervention", "no of week to run", "number of week", "no of week", "week", "duration",
    "block", "length", "number of session", "term no of week to run", "how many week", "length of programme",
    "length of block", "duration of intervention", "no of wk", "wk", "duration week", "block length",
    "run for",
  ],
  startDate: [
    "start date", "start", "from", "began", "date started", "entry date", "date from", "started", "begin",
    "commenced", "date of start", "date began", "start of intervention",
  ],
  endDate: [
    "end date", "end", "to", "exit date", "finish", "finish date", "date to", "date ended", "ended", "until",
    "date finished", "completed", "end of intervention",
  ],
  reviewDate: [
    "date for review", "review date", "review", "next review", "date of review", "to be reviewed",
    "review due", "monitor", "review by", "date to be reviewed", "reviewed",
  ],
  term: [
    "term", "when", "period", "half term", "term run", "which term", "when running", "terms", "time of year",
  ],
  measure: [
    "method of tracking", "assessment", "assessment name", "test", "tool", "measure", "how measured",
    "assessment used", "assessment tool", "test used", "measured by", "baseline assessment", "tracking",
    "assessment measure", "how will we measure impact", "measure used", "monitoring",
  ],
  entry: [
    "baseline", "entry data", "entry level", "start grade", "pre test score", "entry", "start point",
    "starting point", "pre", "on entry", "before", "baseline score", "start score", "entry score",
    "pre score", "baseline data", "pre intervention", "start level", "baseline level", "pre test",
    "start data", "entry point", "initial score", "pre assessment",
  ],
  target: [
    "target", "intended outcome", "expected outcome", "success criteria", "outcome", "objective",
    "smart target", "aim", "target score", "what it is for", "purpose", "desired outcome", "goal",
    "success criterion", "focus", "expected impact", "exit criteria", "outcome sought", "target outcome",
  ],
  exit: [
    "exit data", "exit level", "end grade", "post test score", "exit", "end point", "post", "after",
    "outcome score", "current", "now", "end score", "exit score", "post score", "on exit", "end level",
    "post intervention", "final score", "post test", "end data", "post assessment", "exit point",
  ],
  gain: [
    "gain", "ratio gain", "difference", "points progress", "value added", "month gain", "score gain",
    "change", "points gained", "gap", "support per pupil", "cost per point of progress", "cost per point",
  ],
  outcome: [
    "impact", "effectiveness", "progress", "pupil progress", "evaluation", "review outcome", "outcome", "rag",
    "status", "met", "achieved", "outcome met", "target met", "rag rating", "success", "outcome achieved",
    "impact rating", "result", "outcome of review",
  ],
  cost: [
    "cost", "total cost", "£ cost of intervention", "cost per annum", "annual cost", "termly cost",
    "resource cost", "£ year", "cost £", "£", "total £", "cost per year", "yearly cost", "annual £",
    "total annual cost", "cost of provision", "cost of intervention", "line cost",
  ],
  costPerPupil: [
    "cost per child", "cost per pupil", "£ cost of intervention per child", "cost per head", "£ per pupil",
    "cost each", "annual cost per pupil", "cost per student",
  ],
  unitCost: [
    "unit cost", "cost per visit", "cost per session", "cost per item", "cost per hour", "price",
    "cost per unit", "hourly cost", "cost per week", "weekly cost",
  ],
  fundingSource: [
    "funding", "funding source", "funding stream", "budget", "funded by", "funded from", "paid from",
    "source of funding", "budget code", "paid by",
  ],
  plannedSessions: [
    "planned session", "session planned", "planned", "visit hour", "visit", "number of session planned",
    "no of session", "number of session", "total session", "session planned in total",
  ],
  deliveredSessions: [
    "delivered", "session delivered", "attended", "attendance", "number of session that actually happen",
    "number of session that actually happened", "session that actually happened", "session that happened",
    "session attended", "actual session", "session held", "session completed",
  ],
  quantity: ["quantity", "qty", "how many", "number"],
  notes: [
    "note", "type", "comment", "next step", "action", "note next step", "comment next step",
    "outcome comment", "outcome and comment", "comment and outcome", "comment on impact", "why not comment",
    "other", "further information", "other information", "detail", "evaluative comment",
    "additional information", "teacher comment", "remark", "any other comment", "continue stop", "decision",
    "senco comment", "further action", "description",
  ],
  upn: ["upn", "uln", "admission no", "mis id", "adno", "admission number", "unique pupil number"],
  dateOfBirth: ["dob", "date of birth", "d o b", "birthday"],
  senStatus: [
    "sen status", "sen stage", "stage", "sen provision", "code", "register", "send level", "ehcp",
    "cop stage", "sen", "status", "send status", "sen code", "send code", "k e", "sen level", "send",
    "provision", "sen support ehcp",
  ],
  flag: [
    "pp", "lac", "eal", "fsm", "ppg", "pupil premium", "ever 6", "looked after", "cla", "plac", "cin", "cp",
    "young carer", "service child", "pp lac eal", "vulnerable group", "summer born", "sb", "gt", "mat",
    "armed forces", "looked after child",
  ],
  joined: [
    "on register", "date added", "date on register", "added", "since", "date placed on register",
    "start on register", "on register since",
  ],
  agencies: [
    "agency", "agencies involved", "outside agency", "external agency", "professional involved",
    "external agencies", "other professional", "professional",
  ],
  role: [
    "role", "post", "staff", "staff type", "job title", "position", "type of staff", "adult", "staff role",
    "job",
  ],
  grade: [
    "grade", "scale", "scale point", "scp", "pay scale", "ta level", "qualification", "spine point",
    "pay grade",
  ],
  hourlyRate: [
    "per hour", "hourly rate", "rate", "actual £ per hour", "rate per hour", "£ per hour", "£ hour",
    "cost per hour", "actual rate", "hourly cost", "rate £", "£ hr", "actual cost per hour", "rate an hour",
  ],
  unitRate: [
    "la unit rate", "unit rate", "la rate", "la unit rate £ per hour", "authority rate", "lea rate",
    "la unit rate per hour", "la hourly rate", "la £ per hour",
  ],
  minuteRate: ["per minute", "cost per minute", "rate per minute", "£ per minute"],
  halfTerm: ["half term", "term", "halfterm", "term name"],
  firstDay: [
    "first day", "start", "from", "start date", "first", "starts", "begins", "term start", "opens", "open",
  ],
  lastDay: ["last day", "end", "to", "end date", "last", "ends", "finishes", "term end", "closes", "close"],
  date: ["date", "session date", "date of session", "week commencing", "w c", "w b", "week beginning"],
  day: ["day", "day of week"],
  delivered: [
    "done", "delivered", "happened", "did it happen", "session happened", "taken place", "y n", "completed",
    "attended", "went ahead", "session delivered",
  ],
  minutesPlanned: [
    "planned min", "planned minute", "min planned", "minute planned", "planned length", "planned time",
  ],
  minutesDelivered: [
    "min", "minute", "actual min", "minute delivered", "min delivered", "actual minute", "min done", "length",
  ],
  hoursInPlan: [
    "hour week in plan", "hour in plan", "section f hour", "hour per week in plan", "hour specified",
    "plan hour", "hour in ehcp", "hour per week specified", "ehcp hour", "specified hour",
  ],
  hoursMapped: [
    "hour we map", "hour mapped", "mapped hour", "hour provided", "hour delivered", "hour we provide",
  ],
  wording: [
    "section f wording", "provision section f wording", "section f", "section f provision", "ehcp provision",
    "specified provision", "provision specified", "provision as written", "provision in plan",
    "provision section f", "f wording",
  ],
  contact: [
    "phone", "email", "telephone", "tel", "mobile", "e mail", "contact", "contact number", "address",
    "parent coming", "website",
  ],
};
