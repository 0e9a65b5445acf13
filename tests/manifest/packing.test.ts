import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const fromRoot = createRequire(join(process.cwd(), "package.json"));
const { addressFrom, movedTo } = fromRoot("./packing/address.js") as {
  addressFrom: (said: string) => string;
  movedTo: (text: string, address: string) => string;
};
const { zipOf } = fromRoot("./packing/zip-of.js") as { zipOf: (folder: string) => Uint8Array };

describe("packing the add-in for a school's own host", () => {
  it.each([
    ["https://maps.example.sch.uk", "https://maps.example.sch.uk"],
    ["https://maps.example.sch.uk/", "https://maps.example.sch.uk"],
    ["https://example.sch.uk:8443/add-ins/maps/", "https://example.sch.uk:8443/add-ins/maps"],
  ])("takes %s", (said, address) => {
    expect(addressFrom(said)).toBe(address);
  });

  it.each([
    ["http://maps.example.sch.uk", "Office opens add-ins over https only"],
    ["maps.example.sch.uk", "is no web address"],
    ["https://example.sch.uk/?a=1", "holds a ? or a #"],
  ])("says of %s why it cannot be", (said, why) => {
    expect(() => addressFrom(said)).toThrow(why);
  });

  it("moves every address of the manifest, also below another site", () => {
    const moved = movedTo(readFileSync("manifest.xml", "utf8"), "https://example.sch.uk/maps");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('DefaultValue="https://example.sch.uk/maps/taskpane.html?view=log"');
    const xml = /"(https:\/\/[^"]*)"/g;
    const pages = [...moved.matchAll(xml)].map(([, address]) => new URL(address ?? "").origin);
    expect(new Set(pages)).toEqual(new Set(["https://example.sch.uk"]));
  });

  it("puts all files into one zip, folders as they are, and the same files give the same bytes", () => {
    const folder = mkdtempSync(join(tmpdir(), "packed-"));
    mkdirSync(join(folder, "assets", "icons"), { recursive: true });
    writeFileSync(join(folder, "manifest.xml"), "<OfficeApp/>");
    writeFileSync(join(folder, "assets", "icons", "map-16.png"), "picture");
    const zip = zipOf(folder);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual(["assets/icons/map-16.png", "manifest.xml"]);
    expect(strFromU8(files["manifest.xml"]!)).toBe("<OfficeApp/>");
    expect(Buffer.from(zipOf(folder)).equals(Buffer.from(zip))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
