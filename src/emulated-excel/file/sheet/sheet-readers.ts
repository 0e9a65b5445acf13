import { readColumns } from "./columns";
import { readComments } from "./comments-reader";
import { readConditionalFormats } from "./conditional-formats-reader";
import { readCustomProperties } from "./custom-properties";
import { readFilter } from "./filter";
import { readHyperlinks } from "./hyperlinks";
import { readMerges } from "./merges";
import { readPageSetup } from "./page-setup";
import { readProtection } from "./protection";
import type { SheetReading } from "./sheet-reading";
import { readView } from "./sheet-view";
import { readValidations } from "./validations-reader";

/** Everything of a worksheet but its cells and tables, which are read first. */
export const SHEET_READERS: readonly ((reading: SheetReading) => void)[] = [
  readView,
  readColumns,
  readProtection,
  readFilter,
  readMerges,
  readConditionalFormats,
  readValidations,
  readHyperlinks,
  readPageSetup,
  readCustomProperties,
  readComments,
];
