import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { areaAddress, readArea, splitAddress } from "../emulated-excel/object-model/addresses";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { Message } from "./message";
import { AddInFrame } from "./pane-frame";
import type { RibbonAction } from "./ribbon/read-manifest";
import { SheetTabs } from "./sheet-tabs";
import type { WorkbookSession } from "./workbook-session";

const HOME_PAGE = "taskpane.html";

interface WorkbookWindowProps {
  session: WorkbookSession;
  /** The ribbon button pressed last. */
  pressed: { action: RibbonAction; times: number } | null;
  /** Laid over the sheet. */
  children: ReactNode;
}

/** One open workbook: formula bar, sheet, tabs, and the add-in's pane beside them. */
export function WorkbookWindow({ session, pressed, children }: WorkbookWindowProps) {
  useSyncExternalStore(session.follow, session.current);
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { active, selection } = session;
  const view = session.viewOf(active);
  const content = session.contentOf(active, selection.row, selection.column);

  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    if (draft === content) return;
    const typed = session.type(active, selection.row, selection.column, draft);
    setRefusal(typed.kind === "entered" ? null : typed.message);
  };
  const follow = (row: number, column: number) => {
    const location = session.linkAt(active, row, column);
    const place = location === null ? null : splitAddress(location);
    const sheet = place?.sheet == null ? active : session.book.sheet(place.sheet);
    const area = place && readArea(place.local);
    if (sheet && area) session.select(sheet, area);
  };

  return (
    <>
      <FormulaBar
        place={areaAddress({
          ...selection.area,
          bottom: selection.row,
          right: selection.column,
          top: selection.row,
          left: selection.column,
        })}
        text={draft ?? content}
        onFocus={() => setDraft(content)}
        onType={setDraft}
        onCommit={commit}
        onCancel={() => setDraft(null)}
      />
      <div className="sheet-area">
        <Grid
          view={view}
          selection={selection}
          draft={draft}
          actions={{
            select: (next) => {
              commit();
              session.selectIn(active, next);
            },
            startTyping: (text) => setDraft(text ?? content),
            type: setDraft,
            commit,
            cancel: () => setDraft(null),
            clear: () => session.clear(active, selection.area),
            followLink: follow,
            fold: (first, last, folded) => session.fold(active, first, last, folded),
          }}
        />
        {refusal !== null && <Message text={refusal} onClose={() => setRefusal(null)} />}
        {children}
      </div>
      <SheetTabs
        sheets={session.book.sheets}
        active={active}
        onOpen={(sheet) => {
          commit();
          session.open(sheet);
        }}
      />
      <Pane session={session} pressed={pressed} />
    </>
  );
}

/** The pane, and a hidden page for ribbon functions, which Excel loads when one is pressed. */
function Pane({ session, pressed }: Pick<WorkbookWindowProps, "session" | "pressed">) {
  const [page, setPage] = useState<{ address: string; times: number } | null>({
    address: HOME_PAGE,
    times: 0,
  });
  const [command, setCommand] = useState<{ name: string; page: string; times: number } | null>(
    null,
  );
  useEffect(() => {
    if (!pressed) return;
    const { action, times } = pressed;
    if (action.kind === "showPane") setPage({ address: action.page, times });
    else setCommand({ ...action, times });
  }, [pressed]);

  return (
    <>
      {page && (
        <aside className="pane" aria-label="Task pane">
          <div className="pane-bar">
            Provision map
            <button type="button" aria-label="Close the pane" onClick={() => setPage(null)}>
              ×
            </button>
          </div>
          <AddInFrame
            key={page.times}
            excel={session.excel}
            page={page.address}
            title="Provision map"
            conversation={`pane-${String(page.times)}`}
          />
        </aside>
      )}
      {command && (
        <AddInFrame
          key={`command-${String(command.times)}`}
          excel={session.excel}
          page={command.page}
          title="Ribbon function"
          runs={command.name}
          className="commands"
          conversation={`command-${String(command.times)}`}
        />
      )}
    </>
  );
}
