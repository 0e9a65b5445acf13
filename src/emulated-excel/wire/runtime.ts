import type { Answer } from "./rich-api";

/** What a transport needs of the Excel behind it. */
export interface HostPort {
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentName: string;
  /** A pane (or several) can be connected; each has its own references and hears all events. */
  connect(kind: "web" | "desktop", push: Push): Runtime;
}

/** What Excel says by itself. */
export type Push = (message: PushedMessage) => void;

export type PushedMessage =
  /** An event of the object model: number, whom it concerns, and its arguments. */
  | { kind: "event"; eventId: number; targetId: string; args: object }
  | { kind: "selectionChanged" }
  /** A click on a ribbon function command. */
  | { kind: "command"; id: string; functionName: string; event: object };

/** One running pane, seen from the host. */
export interface Runtime {
  /** @returns null when no answer is to be given */
  richApi(request: readonly unknown[]): Promise<Answer | null>;
  /** `Office.context.document.settings`, values as JSON texts. */
  readSettings(): [key: string, json: string][];
  writeSettings(entries: [key: string, json: string][]): void;
  commandCompleted(id: string): void;
  readonly paneVisible: boolean;
  hidePane(): void;
  disconnect(): void;
}
