import { escapeAttribute, escapeText, unescapeXml } from "./characters";
import type { XmlScanner } from "./xml-scanner";

/**
 * One element of a part. Written back, everything that was not edited comes out letter for letter as it stood:
 * an element remembers its own text and only builds a new one where it, or something inside it, has changed.
 * Elements are found by local name, whatever prefix a program gave the namespace.
 */
export class XmlElement {
  readonly children: (XmlElement | string)[] = [];
  private attributeList: [name: string, value: string][];
  private changedTag = false;
  /** The whole element as it stood; undefined for a new one. */
  private source: string | undefined;
  private openTag: string | undefined;
  private parent: XmlElement | undefined;

  constructor(
    readonly prefix: string,
    readonly name: string,
    attributes: [name: string, value: string][] = [],
  ) {
    this.attributeList = attributes;
  }

  /** For the reader only. */
  static read(
    scanner: XmlScanner,
    opaque?: (scanner: XmlScanner) => boolean,
    parent?: XmlElement,
  ): XmlElement {
    const { text, start } = scanner;
    const element = new XmlElement(scanner.prefix, scanner.name, scanner.rawAttributes());
    element.parent = parent;
    element.openTag = text.slice(start, scanner.end);
    if (!scanner.empty) element.readChildren(scanner, opaque);
    element.source = text.slice(start, scanner.end);
    return element;
  }

  private readChildren(scanner: XmlScanner, opaque?: (scanner: XmlScanner) => boolean): void {
    for (;;) {
      const before = scanner.end;
      const kind = scanner.next();
      // Comments and instructions between two tokens are kept as text.
      if (scanner.start > before) this.children.push(scanner.text.slice(before, scanner.start));
      if (kind === "close") return;
      if (kind === "text") this.children.push(scanner.text.slice(scanner.start, scanner.end));
      else if (opaque) {
        const start = scanner.start;
        const child = new XmlElement(scanner.prefix, scanner.name, scanner.rawAttributes());
        if (opaque(scanner)) {
          child.parent = this;
          child.source = scanner.text.slice(start, scanner.end);
          this.children.push(child);
        } else this.children.push(XmlElement.read(scanner, undefined, this));
      } else this.children.push(XmlElement.read(scanner, undefined, this));
    }
  }

  /** Attribute without a prefix. */
  get(name: string): string | undefined {
    const found = this.attributeList.find(([key]) => key === name);
    return found && unescapeXml(found[1]);
  }

  /** Attribute with any prefix, such as `r:id`. */
  getPrefixed(localName: string): string | undefined {
    const found = this.attributeList.find(([key]) => key.endsWith(`:${localName}`));
    return found && unescapeXml(found[1]);
  }

  /** Sets an attribute by its full name; undefined takes it away. */
  set(name: string, value: string | number | undefined): void {
    const raw = value === undefined ? undefined : escapeAttribute(String(value));
    const at = this.attributeList.findIndex(([key]) => key === name);
    if (at < 0 ? raw === undefined : this.attributeList[at]?.[1] === raw) return;
    if (raw === undefined) this.attributeList.splice(at, 1);
    else if (at < 0) this.attributeList.push([name, raw]);
    else this.attributeList[at] = [name, raw];
    this.changedTag = true;
    this.touch();
  }

  get attributes(): readonly (readonly [name: string, value: string])[] {
    return this.attributeList;
  }

  elements(name?: string): XmlElement[] {
    return this.children.filter(
      (child): child is XmlElement =>
        typeof child !== "string" && (name === undefined || child.name === name),
    );
  }

  child(name: string): XmlElement | undefined {
    for (const child of this.children)
      if (typeof child !== "string" && child.name === name) return child;
    return undefined;
  }

  /** Every element of that name, however deep. */
  all(name: string): XmlElement[] {
    return this.elements().flatMap((child) =>
      child.name === name ? [child, ...child.all(name)] : child.all(name),
    );
  }

  /** All text inside, markup left out. */
  get text(): string {
    let all = "";
    for (const child of this.children) {
      if (typeof child !== "string") all += child.text;
      else if (child.startsWith("<![CDATA[")) all += child.slice(9, -3);
      else if (!child.startsWith("<")) all += unescapeXml(child);
    }
    return all;
  }

  set text(text: string) {
    this.children.length = 0;
    this.children.push(escapeText(text));
    this.touch();
  }

  /** A new element in this one's namespace, to be put in its place with `insert`. */
  create(name: string, attributes: Record<string, string | number | undefined> = {}): XmlElement {
    const list: [string, string][] = [];
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) list.push([key, escapeAttribute(String(value))]);
    return new XmlElement(this.prefix, name, list);
  }

  /** Puts a child at the end, or before another child. */
  insert(child: XmlElement, before?: XmlElement): XmlElement {
    const at = before ? this.children.indexOf(before) : -1;
    this.children.splice(at < 0 ? this.children.length : at, 0, child);
    child.parent = this;
    this.touch();
    return child;
  }

  /** Adds a new element with text at the end. */
  append(
    name: string,
    attributes: Record<string, string | number | undefined> = {},
    text?: string,
  ): XmlElement {
    const child = this.create(name, attributes);
    if (text !== undefined) child.children.push(escapeText(text));
    return this.insert(child);
  }

  remove(child: XmlElement): void {
    const at = this.children.indexOf(child);
    if (at < 0) return;
    this.children.splice(at, 1);
    this.touch();
  }

  /** Takes this element out of the one it stands in. */
  detach(): void {
    this.parent?.remove(this);
  }

  clear(): void {
    this.children.length = 0;
    this.touch();
  }

  /** Puts text in place of the whole element, already written as XML. */
  replaceWith(xml: string): void {
    this.source = xml;
    this.parent?.touch();
  }

  get changed(): boolean {
    return this.source === undefined;
  }

  toXml(): string {
    if (this.source !== undefined) return this.source;
    const name = this.prefix === "" ? this.name : `${this.prefix}:${this.name}`;
    const inside = this.children.map((c) => (typeof c === "string" ? c : c.toXml())).join("");
    const wasEmpty = this.openTag?.endsWith("/>") ?? true;
    if (!this.changedTag && this.openTag !== undefined && (inside === "" || !wasEmpty)) {
      if (wasEmpty) return this.openTag;
      return `${this.openTag}${inside}</${name}>`;
    }
    const attributes = this.attributeList
      .map(([key, value]) => ` ${key}=${quoted(value)}`)
      .join("");
    if (inside === "") return `<${name}${attributes}/>`;
    return `<${name}${attributes}>${inside}</${name}>`;
  }

  private touch(): void {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- walks up the tree
    for (let at: XmlElement | undefined = this; at; at = at.parent) at.source = undefined;
  }
}

function quoted(raw: string): string {
  return raw.includes('"') ? `'${raw}'` : `"${raw}"`;
}
