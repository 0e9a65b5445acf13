/**
 * @jest-environment ./tests/taskpane/pane-environment.cjs
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { GALLERY } from "../../src/journeys/insert-sheet";
import { viewAskedFor } from "../../src/taskpane/view-asked-for";

const text = readFileSync("manifest.xml", "utf8");
const xml = new DOMParser().parseFromString(text, "application/xml");
const all = (tag: string): Element[] => [...xml.getElementsByTagNameNS("*", tag)];
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? "";

const addresses = all("*")
  .map((element) => attribute(element, "DefaultValue"))
  .filter((value) => value.startsWith("http"));

/** Width and height of a PNG, from its first chunk. */
function pixelSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  it("is read by Office's own parser", () => {
    const parser = require.resolve("office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [parser, "info", "manifest.xml"]).toString();
    expect(info).toMatch(/Name: Provision map/);
    expect(info).toMatch(/Type: TaskPaneApp/);
    expect(info).toMatch(/Permissions: ReadWriteDocument/);
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(all("Version")[0]?.textContent).toBe(version);
  });

  it("asks for no more of Excel than the emulated one is held to", () => {
    const [set] = all("Set");
    expect([attribute(set, "Name"), attribute(set, "MinVersion")]).toEqual(["ExcelApi", "1.13"]);
  });

  it("gives every id once", () => {
    const ids = all("*").flatMap((element) => element.getAttribute("id") ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("points only at resources that are there, and holds none that nobody points at", () => {
    const resources = [...all("Image"), ...all("Url"), ...all("String")].flatMap(
      (element) => element.getAttribute("id") ?? [],
    );
    const used = all("*").flatMap((element) => element.getAttribute("resid") ?? []);
    expect([...new Set(used)].sort()).toEqual([...resources].sort());
    for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps labels and tips within what Office takes", () => {
    const lengths = (tag: string) =>
      all(tag).flatMap((list) =>
        [...list.children].map((string) => attribute(string, "DefaultValue").length),
      );
    expect(Math.max(...lengths("ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("LongStrings"))).toBeLessThanOrEqual(250);
    expect(attribute(all("Description")[0], "DefaultValue").length).toBeLessThanOrEqual(250);
  });

  it("has every button's icon in every size, drawn at that size", () => {
    const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
    for (const icon of all("Icon")) {
      const images = [...icon.children];
      expect(images.map((image) => Number(attribute(image, "size")))).toEqual(sizes);
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        const resource = all("Image").find((one) => one.id === attribute(image, "resid"));
        const file = new URL(attribute(resource, "DefaultValue")).pathname.slice(1);
        expect([file, existsSync(file)]).toEqual([file, true]);
        expect([file, ...pixelSize(file)]).toEqual([file, size, size]);
      }
    }
  });

  it("gives every button, menu and entry a label and a supertip", () => {
    for (const control of [...all("Control"), ...all("Item")]) {
      const parts = [...control.children].map((child) => child.localName);
      const opens = control.getAttribute("xsi:type") === "Menu" ? "Items" : "Action";
      expect(parts).toEqual(["Label", "Supertip", "Icon", opens]);
    }
  });

  it("stays on one origin", () => {
    const origins = new Set(addresses.map((address) => new URL(address).origin));
    expect([...origins]).toEqual(["https://localhost:3000"]);
  });

  it("opens only pages and views that the pane has", () => {
    const pages = all("Url").map((url) => new URL(attribute(url, "DefaultValue")));
    for (const { pathname, search } of pages) {
      expect(["/taskpane.html", "/commands.html", "/help.html"]).toContain(pathname);
      const asked = new URLSearchParams(search).get("view");
      if (asked !== null) expect(viewAskedFor(search).view).toBe(asked);
    }
  });

  it("leads every entry of Insert to a sheet that can be inserted", () => {
    const asked = all("Url").flatMap((url) => {
      const { view, about } = viewAskedFor(new URL(attribute(url, "DefaultValue")).search);
      return view === "insert" && about !== null ? [about] : [];
    });
    expect(asked.length).toBeGreaterThan(5);
    const known = GALLERY.map(({ id }) => id);
    expect(asked.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("opens every view of the pane that can be a beginning from the ribbon", () => {
    const asked = all("Url").map(
      (url) => viewAskedFor(new URL(attribute(url, "DefaultValue")).search).view,
    );
    expect(asked).toEqual(expect.arrayContaining(["home", "structure", "insert", "log", "pupil"]));
  });

  it("runs only functions that the commands page names", () => {
    const named = readFileSync("src/commands/index.ts", "utf8");
    for (const { textContent } of all("FunctionName"))
      expect(named).toContain(`Office.actions.associate("${textContent}"`);
  });

  it("keeps a group to what one fits on the ribbon", () => {
    for (const group of all("Group")) {
      const controls = [...group.children].filter((child) => child.localName === "Control");
      expect(controls.length).toBeLessThanOrEqual(6);
    }
  });
});
