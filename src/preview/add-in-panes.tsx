import { useEffect, useState } from "react";
import { AddInFrame } from "./pane-frame";
import type { RibbonAction } from "./ribbon/read-manifest";
import type { WorkbookSession } from "./workbook-session";

/** A ribbon button that was pressed; `times` counts presses, so that the same one can be pressed again. */
export interface Press {
  action: RibbonAction;
  times: number;
}

interface AddInPanesProps {
  session: WorkbookSession;
  pressed: Press | null;
  /** What it opens with. */
  page: string;
}

/** The pane, and a hidden page for ribbon functions, which Excel loads when one is pressed. */
export function AddInPanes({ session, pressed, page }: AddInPanesProps) {
  const [pane, setPane] = useState<{ page: string; times: number } | null>({
    page,
    times: 0,
  });
  const [command, setCommand] = useState<{ name: string; page: string; times: number } | null>(
    null,
  );
  useEffect(() => {
    if (!pressed) return;
    const { action, times } = pressed;
    if (action.kind === "showPane") setPane({ page: action.page, times });
    else setCommand({ ...action, times });
  }, [pressed]);

  return (
    <>
      {pane && (
        <aside className="pane" aria-label="Task pane">
          <div className="pane-bar">
            Provision map
            <button type="button" aria-label="Close the pane" onClick={() => setPane(null)}>
              ×
            </button>
          </div>
          <AddInFrame
            key={pane.times}
            excel={session.excel}
            page={pane.page}
            title="Provision map"
            className="pane-page"
            conversation={`pane-${String(pane.times)}`}
          />
        </aside>
      )}
      {command && (
        <AddInFrame
          key={`command ${String(command.times)}`}
          excel={session.excel}
          page={command.page}
          title="Ribbon function"
          className="commands"
          conversation={`command-${String(command.times)}`}
          runs={command.name}
        />
      )}
    </>
  );
}
