/** What this room takes from Office.js; passed in, so that several Excels can be open in one process. */
export interface OfficeGlobals {
  Excel: {
    run<T>(
      options: Excel.RunOptions,
      batch: (context: Excel.RequestContext) => Promise<T>,
    ): Promise<T>;
  };
  Office: {
    context: { requirements: { isSetSupported(name: string, minVersion?: string): boolean } };
  };
}

export interface GatewayOptions {
  /** Resolves when there is an Excel to ask; absent = there is. What is asked earlier waits for it. */
  ready?: Promise<unknown>;
  /** Milliseconds that one round trip may take before Excel counts as not answering. */
  readTimeOut?: number;
  writeTimeOut?: number;
  /** Bytes that one request of a build should stay under, at our own generous estimate. */
  requestBytes?: number;
}

/** An Excel with what we may ask of it. */
export interface ExcelHost {
  excel: OfficeGlobals["Excel"];
  /** Legacy notes (ExcelApi 1.18); before that only threaded comments can be read. */
  canReadNotes: boolean;
  readTimeOut: number;
  writeTimeOut: number;
  requestBytes: number;
}

/** Generous: a sync on the web can hang for ever (office-js #6678), but a slow school laptop is no hang. */
const READ_TIME_OUT = 30_000;
const WRITE_TIME_OUT = 120_000;
/**
 * Excel on the web refuses requests over 5 MB, and ours stay under 4. The estimate is kept at 3, since the web wraps
 * the request in JSON once more and every quotation mark in it then takes two bytes.
 */
const REQUEST_BYTES = 3_000_000;

/** Asked anew for every piece of work: the pane makes its gateway before office.js has loaded Excel's part. */
export function excelHost(office: OfficeGlobals, options: GatewayOptions): ExcelHost {
  return {
    excel: office.Excel,
    canReadNotes: office.Office.context.requirements.isSetSupported("ExcelApi", "1.18"),
    readTimeOut: options.readTimeOut ?? READ_TIME_OUT,
    writeTimeOut: options.writeTimeOut ?? WRITE_TIME_OUT,
    requestBytes: options.requestBytes ?? REQUEST_BYTES,
  };
}
