import { strToU8 } from "fflate";
import { damaged } from "../file-problem";
import { XmlDocument } from "../xml/xml-document";
import type { ZipEntry } from "../zip/zip-entry";
import { inflate, readZip } from "../zip/zip-reader";
import { deflate, writeZip } from "../zip/zip-writer";
import { decodePart } from "./part-text";

/**
 * An Office package: named parts in a zip. Parts that nobody changes are written back exactly as they came,
 * still compressed. Names carry no leading slash and are found without regard to case.
 */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly documents = new Map<string, XmlDocument>();
  /** Names of parts taken out, which a new part must not take over. */
  private readonly removed = new Set<string>();

  /** @throws FileProblem */
  static read(bytes: Uint8Array): Package {
    const read = new Package();
    for (const entry of readZip(bytes)) read.entries.set(keyOf(entry.name), entry);
    return read;
  }

  static fromTexts(parts: Record<string, string>): Package {
    const made = new Package();
    for (const [name, text] of Object.entries(parts)) made.write(name, text);
    return made;
  }

  /** For a save: what is changed there leaves this one as it was. */
  copy(): Package {
    const copy = new Package();
    for (const [key, entry] of this.entries) copy.entries.set(key, entry);
    return copy;
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** @throws FileProblem when there is no such part or it is damaged. */
  bytes(name: string): Uint8Array {
    const entry = this.entries.get(keyOf(name));
    if (!entry) throw damaged(`no part ${name}`);
    return inflate(entry);
  }

  /** @throws FileProblem */
  text(name: string): string {
    return decodePart(this.bytes(name));
  }

  /** The part as a tree; changes made to it are written by `toBytes`. @throws FileProblem */
  document(name: string): XmlDocument {
    const key = keyOf(name);
    let document = this.documents.get(key);
    if (!document) this.documents.set(key, (document = XmlDocument.parse(this.text(name))));
    return document;
  }

  write(name: string, text: string): void {
    this.writeBytes(name, strToU8(text));
  }

  writeBytes(name: string, bytes: Uint8Array): void {
    const key = keyOf(name);
    this.documents.delete(key);
    const stood = this.entries.get(key);
    this.entries.set(key, deflate(stood?.name ?? name, bytes));
  }

  remove(name: string): void {
    if (this.has(name)) this.removed.add(keyOf(name));
    this.entries.delete(keyOf(name));
    this.documents.delete(keyOf(name));
  }

  /** First free name of a family: `unused("xl/worksheets/sheet", ".xml")` → "xl/worksheets/sheet3.xml". */
  unused(stem: string, ending: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${String(n)}${ending}`;
      if (!this.has(name) && !this.removed.has(keyOf(name))) return name;
    }
  }

  toBytes(): Uint8Array {
    for (const [key, document] of [...this.documents])
      if (document.changed) {
        const name = this.entries.get(key)?.name ?? key;
        this.entries.set(key, deflate(name, strToU8(document.toXml())));
      }
    return writeZip([...this.entries.values()]);
  }
}

function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
