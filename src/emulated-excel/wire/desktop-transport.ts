import { DispatchId, TransportError } from "./protocol";
import type { HostPort, PushedMessage, Runtime } from "./runtime";

type SafeArray = { toArray(): unknown[] };
type Callback = (result: SafeArray | number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

const RICH_API_EVENT = 65536;
const EXCEL_DESKTOP = 1;

/** What Excel on Windows puts into the pane as `window.external`, before office.js loads. */
export interface ExternalBridge {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): Record<string, () => unknown>;
  Execute(id: number, args: unknown[], done: Callback): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, done: Callback): void;
  UnregisterEvent(id: number, target: string, done: Callback): void;
}

/** @returns the bridge, and how to take the pane's connection down. */
export function desktopTransport(excel: HostPort): {
  external: ExternalBridge;
  close: () => void;
} {
  const handlers = new Map<number, EventHandler>();
  const waiting: PushedMessage[] = []; // clicks on the ribbon before the pane listens to them
  const push = (message: PushedMessage): void => {
    const [id, payload] = pushed(message);
    const handler = handlers.get(id);
    if (handler) handler(id, safeArray(...payload));
    else if (message.kind === "command") waiting.push(message);
  };
  const runtime = excel.connect("desktop", push);
  const external: ExternalBridge = {
    GetHostInfo: () => `Excel$Win32$16.01$${excel.locale}$correlation$$disableLogging$1`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(excel, runtime),
    Execute: (id, args, done) => void execute(runtime, id, args).then((r) => r !== null && done(r)),
    RegisterEvent(id, _target, handler, done) {
      handlers.set(id, handler);
      later(() => done(0));
      waiting.splice(0).forEach(push);
    },
    UnregisterEvent(id, _target, done) {
      handlers.delete(id);
      later(() => done(0));
    },
  };
  return { external, close: () => runtime.disconnect() };
}

async function execute(
  runtime: Runtime,
  id: number,
  args: unknown[],
): Promise<SafeArray | number | null> {
  await new Promise<void>(later); // the native bridge never answers at once
  switch (id) {
    case DispatchId.executeRichApiRequest: {
      const answer = await runtime.richApi(args[0] as unknown[]);
      if (answer === null) return null;
      return "ok" in answer ? safeArray(0, answer.ok) : answer.error;
    }
    case DispatchId.appCommandInvocationCompleted:
      runtime.commandCompleted(String(args[0]));
      return safeArray(0);
    case DispatchId.closeContainer:
      runtime.hidePane();
      return safeArray(0);
    default:
      return TransportError.unsupported;
  }
}

/** Values that the native context object gives; each is asked for by a call. */
function context(excel: HostPort, runtime: Runtime): Record<string, () => unknown> {
  const { locale, requirements, documentName } = excel;
  const fixed: Record<string, unknown> = {
    GetAppType: EXCEL_DESKTOP,
    GetSolutionRef: "emulated-excel",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: `C:\\${documentName}`,
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "correlation",
    GetInstanceId: "emulated-excel",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(requirements),
    GetHostFullVersion: "16.0.18000.20000",
    GetInitialDisplayMode: runtime.paneVisible ? 2 : 1,
    GetOfficeThemeInfo: JSON.stringify({
      bodyBackgroundColor: 0xffffff,
      bodyForegroundColor: 0,
      controlBackgroundColor: 0xffffff,
      controlForegroundColor: 0,
    }),
    GetSettings: settings(runtime),
  };
  return Object.fromEntries(Object.entries(fixed).map(([name, value]) => [name, () => value]));
}

/** Keys and values go in and out as two parallel lists. */
function settings(runtime: Runtime): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, json] of runtime.readSettings()) {
        keys.push(key);
        values.push(json);
      }
    },
    Write(keys: string[], values: string[]) {
      runtime.writeSettings(keys.map((key, i) => [key, values[i] ?? "null"]));
    },
  };
}

function pushed(message: PushedMessage): [id: number, payload: unknown[]] {
  switch (message.kind) {
    case "event": {
      const { eventId, targetId, args } = message;
      const entry = [RICH_API_EVENT, eventId, targetId, JSON.stringify(args), 0, false];
      return [DispatchId.richApiMessage, [entry]];
    }
    case "selectionChanged":
      return [DispatchId.documentSelectionChanged, []];
    case "command": {
      const { id, functionName, event } = message;
      return [DispatchId.appCommandInvoked, [id, functionName, JSON.stringify(event)]];
    }
  }
}

function safeArray(...items: unknown[]): SafeArray {
  return { toArray: () => items };
}

function later(run: () => void): void {
  setTimeout(run, 0);
}
