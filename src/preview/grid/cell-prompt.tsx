interface CellPromptProps {
  title: string;
  message: string;
  /** The active cell, in sheet pixels. */
  box: { left: number; top: number; width: number; height: number };
  upward: boolean;
}

/** What a cell says while it is chosen, on the yellow slip that Excel shows. */
export function CellPrompt({ title, message, box, upward }: CellPromptProps) {
  return (
    <div
      className="cell-prompt"
      role="note"
      style={{
        left: box.left + Math.min(box.width, 40),
        ...(upward
          ? { top: box.top - 6, transform: "translateY(-100%)" }
          : { top: box.top + box.height + 6 }),
      }}
    >
      {title !== "" && <strong>{title}</strong>}
      {message}
    </div>
  );
}
