import { firstAcross, nthAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { nthMatch } from "../../formulas/nth-match";
import type { ColumnReference } from "../../formulas/reference";
import { sheetNameFrom } from "../../workbook/name-rules";
import { COLOURS } from "../looks";
import { CLASS_PAGE, LISTS } from "../names";
import { tableBlock, type Field, type SheetTemplate } from "../sheet-template";
import { CLASS_LINES, CLASS_PUPILS } from "../tables/class-page";
import { PUPIL_PROVISION, PUPILS } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { CLASS_CHOICE_BLOCKS, CLASS_CHOICE_NAME } from "./class-choices";
import { CLASS_PUPILS_BLOCK, IN_THE_CLASS, LETTERS, PUPILS_OF_A_CLASS } from "./class-pupils";
import { onTheMap, typedOnTheMap } from "./provision-list";
import { bands, howOften, howOftenColumns, shownColumn } from "./pupil-order";
import { ofRecord, working } from "./pupil-rows";

/** A page of A4. */
const LINES = 55;

const { row, head } = CLASS_LINES;
const pupils = CLASS_PUPILS.column;
const taking = PUPIL_PROVISION.column;
const onMap = PROVISIONS.column;
const total = excel`SUM(${pupils.lines})`;

const ofPupil = (of: ColumnReference) => excel`INDEX(${of},${row.at})`;
const when = (formula: ExcelFormula) => excel`IF(${row.at}="","",${formula})`;
const ofMap = (of: ColumnReference) => onTheMap(excel`${row.map}`, excel`${row.row}`, of);
const record = (of: ColumnReference) => ofRecord(excel`${row.position}`, of);

const nthRecord = nthMatch(
  excel`${row.turn}`,
  excel`(${taking.pupil}<>${ofPupil(pupils.name)})+(${taking.cycleState}="Ended")>0`,
  { column: taking.pupil, head: PUPIL_PROVISION.head.pupil },
);
/** After the rows of Pupil provision come those of the maps that are for this pupil alone. */
const turnOnMap = excel`(${row.turn}-${ofPupil(pupils.records)})`;
/** Of the map on which this line of the pupil stands; "" where it stands on none. */
const letter = excel`MID(${ofPupil(pupils.onMaps)},MAX(1,${turnOnMap}),1)`;
const nthOwn = nthMatch(
  excel`${row.ownTurn}`,
  excel`(${onMap.pupil}<>${row.name})+(${onMap.alone}<>1)+(${onMap.state}="Ended")>0`,
  { column: onMap.pupil, head: PROVISIONS.head.pupil },
);

const table = tableBlock(
  CLASS_LINES,
  {
    pupil: shownColumn(20, when(excel`IF(${row.turn}=1,${ofPupil(pupils.name)},"")`)),
    status: {
      kind: "formula",
      width: 6,
      align: "center",
      formula: when(excel`IF(${row.turn}=1,${ofPupil(pupils.status)},"")`),
    },
    provision: shownColumn(
      32,
      when(
        excel`IF(${row.position}<>"",${record(taking.provision)},IF(${row.map}="","Nothing on the map",${ofMap(onMap.provision)}))`,
      ),
    ),
    how: shownColumn(26, when(howOften(row))),
    group: {
      kind: "formula",
      width: 8,
      look: "number",
      formula: when(ofMap(onMap.sharedBy)),
    },
    until: {
      kind: "formula",
      width: 11.5,
      look: "date",
      formula: when(
        excel`IF(${record(taking.cycleTo)}="",${ofMap(onMap.runsTo)},${record(taking.cycleTo)})`,
      ),
    },
    verdict: shownColumn(20, when(record(taking.verdict))),
    review: {
      kind: "formula",
      width: 11.5,
      look: "date",
      formula: when(typedOnTheMap(excel`${row.map}`, excel`${row.row}`, onMap.reviewDate)),
    },
    number: working(excel`ROW()-ROW(${head.number})`),
    at: working(excel`IF(${row.number}>${total},"",MATCH(${row.number}-1,${pupils.before},1))`),
    turn: working(when(excel`${row.number}-${ofPupil(pupils.before)}`)),
    position: working(
      when(
        excel`IF(${row.turn}>${ofPupil(pupils.records)},"",${firstAcross(PUPIL_PROVISION, nthRecord, excel`""`)})`,
      ),
    ),
    name: working(when(ofPupil(pupils.name))),
    // Excel finds nothing at the first place, LibreOffice does not: nothing is not looked for.
    ownTurn: working(
      when(excel`IF(${letter}="","",${turnOnMap}-FIND(${letter},${ofPupil(pupils.onMaps)})+1)`),
    ),
    map: working(
      when(
        excel`IF(${row.position}<>"",${record(taking.map)},IF(${letter}="","",FIND(${letter},${LETTERS})))`,
      ),
    ),
    row: working(
      when(
        excel`IF(${row.map}="","",IF(${row.position}<>"",${record(taking.position)},
          IFERROR(${nthAcross(PROVISIONS, excel`${row.map}`, nthOwn, { needed: true })},"")))`,
      ),
    ),
    ...howOftenColumns(row),
  },
  [
    { column: "provision", when: excel`${row.provision}="Nothing on the map"`, tint: "look" },
    ...bands(
      ["pupil", "status", "provision", "how", "group", "until", "verdict", "review"],
      row.at,
    ),
  ],
);

/** The class of the first pupil, so that the page has something to show. */
const firstClass = excel`IFERROR(IF(INDEX(${PUPILS.column.className},1)="",INDEX(${PUPILS.column.year},1),INDEX(${PUPILS.column.className},1))&"","")`;

function fields(className: string): Field[] {
  return [
    {
      label: "Class or year",
      name: CLASS_PAGE.chosen,
      usual: className === "" ? firstClass : className,
      leads: true,
      align: "left",
      choices: {
        type: "list",
        source: LISTS.classes,
        prompt: "Choose another class or year, and the whole page is about it.",
        error: "No pupil on Pupils is in this class or year.",
        strength: "warning",
      },
      explanation: "",
    },
    {
      label: "Pupils",
      name: CLASS_PAGE.pupils,
      formula: excel`${IN_THE_CLASS}&" on the Pupils sheet, "&COUNTIF(${pupils.lines},">0")&" of them with provision or SEN"`,
      align: "left",
      explanation: "",
    },
    {
      label: "Note",
      name: CLASS_PAGE.note,
      formula: excel`IF(${CLASS_PAGE.chosen}="","No class is chosen",IF(OR(${total}>ROWS(${CLASS_LINES.column.number}),${IN_THE_CLASS}>${PUPILS_OF_A_CLASS}),
        "The page is full: choose a single class",""))`,
      align: "left",
      explanation: "",
      rules: [{ when: excel`${CLASS_PAGE.note}<>""`, tint: "look" }],
    },
  ];
}

/** @param className a class or a year; "" = the first of the list, until another is chosen */
export function classPage(className: string): SheetTemplate {
  return {
    id: "class-page",
    version: 1,
    options: { class: className },
    sheet: sheetNameFrom(className === "" ? "Class page" : `${className} page`),
    tabColour: COLOURS.accent,
    title: excel`"Provision now"&IF(${CLASS_PAGE.chosen}="","",": "&${CLASS_PAGE.chosen})`,
    howTo:
      "Who has what at the moment, how often and by whom, until when, and when it is reviewed.",
    about: "Provision of one class or year on a page, for its teacher",
    bands: [
      [{ kind: "fields", fields: fields(className) }],
      [{ ...table, rows: LINES, bare: true }, CLASS_PUPILS_BLOCK, ...CLASS_CHOICE_BLOCKS],
    ],
    leavesTheSchool: true,
    frozenColumns: 0,
    orientation: "portrait",
    columnNames: [CLASS_CHOICE_NAME],
  };
}
