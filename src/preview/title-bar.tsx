import { useSyncExternalStore } from "react";
import type { WorkbookSession } from "./workbook-session";

interface TitleBarProps {
  session: WorkbookSession;
  onOpen: (file: File) => void;
  onDemo: () => void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook's name, and the ways in and out: open, demo, download. */
export function TitleBar({ session, onOpen, onDemo }: TitleBarProps) {
  return (
    <header className="title-bar">
      <strong>{session.book.name}</strong>
      <UndoButtons session={session} />
      <span className="spacer" />
      <button type="button" onClick={onDemo}>
        Open the demo
      </button>
      <label className="file-button">
        Open a workbook
        <input
          type="file"
          accept=".xlsx,.xlsm"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            // So that the same file can be chosen again.
            target.value = "";
          }}
        />
      </label>
      <button type="button" onClick={() => download(session)}>
        Download
      </button>
    </header>
  );
}

function UndoButtons({ session }: Pick<TitleBarProps, "session">) {
  useSyncExternalStore(session.follow, session.current);
  const { hand } = session;
  return (
    <>
      <button type="button" disabled={!hand.canUndo} onClick={() => hand.undo()}>
        Undo
      </button>
      <button type="button" disabled={!hand.canRedo} onClick={() => hand.redo()}>
        Redo
      </button>
    </>
  );
}

/** Hands the workbook over as a file, exactly as it stands. */
function download(session: WorkbookSession): void {
  const address = URL.createObjectURL(new Blob([session.save()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = session.book.name;
  link.click();
  URL.revokeObjectURL(address);
}
