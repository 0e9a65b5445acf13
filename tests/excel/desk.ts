import type { Book } from "../../src/emulated-excel/book/book";
import { EmulatedExcel } from "../../src/emulated-excel/emulated-excel";
import type { GatewayOptions } from "../../src/excel/excel-host";
import { excelGateway } from "../../src/excel/excel-gateway";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { type ProblemKind, WorkbookProblem } from "../../src/workbook/workbook-problem";
import { openInOffice, type OpenOptions, type OpenOffice } from "../support/office";

/** A SENCO's desk: a workbook in the emulated Excel, Microsoft's office.js, and our real gateway on top of it. */
export interface Desk {
  gateway: WorkbookGateway;
  excel: EmulatedExcel;
  book: Book;
  office: OpenOffice;
  /** The bodies of all requests so far, as they came over the wire. */
  requests: string[];
  /** Round trips that some work takes. */
  tripsOf: (work: () => Promise<unknown>) => Promise<number>;
}

const open: OpenOffice[] = [];

export async function sitDown(
  options: OpenOptions &
    GatewayOptions & { bytes?: Uint8Array; prepare?: (book: Book) => void } = {},
): Promise<Desk> {
  const requests: string[] = [];
  const listen = jest.spyOn(EmulatedExcel.prototype, "connect");
  listen.mockImplementation(function (this: EmulatedExcel, ...given) {
    listen.mockRestore();
    const runtime = this.connect(...given);
    const richApi: typeof runtime.richApi = (request) => {
      requests.push(String(request[4]));
      return runtime.richApi(request);
    };
    return { ...runtime, richApi };
  });
  const office = await openInOffice(options.bytes ?? null, options);
  open.push(office);
  const { excel } = office;
  options.prepare?.(excel.book);
  await officeSaysHello(excel);
  requests.length = 0;
  return {
    gateway: excelGateway(office, options),
    excel,
    book: excel.book,
    office,
    requests,
    tripsOf: async (work) => {
      const before = excel.counts.roundTrips;
      await work();
      return excel.counts.roundTrips - before;
    },
  };
}

/** Soon after it has loaded, office.js tells Excel by a request of its own that it listens for ribbon buttons. */
async function officeSaysHello(excel: EmulatedExcel): Promise<void> {
  for (let waited = 0; excel.counts.roundTrips === 0 && waited < 500; waited += 5)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

afterEach(() => {
  for (const office of open.splice(0)) office.close();
});

/** The problem that some work ends with, or null when it goes well. */
export async function problemOf(work: Promise<unknown>): Promise<ProblemKind | null> {
  try {
    await work;
    return null;
  } catch (thrown) {
    if (thrown instanceof WorkbookProblem) return thrown.problem;
    throw thrown;
  }
}
