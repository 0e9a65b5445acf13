import { recognise } from "../../../src/recognition/recognise";
import { compareReport } from "../../support/compare-report";
import { aSheetAnArea } from "./a-sheet-an-area";
import { aSheetForEach } from "./a-sheet-for-each";
import { aSheetATerm } from "./a-sheet-a-term";
import { authorityCostedPlan } from "./authority-costed-plan";
import { classesAndCards } from "./classes-and-cards";
import { costedLines } from "./costed-lines";
import { dirtyList } from "./dirty-list";
import { departmentsAndData } from "./departments-and-data";
import { exportsAndCriteria } from "./exports-and-criteria";
import { exportsAndSideSheets } from "./exports-and-side-sheets";
import { gridsThatAreOtherThings } from "./grids-that-are-other-things";
import { gridsUnderTitles } from "./grids-under-titles";
import { gridsOfMarks } from "./grids-of-marks";
import { halfTermsAndPhases } from "./half-terms-and-phases";
import { interventionCards } from "./intervention-cards";
import { mastersWorkbook } from "./masters-workbook";
import { hawthornClassMaps } from "./hawthorn-class-maps";
import { millbrookMapsAndPlans } from "./millbrook-maps-and-plans";
import { whosePlans } from "./whose-plans";
import { copseLaneInfants } from "./copse-lane-infants";
import { expectedOf, snapshotOfOther, type OtherWorkbook } from "./other-workbook";
import { secondaryLists } from "./secondary-lists";
import { pupilBlocks } from "./pupil-blocks";
import { specialSchoolClasses } from "./special-school-classes";
import { termsSideBySide } from "./terms-side-by-side";
import { timetabledDoses } from "./timetabled-doses";
import { tierGrids } from "./tier-grids";
import { twoLevelAndStacked } from "./two-level-terms";
import { twoLevelThirds } from "./two-level-thirds";
import { twoWeekTimetable } from "./two-week-timetable";
import { upperSchoolLists } from "./upper-school-lists";
import { yearsInTwoHands } from "./years-in-two-hands";
import { posterGroupsAndRegister } from "./poster-groups-and-register";
import { sheetWithReviews } from "./sheet-with-reviews";
import { wholeSchoolList } from "./whole-school-list";
import { yearAndAreaBands } from "./year-and-area-bands";
import { tiersUnderManyNames } from "./tiers-under-many-names";
import { academyWorkbook } from "./academy-workbook";
import { firstSchool } from "./first-school";
import { namesAndTraps } from "./names-and-traps";
import { scoresAndMoney } from "./scores-and-money";
import { halfBrokenFile } from "./half-broken-file";
import { springRoundUp } from "./spring-round-up";
import { trustTemplate } from "./trust-template";
import { areasStacked } from "./areas-stacked";
import { yearsWithNothingBeside } from "./years-with-nothing-beside";
import { ticksInitialsAndHours } from "./ticks-initials-and-hours";
import { cardsWithTables } from "./cards-with-tables";
import { secondaryOffer } from "./secondary-offer";
import { classTicksAgain } from "./class-ticks-again";
import { cardsAndSidesAgain } from "./cards-and-sides-again";
import { mixedBlocks } from "./mixed-blocks";
import { readingOnItsSide } from "./reading-on-its-side";
import { bursarsCostedMap } from "./bursars-costed-map";
import { everythingInOneFile } from "./everything-in-one-file";
import { fourTeachersMaps } from "./four-class-maps";
import { halfTermsAndTests } from "./half-terms-and-tests";
import { yearsAndTransposed } from "./years-and-transposed";
import { tierSheetsOfAHighSchool } from "./tier-sheets-of-a-high-school";
import { cornersAndBands } from "./corners-and-bands";
import { countyCostedTemplate } from "./county-costed-template";
import { termBlocksAndExport } from "./term-blocks-and-export";
import { tiersByYearAndTraps } from "./tiers-by-year-and-traps";
import { transposedTiersStacked } from "./transposed-tiers-stacked";
import { supportDirectoryCards } from "./support-directory-cards";
import { willowAndBirchMatrices } from "./willow-and-birch-matrices";
import { chattyHighSchool } from "./chatty-high-school";
import { leftRightAndBelow } from "./left-right-and-below";
import { boughtInAndPaid } from "./bought-in-and-paid";
import { passportsAndOffers } from "./passports-and-offers";
import { bulletsDownThePage } from "./bullets-down-the-page";
import { exportsLogAndPlans } from "./exports-log-and-plans";
import { aSheetAClassAndCategory } from "./a-sheet-a-class-and-category";
import { infantsAndNursery } from "./infants-and-nursery";
import { tutorGroupsAndSubjects } from "./tutor-groups-and-subjects";
import { riversideSpecial } from "./riverside-special";
import { termsAcrossAndTurned } from "./terms-across-and-turned";
import { onePageOfEverything } from "./one-page-of-everything";
import { aSheetANeed } from "./a-sheet-a-need";
import { wideAndNearlyEmpty } from "./wide-and-nearly-empty";
import { federationByHalfTerm } from "./federation-by-half-term";
import { academyExports } from "./academy-exports";
import { costedByPupilAndService } from "./costed-by-pupil-and-service";
import { plansLogsAndNotes } from "./plans-logs-and-notes";
import { villagePrimary } from "./village-primary";
import { highSchoolByYear } from "./high-school-by-year";
import { earlyYearsAndBase } from "./early-years-and-base";
import { blocksBesideAndBelow } from "./blocks-beside-and-below";
import { throughSchool } from "./through-school";
import { waveBlocksAndLoans } from "./wave-blocks-and-loans";
import { headingsLeftBulletsRight } from "./headings-left-bullets-right";
import { sheetPerPupilAndRates } from "./sheet-per-pupil-and-rates";
import { thornburyInfants } from "./thornbury-infants";
import { wexcombeAcademy } from "./wexcombe-academy";
import { fernhillClassMaps } from "./fernhill-class-maps";
import { deaneryMatrices } from "./deanery-matrices";
import { haldenPupilSheets } from "./halden-pupil-sheets";
import { combeCards } from "./combe-cards";
import { larkfieldBase } from "./larkfield-special";
import { moorsideExportsAndRegisters } from "./moorside-exports-and-registers";
import { ormsbyByPhase } from "./ormsby-by-phase";
import { penroseCounts } from "./penrose-counts";
import { tadleyColours } from "./tadley-colours";
import { quarryLogsAndPoster } from "./quarry-logs-and-poster";
import { kestrelsAndSides } from "./kestrels-and-sides";
import { stowellForms } from "./stowell-forms";
import { sealandOffer } from "./sealand-offer";
import { kirkbyCollege } from "./kirkby-college";
import { brookFederation } from "./brook-federation";
import { orchardBank } from "./orchard-bank";
import { rookLaneOffice } from "./rook-lane-office";
import { stoneleighSides } from "./stoneleigh-sides";
import { bandsStripsAndCosts } from "./bands-strips-and-costs";
import { driveOfASenco } from "./drive-of-a-senco";
import { referralsAndChecks } from "./referrals-and-checks";
import { caseloadsAndDoses } from "./caseloads-and-doses-in-heads";
import { wordsOfTwoMeanings } from "./words-of-two-meanings";

const WORKBOOKS: readonly OtherWorkbook[] = [
  wholeSchoolList,
  yearAndAreaBands,
  twoLevelAndStacked,
  tierGrids,
  yearsAndTransposed,
  gridsOfMarks,
  gridsThatAreOtherThings,
  gridsUnderTitles,
  aSheetForEach,
  costedLines,
  interventionCards,
  exportsAndSideSheets,
  dirtyList,
  termsSideBySide,
  classesAndCards,
  secondaryLists,
  tiersUnderManyNames,
  areasStacked,
  yearsWithNothingBeside,
  twoWeekTimetable,
  specialSchoolClasses,
  authorityCostedPlan,
  twoLevelThirds,
  halfTermsAndPhases,
  exportsAndCriteria,
  mastersWorkbook,
  timetabledDoses,
  academyWorkbook,
  firstSchool,
  namesAndTraps,
  scoresAndMoney,
  aSheetAnArea,
  departmentsAndData,
  pupilBlocks,
  readingOnItsSide,
  mixedBlocks,
  cardsAndSidesAgain,
  classTicksAgain,
  secondaryOffer,
  cardsWithTables,
  ticksInitialsAndHours,
  trustTemplate,
  springRoundUp,
  halfBrokenFile,
  aSheetATerm,
  upperSchoolLists,
  tierSheetsOfAHighSchool,
  countyCostedTemplate,
  termBlocksAndExport,
  tiersByYearAndTraps,
  yearsInTwoHands,
  posterGroupsAndRegister,
  sheetWithReviews,
  fourTeachersMaps,
  halfTermsAndTests,
  bursarsCostedMap,
  everythingInOneFile,
  transposedTiersStacked,
  supportDirectoryCards,
  willowAndBirchMatrices,
  chattyHighSchool,
  leftRightAndBelow,
  boughtInAndPaid,
  passportsAndOffers,
  bulletsDownThePage,
  exportsLogAndPlans,
  aSheetAClassAndCategory,
  infantsAndNursery,
  tutorGroupsAndSubjects,
  riversideSpecial,
  termsAcrossAndTurned,
  onePageOfEverything,
  aSheetANeed,
  wideAndNearlyEmpty,
  federationByHalfTerm,
  academyExports,
  costedByPupilAndService,
  plansLogsAndNotes,
  villagePrimary,
  highSchoolByYear,
  earlyYearsAndBase,
  blocksBesideAndBelow,
  throughSchool,
  waveBlocksAndLoans,
  headingsLeftBulletsRight,
  sheetPerPupilAndRates,
  thornburyInfants,
  copseLaneInfants,
  wexcombeAcademy,
  fernhillClassMaps,
  deaneryMatrices,
  haldenPupilSheets,
  combeCards,
  larkfieldBase,
  moorsideExportsAndRegisters,
  ormsbyByPhase,
  penroseCounts,
  tadleyColours,
  quarryLogsAndPoster,
  kestrelsAndSides,
  stowellForms,
  sealandOffer,
  kirkbyCollege,
  brookFederation,
  rookLaneOffice,
  orchardBank,
  stoneleighSides,
  hawthornClassMaps,
  whosePlans,
  millbrookMapsAndPlans,
  cornersAndBands,
  bandsStripsAndCosts,
  driveOfASenco,
  caseloadsAndDoses,
  referralsAndChecks,
  wordsOfTwoMeanings,
];

describe.each(WORKBOOKS.map((workbook) => [workbook.name, workbook] as const))(
  "another school's %s",
  (_, workbook) => {
    const report = recognise(snapshotOfOther(workbook), { today: "2026-11-21" });
    const compared = compareReport(report, expectedOf(workbook));

    it("is laid out as a SENCO would say", () => {
      const { layoutsWrong, headerRowsWrong } = compared;
      expect({ layoutsWrong, headerRowsWrong }).toEqual({ layoutsWrong: [], headerRowsWrong: [] });
    });

    it("holds these provisions and pupils and no others", () => {
      const { lines, pupils } = compared;
      expect(lines).toMatchObject({ found: lines.expected, missing: [], invented: [] });
      expect(pupils).toMatchObject({ found: pupils.expected, wrong: [] });
    });

    it("is read without a mistake", () => {
      const { missed, wrong } = compared.fields;
      expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    });

    it("asks what is open, and no more than six questions", () => {
      expect(compared.notAsked).toEqual([]);
      const asked = report.questions.map(({ about, text }) => `${about} ${text}`);
      expect(asked.slice(workbook.mostQuestions ?? 6)).toEqual([]);
    });

    it("accounts for every cell", () => {
      expect(report.accounted).toMatchObject({ nonEmptyCells: expectedOf(workbook).nonEmptyCells });
      expect(compared.accounted).toBe(true);
      expect(compared.notUnused).toEqual([]);
    });
  },
);
