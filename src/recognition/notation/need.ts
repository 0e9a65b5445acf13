import type { AreaOfNeed } from "../../domain/area-of-need";
import { AREA_LABELS } from "../../domain/area-of-need";
import { PRIMARY_NEED_MEANINGS, type PrimaryNeed } from "../../domain/primary-need";
import { shown } from "./cell-text";
import type { NotationCell } from "./cell-text";
import { AREA_WORDS, NEED_WORDS, NOT_AN_AREA } from "./need-words";
import { saysNothing } from "./nothing";
import { reading } from "./reading";
import type { Alternative, Read } from "./reading";
import { Scraps } from "./scraps";

export interface AreaReading {
  area: AreaOfNeed | null;
  /** As written, when it is none of the four ("EAL"), an older label ("BESD") or names two areas. */
  text: string | null;
}

/** Two letters alone, as in a drop-down list: elsewhere they are somebody's initials, so they are never quite sure. */
const AREA_LETTERS: ReadonlyMap<string, AreaOfNeed> = new Map([
  ["CI", "communicationAndInteraction"],
  ["CL", "cognitionAndLearning"],
  ["SP", "sensoryAndOrPhysical"],
  ["PS", "sensoryAndOrPhysical"],
]);

export function readAreaOfNeed(cell: NotationCell): Read<AreaReading> {
  const scraps = new Scraps(shown(cell));
  if (scraps.text === "") return null;
  if (saysNothing(scraps.text))
    return reading({ area: null, text: null }, 0.8, "no area is given", scraps.text);
  const short = AREA_LETTERS.get(scraps.text);
  if (short)
    return reading({ area: short, text: null }, 0.7, `it is short for ${AREA_LABELS[short]}`);
  const named = areasNamed(scraps);
  const [first] = named;
  const type = first && typeBefore(first, scraps.text);
  if (type) return type;
  if (first) {
    const several = new Set(named.map(({ area }) => area)).size > 1;
    const text = several || first.older ? scraps.text : null;
    const because = several
      ? `it names several areas; ${AREA_LABELS[first.area]} comes first`
      : `it means ${AREA_LABELS[first.area]}`;
    return reading(
      { area: first.area, text },
      several ? 0.75 : first.older ? 0.85 : 0.97,
      because,
      scraps.rest(),
    );
  }
  return areaOfType(scraps) ?? noneOfTheFour(scraps);
}

const JOINS_TWO = /^\s*(?:[/&+,;]|and)\s*$/;

/** "SLCN / BESD": a type of need and then an area, side by side; the first of the two is the line's. */
function typeBefore(area: { area: AreaOfNeed; at: number }, text: string): Read<AreaReading> {
  const need = needIn(new Scraps(text));
  const of = need?.code ? PRIMARY_NEED_MEANINGS[need.code].area : null;
  if (!need || of === null || of === area.area) return null;
  const between = text.slice(need.at + need.written.length, area.at);
  if (!JOINS_TWO.test(between)) return null;
  const because = `it names several areas; ${AREA_LABELS[of]} comes first`;
  return reading({ area: of, text }, 0.75, because);
}

/** In the order in which they stand in the text. */
function areasNamed(scraps: Scraps): { area: AreaOfNeed; older: boolean; at: number }[] {
  const found: { area: AreaOfNeed; older: boolean; at: number }[] = [];
  for (const [pattern, area, kind] of AREA_WORDS) {
    const match = scraps.take(pattern);
    if (match) found.push({ area, older: kind === "older", at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A type of need stands for its area: SLCN is communication and interaction. */
function areaOfType(scraps: Scraps): Read<AreaReading> {
  const need = needIn(scraps);
  if (!need) return null;
  const codes = need.code ? [need.code] : need.choices;
  const areas = [...new Set(codes.map((code) => PRIMARY_NEED_MEANINGS[code].area))];
  const alternatives: Alternative<AreaReading>[] = areas.map((area) => ({
    value: { area, text: scraps.text },
    label: area ? AREA_LABELS[area] : "None of the four",
  }));
  const area = areas[0] ?? null;
  const because = area
    ? `${need.written} belongs to ${AREA_LABELS[area]}`
    : `${need.written} is none of the four areas`;
  return reading(
    { area, text: scraps.text },
    need.code ? 0.85 : 0.5,
    because,
    scraps.rest(),
    alternatives,
  );
}

function noneOfTheFour(scraps: Scraps): Read<AreaReading> {
  const match = scraps.take(NOT_AN_AREA);
  if (!match) return null;
  const because = `"${scraps.written(match)}" is none of the four areas, and is kept as it stands`;
  return reading({ area: null, text: scraps.text }, 0.8, because, scraps.rest());
}

export interface NeedReading {
  /** Census code; null when the word has none or the cell gives none. */
  code: PrimaryNeed | null;
  area: AreaOfNeed | null;
  /** As written. */
  text: string;
}

interface NeedFound {
  code: PrimaryNeed | null;
  choices: readonly PrimaryNeed[];
  written: string;
  at: number;
}

function needIn(scraps: Scraps): NeedFound | null {
  const found: NeedFound[] = [];
  for (const [pattern, code, choices = []] of NEED_WORDS) {
    const match = scraps.take(pattern);
    if (match) found.push({ code, choices, written: scraps.written(match), at: match.index });
  }
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** A pupil's type of need by its census code. Of several, the first is the primary one and the others are in the rest. */
export function readPrimaryNeed(cell: NotationCell): Read<NeedReading> {
  const whole = new Scraps(shown(cell));
  const text = whole.text;
  if (text === "") return null;
  if (saysNothing(text))
    return reading({ code: null, area: null, text }, 0.8, "no need is given yet", text);
  const need = needIn(whole);
  if (!need) return needByArea(text);
  const rest = restBeside(text, need);
  if (need.code) {
    const value = { code: need.code, area: PRIMARY_NEED_MEANINGS[need.code].area, text };
    return reading(value, 0.95, `${need.written} is coded ${need.code}`, rest);
  }
  const alternatives: Alternative<NeedReading>[] = need.choices.map((code) => ({
    value: { code, area: PRIMARY_NEED_MEANINGS[code].area, text },
    label: code,
  }));
  const [likeliest] = alternatives;
  alternatives.push({ value: { code: null, area: null, text }, label: "Leave it open" });
  const because = `${need.written} has no census code of its own: ${need.choices.join(" or ")}`;
  return likeliest ? reading(likeliest.value, 0.5, because, rest, alternatives) : null;
}

function restBeside(text: string, need: NeedFound): string {
  const alone = new Scraps(text);
  alone.takeSpan(need.at, need.written.length);
  return alone.rest();
}

function needByArea(text: string): Read<NeedReading> {
  const area = readAreaOfNeed({ value: text, text, numberFormat: "@" });
  if (!area) return null;
  const code = area.value.area === "socialEmotionalAndMentalHealth" ? "SEMH" : null;
  return reading({ code, area: area.value.area, text }, 0.7, area.because, area.rest);
}
