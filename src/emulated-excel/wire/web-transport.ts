import { DispatchId, TransportError } from "./protocol";
import type { HostPort, PushedMessage, Runtime } from "./runtime";

/**
 * Excel on the web: the pane is an iframe and everything goes by `postMessage`, as JSON texts.
 * office.js finds its host through the iframe's `name`; the pane's address stays as it is.
 */
export interface WebTransportOptions {
  /** Origin of the page that plays Excel, e.g. "https://localhost:3000". */
  hostOrigin: string;
  /** Sends one message to the pane. */
  post: (json: string) => void;
  conversation?: string;
  /** Told when the pane begins to listen to something, e.g. "appCommandInvoked" once it takes ribbon functions. */
  subscribed?: (name: string) => void;
  /** Told when the keyboard leaves the pane: Tab beyond its last control or before its first, or Escape. */
  left?: (how: WayOut) => void;
}

export type WayOut = "forwards" | "backwards" | "toTheSheet";

/** Excel's numbers for what a pane tells of its keyboard. */
const WAYS_OUT: ReadonlyMap<unknown, WayOut> = new Map([
  [5, "forwards"],
  [6, "backwards"],
  [13, "forwards"],
  [14, "backwards"],
  [15, "toTheSheet"],
]);

interface Message {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

interface ExecuteMethod {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties: [string, string][] };
  [argument: number]: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const APPLICATION_ID = "emulated-excel";
/** "Excel on the web" in office.js's own list of hosts. */
const EXCEL_WEB_APP = 16;
const RICH_API_EVENT = 65536;

export class WebTransport {
  private readonly runtime: Runtime;
  private readonly subscribed = new Set<string>();
  /** Clicks on the ribbon before the pane listens to them. */
  private readonly waiting: PushedMessage[] = [];
  private readonly conversation: string;

  constructor(
    private readonly excel: HostPort,
    private readonly options: WebTransportOptions,
  ) {
    this.conversation = options.conversation ?? "conversation-1";
    this.runtime = excel.connect("web", (message) => this.push(message));
  }

  /** To be put into the iframe's `name` before the pane loads. */
  get windowName(): string {
    const { locale } = this.excel;
    return JSON.stringify({
      baseFrameName: "pane",
      hostInfo: `Excel$Web$16.00$${locale}$correlation$$disableLogging$1`,
      xdmInfo: `${this.conversation}|${APPLICATION_ID}|${this.options.hostOrigin}`,
      serializerVersion: 1,
      flights: "[]",
    });
  }

  /** Takes one message from the pane; anything that is not ours is ignored. */
  receive(data: unknown): void {
    const message = readMessage(data);
    if (message?._messageType !== REQUEST || message._conversationId !== this.conversation) return;
    const name = message._actionName;
    if (message._actionType === REGISTER) return this.subscribe(message);
    if (message._actionType === UNREGISTER) {
      this.subscribed.delete(name);
      return this.reply(message, { Error: 0 });
    }
    if (name === "ContextActivationManager_getAppContextAsync")
      return this.reply(message, this.context());
    if (name === "executeMethod") return void this.execute(message);
    if (name === "ContextActivationManager_notifyHost") this.notified(message._data);
    this.reply(message, null);
  }

  close(): void {
    this.runtime.disconnect();
  }

  private notified(data: unknown): void {
    const way = Array.isArray(data) ? WAYS_OUT.get(data[1]) : undefined;
    if (way !== undefined) this.options.left?.(way);
  }

  private async execute(message: Message): Promise<void> {
    const call = message._data as ExecuteMethod;
    const done = { Version: 1, Error: 0 };
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.executeRichApiRequest: {
        const answer = await this.runtime.richApi(call.ArrayData ?? []);
        if (answer === null) return;
        return this.reply(
          message,
          "ok" in answer ? { ...done, Data: answer.ok } : { ...done, Error: answer.error },
        );
      }
      case DispatchId.saveSettings:
        this.runtime.writeSettings(call.DdaSettingsMethod?.Properties ?? []);
        return this.reply(message, done);
      case DispatchId.loadSettings: {
        const entries = this.runtime.readSettings();
        const Settings = entries.map(([Name, Value]) => ({ Name, Value }));
        return this.reply(message, { ...done, Properties: { Settings } });
      }
      case DispatchId.appCommandInvocationCompleted:
        this.runtime.commandCompleted(String(call[0]));
        return this.reply(message, done);
      case DispatchId.closeContainer:
        this.runtime.hidePane();
        return this.reply(message, done);
      default:
        return this.reply(message, { ...done, Error: TransportError.unsupported });
    }
  }

  private push(message: PushedMessage): void {
    const [name, payload] = pushed(message);
    if (this.subscribed.has(name)) this.send(name, 0, payload, 1);
    else if (message.kind === "command") this.waiting.push(message);
  }

  private subscribe(message: Message): void {
    const name = message._actionName;
    this.subscribed.add(name);
    this.reply(message, { Error: 0 });
    this.options.subscribed?.(name);
    for (const command of this.waiting.splice(0)) this.push(command);
  }

  private reply(to: Message, data: unknown): void {
    this.send(to._actionName, to._correlationId, data, 0);
  }

  private send(name: string, correlation: number, data: unknown, responseType: 0 | 1): void {
    this.options.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: name,
        _conversationId: this.conversation,
        _correlationId: correlation,
        _origin: this.options.hostOrigin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  private context(): object {
    const { locale, requirements, documentName } = this.excel;
    return {
      _id: APPLICATION_ID,
      _appName: EXCEL_WEB_APP,
      _appVersion: "16.0",
      _appMinorVersion: 0,
      _hostFullVersion: "16.0.0.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `https://documents.example/${encodeURIComponent(documentName)}`,
      _clientMode: 1,
      _settings: this.runtime.readSettings(),
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation",
      _requirementMatrix: JSON.stringify(requirements),
      _appDomains: [],
      _appInstanceId: APPLICATION_ID,
      _initialDisplayMode: this.runtime.paneVisible ? 2 : 1,
      _clientWindowHeight: 800,
      _clientWindowWidth: 1200,
    };
  }
}

function pushed(message: PushedMessage): [name: string, payload: unknown] {
  switch (message.kind) {
    case "event": {
      const { eventId, targetId, args } = message;
      const entry = [RICH_API_EVENT, eventId, targetId, JSON.stringify(args), 0, false];
      return ["richApiMessage", { ArrayData: [entry] }];
    }
    case "selectionChanged":
      return ["documentSelectionChanged", {}];
    case "command":
      return [
        "appCommandInvoked",
        [message.id, message.functionName, JSON.stringify(message.event)],
      ];
  }
}

function readMessage(data: unknown): Message | null {
  if (typeof data !== "string") return null;
  try {
    return JSON.parse(data) as Message;
  } catch {
    return null;
  }
}
