import { damaged } from "../file-problem";
import { unescapeXml } from "./characters";

/**
 * A strict pull tokenizer over one XML text. Our own, because the writer needs to know where each element begins and
 * ends in order to leave what was not edited as it stood. Refuses document types, so that no entity can be declared.
 * Every method throws FileProblem ("damaged") for XML that is not well formed.
 */
export class XmlScanner {
  /** Of the tag that `next` has just read. */
  name = "";
  prefix = "";
  /** True for `<c/>`; no "close" follows it. */
  empty = false;
  /** Where the token begins and ends. */
  start = 0;
  end = 0;
  /** Number of elements open, the current one included. */
  depth = 0;

  private readonly open: string[] = [];
  private attributeCount = 0;
  /** Name start, name end, value start, value end of each attribute. */
  private readonly attributeAt: number[] = [];
  private rootSeen = false;

  constructor(
    readonly text: string,
    at = 0,
  ) {
    this.end = at;
  }

  /** Moves to the next tag or text. Comments and instructions are passed over. */
  next(): "open" | "close" | "text" | "end" {
    const { text } = this;
    if (this.empty) {
      this.empty = false;
      this.depth--;
    }
    for (;;) {
      const at = (this.start = this.end);
      if (at >= text.length) {
        if (this.open.length > 0 || !this.rootSeen) throw damaged("XML cut short");
        return "end";
      }
      if (text.charCodeAt(at) !== LESS_THAN) {
        const tag = text.indexOf("<", at);
        this.end = tag < 0 ? text.length : tag;
        if (this.open.length > 0) return "text";
        if (text.slice(at, this.end).trim() !== "") throw damaged("text outside the XML");
        continue;
      }
      const second = text.charCodeAt(at + 1);
      if (second === SLASH) return this.readClose(at);
      if (second !== EXCLAMATION && second !== QUESTION) return this.readOpen(at);
      if (second === QUESTION) this.end = this.after("?>", at + 2);
      else if (text.startsWith("<!--", at)) this.end = this.after("-->", at + 4);
      else if (text.startsWith("<![CDATA[", at) && this.open.length > 0) {
        this.end = this.after("]]>", at + 9);
        return "text";
      } else throw damaged("XML with a document type");
    }
  }

  /** The text token just read, references replaced. */
  get content(): string {
    const raw = this.text.slice(this.start, this.end);
    if (raw.startsWith("<![CDATA[")) return raw.slice(9, -3).replace(/\r\n?/g, "\n");
    return unescapeXml(raw);
  }

  /** Value of an attribute without a prefix, on the tag just opened. */
  attribute(name: string): string | undefined {
    const { text, attributeAt } = this;
    for (let i = 0; i < this.attributeCount; i += 4) {
      const start = attributeAt[i] as number;
      if ((attributeAt[i + 1] as number) - start !== name.length) continue;
      if (!text.startsWith(name, start)) continue;
      return unescapeXml(text.slice(attributeAt[i + 2], attributeAt[i + 3]));
    }
    return undefined;
  }

  /** Every attribute by its full name, values raw (references not replaced). */
  rawAttributes(): [name: string, value: string][] {
    const list: [string, string][] = [];
    for (let i = 0; i < this.attributeCount; i += 4) {
      const [nameAt, nameEnd, valueAt, valueEnd] = this.attributeAt.slice(i, i + 4);
      list.push([this.text.slice(nameAt, nameEnd), this.text.slice(valueAt, valueEnd)]);
    }
    return list;
  }

  /** All text inside the element just opened, markup left out; moves to its end. */
  readText(): string {
    if (this.empty) return "";
    const depth = this.depth;
    let all = "";
    for (;;) {
      const kind = this.next();
      if (kind === "text") all = all === "" ? this.content : all + this.content;
      else if (kind === "close" && this.depth < depth) return all;
    }
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    if (this.empty) return;
    const depth = this.depth;
    while (this.next() !== "close" || this.depth >= depth);
  }

  /** Goes on as if everything up to `at`, a place inside the element just opened, had been read. */
  jump(at: number): void {
    this.end = at;
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw damaged("XML cut short");
    return at + mark.length;
  }

  private readClose(at: number): "close" {
    const name = this.open.pop();
    if (name === undefined || !this.text.startsWith(name, at + 2)) throw damaged("XML tags cross");
    let end = at + 2 + name.length;
    while (isSpace(this.text.charCodeAt(end))) end++;
    if (this.text.charCodeAt(end) !== GREATER_THAN) throw damaged("XML tags cross");
    this.end = end + 1;
    this.depth--;
    this.splitName(name);
    return "close";
  }

  private readOpen(at: number): "open" {
    const { text } = this;
    if (this.open.length === 0) {
      if (this.rootSeen) throw damaged("XML with two roots");
      this.rootSeen = true;
    }
    const nameEnd = this.nameEnd(at + 1);
    const name = text.slice(at + 1, nameEnd);
    this.attributeCount = 0;
    let i = nameEnd;
    for (;;) {
      const spaced = i;
      while (isSpace(text.charCodeAt(i))) i++;
      const code = text.charCodeAt(i);
      if (code === GREATER_THAN) break;
      if (code === SLASH && text.charCodeAt(i + 1) === GREATER_THAN) break;
      if (i === spaced) throw damaged("XML tag without an end");
      i = this.readAttribute(i);
    }
    this.empty = text.charCodeAt(i) === SLASH;
    this.end = this.empty ? i + 2 : i + 1;
    this.depth++;
    if (!this.empty) {
      if (this.open.push(name) > MAX_DEPTH) throw damaged("XML nested too deeply");
    }
    this.splitName(name);
    return "open";
  }

  private readAttribute(at: number): number {
    const { text, attributeAt } = this;
    const nameEnd = this.nameEnd(at);
    let i = nameEnd;
    while (isSpace(text.charCodeAt(i))) i++;
    if (text.charCodeAt(i) !== EQUALS) throw damaged("XML attribute without a value");
    i++;
    while (isSpace(text.charCodeAt(i))) i++;
    const quote = text.charCodeAt(i);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged("XML attribute unquoted");
    const valueAt = i + 1;
    const valueEnd = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueAt);
    if (valueEnd < 0) throw damaged("XML cut short");
    for (let j = 0; j < this.attributeCount; j += 4) {
      const start = attributeAt[j] as number;
      if ((attributeAt[j + 1] as number) - start !== nameEnd - at) continue;
      if (text.startsWith(text.slice(at, nameEnd), start))
        throw damaged("XML attribute given twice");
    }
    for (let j = valueAt; j < valueEnd; j++)
      if (text.charCodeAt(j) === LESS_THAN) throw damaged("XML attribute with a tag in it");
    const n = this.attributeCount;
    attributeAt[n] = at;
    attributeAt[n + 1] = nameEnd;
    attributeAt[n + 2] = valueAt;
    attributeAt[n + 3] = valueEnd;
    this.attributeCount = n + 4;
    return valueEnd + 1;
  }

  private nameEnd(at: number): number {
    const { text } = this;
    let i = at;
    while (isNamePart(text.charCodeAt(i))) i++;
    const first = text.charCodeAt(at);
    if (i === at || first === HYPHEN || first === DOT || (first >= ZERO && first <= NINE))
      throw damaged("XML name");
    return i;
  }

  private splitName(name: string): void {
    const colon = name.indexOf(":");
    this.prefix = colon < 0 ? "" : name.slice(0, colon);
    this.name = colon < 0 ? name : name.slice(colon + 1);
  }
}

/** Office's own files stay under 30. */
const MAX_DEPTH = 200;

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const HYPHEN = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= HYPHEN && code <= 58 && code !== SLASH) ||
    code === 95 ||
    code > 127
  );
}
