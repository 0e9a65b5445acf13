import { useEffect, useRef, type KeyboardEvent } from "react";

export interface MenuEntry {
  label: string;
  onChoose: () => void;
}

interface ContextMenuProps {
  entries: readonly MenuEntry[];
  /** From the top left corner of the grid. */
  at: { x: number; y: number };
  onClose: () => void;
}

/** What can be done with the selection: by right click, the menu key, or Shift and F10. */
export function ContextMenu({ entries, at, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll("button") ?? [])];
  useEffect(() => menu.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  const afterKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    const all = items();
    const now = all.indexOf(document.activeElement as HTMLButtonElement);
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (by !== 0) all.at((now + by) % all.length)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Selection"
      className="context-menu"
      style={{ left: at.x, top: at.y }}
      onKeyDown={afterKey}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {entries.map(({ label, onChoose }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            onChoose();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
