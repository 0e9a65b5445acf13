import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { RibbonAction, RibbonButton, RibbonItem } from "./read-manifest";

interface RibbonMenuProps {
  button: Pick<RibbonButton, "id" | "label" | "tip" | "icon">;
  items: readonly RibbonItem[];
  onPress: (action: RibbonAction) => void;
}

/** A button that opens a menu, by mouse and by keyboard, as on Excel's ribbon. */
export function RibbonMenu({ button, items, onPress }: RibbonMenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const entries = () => [
    ...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
  ];

  useEffect(() => {
    if (!open) return;
    entries()[0]?.focus();
    const elsewhere = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const press = ({ action }: RibbonItem) => {
    close();
    onPress(action);
  };
  const byKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to: Partial<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (event.key === "Escape") close();
    else if (next !== undefined) all[next]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div className="ribbon-menu" ref={place}>
      <button
        id={button.id}
        type="button"
        title={button.tip}
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <img src={button.icon} width={32} height={32} alt="" />
        <span>{button.label}</span>
        <span aria-hidden>▾</span>
      </button>
      {open && (
        <ul role="menu" aria-label={button.label} onKeyDown={byKey}>
          {items.map((item) => (
            <li key={item.id} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                title={item.tip}
                onClick={() => press(item)}
              >
                <img src={item.icon} width={20} height={20} alt="" />
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
