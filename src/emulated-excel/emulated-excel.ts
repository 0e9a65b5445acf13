import type { Book } from "./book/book";
import type { Rect } from "./book/cell";
import type { Sheet } from "./book/sheet";
import { Calculator } from "./calc/calculator";
import type { WorkbookFile } from "./file/workbook-file";
import { ExcelState } from "./object-model/excel-state";
import { Range } from "./object-model/range";
import { Hand } from "./hand/hand";
import { Workbook } from "./object-model/workbook";
import { Dispatcher } from "./wire/dispatcher";
import { Misbehaviour } from "./wire/misbehaviour";
import type { Counts } from "./wire/rich-api";
import { answerRichApi } from "./wire/rich-api";
import type { HostPort, Push, PushedMessage, Runtime } from "./wire/runtime";
import { shellService } from "./wire/shell";

/** What the manifest asks for at least: a member that came later fails loudly. */
export const BASE_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.13",
  RichApiRuntime: "1.1",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.2",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

export interface EmulatedExcelOptions {
  file: WorkbookFile;
  now: () => Date;
  /** Requirement set → version, as `isSetSupported` sees it. */
  requirements?: Record<string, string>;
  /** e.g. "en-GB". */
  locale?: string;
}

/** An Excel without Excel: one open workbook, its calculation, and the panes beside it. */
export class EmulatedExcel implements HostPort {
  readonly file: WorkbookFile;
  readonly book: Book;
  readonly calculator: Calculator;
  readonly misbehave = new Misbehaviour();
  readonly counts: Counts = {
    roundTrips: 0,
    actions: 0,
    requestBytes: 0,
    largestRequestBytes: 0,
    responseBytes: 0,
  };
  readonly requirements: Readonly<Record<string, string>>;
  readonly locale: string;
  /** The person in front of it. */
  readonly hand: Hand;
  paneVisible = true;
  startupState = "Inactive";
  /** Told when the selection moves, whoever moved it. */
  onSelectionChanged: () => void = () => undefined;
  private readonly state: ExcelState;
  private readonly missingMembers = new Map<string, number>();
  private readonly panes = new Set<Pane>();
  private readonly changeListeners = new Set<() => void>();
  private readonly commands = new Map<string, () => void>();
  private commandsSent = 0;

  constructor(options: EmulatedExcelOptions) {
    this.file = options.file;
    this.book = options.file.book;
    this.requirements = options.requirements ?? BASE_REQUIREMENTS;
    this.locale = options.locale ?? "en-GB";
    this.calculator = new Calculator(this.book, { now: options.now });
    this.calculator.calculateAll();
    this.state = new ExcelState(this.book, this.calculator, options.now, (event) => {
      if (event !== "selectionChanged")
        return this.push({ kind: "event", ...event }, ({ dispatcher }) => dispatcher.listens);
      this.push({ kind: "selectionChanged" });
      this.onSelectionChanged();
    });
    this.state.heldRanges = (sheet) => this.heldRanges(sheet);
    this.hand = new Hand(this.state, () => this.changed());
  }

  get documentName(): string {
    return this.book.name;
  }

  /** Members that an add-in asked for and that are not here, by name, with how often. */
  get missing(): ReadonlyMap<string, number> {
    return this.missingMembers;
  }

  get selection(): { readonly sheet: Sheet; readonly area: Rect } {
    return this.state.selection;
  }

  save(): Uint8Array {
    this.state.catchUp();
    return this.file.save();
  }

  /** What the person does with the mouse. */
  select(sheet: Sheet, area: Rect): void {
    this.state.select(sheet, area);
    this.changed();
  }

  /** A click on a sheet's tab. */
  activate(sheet: Sheet): void {
    this.state.activate(sheet);
    this.changed();
  }

  /** Told after every batch and every entry. @returns how to stop */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** A click on a ribbon button that runs a function; resolves when the add-in says that it is done. */
  invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    const id = `command-${++this.commandsSent}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.push({ kind: "command", id, functionName, event: { source: { id: controlId } } });
    });
  }

  connect(kind: "web" | "desktop", push: Push): Runtime {
    const dispatcher = new Dispatcher(
      {
        workbook: () => new Workbook(this.state),
        service: (name) => shellService(name, this),
      },
      this.missingMembers,
    );
    const pane = { push, dispatcher };
    this.panes.add(pane);
    const host = {
      dispatcher,
      misbehaviour: this.misbehave,
      counts: this.counts,
      limited: kind === "web",
      settle: () => {
        this.state.settle();
        this.changed();
      },
    };
    const { book } = this;
    return {
      richApi: (request) => answerRichApi(request, host),
      readSettings: () => [...book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
      writeSettings: (entries) => {
        book.settings.clear();
        for (const [key, json] of entries) book.settings.set(key, JSON.parse(json));
        book.changedParts.add("settings");
      },
      commandCompleted: (id) => {
        this.commands.get(id)?.();
        this.commands.delete(id);
      },
      paneVisible: this.paneVisible,
      hidePane: () => {
        this.paneVisible = false;
        this.paneChanged();
      },
      disconnect: () => this.panes.delete(pane),
    };
  }

  paneChanged(): void {
    const visibility = this.paneVisible ? "Visible" : "Hidden";
    this.push({ kind: "event", eventId: VISIBILITY_CHANGED, targetId: "", args: { visibility } });
    this.changed();
  }

  private changed(): void {
    for (const listener of this.changeListeners) listener();
  }

  private push(message: PushedMessage, hears: (pane: Pane) => boolean = () => true): void {
    for (const pane of this.panes) if (hears(pane)) queueMicrotask(() => pane.push(message));
  }

  private *heldRanges(sheet: Sheet): Iterable<Range> {
    for (const { dispatcher } of this.panes)
      for (const object of dispatcher.references.all())
        if (object instanceof Range && object.$sheet === sheet) yield object;
  }
}

/** One running pane: how to tell it something, and what it holds and listens to. */
interface Pane {
  push: Push;
  dispatcher: Dispatcher;
}

/** The event's number as office.js knows it. */
const VISIBILITY_CHANGED = 65539;
