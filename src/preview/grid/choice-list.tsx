import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from "react";

interface ChoiceListProps {
  choices: readonly string[];
  chosen: string;
  /** The active cell, in sheet pixels. */
  box: { left: number; top: number; width: number; height: number };
  upward: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChoose: (text: string) => void;
}

/** The arrow beside a cell with a list, and the list: the keys and clicks that Excel knows. */
export function ChoiceList({
  choices,
  chosen,
  box,
  upward,
  open,
  onOpen,
  onChoose,
}: ChoiceListProps) {
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="choice-arrow"
        aria-label="Show the list"
        aria-expanded={open}
        style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.preventDefault();
          onOpen(!open);
        }}
      >
        ▾
      </button>
      {open && (
        <Choices
          choices={choices}
          chosen={chosen}
          style={{
            left: box.left,
            minWidth: box.width + 18,
            ...(upward
              ? { top: box.top, transform: "translateY(-100%)" }
              : { top: box.top + box.height }),
          }}
          onChoose={onChoose}
          onClose={() => onOpen(false)}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  choices: readonly string[];
  chosen: string;
  style: CSSProperties;
  onChoose: (text: string) => void;
  onClose: () => void;
}

function Choices({ choices, chosen, style, onChoose, onClose }: ChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(() => Math.max(0, choices.indexOf(chosen)));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const afterKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = STEPS[event.key];
    if (step !== undefined) setAt((now) => Math.min(choices.length - 1, Math.max(0, now + step)));
    else if (event.key === "Enter") onChoose(choices[at] ?? "");
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label="Choices"
      aria-activedescendant={`choice-${String(at)}`}
      tabIndex={-1}
      className="choices"
      style={style}
      onKeyDown={afterKey}
      onBlur={onClose}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${String(index)}`}
          role="option"
          aria-selected={index === at}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};
