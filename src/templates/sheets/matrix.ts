import { sumAcross } from "../../formulas/across";
import { excel, type ExcelFormula } from "../../formulas/excel";
import { tableReferences, type ColumnReference, type RowReference } from "../../formulas/reference";
import { COLOURS } from "../looks";
import { LISTS, MATRIX_OF, SETTINGS } from "../names";
import { tableBlock, type Column, type Field, type SheetTemplate } from "../sheet-template";
import { PUPIL_PROVISION } from "../tables/people";
import { PROVISIONS } from "../tables/provisions";
import { DELIVERY_LOG } from "../tables/sessions";
import { mapOf, onTheMap, rowOfMap, typedOnTheMap } from "./provision-list";

export const MATRIX_TABLE = "Matrix";
/** Columns for pupils who come later. */
export const PUPILS_TO_COME = 5;
/** Rows for provisions that come later. */
export const MATRIX_ROWS_TO_COME = 10;
/** Wide enough for the choice above it. */
const WHOLE = 16;
const PUPILS_A_PAGE = 16;
/** More pupils than this stand on no sheet that anybody could read. */
const MOST_PUPILS = 200;

const log = DELIVERY_LOG.column;
const taking = PUPIL_PROVISION.column;
const map = PROVISIONS.column;

const SIGNS = { most: "●", some: "◐", few: "○", unknown: "?" } as const;

/** What the matrix can show. */
const TO_DATE = "To date";
const THIS_HALF_TERM = "This half-term";
const isHalfTerm = excel`${MATRIX_OF.sessions}=${THIS_HALF_TERM}`;
const sessionsField: Field = {
  label: "Sessions",
  name: MATRIX_OF.sessions,
  usual: TO_DATE,
  leads: true,
  choices: {
    type: "words",
    words: [TO_DATE, THIS_HALF_TERM],
    prompt: "To date, by which results are judged, or this half-term only.",
    error: "Choose one of the two.",
    strength: "stop",
  },
  explanation: "Choose here: everything to date, or this half-term only.",
};

/** From half of the sessions on it is "some"; from what Settings calls a fair test on, "most". */
const HALF = excel`1/2`;

/** "● Most 92%": sign, word and colour say the same. */
function inWords(share: ExcelFormula): ExcelFormula {
  const { most, some, few } = SIGNS;
  return excel`IF(${share}>=${SETTINGS.fairTest},${`${most} Most `},
    IF(${share}>=${HALF},${`${some} Some `},IF(${share}>0,${`${few} Few `},${`${few} None `})))&ROUND(100*${share},0)&"%"`;
}

/** Its columns beside those of the pupils. */
type MatrixColumn =
  | "provision"
  | "whole"
  | "share"
  | "due"
  | "typed"
  | "withGroup"
  | "saidOfGroup"
  | "map"
  | "position";

const NOT_RECORDED = `${SIGNS.unknown} Not recorded`;

/**
 * Provisions down, pupils across. A table's heads cannot be formulas, so the pupils' names stand in a table of one row
 * above, whose own head is hidden, as is that of the matrix.
 * @param room how many pupils there are columns for
 */
export function matrixSheet(room: number): SheetTemplate {
  const places = Array.from({ length: Math.min(MOST_PUPILS, Math.max(1, room)) }, (_, n) => n + 1);
  const headers = Object.fromEntries(places.map((n) => [`p${n}`, `Pupil ${n}`]));
  const shares = Object.fromEntries(places.map((n) => [`s${n}`, `Share ${n}`]));
  const names = tableReferences<"provision" | "whole">("MatrixPupils", {
    provision: "Provision",
    whole: "Delivered",
    ...headers,
  });
  const matrix = tableReferences<MatrixColumn>(MATRIX_TABLE, {
    provision: "Provision",
    whole: "Delivered",
    ...headers,
    share: "Delivered of all",
    due: "Sessions due",
    typed: "Sessions typed",
    withGroup: "Sessions with the group",
    saidOfGroup: "Sessions logged for the group",
    map: "Map",
    position: "Row of the map",
    ...shares,
  });
  const { row } = matrix;

  const nth = excel`(ROW()-ROW(${matrix.head.provision}))`;
  const ofTheMap = (of: ColumnReference) => onTheMap(excel`${row.map}`, excel`${row.position}`, of);
  const logged = (more: ExcelFormula) =>
    excel`${sumAcross(DELIVERY_LOG, excel`SUMIFS(${log.counts},${log.provision},${row.provision}${more})`)}`;
  const sinceHalfTerm = excel`,${log.date},">="&${SETTINGS.halfTermFrom}`;
  const said = (more: ExcelFormula) =>
    excel`${sumAcross(
      DELIVERY_LOG,
      excel`COUNTIFS(${log.provision},${row.provision},${log.counts},">=0"${more})`,
    )}`;
  const ofPupils = excel`,${log.pupil},"?*"`;
  const isLogged = excel`${said(excel``)}>0`;
  /** What the log says of the whole group; where it says nothing of the provision, what the map says. */
  /** What people typed for the time before the log. */
  const before = typedOnTheMap(excel`${row.map}`, excel`${row.position}`, map.delivered);
  const withGroup = excel`IF(${row.position}="","",IF(${isHalfTerm},${ofTheMap(map.groupNow)},IF(${isLogged},
    SUM(${row.typed})+${logged(excel``)}-${logged(ofPupils)},${ofTheMap(map.happened)})))`;
  /** As on the map: where nobody typed how many were planned, the sessions in the log are those that were due. */
  const saidOfGroup = excel`IF(OR(${row.position}="",${isHalfTerm}),"",
    IF(AND(${isLogged},SUM(${ofTheMap(map.planned)})=0,COUNT(${row.typed})=0),${said(excel``)}-${said(ofPupils)},""))`;
  const wholeShare = excel`IF(${isHalfTerm},${ofTheMap(map.shareNow)},${ofTheMap(map.deliveredShare)})`;
  const whole = excel`IF(${row.provision}="","",IF(COUNT(${row.share})=0,${NOT_RECORDED},${inWords(excel`${row.share}`)}))`;

  const column = (formula: ExcelFormula, width: number): Column => ({
    kind: "formula",
    width,
    wrap: true,
    formula,
  });
  const working = (formula: ExcelFormula): Column => ({
    ...column(formula, 11),
    group: "workings",
  });

  /** How much of it a pupil had; "?" where nobody recorded it, blank for who does not take part. */
  const shareOf = (n: number): ExcelFormula => {
    const pupil = excel`INDEX(${(names.column as Readonly<Record<string, ColumnReference>>)[`p${n}`] as ColumnReference},1)`;
    const takesPart = excel`${sumAcross(
      PUPIL_PROVISION,
      excel`COUNTIF(${taking.both},${pupil}&" | "&${row.provision})`,
    )}+(${ofTheMap(map.pupil)}=${pupil})`;
    const due = excel`IF(ISNUMBER(${row.saidOfGroup}),${row.saidOfGroup}+${said(excel`,${log.pupil},${pupil}`)},${row.due})`;
    const named = excel`IF(${isHalfTerm},${logged(excel`,${log.pupil},${pupil}${sinceHalfTerm}`)},${logged(excel`,${log.pupil},${pupil}`)})`;
    const share = excel`(${row.withGroup}+${named})/${due}`;
    return excel`IF(OR(${row.provision}="",${pupil}=""),"",IF(${takesPart}=0,"",
      IF(COUNT(${row.withGroup},${row.due})<2,${SIGNS.unknown},
      IF(SUM(${due})<=0,${SIGNS.unknown},${share}))))`;
  };
  const cellOf = (n: number): ExcelFormula => {
    const share = excel`${(row as Readonly<Record<string, RowReference>>)[`s${n}`] as RowReference}`;
    return excel`IF(${share}="","",IF(ISNUMBER(${share}),${inWords(share)},${NOT_RECORDED}))`;
  };
  const nameOf = (n: number) =>
    excel`IF(ROWS(${LISTS.pupils})<${n},"",INDEX(${LISTS.pupils},${n})&"")`;

  const heads = tableBlock(names, {
    provision: column(excel`"Provision"`, 31),
    whole: column(excel`"All together"`, WHOLE),
    ...Object.fromEntries(
      places.map((n) => [`p${n}`, { ...column(nameOf(n), 12.5), align: "left" }]),
    ),
  });
  const cells = tableBlock(
    matrix,
    {
      provision: column(
        excel`IF(${nth}>ROWS(${LISTS.provisions}),"",INDEX(${LISTS.provisions},${nth})&"")`,
        31,
      ),
      whole: column(whole, WHOLE),
      ...Object.fromEntries(places.map((n) => [`p${n}`, column(cellOf(n), 12.5)])),
      share: working(excel`IF(${row.position}="","",${wholeShare})`),
      due: working(
        excel`IF(${row.position}="","",IF(${isHalfTerm},${ofTheMap(map.dueNow)},${ofTheMap(map.due)}))`,
      ),
      typed: working(excel`IF(${row.position}="","",${before})`),
      withGroup: working(withGroup),
      saidOfGroup: working(saidOfGroup),
      map: working(excel`IF(${row.provision}="","",${mapOf(excel`${row.provision}`)})`),
      position: working(excel`IF(${row.provision}="","",${rowOfMap(excel`${row.provision}`)})`),
      ...Object.fromEntries(places.map((n) => [`s${n}`, working(shareOf(n))])),
    },
    (["most", "some", "few"] as const).map((sign) => ({
      column: "whole" as const,
      through: `p${places.length}`,
      when: excel`LEFT(${row.whole},1)=${SIGNS[sign]}`,
      tint: sign,
    })),
  );
  const missing = excel`SUMPRODUCT((LEN(${LISTS.pupils})>0)*1)`;
  return {
    id: "matrix",
    version: 2,
    options: { pupils: String(places.length) },
    sheet: "Matrix",
    tabColour: COLOURS.accent,
    title: excel`"Delivered "&IF(${isHalfTerm},"this half-term","to date")&", provision by pupil"&IF(${missing}>${places.length},
      " · "&(${missing}-${places.length})&" pupils do not fit: remove this sheet and insert it again","")`,
    howTo: `${SIGNS.most} Most: a fair test by Settings. ${SIGNS.some} Some: half or more. ${SIGNS.few} Few: less than half of the sessions due. Blank: does not take part. Nothing to type here.`,
    about: "Provisions down, pupils across: how much of it each pupil really had",
    bands: [
      [{ kind: "fields", fields: [sessionsField] }],
      [{ ...heads, asHeads: true }],
      [{ ...cells, hiddenHead: true }],
    ],
    frozenColumns: 2,
    frozenRows: 7,
    orientation: "landscape",
    printTitle: "Delivered, provision by pupil",
    pagesWide: Math.ceil(places.length / PUPILS_A_PAGE),
    columnNames: [],
  };
}
