import type { Field } from "./fields";

/**
 * Header words of the sheets beside a map: registers, staff rates, term dates, delivery logs, Section F, contacts.
 * Written as in `header-words.ts`.
 */
// prettier-ignore
export const SIDE_HEADER_WORDS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  upn: [
    "upn", "uln", "admission no", "mis id", "adno", "admission number", "unique pupil number", "pupil id",
    "student id", "candidate no", "candidate number", "pupil no", "admission",
  ],
  dateOfBirth: ["dob", "date of birth", "d o b", "birthday"],
  senStatus: [
    "code of practice stage", "code of practice", "on the register as", "on register as",
    "sen status", "sen stage", "stage", "sen provision", "code", "register", "send level", "ehcp", "cop stage",
    "sen", "status", "send status", "sen code", "send code", "k e", "sen level", "send", "provision",
    "sen support ehcp", "sen register", "sen or ehcp", "sen support or ehcp", "send register", "k or e",
    "current sen status", "sen provision type", "sen category", "sen support", "register status",
    "sen status code", "sen code of practice stage", "current sen stage", "k e n", "sen type of provision",
    "sen status description", "sen provision status", "sen prov", "send prov", "support or plan", "support plan", "plan or support",
  ],
  flag: [
    "pp", "eypp", "early years pp", "lac", "eal", "fsm", "ppg", "pupil premium", "pupil prem", "ever 6", "looked after", "cla", "plac", "cin", "cp",
    "young carer", "service child", "pp lac eal", "vulnerable group", "summer born", "sb", "gt", "mat",
    "armed forces", "looked after child", "pupil premium indicator", "pp indicator", "eal indicator", "fsm6",
    "in care", "in lea care", "in la care", "in local authority care", "care experienced", "disadvantaged", "disadv", "disad", "pp y n", "eal y n", "fsm eligible", "eligible for fsm", "free school meal",
    "english as additional language", "pp eligible", "vulnerability", "pupil prem",
    "other vulnerability", "vulnerability factor", "vulnerable", "other factor", "other group", "other flag",
  ],
  joined: [
    "on register", "date added", "date on register", "added", "since", "date placed on register",
    "start on register", "on register since", "sen start date", "date identified", "date placed", "register date",
    "sen status start date", "date joined register", "sen start",
    "date of entry to register", "entry to register", "date entered on register", "date went on register", "went on register", "date onto reg", "onto reg", "date onto register", "date on reg", "added to register",
    "date added to register",
  ],
  agencies: [
    "who from", "bought from", "company", "supplied by",
    "agency", "agencies involved", "outside agency", "external agency", "professional involved",
    "external agencies", "other professional", "professional", "agency involvement", "external support",
    "outside agency involved", "other agency", "external professional", "involved",
  ],
  role: [
    "role", "post", "post held", "staff", "staff type", "job title", "position", "type of staff", "adult", "staff role", "job",
    "member of staff role", "category of staff", "staff category", "staff group", "type of post",
    "who", "what", "member of staff",
  ],
  grade: [
    "grade", "njc point", "scale", "scale point", "scp", "pay scale", "ta level", "qualification", "spine point",
    "pay grade",
  ],
  hourlyRate: [
    "per hour", "our cost £ per hour", "our rate", "our rate £ per hour", "our cost per hour", "school rate", "pay per hour", "paid per hour", "hourly rate", "rate", "actual £ per hour", "rate per hour", "£ per hour", "£ hour",
    "cost per hour", "actual rate", "hourly cost", "rate £", "£ hr", "actual cost per hour", "rate an hour",
    "cost an hour", "£ph", "£ ph", "ph", "£ p h", "rate ph", "£ h", "£h", "cost ph", "hourly £", "hourly rate £", "£ an hour", "rate of pay", "pay per hour", "hourly",
    "hourly rate with on cost", "hourly rate inc on cost", "cost per hour £", "hourly cost £",
    "total hourly cost", "on cost hourly rate", "rate per hour £", "hourly rate including on cost",
  ],
  unitRate: [
    "la rate £ per hour", "la rate per hour", "la hourly rate", "la unit rate", "unit rate", "la rate", "la unit rate £ per hour", "authority rate", "lea rate",
    "la unit rate per hour", "la hourly rate", "la £ per hour",
  ],
  minuteRate: ["per minute", "cost per minute", "rate per minute", "£ per minute"],
  halfTerm: ["half term", "term", "halfterm", "term name"],
  firstDay: [
    "first day", "start", "from", "start date", "first", "starts", "begins", "term start", "opens", "open",
    "begin", "term begins", "first day of term", "school opens", "start of term", "start of half term",
    "term starts", "opens on", "child in from", "child in", "pupil in from", "pupil return", "child return", "open to pupil", "child back", "pupil back", "child start",
  ],
  lastDay: [
    "last day", "end", "to", "end date", "last", "ends", "finishes", "term end", "closes", "close", "term ends",
    "last day of term", "school closes", "end of term", "end of half term", "breaks up", "break up", "breaks up on",
    "we break up", "child finish", "pupil finish", "child out", "last day for pupil", "finish", "child break up", "pupil break up",
  ],
  date: [
    "date", "session date", "date of session", "week commencing", "w c", "w b", "week beginning", "week",
    "week of", "week no", "day and date", "session on",
    "wk beg", "wk beginning", "week beg", "wk commencing", "wk com", "week starting", "wk",
  ],
  day: ["day", "day of week"],
  delivered: [
    "done", "delivered", "happened", "did it happen", "session happened", "taken place", "y n", "completed",
    "attended", "went ahead", "session delivered", "did it take place", "delivered y n", "session took place",
    "took place", "did it go ahead", "was it delivered", "session delivered y n", "attended y n",
    "session happened y n",
    "ran", "did it run", "happened y n", "taught", "session ran",
  ],
  minutesPlanned: [
    "planned min", "planned minute", "min planned", "minute planned", "planned length", "planned time",
    "timetabled",
  ],
  minutesDelivered: [
    "min", "minute", "actual min", "minute delivered", "min delivered", "actual minute", "min done", "length",
  ],
  hoursInPlan: [
    "hour week in plan", "hour in plan", "section f hour", "hour per week in plan", "hour specified", "plan hour",
    "hour in ehcp", "hour per week specified", "ehcp hour", "specified hour", "hour in section f",
    "hour in the plan", "weekly hour in plan", "hour per week in section f", "plan hour per week",
    "hour required", "required hour", "hour per week required", "hour per week in ehcp", "hour in ehc plan",
    "hour stated", "hour in f",
  ],
  hoursMapped: [
    "hour we map", "hour mapped", "mapped hour", "hour provided", "hour delivered", "hour we provide",
    "hour on map", "hour on provision map", "hour in place", "hour per week provided", "hour per week mapped",
    "weekly hour provided", "hour per week delivered", "hour currently provided",
    "hour per week given", "hour given", "hour actually given", "hour received", "hour per week received",
  ],
  wording: [
    "special educational provision as worded in plan", "special educational provision in plan", "as worded in plan", "provision as worded",
    "section f wording", "provision section f wording", "section f", "section f provision", "ehcp provision",
    "specified provision", "provision specified", "provision as written", "provision in plan",
    "provision section f", "f wording", "section f detail", "what section f says", "provision as in plan",
    "wording in plan", "ehcp section f", "provision in ehcp", "wording of provision", "ehcp section f provision",
    "section f provision wording",
    "what plan says", "what the plan says", "what the ehcp says", "plan says",
  ],
  business: [
    // Meetings
    "discussion", "discussed", "agenda item", "agenda", "minuted", "apology", "action point", "agreed action",
    "raised by", "matter arising", "item discussed", "topic discussed",
    // Attendance
    "possible", "possible session", "present", "authorised", "unauthorised", "authorised absence",
    "unauthorised absence", "late", "lates", "session missed", "day absent", "absence", "exclusion", "fte",
    "persistent absence", "attendance %", "% attendance",
    // Budgets and orders
    "committed", "actual ytd", "ytd", "remaining", "remaining budget", "variance", "budget heading", "nominal code",
    "cost centre", "carry forward", "forecast", "ordered", "invoice", "supplier", "quantity ordered", "po number",
    "balance", "spent", "left", "underspend", "overspend", "date bought", "bought on", "date purchased",
    "isbn", "copies", "author", "publisher", "catalogue number", "product code", "purchase date", "date of purchase", "purchased", "where kept", "stock",
    // Referrals
    "date referred", "referred", "referred on", "referral date", "date of referral", "referral", "referral status",
    "acknowledged", "waiting time", "seen on", "form used", "date sent", "date chased", "chased", "discharged", "date discharged",
    // Parents' evenings, medical lists, exams
    "parent coming", "appointment", "to talk about", "medication", "medication kept", "expires", "expiry date",
    "allergy", "allergy medical", "epipen", "inhaler", "dietary", "dosage of medicine", "emergency contact",
    "exam board", "candidate name", "centre number", "paper", "invigilator", "access arrangement", "extra time",
    "reader", "scribe", "25% et", "rest break",
    // Behaviour, reviews of plans
    "action taken", "incident", "antecedent", "behaviour", "consequence", "sanction", "location of incident",
    "last ar", "next ar", "ar due", "next ar due", "last annual review", "next annual review", "parents invited", "report in", "paperwork sent", "sent to la",
    "pupil discussed", "child discussed", "agreed action",
    "hazard", "control measure", "likelihood", "severity", "risk rating", "who is at risk", "who might be harmed", "risk", "existing control",
    // Lessons watched, journeys
    "strength", "to work on", "area for development", "even better if", "observer", "lesson observed", "feedback given",
    "taxi", "taxi firm", "taxi company", "pick up", "drop off", "escort", "passenger assistant", "driver",
    // Jobs
    "done by", "deadline", "priority", "task", "to do", "tab", "what is in it", "who updates",
  ],
  contact: [
    "phone", "email", "telephone", "tel", "mobile", "e mail", "contact", "contact number", "address",
    "parent coming", "website", "e mail address", "phone number", "telephone number", "contact detail",
    "contact email",
  ],
};
