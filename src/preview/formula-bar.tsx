import { useRef } from "react";

interface FormulaBarProps {
  place: string;
  text: string;
  onFocus: () => void;
  onType: (text: string) => void;
  onCommit: () => void;
  onCancel: () => void;
}

/** Where the selection is, and what the active cell holds. */
export function FormulaBar({ place, text, onFocus, onType, onCommit, onCancel }: FormulaBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="formula-bar">
      <output className="name-box" aria-label="Selected cells">
        {place}
      </output>
      <span className="fx" aria-hidden>
        fx
      </span>
      <input
        ref={input}
        aria-label="Formula bar"
        spellCheck={false}
        value={text}
        onFocus={onFocus}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onCommit();
          if (event.key === "Escape") onCancel();
          if (event.key === "Enter" || event.key === "Escape") input.current?.blur();
        }}
      />
    </div>
  );
}
