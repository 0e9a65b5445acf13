import { useEffect, useRef, type KeyboardEvent } from "react";

interface CellEditorProps {
  text: string;
  label: string;
  /** Sheet pixels. */
  box: { left: number; top: number; width: number; height: number };
  onChange: (text: string) => void;
  /** The key that ended it says where to go next. */
  onDone: (event: KeyboardEvent) => void;
  onCancel: () => void;
  onLeave: () => void;
}

/** The cell being typed in, laid over the grid. */
export function CellEditor({
  text,
  label,
  box,
  onChange,
  onDone,
  onCancel,
  onLeave,
}: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label={label}
      style={{ ...box, width: `max(${String(box.width)}px, ${String(text.length + 2)}ch)` }}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
        if (event.key === "Enter" || event.key === "Tab") {
          event.preventDefault();
          onDone(event);
        }
      }}
    />
  );
}
