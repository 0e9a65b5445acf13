/**
 * The RichApi protocol as Microsoft's office.js speaks it; names and numbers as in excel-web-16.00.debug.js.
 * A batch (`context.sync()`) is one request: actions in order, on objects reached by paths.
 */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Path ids standing where an argument is a proxy, in the same nesting as the arguments. */
export type PathIds = (number | null | PathIds)[];

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: PathIds;
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  /** True inside `Excel.run`: hand out reference ids for ranges, so that they can be used in later batches. */
  AutoKeepReference?: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

export interface ResponseBody {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: WireError;
}

/** Bit of the request flags that `Excel.run({ delayForCellEdit: true }, …)` sets. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Numbers of the host's methods and events ("dispatch ids"). */
export const DispatchId = {
  executeRichApiRequest: 93,
  loadSettings: 75,
  saveSettings: 76,
  appCommandInvocationCompleted: 94,
  closeContainer: 97,
  documentSelectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

/** Error numbers of the transport itself, which office.js turns into error codes. */
export const TransportError = {
  unsupported: 5001,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
} as const;
