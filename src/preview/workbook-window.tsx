import { useSyncExternalStore, type ReactNode } from "react";
import { areaAddress } from "../emulated-excel/object-model/addresses";
import { AddInPanes, type Press } from "./add-in-panes";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { oneCell } from "./grid/selection";
import { wholeLines } from "./grid/whole-lines";
import { Message } from "./message";
import { SheetTabs } from "./sheet-tabs";
import { useEntry } from "./use-entry";
import type { WorkbookSession } from "./workbook-session";

interface WorkbookWindowProps {
  session: WorkbookSession;
  /** The ribbon button pressed last, since this workbook was opened. */
  pressed: Press | null;
  /** What the pane opens with. */
  panePage: string;
  /** Laid over the sheet. */
  children: ReactNode;
}

/** One open workbook: formula bar, sheet, tabs, and the add-in's pane beside them. */
export function WorkbookWindow({ session, pressed, panePage, children }: WorkbookWindowProps) {
  useSyncExternalStore(session.follow, session.current);
  const { active, selection, hand } = session;
  const entry = useEntry(session, active, selection);
  const { draft } = entry;
  return (
    <>
      <FormulaBar
        place={areaAddress(oneCell(selection.row, selection.column).area)}
        text={draft?.text ?? entry.content}
        onFocus={() => entry.start("bar")}
        onType={entry.type}
        onCommit={entry.commit}
        onCancel={entry.cancel}
      />
      <div className="sheet-area">
        <Grid
          view={session.viewOf(active)}
          selection={selection}
          offer={{
            choices: hand.choices(active, selection.row, selection.column),
            text: session.viewOf(active).lookOf(selection.row, selection.column).text,
            prompt:
              hand.prompt(active, selection.row, selection.column) ?? session.commentAt(selection),
          }}
          draft={draft?.where === "cell" ? draft.text : null}
          actions={{
            select: (next) => {
              entry.commit();
              session.selectIn(active, next);
            },
            startTyping: (text) => entry.start("cell", text ?? undefined),
            type: entry.type,
            commit: entry.commit,
            cancel: entry.cancel,
            clear: () => entry.hear(hand.clear(active, selection.area)),
            choose: (text) => entry.hear(hand.type(active, selection.row, selection.column, text)),
            copy: () => hand.copy(active, selection.area),
            cut: () => {
              const text = hand.copy(active, selection.area);
              entry.hear(hand.clear(active, selection.area));
              return text;
            },
            paste: (text) => entry.hear(hand.paste(active, selection.area, text)),
            insert: (lines) =>
              entry.hear(hand.insert(active, wholeLines(selection.area, lines), lines)),
            remove: (lines) =>
              entry.hear(hand.remove(active, wholeLines(selection.area, lines), lines)),
            undo: () => hand.undo(),
            redo: () => hand.redo(),
            followLink: (row, column) => session.followLink(active, row, column),
            fold: (first, last, folded) => session.fold(active, first, last, folded),
          }}
        />
        {entry.refusal !== null && <Message text={entry.refusal} onClose={entry.dismissRefusal} />}
        {children}
      </div>
      <SheetTabs
        sheets={session.book.sheets}
        active={active}
        onOpen={(sheet) => {
          entry.commit();
          session.open(sheet);
        }}
      />
      <AddInPanes session={session} pressed={pressed} page={panePage} />
    </>
  );
}
