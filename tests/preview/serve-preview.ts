import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".xml": "application/xml",
  ".png": "image/png",
};
const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export interface Served {
  url: string;
  close: () => Promise<void>;
}

/** Serves a built preview on a free port, with Microsoft's office.js straight from node_modules beside it. */
export function servePreview(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
    const candidates = [join(folder, path), join(OFFICE_JS, path.replace(/^[\\/]officejs/, ""))];
    const file = candidates.find((one) => existsSync(one) && statSync(one).isFile());
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://localhost:${String(port)}/`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
