/**
 * What the heads of columns mean, by what they say, for whoever chooses one: a teacher, a governor, the business manager.
 * The same word means the same on every sheet; where it does not, the column explains itself (`explains`).
 * At most 255 characters each, which is what Excel shows.
 */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  // The provision
  Provision:
    "What is put in place for a group or for one pupil, over and above ordinary class teaching. One row for each group or arrangement.",
  Wave: "How much it adds to ordinary teaching: 1 for everyone, 2 for small groups for a time, 3 for one pupil or very few. Your school's own labels are on Lists.",
  "Area of need":
    "One of the four of the SEND Code of Practice: communication and interaction; cognition and learning; social, emotional and mental health; sensory and/or physical.",
  "Group size":
    "How many pupils the group is for. The cost is shared by the pupils named on Pupil provision and the others in it; only where none is named, by this number.",
  "Sessions a week":
    "One session is one time the group or the pupil is taught. Daily is 5, once a fortnight 0.5.",
  Minutes: "How long one session lasts, in minutes.",
  "Review date": "The day on which somebody looks at whether this works and what should change.",
  Review:
    "Where the review stands today: planned, due soon, overdue by so many weeks, or reviewed. How soon “soon” is, Settings says.",
  "To look at":
    "Everything about this row that needs somebody's eye, the most urgent first. Blank when there is nothing.",
  "Usual time for a review":
    "The Friday of the sixth school week (or as Settings says) after the last review, or after the start.",
  "Next review by":
    "The planned date until that review has taken place; from then on, and where none is planned, the usual time.",
  "In class":
    "Yes where it takes place in class beside the others. All else counts as time out of class on Pupils.",
  Reference:
    "The short name by which Pupil provision, the log and the totals find this row. It survives sorting; each one may be used once only.",
  Impact:
    "What the pupils' results say: how many made progress, or from where to where. Blank until there is a result; a blank never counts as no impact.",
  // How much took place
  "Sessions planned":
    "How many sessions were meant to take place in all, where the school says so.",
  "Sessions delivered":
    "Sessions that took place and that the Delivery log does not have, such as those before it began. What the log has is added to them.",
  "Sessions held": "The sessions typed under Sessions delivered, and those of the Delivery log.",
  "Sessions due by now":
    "How many sessions should have taken place by today: sessions a week × the school weeks begun so far. Where no plan is typed, the sessions that the Delivery log speaks of.",
  Delivered:
    "Sessions that took place as a part of those due by now. Below the threshold on Settings, a result is not a fair test of the provision.",
  "Planned this half-term":
    "Sessions a week × the school weeks begun since the half-term, the provision or the log began. In the holidays it is the half-term that is over. Blank where the log says nothing.",
  "Held this half-term":
    "Sessions in the Delivery log since the half-term began. A row that names a pupil counts for that pupil's part of the group.",
  "Delivered this half-term":
    "Sessions held this half-term as a part of those planned so far. Results are judged by all sessions to date, not by these.",
  "Missed this half-term":
    "Of the weeks that are over: what this week still has to come is not missed.",
  "Logged this half-term":
    "Sessions of which the Delivery log says whether they took place, since the half-term began.",
  "Pupils with a result":
    "Pupils with a result in the cycle that runs or ran last; each counts once, however many measures there are.",
  "Pupils with progress":
    "Of these, pupils with at least expected progress in half of their results or more.",
  "Share expected":
    "How many of its pupils you expect to make progress, such as 80%. The share that did is compared with it.",
  "Against what was expected":
    "Whether the share of pupils with progress is above or below the share that was expected.",
  "Since the cycles before":
    "Whether a larger share of pupils made progress in this cycle than in all the cycles before.",
  // What it costs
  "Rate for": "The role on Staff rates that an hour of this is costed at.",
  Adults: "How many adults are there at the same time. Blank counts as one.",
  "Weeks stated":
    "How many weeks it runs, as the school states it. Used only where there are no start and end to count school weeks between.",
  "School weeks in it":
    "School weeks between start and end, counted on School weeks: holidays are left out.",
  Weeks: "The weeks that are costed: counted from the dates where both are known, else as stated.",
  "Weeks so far": "Of its school weeks, those begun by today.",
  "Staff hours":
    "Adults' time in all, of both roles and with what they prepare, for all its weeks.",
  "Rate an hour":
    "What an hour of this role costs, from Staff rates: your actual cost or the local authority's unit rate, as Settings says.",
  "Staff cost":
    "Of both roles: rate an hour × (minutes × sessions a week × adults + preparation) ÷ 60 × weeks, each to the penny.",
  "External services":
    "What is paid to people outside the school, such as a speech and language therapist.",
  Funding:
    "The budget that pays for it, such as the notional SEN budget or pupil premium. A second one may bear a part.",
  "Role 2":
    "The role of other adults who take part, such as a teacher beside a TA. Leave blank where there is one role only.",
  "Minutes 2": "How long the second role is there in each session. Blank: as long as the session.",
  "Preparation a week":
    "Minutes a week of preparing and writing up, outside the sessions. Costed at the rate of the first role.",
  Training: "What training for it and setting it up cost in all.",
  "Years of use":
    "Over how many years training and set-up are spread: £300 over 3 years is £100 a year. Blank counts as one.",
  "Training a year": "The part of training and set-up that falls on one year.",
  "Other costs": "Resources, external services and a year's part of training and set-up.",
  "Part it pays":
    "The part of the cost that the first stream bears. Blank: all of it, or what the second one leaves over.",
  "Part 2 pays": "The part of the cost that the second stream bears. Blank: what the first leaves.",
  "Not funded": "What no funding stream is named for.",
  Until: "The last day: its end, or the Friday on which the stated number of school weeks is full.",
  "Cost a week": "The cost divided by its school weeks. Totals by half-term and year add up these.",
  "Part in the budget year":
    "How much of it falls into the year that Settings says budgets are for.",
  "Still to come": "The cost less the cost to date.",
  "Cost per pupil with progress":
    "What the latest cycle cost its pupils, divided by those who made progress. Blank while nobody has: neither £0 nor the whole cost is its price.",
  "Part of the cost":
    "This pupil's part of the provision's cost: 100% where the group exists only for this pupil, 0% for others in it. Pupils without one share what is left.",
  "Parts in all": "Said where the parts of a cycle's pupils come to more than the whole.",
  "Pupils named": "Different pupils whom Pupil provision names for this row.",
  "Others in it":
    "Pupils who take part and share the cost, but are not named on Pupil provision, such as classmates without a plan of their own. Blank is none.",
  "Shared by":
    "How many pupils the cost is divided by: those named and the others in it; where none is named, the one pupil of the row or the group size.",
  "Cost of those named":
    "The cost without what others in it bear: what the school's own sheet, which names no others, can be compared with.",
  Costing:
    "What the cost rests on: costed, costed at an example rate that you should replace, or what is still needed.",
  "Cost to date": "The part of the cost that belongs to the school weeks begun by today.",
  "Cost per pupil": "The cost divided by the pupils who share it.",
  "Cost on your sheet":
    "What the school's own sheet stated. For comparison only: it is counted in no total.",
  // Pupils
  "SEN status":
    "N: no special educational need. K: SEN support. E: education, health and care plan.",
  "Primary need":
    "The pupil's main type of need, by the code of the school census, such as SLCN or MLD.",
  "Annual review":
    "When the education, health and care plan is reviewed next; once a year by law. Not the review of a single provision.",
  "Annual review state":
    "Of EHC plans only: where the annual review stands today. It is due on its date, and never later than twelve months after the last one.",
  "Last annual review": "When the last annual review of the plan was held.",
  "Review this term":
    "Whether somebody looked at any of this pupil's provisions since the term began. Missed only once the usual time of a review has passed.",
  "Out of class a week":
    "Time in provisions that run today and do not take place in class, leaving out what everyone has.",
  "Hours a week now": "Time in provisions that are running today, in hours and minutes a week.",
  "Of the notional budget":
    "The cost of this pupil's provision beside the sum that a school is expected to meet from its notional SEN budget (£6,000). A reference, not a test of anything.",
  // Results
  Measure:
    "What the pupil is assessed with: a test, a scale, an age, met or not met. Measures says how each is read.",
  Entry: "The result at the start, before the provision.",
  Exit: "The result at the end, or the latest one.",
  "Ratio gain":
    "Months of reading or spelling age gained for each month of teaching. 1 keeps pace with the calendar; below 1.4 the gain is small, from 2 it is useful (Brooks).",
  "Ratio gain in words":
    "Brooks' bands: doubtful, modest from 1.4, useful from 2, substantial from 3. The numbers stand on Settings.",
  "Next step":
    "What follows from the review: continue, adapt, change, step down, seek advice or escalate.",
  "Seen in class":
    "Whether what was learnt shows back in class, from the five columns before this one. It counts where no measure says more.",
  "Steps, lowest first":
    "For the steps of a scale only: all its steps in order, the lowest first, with < between them. A higher step is progress.",
  "Contract hours a week": "Hours in the contract that are there for provision.",
  "Share of cost": "This pupil's part of the provision's cost.",
  "No change within": "A difference up to this is no change: tests are never exact to the point.",
  // Is a provision worth going on with?
  "Evidence base":
    "What speaks for this provision: published research, the publisher's own trial, or what the school has seen. Say how strong it is.",
  "Entry criteria": "Who it is for: what a pupil's assessment shows at the start.",
  "Exit criteria": "When a pupil has had enough of it: what the assessment should show at the end.",
  "Staff trained": "Whether the people who run it are trained for it: yes, partly or no.",
  "Expected to progress":
    "The part of the pupils with a result who should make progress; the cell at the top, until another is typed.",
  "With a result": "Pupils in this provision whose entry and exit can be compared.",
  "Made progress": "Of the pupils with a result, those who made at least expected progress.",
  "Cost per pupil who progressed":
    "The cost divided by the pupils who made progress. Blank, never 0, where nobody has.",
  "What the figures suggest":
    "Counted from results, delivery and training, with the reason. It knows nothing of the pupils: the decision beside it is yours.",
  // Needs and gaps
  "In the last year": "Pupils with SEN in the last year group of the list, who will have left.",
  "Next year": "Pupils with SEN now, without those who leave, with those who are expected to join.",
  Places:
    "Places in provisions that are not over yet: the size of the group, or the pupils named where none is said. A pupil may need several.",
  "Places short": "Pupils expected next year beyond the places there are.",
  "Without provision": "Pupils on SEN Support or with a plan who are named in no provision.",
  "Moving up into it": "Pupils with SEN who are in the year group below now.",
  Priority:
    "Must: by law or by a plan. Should: the need is there. Could: worth having if there is money.",
  // Rates and calendar
  "Rate used": "The rate that the map costs with: Settings says which of the two sets is used.",
  "Our actual cost":
    "What an hour really costs the school, with on-costs: your own rate where you give one, else worked out from the salary.",
  "LA unit rate":
    "What your local authority tells schools to cost an hour of this role at, for requests and reviews.",
  "Full-time salary":
    "The salary of the pay point for a full-time year, before on-costs and before anything is taken off for part-time.",
  "Pay award to add":
    "For this role only, until its new salary is known. Blank: the one on Settings.",
  "Weeks paid":
    "How many weeks of the year are paid: 52 for staff paid all year; about 45 for term time only with holiday pay.",
  "Weeks worked": "In how many weeks of the year they work: 39 with inset days, 38 without.",
  "Directed hours":
    "The hours of a year that a contract states, as teachers' does: 1,265. Blank: hours a week × weeks worked.",
  "Part of the year paid": "Weeks paid as a part of the whole year.",
  "Employer pension": "On-cost: what the school pays into the pension, as a part of the pay.",
  "Employer NI": "On-cost: employer National Insurance on the pay above the threshold on Settings.",
  "Cost a year": "Pay and on-costs together: what this person costs the school in a year.",
  "Rate from salary": "The cost a year divided by the hours worked in a year.",
  "Half-term":
    "One of the six parts of the school year, such as Autumn 2. Weeks, “to date” and the year's totals are counted by it.",
  "Provision runs": "“No” leaves the week out of every count, for example an assessment week.",
  "Days open":
    "Blank is all five. Fewer where inset days or bank holidays count: 3 days are 0.6 of a week. So a year comes to 38, 38.6 or 39 weeks.",
  "Cost of the week": "What the provisions that run in this week cost, each by its cost a week.",
  "Financial year": "April to March, the school's budget year; an academic year touches two.",
};

/** Said on the line below the title of a sheet whose heads are explained. */
export const HOW_TO_READ_HEADS = "Choose the head of a column to read what it means.";
