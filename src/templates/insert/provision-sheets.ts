import { AREA_LABELS, type AreaOfNeed } from "../../domain/area-of-need";
import { DEFAULT_WAVE_LABELS, type Wave } from "../../domain/wave";
import type { YearGroup } from "../../domain/year-group";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { sheetNameFrom } from "../../workbook/name-rules";
import { LISTS } from "../names";
import { anotherTable, type SheetTemplate, type TableBlock } from "../sheet-template";
import { PROVISION_MAP_SHEET } from "../sheets/provision-map";
import { PROVISIONS } from "../tables/provisions";

const { row } = PROVISIONS;

/** What a provision sheet stands for: filled in for each new row, until something else is typed over it. */
interface Standpoint {
  id: string;
  options: Readonly<Record<string, string>>;
  sheet: string;
  /** Letters and digits. */
  table: string;
  title: string | ExcelFormula;
  about: string;
  usual: Partial<Record<keyof typeof row, string | number>>;
}

/** The provision map once more, in a table of its own that every total and look-up counts in. */
function provisionSheet({ usual, table, ...standpoint }: Standpoint): SheetTemplate {
  const formulas = Object.fromEntries(
    Object.entries(usual).map(([key, value]) => [key, excel`IF(${row.provision}="","",${value})`]),
  );
  const bands = PROVISION_MAP_SHEET.bands.map((band) =>
    band.map((block) =>
      block.kind === "table" && isMap(block) ? anotherTable(block, table, formulas) : block,
    ),
  );
  return { ...PROVISION_MAP_SHEET, ...standpoint, bands };
}

function isMap(block: TableBlock): boolean {
  return block.references.table === PROVISIONS.table;
}

export function waveSheet(wave: Wave): SheetTemplate {
  const label = DEFAULT_WAVE_LABELS[wave];
  const called = excel`IFERROR(INDEX(${LISTS.waves},MATCH(${wave},${LISTS.waveNumbers},0))&"",${label})`;
  return provisionSheet({
    id: "wave-map",
    options: { wave: String(wave) },
    sheet: label,
    table: `Wave${wave}`,
    title: excel`${called}&" provision map"`,
    about: `Provisions of one wave: new rows are ${label}`,
    usual: { wave },
  });
}

/** Tabs are short: the Code's names are longer than Excel allows. */
const AREA_TABS: Readonly<Record<AreaOfNeed, string>> = {
  communicationAndInteraction: "Communication and interaction",
  cognitionAndLearning: "Cognition and learning",
  socialEmotionalAndMentalHealth: "SEMH",
  sensoryAndOrPhysical: "Sensory and physical",
};

/** @param value what the area is called among the options */
export function areaSheet(area: AreaOfNeed, value: string): SheetTemplate {
  return provisionSheet({
    id: "area-map",
    options: { area: value },
    sheet: AREA_TABS[area],
    table: `${area.charAt(0).toUpperCase()}${area.slice(1)}`,
    title: `${AREA_LABELS[area]} provision map`,
    about: `Provisions for one area of need: new rows are ${AREA_LABELS[area]}`,
    usual: { area: AREA_LABELS[area] },
  });
}

export function yearSheet(year: YearGroup): SheetTemplate {
  const said = yearInWords(year);
  return provisionSheet({
    id: "year-map",
    options: { year },
    sheet: said,
    table: `${said.replaceAll(" ", "")}Map`,
    title: `${said} provision map`,
    about: `Provisions of one year group: new rows are ${said}`,
    usual: { years: year },
  });
}

function yearInWords(year: YearGroup): string {
  if (year === "R") return "Reception";
  return year.startsWith("N") ? `Nursery ${year.slice(1)}` : `Year ${year.slice(1)}`;
}

/** @param className "" = nothing is filled in for new rows */
export function classSheet(className: string): SheetTemplate {
  return provisionSheet({
    id: "class-map",
    options: { class: className },
    sheet: sheetNameFrom(className === "" ? "Class map" : `${className} class map`),
    table: `Class${lettersOf(className)}Map`,
    title: className === "" ? "Class provision map" : `${className} provision map`,
    about: "Provisions of one class, which is filled in for new rows",
    usual: className === "" ? {} : { className },
  });
}

/** @param pupil "" = nothing is filled in for new rows */
export function pupilSheet(pupil: string): SheetTemplate {
  return provisionSheet({
    id: "pupil-map",
    options: { pupil },
    sheet: sheetNameFrom(pupil === "" ? "Pupil map" : `${pupil} map`),
    table: `Pupil${lettersOf(pupil)}Map`,
    title: pupil === "" ? "Individual provision map" : `Provision map for ${pupil}`,
    about: "Provisions for one pupil, whose cost and hours count on Pupils",
    usual: pupil === "" ? {} : { pupil },
  });
}

/** What may stand in a table's name: "Kit O'D" → "KitOD". */
function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[^A-Za-z0-9]/g, "")
    .slice(0, 40);
}
