import { boxOf } from "./draw-cells";
import type { GridView } from "./grid-view";
import type { Cut } from "./panes";
import type { Selection } from "./selection";

export function SelectionBox({ view, selection }: { view: GridView; selection: Selection }) {
  const { left, top, width, height } = boxOf(view, selection.area);
  return (
    <div
      className="selection"
      style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1 }}
    />
  );
}

export function FreezeLines({ across, down }: { across: Cut; down: Cut }) {
  const width = across.frozen.size + across.scrolled.size;
  const height = down.frozen.size + down.scrolled.size;
  return (
    <>
      {down.frozen.size > 0 && (
        <div
          className="freeze-line"
          style={{ left: 0, top: down.frozen.size - 1, width, height: 1 }}
        />
      )}
      {across.frozen.size > 0 && (
        <div
          className="freeze-line"
          style={{ left: across.frozen.size - 1, top: 0, width: 1, height }}
        />
      )}
    </>
  );
}
