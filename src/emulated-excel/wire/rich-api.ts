import type { Dispatcher } from "./dispatcher";
import type { Misbehaviour } from "./misbehaviour";
import type { RequestBody, ResponseBody } from "./protocol";
import { ActionType, DELAY_FOR_CELL_EDIT, TransportError } from "./protocol";

/** Excel on the web refuses requests and responses above 5 MB. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Counts {
  roundTrips: number;
  actions: number;
  requestBytes: number;
  largestRequestBytes: number;
  responseBytes: number;
}

/** Answer to a request: the three parts that office.js unpacks, or the transport's own error number. */
export type Answer = { ok: [status: number, headers: string[], body: string] } | { error: number };

export interface RichApiHost {
  readonly dispatcher: Dispatcher;
  readonly misbehaviour: Misbehaviour;
  readonly counts: Counts;
  /** Whether payloads are limited (Excel on the web) or not (desktop). */
  readonly limited: boolean;
  /** Called after each batch that ran: calculation catches up, events go out. */
  settle(): void;
}

/**
 * One request as office.js builds it: element 4 is the JSON body, element 6 the flags.
 * @returns null when no answer is to be given
 */
export async function answerRichApi(
  request: readonly unknown[],
  host: RichApiHost,
): Promise<Answer | null> {
  const text = String(request[4]);
  const flags = Number(request[6] ?? 0);
  const bytes = byteLength(text);
  const body = JSON.parse(text) as RequestBody;
  if (isHousekeeping(body)) return { ok: ok(host.dispatcher.run(body, () => undefined)) };
  const { counts } = host;
  counts.roundTrips++;
  counts.actions += body.Actions.length;
  counts.requestBytes += bytes;
  counts.largestRequestBytes = Math.max(counts.largestRequestBytes, bytes);
  if (host.limited && bytes > PAYLOAD_LIMIT)
    return { error: TransportError.requestPayloadSizeLimitExceeded };

  const fate = await host.misbehaviour.nextBatch((flags & DELAY_FOR_CELL_EDIT) !== 0);
  const response = fate.refusal
    ? refusal(fate.refusal)
    : host.dispatcher.run(body, fate.beforeAction);
  if (!fate.refusal) host.settle();
  if (!fate.answered) return null;

  const answer = ok(response);
  const answerBytes = byteLength(answer[2]);
  counts.responseBytes += answerBytes;
  if (host.limited && answerBytes > PAYLOAD_LIMIT)
    return { error: TransportError.responsePayloadSizeLimitExceeded };
  return { ok: answer };
}

function ok(response: ResponseBody): [number, string[], string] {
  return [200, ["Content-Type", "application/json"], JSON.stringify(response)];
}

const HOUSEKEEPING = ["_RemoveReference", "NotifyActionHandlerReady"];

/** office.js lets go of its ranges after `Excel.run`, unasked and unawaited: no round trip of the add-in's. */
function isHousekeeping({ Actions: actions }: RequestBody): boolean {
  const calls = actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return calls.length > 0 && calls.every(({ Name: name }) => HOUSEKEEPING.includes(name));
}

function refusal(code: string): ResponseBody {
  const error = {
    Code: code,
    Message: `Refused: ${code}.`,
    HttpStatusCode: 500,
    ActionIndex: 0,
    Location: "",
  };
  return { Results: [], TraceIds: [], Error: error };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
