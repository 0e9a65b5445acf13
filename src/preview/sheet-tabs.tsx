import { useEffect, useRef } from "react";
import type { Sheet } from "../emulated-excel/book/sheet";

interface SheetTabsProps {
  sheets: readonly Sheet[];
  active: Sheet;
  onOpen: (sheet: Sheet) => void;
}

/** The tabs of the sheets that show; hidden ones have none, as in Excel. */
export function SheetTabs({ sheets, active, onOpen }: SheetTabsProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ inline: "nearest" });
  }, [active]);
  const visible = sheets.filter((sheet) => sheet.visibility === "visible");
  return (
    <div ref={bar} className="tabs" role="tablist" aria-label="Sheets">
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          className={sheet === active ? "tab active" : "tab"}
          style={sheet.tabColour === null ? {} : { boxShadow: `inset 0 -3px ${sheet.tabColour}` }}
          onClick={() => onOpen(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
