import { evidenceFor } from "./evidence";
import type { Field } from "./fields";
import { formatKind } from "./notation/cell-text";
import { areCrossed } from "./notation/flags";
import { staffOfSection } from "./section-staff";
import type { CellView } from "./sheet-view";
import type { Column, Table } from "./tables/table";
import { matchHeader } from "./words";

/* What columns mean because of what stands beside them. */

type Heads = readonly { column: Column; values: readonly CellView[] }[];

/** "Days" beside "Cost per day", "How many" beside "Each": how much was bought, and nothing about a group or a week. */
export function countsWhatIsPriced(heads: Heads): void {
  const units = heads.flatMap(({ column: { own } }) => {
    const unit =
      /(?:per|an?|\/) ?(day|visit|session|hour|item|unit|licen[cs]e)\b|\b(each)$|^(unit|item) (?:price|cost)\b/i.exec(
        own.trim(),
      );
    return unit && /£|cost|price|each/i.test(own) ? [(unit[1] ?? "item").toLowerCase()] : [];
  });
  if (units.length === 0) return;
  for (const { column, values } of heads) {
    const own = column.own.trim().toLowerCase();
    if (isSumOfPriced(column, heads)) {
      Object.assign(column, { field: "cost", confidence: 0.85, because: "prices stand beside it" });
      continue;
    }
    const counts =
      values.length > 0 &&
      values.every(({ cell, text }) => typeof cell.value === "number" || COUNTED.test(text));
    const named = units.some((unit) => own === `${unit}s` || own === unit);
    if (
      !counts ||
      !(named || /^(?:how (?:many|much)\??|number|amount|units?|no\.?|qty|quantity)$/.test(own))
    )
      continue;
    const isSessions = /^(?:visit|session)s?$/.test(own);
    Object.assign(column, {
      field: isSessions ? "plannedSessions" : "quantity",
      confidence: 0.8,
      because: "the price of one stands beside it",
    });
  }
}

const PER_HOUR =
  /^(?:(?:£|rate|cost|price|charge|fee)s? ?(?:\/|per|an|a) ?(?:hr|hour)|(?:hourly )?(?:rate|charge|fee)(?: £| \(£\))?)$/i;

/** "Hours" beside "£/hr": how many of them are paid for, and no length of a session. */
export function hoursThatArePaid(heads: Heads): void {
  const [first] = heads;
  const isSold = first !== undefined && SELLER.test(first.column.own.trim());
  const isPaid = isSold || heads.some(({ column: { own } }) => PER_HOUR.test(own.trim()));
  const isCosted = heads.some(
    ({ column: { own } }) => !PER_HOUR.test(own) && /£|\bcosts?\b|\btotal\b/i.test(own),
  );
  if (!isPaid || !(isCosted || heads.some(({ column }) => /hr$/i.test(column.own.trim())))) return;
  for (const { column, values } of heads) {
    const areNumbers =
      values.length > 0 && values.every(({ cell }) => typeof cell.value === "number");
    if (
      !areNumbers ||
      !/^(?:(?:no\.?|number) of )?(?:hours?|hrs?)(?: bought| used| (?:a|per|in the) year)?$/i.test(
        column.own.trim(),
      )
    )
      continue;
    Object.assign(column, {
      field: "quantity",
      confidence: 0.8,
      because: "what is paid for them stands beside it",
    });
  }
}

const MONEY: ReadonlySet<Field> = new Set(["cost", "hourlyRate", "unitCost", "costPerPupil"]);
/** Whoever sells what is paid for; "Staff" and "Post" beside rates are the school's own. */
const SELLER =
  /^(?:(?:name of (?:the )?)?(?:service )?(?:provider|supplier|company|organi[sz]ation|contractor|consultant|specialist|therapist|professional)|(?:who )?(?:we )?(?:buy|bought|bought in|purchased|commissioned) from|(?:from )?whom|who from|delivered by whom)s?:?$/i;
const THING =
  /^(?:things?|products?|equipment|purchases?|(?:things?|items?|resources?|what (?:we )?(?:have )?)? ?(?:bought|purchased)|what)s?:?$/i;
const HOW_MUCH: ReadonlySet<Field> = new Set(["quantity", "plannedSessions", "switch"]);

/** "Agency | Hours | £/hr | Cost", "Provider | Visits | Price each | Cost": in a table of what is paid for, whoever is paid is what is provided. */
export function boughtFromWhom(heads: Heads): void {
  const columns = heads.map(({ column }) => column);
  const [first] = columns;
  if (!first || columns.some(({ field }) => field !== null && NAMED.has(field))) return;
  const isSold = SELLER.test(first.own.trim()) || THING.test(first.own.trim());
  if (first.field !== "agencies" && !isSold) return;
  const [money, counted] = [MONEY, HOW_MUCH].map(
    (kind) => columns.filter((one) => one !== first && one.field && kind.has(one.field)).length,
  );
  if (!money || money + (counted ?? 0) < 2) return;
  Object.assign(first, {
    field: "provision",
    confidence: 0.75,
    because: "what it costs stands beside it",
    rivals: [],
  });
}

/** "Service | For | Hours | Rate | Cost": where two sums of money stand beside it, "For" says what it is bought for. */
export function purposeOfPaid(heads: Heads): void {
  const money = heads.filter(({ column: { field } }) => field !== null && MONEY.has(field));
  const purpose = heads.find(({ column }) => /^(?:what )?for\??$/i.test(column.own.trim()));
  if (!purpose || purpose.column.field !== null || money.length < 2) return;
  if ((evidenceFor("pupils", purpose.values)?.share ?? 0) >= 0.5) return;
  Object.assign(purpose.column, {
    field: "target",
    confidence: 0.7,
    because: "what it costs stands beside it",
  });
}

const NAMED: ReadonlySet<Field> = new Set(["provision", "pupils", "surname"]);

/** "12 sessions", "2 packs" */
const COUNTED =
  /^\d{1,4} ?(?:sessions?|visits?|hours?|days?|packs?|sets?|licen[cs]es?|copies|x)?$/i;

/** "Total" right of "Quantity" and "Unit price", where nothing else is called the cost. */
function isSumOfPriced({ own, column: place }: Column, heads: Heads): boolean {
  return (
    /^(?:line )?total(?: £| \(£\))?$/i.test(own.trim()) &&
    heads.some(({ column: one }) => one.column < place && /£|cost|price|each/i.test(one.own)) &&
    !heads.some(({ column }) =>
      /^(?:total|annual|overall)? ?cost$|^total cost/i.test(column.own.trim()),
    )
  );
}

const LEADS = /^(?:lead|lead (?:adult|person|staff)|led by|leader|run by|taken by):?$/i;
const HELPS =
  /^(?:support(?:ed by|ing)?|support (?:staff|adult)|assisted by|assistant|help(?:er|ed by|ing)|second adult|2nd adult|other adults?|with help from|also (?:there|present)):?$/i;

/** "Lead | Support" over people: whoever leads delivers it, and the other helps. */
export function helpsWhoLeads(heads: Heads): void {
  const leads = heads.find(({ column }) => LEADS.test(column.own.trim()));
  const helps = heads.find(({ column }) => HELPS.test(column.own.trim()));
  if (!leads || !helps || !isAboutStaff(helps)) return;
  Object.assign(leads.column, {
    field: "ledBy",
    confidence: 0.85,
    because: "whoever helps stands beside it",
  });
  Object.assign(helps.column, {
    field: "role",
    confidence: 0.75,
    because: "whoever leads stands beside it",
  });
}

/** Short entries, hardly any of them long enough to be a kind of support. */
function isAboutStaff({ column, values }: Heads[number]): boolean {
  if (/staff|adult|who/i.test(column.parent ?? "") || !/^support$/i.test(column.own.trim()))
    return true;
  const areStaff = (evidenceFor("ledBy", values)?.share ?? 0) >= 0.5;
  return areStaff && values.every(({ text }) => text.length <= 14);
}

/**
 * The header of the block above comes again: a column that nothing stands in yet, or whose words say nothing, means what
 * it meant there.
 */
export function sameAsAbove(heads: Heads, above: Table | undefined): void {
  if (!above) return;
  for (const { column, values } of heads) {
    const same = above.columns.find(
      ({ header, field }) => field !== null && header.toLowerCase() === column.header.toLowerCase(),
    );
    if (!same || column.field !== null) continue;
    if (values.length > 0 && (same.byValues !== true || !mayGoOn(same, values))) continue;
    Object.assign(column, {
      field: same.field,
      confidence: same.confidence,
      because: "the same heading stands in the block above",
      ...(same.byValues === true ? { byValues: true } : {}),
    });
  }
}

/** Nothing in the values speaks against what they meant in the block above. */
function mayGoOn({ field }: Column, values: readonly CellView[]): boolean {
  return field !== null && (evidenceFor(field, values)?.share ?? 1) >= 0.5;
}

const HAPPENED: ReadonlySet<Field> = new Set(["delivered", "minutesDelivered"]);

/** "When | What | Did it run?" with a day on every row: when each session was, whatever its column is called. */
export function datesOfSessions(heads: Heads): void {
  const has = (field: Field): boolean => heads.some(({ column }) => column.field === field);
  const happened = heads.some(({ column: { field } }) => field !== null && HAPPENED.has(field));
  if (!happened || has("date") || has("startDate") || has("endDate") || has("reviewDate")) return;
  const when = heads.find(
    ({ column, values }) =>
      (column.field === null || column.field === "day") &&
      values.length > 0 &&
      values.every(
        ({ cell, text }) =>
          (typeof cell.value === "number" && formatKind(cell.numberFormat) === "date") ||
          /^(?:\p{L}{3,9},? )?\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/u.test(text.trim()),
      ),
  );
  if (when)
    Object.assign(when.column, {
      field: "date",
      confidence: 0.8,
      because: "a day stands on every row, and whether the session happened beside it",
    });
}

/** "PP | EAL | LAC" filled in with crosses: where no tick and no yes stands among them, a cross is a yes. */
export function flagsByCrosses(heads: Heads): void {
  const flags = heads.filter(({ column }) => column.field === "flag");
  if (!areCrossed(flags.flatMap(({ values }) => values.map(({ text }) => text.trim())))) return;
  for (const { column } of flags) column.crossIsYes = true;
}

const COSTED: ReadonlySet<Field> = new Set<Field>([
  "minutesPerWeek",
  "minutesPerSession",
  "sessionsPerWeek",
  "dosage",
  "hourlyRate",
  "unitCost",
  "quantity",
  "weeks",
  "cost",
  "costPerPupil",
  "groupSize",
]);
const SECTION =
  /^(?:[a-h][.):]? )?(?:(?:external|outside|specialist|additional|bought[- ]in|other|direct|indirect|individual|small group)[ -]?(?:and |& |\/ ?)?)*(?:services?|agenc(?:y|ies)|professionals?|resources?|equipment|training|supervision|support|teaching)(?: (?:and|&) (?:resources?|equipment|training|services?|materials))?(?: ?\([a-h]\))?$/i;

/**
 * "Teaching assistant support | Hours per week | Rate | Cost": a section's title stands where the heading of what it lists
 * would be. True for the first of some heads with nothing but amounts beside it.
 */
export function namedAfterItsSection(heads: Heads): void {
  const [first, ...others] = heads;
  if (!first || others.length < 2 || first.column.field !== null) return;
  const title = first.column.own.trim();
  if (staffOfSection(title) === null && !SECTION.test(title)) return;
  const fields = others.map(({ column }) => matchHeader(column.own)[0]?.field);
  const amounts = fields.filter((field) => field !== undefined && COSTED.has(field));
  const isCosted = fields.some((field) => field === "cost" || field === "costPerPupil");
  if (!isCosted || amounts.length < 2 || fields.includes("provision")) return;
  const isOfStaff = (evidenceFor("ledBy", first.values)?.share ?? 0) >= 0.5;
  if (isOfStaff || !first.values.some(({ cell }) => typeof cell.value === "string")) return;
  Object.assign(first.column, {
    field: "provision",
    confidence: 0.8,
    because: "a section's title over what it lists, with its costs beside it",
  });
}

const NAMES: ReadonlySet<Field> = new Set<Field>(["pupils", "surname", "pupilsAndGroup"]);

/** "First name" beside no surname: all that the sheet says of who the pupils are. */
export function forenamesAlone(heads: readonly { column: Column }[]): void {
  if (heads.some(({ column: { field } }) => field !== null && NAMES.has(field))) return;
  const [only, ...others] = heads.filter(({ column }) => column.field === "forename");
  if (only && others.length === 0) only.column.field = "pupils";
}

/** What only a log has: the sessions one by one. */
const OF_A_LOG: ReadonlySet<Field> = new Set<Field>(["date", "day", "minutesDelivered"]);

/** "Done?" beside what the pupil is to learn, where no session has a date: whether it was learnt. */
export function doneOfTargets(heads: readonly { column: Column }[]): void {
  const of = (...fields: Field[]): Column[] =>
    heads.flatMap(({ column }) =>
      column.field !== null && fields.includes(column.field) ? [column] : [],
    );
  if (of("target").length === 0 || of("outcome", ...OF_A_LOG).length > 0) return;
  for (const column of of("delivered"))
    Object.assign(column, {
      field: "outcome",
      confidence: 0.8,
      because: "it stands beside a target, and no session has a date",
    });
}
