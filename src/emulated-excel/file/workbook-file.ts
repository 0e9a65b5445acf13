import { strFromU8 } from "fflate";
import type { Book } from "../book/book";
import { FileProblem } from "./file-problem";
import { Package } from "./package/package";
import { saveWorkbook } from "./saving/save-workbook";
import { blankPackage } from "./workbook/blank-workbook";
import { readWorkbook } from "./workbook/workbook-reader";
import type { WorkbookSource } from "./workbook/workbook-source";

/** A workbook with the file it came from, so that saving writes back untouched what nobody changed. */
export class WorkbookFile {
  private constructor(
    readonly book: Book,
    private readonly source: WorkbookSource,
  ) {}

  /** @throws FileProblem, whatever the bytes are. */
  static open(bytes: Uint8Array, name: string): WorkbookFile {
    try {
      return WorkbookFile.from(readPackage(bytes), name);
    } catch (cause) {
      if (cause instanceof FileProblem) throw cause;
      throw new FileProblem("damaged", "could not be read", { cause });
    }
  }

  /** A new workbook with one empty sheet. */
  static blank(name: string): WorkbookFile {
    return WorkbookFile.from(blankPackage(), name);
  }

  private static from(pack: Package, name: string): WorkbookFile {
    const { book, source } = readWorkbook(pack, name);
    return new WorkbookFile(book, source);
  }

  /** The .xlsx file as the book stands now. The same book always gives the same bytes. */
  save(): Uint8Array {
    return saveWorkbook(this.book, this.source);
  }
}

/** The stream's name in UTF-16, as a compound file's directory has it. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].join("\0");

function readPackage(bytes: Uint8Array): Package {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    const encrypted = strFromU8(bytes, true).includes(ENCRYPTED_STREAM);
    throw new FileProblem(encrypted ? "encrypted" : "oldFormat", "compound file");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileProblem("notAWorkbook", "not a zip");
  return Package.read(bytes);
}
