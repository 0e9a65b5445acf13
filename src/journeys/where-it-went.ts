import type { Pupil, Provision, SourceLine } from "../domain/provision-map";
import type {
  Answers,
  Question,
  RecognitionReport,
  UnusedReason,
} from "../domain/recognition-report";
import { FIELD_NAMES, type Field } from "../recognition/fields";

const LEFT_OUT: Readonly<Record<UnusedReason, string>> = {
  banner: "A title or heading",
  note: "A note that belongs to no provision",
  subtotal: "A total: the new sheets add up by themselves",
  decoration: "Decoration",
  notAMap: "Not a provision map: left alone",
  unreadable: "Could not be read",
};

/**
 * The Import report: what each column was taken for, where each provision and pupil came from, the questions and
 * what was answered, and every cell that was left out with its reason. Sheets that are no map take one line each.
 */
export function whereItWent(
  report: RecognitionReport,
  map: { provisions: readonly Provision[]; pupils: readonly Pupil[] },
  answers: Answers,
): SourceLine[] {
  return [
    ...columns(report),
    ...map.provisions.map(({ source, provision, ref }) => ({
      from: source,
      text: provision,
      to: `Provision map: ${ref}`,
      because: "",
    })),
    ...map.pupils.map(({ source, name }) => ({
      from: source,
      text: name,
      to: `Pupils: ${name}`,
      because: "",
    })),
    ...report.questions.map((question) => asked(question, answers)),
    ...leftOut(report),
  ];
}

function columns(report: RecognitionReport): SourceLine[] {
  return report.sheets.flatMap((sheet) =>
    sheet.columns.map(({ column, header, field, because }) => ({
      from: `${sheet.name}!${column}${sheet.headerRows.at(-1) ?? 1}`,
      text: header,
      to: field === null ? null : fieldName(field),
      because,
    })),
  );
}

function fieldName(field: string): string {
  const words = isField(field) ? FIELD_NAMES[field] : field;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isField(field: string): field is Field {
  return field in FIELD_NAMES;
}

function asked({ about, text, chosen }: Question, answers: Answers): SourceLine {
  const answer = answers[about];
  return {
    from: about,
    text,
    to: answer ?? chosen,
    because: answer === undefined ? "Taken until somebody answers" : "Your answer",
  };
}

function leftOut(report: RecognitionReport): SourceLine[] {
  const notMaps = new Set(
    report.sheets.filter((sheet) => sheet.layout === "notAMap").map((sheet) => sheet.name),
  );
  const cells = report.unused.filter(({ cell }) => !notMaps.has(sheetOf(cell)));
  const counts = new Map<string, number>();
  for (const { cell } of report.unused)
    if (notMaps.has(sheetOf(cell))) counts.set(sheetOf(cell), (counts.get(sheetOf(cell)) ?? 0) + 1);
  return [
    ...[...counts].map(([sheet, count]) => ({
      from: report.unused.find(({ cell }) => sheetOf(cell) === sheet)?.cell ?? sheet,
      text: `${sheet} (${count} cells)`,
      to: null,
      because: LEFT_OUT.notAMap,
    })),
    ...cells.map(({ cell, text, reason }) => ({
      from: cell,
      text,
      to: null,
      because: LEFT_OUT[reason],
    })),
  ];
}

function sheetOf(place: string): string {
  return place.slice(0, place.lastIndexOf("!"));
}
