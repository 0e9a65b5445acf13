import { AREA_LABELS, AREAS_OF_NEED, type AreaOfNeed } from "../domain/area-of-need";
import { wordsOf, type ProgrammeAreas } from "../domain/programme-areas";
import type { SourceLine } from "../domain/provision-map";
import type { ProvisionLine, RecognitionReport } from "../domain/recognition-report";
import type { MapQuestions } from "./map-questions";

export const LEAVE_BLANK = "Leave blank";

/** An area that the sheet did not state itself. */
export interface AreaGiven {
  area: AreaOfNeed;
  because: string;
}

/**
 * Areas of need where the sheet does not say: from the list of programmes, else asked once for each programme name.
 * Wave 1 is for everyone, so nothing is asked there; a line that stands under several areas keeps none.
 */
export class AreasOfProgrammes {
  private readonly several: ReadonlySet<string>;
  private readonly elsewhere: ReadonlyMap<string, ReadonlySet<AreaOfNeed>>;

  constructor(
    report: RecognitionReport,
    private readonly programmes: ProgrammeAreas,
    private readonly questions: MapQuestions,
  ) {
    const labels = new Set<string>(Object.values(AREA_LABELS));
    this.several = new Set(
      report.questions
        .filter(({ options }) => options.some((option) => labels.has(option)))
        .map(({ about }) => about),
    );
    this.elsewhere = areasStated(report.provisions);
  }

  /** Null where the sheet states one itself, or where none is known. */
  of(line: ProvisionLine): AreaGiven | null {
    if (line.areaOfNeed !== null || line.areaOfNeedText !== null) return null;
    if (this.several.has(line.source)) return null;
    const [stated, ...others] = this.elsewhere.get(nameOf(line)) ?? [];
    if (stated !== undefined && others.length === 0)
      return {
        area: stated,
        because: "Area as your sheets give it for the same programme elsewhere",
      };
    const known = this.programmes.of(line.provision);
    if (known.area !== null)
      return {
        area: known.area,
        because: `Area from the list of programmes: ${known.programme ?? ""}`,
      };
    if (line.wave === 1) return null;
    const sheet = line.source.slice(0, line.source.lastIndexOf("!"));
    const guesses = known.guesses.length > 0 ? known.guesses : this.programmes.of(sheet).guesses;
    return this.ask(line, guesses);
  }

  private readonly firstPlaces = new Map<string, string>();

  private ask(line: ProvisionLine, guesses: readonly AreaOfNeed[]): AreaGiven | null {
    const name = line.provision.replace(/\s+/g, " ").trim();
    const key = nameOf(line);
    const place = this.firstPlaces.get(key) ?? line.source;
    this.firstPlaces.set(key, place);
    const areas = [...new Set([...guesses, ...AREAS_OF_NEED])].map((area) => AREA_LABELS[area]);
    const options = guesses.length > 0 ? [...areas, LEAVE_BLANK] : [LEAVE_BLANK, ...areas];
    const answer = this.questions.ask("area of need", {
      topic: "area",
      name,
      place,
      kind: "whichValue",
      text: `Which area of need is “${name}” for?`,
      options,
      meanwhile: LEAVE_BLANK,
    });
    const area = AREAS_OF_NEED.find((each) => AREA_LABELS[each] === answer);
    return area === undefined ? null : { area, because: "Area of need: your answer" };
  }
}

/** The programme's name without what stands in brackets, as it is compared. */
function nameOf({ provision }: ProvisionLine): string {
  const [outside = ""] = provision.split("(");
  return wordsOf(outside).join(" ") || wordsOf(provision).join(" ");
}

function areasStated(lines: readonly ProvisionLine[]): Map<string, Set<AreaOfNeed>> {
  const areas = new Map<string, Set<AreaOfNeed>>();
  for (const line of lines)
    if (line.areaOfNeed !== null)
      areas.set(nameOf(line), (areas.get(nameOf(line)) ?? new Set()).add(line.areaOfNeed));
  return areas;
}

/** What the Import report says of an area that was not on the sheet. */
export function areaSource(line: ProvisionLine, given: AreaGiven, ref: string): SourceLine {
  return {
    from: line.source,
    text: line.provision,
    became: "used",
    to: `Provision map · ${ref} · Area of need: ${AREA_LABELS[given.area]}`,
    row: { sheet: "provisions", key: ref },
    because: given.because,
    cells: 0,
  };
}
