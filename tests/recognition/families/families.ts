import type { OtherWorkbook } from "../other-workbooks/other-workbook";
import { areaGrids } from "./area-grids";
import { cards } from "./cards";
import { classMaps } from "./class-maps";
import { costedSections } from "./costed-sections";
import { costedWide } from "./costed-wide";
import { deliveryMatrix } from "./delivery-matrix";
import type { Dice } from "./dice";
import { entryAndExit } from "./entry-and-exit";
import { masterWorkbook } from "./master-workbook";
import { pupilSheets } from "./pupil-sheets";
import { sheetsThatSay } from "./sheets-that-say";
import { stackedBlocks } from "./stacked-blocks";
import { transposedBlocks } from "./transposed-blocks";
import { waveSheets } from "./wave-sheets";
import { wholeSchoolMap } from "./whole-school-map";
import type { Words } from "./words";
import { yearList } from "./year-list";

/** The families of workbooks that SENCOs keep, after the practice workbooks: each makes one for a throw of the dice. */
export const FAMILIES = {
  yearList, waveSheets, transposedBlocks, areaGrids, stackedBlocks, classMaps, deliveryMatrix, pupilSheets, costedSections,
  costedWide, cards, entryAndExit, masterWorkbook, wholeSchoolMap, sheetsThatSay,
} satisfies Record<string, (dice: Dice, words: Words) => OtherWorkbook>; // prettier-ignore
