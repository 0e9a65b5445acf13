import { useEffect, useState, type DragEvent } from "react";
import type { Press } from "./add-in-panes";
import { problemOfFile } from "./file-words";
import { Message } from "./message";
import { listenForF6 } from "./next-part";
import type { FileBytes } from "./scenarios/scenario-workbook";
import type { RibbonTab } from "./ribbon/read-manifest";
import { Ribbon } from "./ribbon/ribbon";
import { TitleBar } from "./title-bar";
import { WorkbookSession } from "./workbook-session";
import { WorkbookWindow } from "./workbook-window";

/** How the page begins. */
export interface Opening {
  session: WorkbookSession;
  /** What the pane shows. */
  panePage: string;
  /** To be told at once; null = nothing. */
  problem: string | null;
}

interface PreviewPageProps {
  ribbon: RibbonTab;
  demo: FileBytes;
  opening: Opening;
  now: () => Date;
}

const HOME_PAGE = "taskpane.html";

/** The whole page: title bar, ribbon, the open workbook and the pane beside it. */
export function PreviewPage({ ribbon, demo, opening, now }: PreviewPageProps) {
  const [session, setSession] = useState(opening.session);
  const [problem, setProblem] = useState(opening.problem);
  const [dropping, setDropping] = useState(false);
  const [pressed, setPressed] = useState<Press | null>(null);
  useEffect(() => listenForF6(window), []);

  const show = (next: WorkbookSession) => {
    setSession(next);
    setProblem(null);
    setPressed(null);
  };

  const open = async (file: Pick<File, "name" | "arrayBuffer">) => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      show(WorkbookSession.open(bytes, file.name, now));
    } catch (thrown) {
      setProblem(problemOfFile(file.name, thrown));
    }
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void open(file);
  };

  return (
    <div
      className={dropping ? "window dropping" : "window"}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={drop}
    >
      <TitleBar
        session={session}
        onOpen={(file) => void open(file)}
        onDemo={() => show(WorkbookSession.open(demo.bytes, demo.name, now))}
      />
      <Ribbon
        tab={ribbon}
        onPress={(action) => setPressed((last) => ({ action, times: (last?.times ?? 0) + 1 }))}
      />
      <WorkbookWindow
        key={session.id}
        session={session}
        pressed={pressed}
        panePage={session === opening.session ? opening.panePage : HOME_PAGE}
      >
        {problem !== null && <Message text={problem} onClose={() => setProblem(null)} />}
      </WorkbookWindow>
      <footer className="status-bar">
        <span>
          An emulation of Excel, for trying the add-in out. Your file is opened here in the browser
          and goes nowhere.
        </span>
        <span>F6 goes from ribbon to sheet to pane.</span>
      </footer>
    </div>
  );
}
