import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium: the one that CHROME names, an installed one, or the one that comes with the dev dependencies. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), headless: true, args: QUIET });
}

async function executable(): Promise<string> {
  const installed = [process.env["CHROME"] ?? "", ...INSTALLED].find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  // The packed one unpacks its libraries only where it believes it needs them.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
