import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";
import type { EmulatedExcel } from "../emulated-excel";
import { desktopTransport } from "../wire/desktop-transport";
import { WebTransport } from "../wire/web-transport";

export interface LoadedOffice {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  window: DOMWindow;
  close(): void;
}

const require = createRequire(join(process.cwd(), "package.json"));
const ORIGIN = "https://localhost:3000";
const LIBRARY = `${ORIGIN}/office-js/`;

/**
 * Puts Microsoft's own office.js into a fresh window beside an emulated Excel. Nothing is fetched: its files are
 * read from node_modules. Several windows can stand at the same time, on one Excel or on several.
 */
export async function loadOffice(
  excel: EmulatedExcel,
  options: { transport?: "web" | "desktop" } = {},
): Promise<LoadedOffice> {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
  });
  const close = CONNECT[options.transport ?? "web"](window, excel);
  serveLibrary(window);
  run(window, "office.js");
  const pane = window as unknown as LoadedOffice;
  await pane.Office.onReady();
  return {
    Excel: pane.Excel,
    Office: pane.Office,
    OfficeExtension: pane.OfficeExtension,
    window,
    close() {
      close();
      window.close();
    },
  };
}

const CONNECT = { web: connectWeb, desktop: connectDesktop };

function connectWeb(window: DOMWindow, excel: EmulatedExcel): () => void {
  const parent = {
    postMessage: (data: unknown) => setImmediate(() => transport.receive(data)),
  };
  const transport = new WebTransport(excel, {
    hostOrigin: ORIGIN,
    post: (data) =>
      setImmediate(() => {
        const source = window.parent;
        window.dispatchEvent(new window.MessageEvent("message", { data, origin: ORIGIN, source }));
      }),
  });
  window.name = transport.windowName;
  Object.defineProperty(window, "parent", { configurable: true, get: () => parent });
  // office.js trusts a parent of the same host name, which it reads from here; jsdom has no document.domain
  if (window.document.domain === undefined)
    Object.defineProperty(window.document, "domain", { value: window.location.hostname });
  return () => transport.close();
}

function connectDesktop(window: DOMWindow, excel: EmulatedExcel): () => void {
  const { external, close } = desktopTransport(excel);
  Object.defineProperty(window, "external", { configurable: true, value: external });
  return close;
}

/** office.js looks for its own script element to know where to load its other files from. */
function serveLibrary(window: DOMWindow): void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  const own = window.document.createElement("script");
  own.type = "text/plain"; // so that jsdom does not run it
  own.src = `${LIBRARY}office.js`;
  append(own);
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || !script.src.startsWith(LIBRARY)) return append(node);
    setImmediate(() => {
      const loaded = run(window, script.src.slice(LIBRARY.length));
      if (loaded) script.onload?.(new window.Event("load"));
      else script.onerror?.(new window.Event("error"));
    });
    return node;
  };
}

const sources = new Map<string, string | null>();

function run(window: DOMWindow, file: string): boolean {
  const source = libraryFile(file);
  if (source === null) return false;
  window.eval(source);
  return true;
}

function libraryFile(file: string): string | null {
  let source = sources.get(file);
  if (source === undefined) {
    try {
      const path = join(libraryFolder(), file.toLowerCase());
      source = `${readFileSync(path, "utf8")}\n//# sourceURL=${LIBRARY}${file}`;
    } catch {
      source = null; // an optional file that the package does not hold
    }
    sources.set(file, source);
  }
  return source;
}

function libraryFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}
