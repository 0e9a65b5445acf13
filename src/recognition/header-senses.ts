import type { Field } from "./fields";

/*
 * The vocabulary of headers, one word at a time: for headers that no list of phrases foresaw ("Annual cost for this
 * pupil", "Next review on"). `SENSES` says what a word tells, `RULES` what such words together make of a column. Words
 * are as `normaliseHeader` leaves them: lower case, singular, abbreviations of "number", "minute" and "child" spelt out.
 */

// prettier-ignore
export const SENSES = {
  money: "cost costed costing £ price spend spending expenditure charge fee gbp",
  paid: "fund funded funding budget paid pay payer pot stream element",
  each: "per each head",
  pupil: "pupil child student learner kid cyp initial name member attendee participant",
  forename: "forename firstname",
  surname: "surname lastname",
  staff: "who whom staff staffing adult ta lsa hlta teacher lead led leader leading deliver delivering delivered delivery run running taught teach teaching providing personnel practitioner provide provider facilitator keyworker person mentor therapist coach staffed takes holder postholder responsible supervised",
  what: "help helping provision provison intervention programme strategy approach therapy activity club package arrangement workshop",
  which: "what",
  doing: "buy buying provide provided providing offer offered offering give given giving doing put use used using place get receive receiving",
  session: "session lesson slot visit meeting x",
  time: "time",
  often: "often frequency frequent regularity freq pattern day",
  week: "week wk weekly pw",
  fortnight: "fortnight fortnightly",
  long: "long length duration minute min hour hr",
  lasting: "long length duration",
  minute: "minute min",
  hour: "hour hr",
  total: "total overall altogether",
  start: "start started starting began begin begun beginning from since commence commenced commencing launch",
  end: "stop stops stopped end ended ending finish finished finishing until completion complete leave",
  date: "date when day due",
  review: "review reviewed reviewing monitor monitored revisit",
  before: "baseline entry start starting initial pre before beginning",
  after: "exit end final post after current latest now retest leaving",
  score: "where score data level grade result point mark attainment percentile ss sas ra raw reading standardised stage assessment test",
  measure: "measure assessment test tool track tracking tracker assessed measured accreditation checklist",
  aim: "should target aim aiming goal objective intended desired expected hoped hope purpose want wanted outcome smart reason why success",
  impact: "impact progress achieved met effective effectiveness rag success successful worked working difference",
  outcome: "outcome",
  need: "need difficulty barrier concern strand category sen send diagnosis profile",
  area: "area broad",
  tier: "wave tier level band stage",
  year: "year yr ncy yg cohort ks phase",
  room: "class form tutor registration reg house",
  count: "number many size capacity ratio grouping",
  group: "group grp gp",
  planned: "bought purchased allocated commissioned planned scheduled timetabled offered booked available",
  done: "delivered attended happened held completed actual done run ran took went",
  term: "term halfterm",
  note: "note comment remark info information observation detail",
  inward: "in",
  outward: "out",
  next: "next upcoming",
  past: "last previous latest",
  cycle: "cycle frequency often interval pattern",
  step: "step action follow followup",
  criteria: "rule threshold criteria criterion eligibility referral refer referred because chosen selected selection reason",
  agency: "agency professional external outside service",
  status: "status register ehcp",
  share: "share portion",
} as const;

export type Sense = keyof typeof SENSES;

interface HeaderRule {
  field: Field;
  /** Every one of these is told. */
  all: readonly Sense[];
  /** None of these is. */
  not?: readonly Sense[];
}

const rule = (field: Field, all: string, not = ""): HeaderRule => ({
  field,
  all: all.split(" ") as Sense[],
  ...(not ? { not: not.split(" ") as Sense[] } : {}),
});

// prettier-ignore
export const RULES: readonly HeaderRule[] = [
  rule("costPerPupil", "money pupil", "hour"),
  rule("cost", "money", "pupil session week hour each"),
  rule("unitCost", "money each", "pupil"), rule("cost", "money each year", "pupil session week hour"),
  rule("unitCost", "money session", "pupil"),
  rule("unitCost", "money week", "pupil"),
  rule("hourlyRate", "money hour", "pupil"),
  rule("fundingSource", "paid", "money"),
  rule("reviewDate", "review date", "past cycle"), rule("reviewDate", "review next"), rule("reviewDate", "next date"), rule("reviewDate", "review", "impact outcome note past cycle"),
  rule("other", "hour year", "money"), rule("other", "minute pupil", "session what"), rule("other", "minute share"), rule("other", "review past"), rule("other", "review cycle"),
  rule("outcome", "review outcome"), rule("outcome", "outcome impact"), rule("outcome", "impact", "measure"),
  rule("target", "aim", "date criteria"),
  rule("notes", "note"), rule("notes", "criteria"), rule("notes", "next step"), rule("notes", "step", "date"),
  rule("startDate", "start date"), rule("startDate", "start", "score end"),
  rule("endDate", "end date"), rule("endDate", "end", "score start"),
  rule("entry", "before score", "after criteria"), rule("entry", "before measure", "after"), rule("entry", "before", "after date criteria"),
  rule("entry", "inward score", "outward criteria year hour"), rule("exit", "outward score", "inward criteria"), rule("exit", "after score", "before criteria"), rule("exit", "after measure", "before"), rule("exit", "after", "before date criteria"),
  rule("measure", "measure", "before after"), rule("measure", "measure impact"),
  rule("plannedSessions", "session planned"), rule("plannedSessions", "session year"), rule("plannedSessions", "session total", "done week"),
  rule("deliveredSessions", "session done"), rule("deliveredSessions", "count done", "pupil staff planned group"),
  rule("sessionsPerWeek", "session week", "long money"), rule("sessionsPerWeek", "session fortnight", "long money"),
  rule("sessionsPerWeek", "often week", "long money"), rule("sessionsPerWeek", "often fortnight", "long money"),
  rule("minutesPerWeek", "minute week", "session"), rule("minutesPerWeek", "time hour week", "money"), rule("minutesPerWeek", "time minute week"),
  rule("sessionsPerWeek", "time week", "long money total"), rule("sessionsPerWeek", "time fortnight", "long money total"),
  rule("minutesPerWeek", "hour week", "session money"),
  rule("minutesPerWeek", "total minute", "session money"), rule("minutesPerWeek", "total hour", "session money"),
  rule("minutesPerSession", "session long", "week"), rule("minutesPerSession", "minute", "week total money"),
  rule("dosage", "often", "week fortnight"), rule("dosage", "often long"), rule("dosage", "session", "planned done long money total staff"),
  rule("dosage", "often session"), rule("dosage", "often time"), rule("dosage", "time", "planned done long money total staff week"),
  rule("minutesPerSession", "time long", "week"), rule("minutesPerSession", "time session", "week"),
  rule("weeks", "week count"), rule("weeks", "week year", "session money often minute hour"), rule("weeks", "lasting week", "minute hour"), rule("weeks", "lasting what", "minute hour"), rule("weeks", "week", "money session often minute hour start date"),
  rule("groupSize", "count pupil"), rule("groupSize", "count group"), rule("groupSize", "count", "week session staff year minute hour money"),
  rule("adults", "count staff", "pupil group"),
  rule("groupSize", "count staff pupil"),
  rule("pupils", "pupil", "criteria money count forename surname staff room need status year area note aim"),
  rule("pupils", "pupil group", "count money"),
  rule("forename", "forename"), rule("forename", "forename pupil"), rule("surname", "surname pupil"), rule("surname", "surname"),
  rule("ledBy", "staff", "criteria pupil count what need status money review session outcome year room"),
  rule("ledBy", "staff what"), rule("ledBy", "staff session"), rule("ledBy", "staff time", "money hour week total"), rule("ledBy", "staff group", "count pupil"),
  rule("provision", "what", "long staff date money note review term paid count outcome impact aim start end need status agency"),
  rule("provision", "what step"), rule("provision", "which doing", "staff pupil score aim outcome impact date need"),
  rule("areaOfNeed", "need area"), rule("areaOfNeed", "need", "status date"), rule("areaOfNeed", "area", "year"),
  rule("primaryNeed", "need", "area status date"),
  rule("wave", "tier", "score before after pupil need"), rule("wave", "tier what"),
  rule("yearGroups", "year", "money session hour minute term date score start end"), rule("yearGroups", "year group"),
  rule("className", "room", "staff"), rule("className", "room group"),
  rule("term", "term", "score before after"),
  rule("agencies", "agency", "money"),
  rule("senStatus", "status need"), rule("joined", "status date"),
];
