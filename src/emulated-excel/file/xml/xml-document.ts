import { XmlElement } from "./xml-element";
import { XmlScanner } from "./xml-scanner";

/** A whole part: its root element, and what stands before and after it. */
export class XmlDocument {
  private constructor(
    private readonly before: string,
    readonly root: XmlElement,
    private readonly after: string,
  ) {}

  /**
   * @param opaque is shown each child of the root as it opens; when it reads the child itself, up to its end, and
   * answers true, the child is kept as one piece of text.
   * @throws FileProblem
   */
  static parse(text: string, opaque?: (scanner: XmlScanner) => boolean): XmlDocument {
    const scanner = new XmlScanner(text);
    scanner.next();
    const start = scanner.start;
    const root = XmlElement.read(scanner, opaque);
    const end = scanner.end;
    while (scanner.next() !== "end");
    return new XmlDocument(text.slice(0, start), root, text.slice(end));
  }

  get changed(): boolean {
    return this.root.changed;
  }

  toXml(): string {
    return this.before + this.root.toXml() + this.after;
  }
}
