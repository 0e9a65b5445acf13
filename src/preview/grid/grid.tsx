import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { CellEditor } from "./cell-editor";
import { boxOf } from "./draw-cells";
import type { GridView } from "./grid-view";
import { ColumnHeaders, HEADER_HEIGHT, HEADER_WIDTH, RowHeaders } from "./headers";
import { moved } from "./keyboard";
import { OUTLINE_HEIGHT, OutlineBar, outlineGroups } from "./outline";
import { cut, scrollToShow } from "./panes";
import { Quadrant } from "./quadrant";
import { oneCell, stretchedTo, type Selection } from "./selection";
import { useViewport } from "./use-viewport";

interface GridProps {
  view: GridView;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** The text that is being typed into the active cell; null when nobody is typing. */
  draft: string | null;
  /** Begins with a text (typing over) or with what the cell holds (null). */
  onStartTyping: (text: string | null) => void;
  onType: (text: string) => void;
  /** Takes what was typed into the cell. */
  onCommit: () => void;
  onCancel: () => void;
  onClear: () => void;
  onFollowLink: (row: number, column: number) => void;
  onFold: (first: number, last: number, folded: boolean) => void;
}

/** The sheet: virtual rows and columns, frozen panes, selection, keyboard and typing. */
export function Grid(props: GridProps) {
  const { view, selection, onSelect, draft } = props;
  const { sheet, rows, columns } = view;
  const port = useViewport(sheet.id);
  const grid = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const groups = useMemo(() => outlineGroups(view), [view]);
  const headerTop = groups.length > 0 ? OUTLINE_HEIGHT : 0;
  const top = headerTop + HEADER_HEIGHT;

  const across = cut(columns, sheet.frozen.columns, port.width - HEADER_WIDTH, port.x);
  const down = cut(rows, sheet.frozen.rows, port.height - top, port.y);

  // Whoever moved the selection (a key, the pane, a link), the active cell is brought into view.
  const shown = useRef("");
  useEffect(() => {
    const key = `${String(sheet.id)} ${String(selection.row)} ${String(selection.column)}`;
    if (port.width === 0 || shown.current === key) return;
    shown.current = key;
    port.scrollTo(
      scrollToShow(columns, sheet.frozen.columns, selection.column, across, port.x),
      scrollToShow(rows, sheet.frozen.rows, selection.row, down, port.y),
    );
  });

  const cellUnder = (event: PointerEvent) => {
    const box = grid.current?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0) - HEADER_WIDTH;
    const y = event.clientY - (box?.top ?? 0) - top;
    return {
      row: rows.at(y < down.frozen ? y : y - down.frozen + down.origin),
      column: columns.at(x < across.frozen ? x : x - across.frozen + across.origin),
    };
  };

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { row, column } = cellUnder(event);
    const merge = view.mergeAt(row, column);
    if (event.shiftKey) onSelect(stretchedTo(selection, row, column));
    else
      onSelect(merge ? { row: merge.top, column: merge.left, area: merge } : oneCell(row, column));
    if (view.lookOf(row, column).hasLink) props.onFollowLink(row, column);
    setDragging(true);
  };

  const keyDown = (event: KeyboardEvent) => {
    if (draft !== null) return;
    const next = moved(event, view, selection, Math.max(1, Math.floor(down.size / 22)));
    if (next) {
      event.preventDefault();
      onSelect(next);
    } else if (event.key === "F2") props.onStartTyping(null);
    else if (event.key === "Delete" || event.key === "Backspace") props.onClear();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      props.onStartTyping(event.key);
    }
  };

  const finish = (event: KeyboardEvent) => {
    props.onCommit();
    const next = moved(event, view, selection, 1);
    if (next) onSelect(next);
    grid.current?.focus();
  };

  const parts = [
    { axis: "frozen" as const, at: 0, size: across.frozen, origin: 0, span: across.frozenSpan },
    {
      axis: "scrolled" as const,
      at: across.frozen,
      size: across.size,
      origin: across.origin,
      span: across.scrolledSpan,
    },
  ];
  const bands = [
    { axis: "frozen" as const, at: 0, size: down.frozen, origin: 0, span: down.frozenSpan },
    {
      axis: "scrolled" as const,
      at: down.frozen,
      size: down.size,
      origin: down.origin,
      span: down.scrolledSpan,
    },
  ];
  const overlay = <SelectionBox view={view} selection={selection} />;
  const activeBox = boxOf(
    view,
    view.mergeAt(selection.row, selection.column) ?? oneCell(selection.row, selection.column).area,
  );
  const editorIn = (band: string, part: string) =>
    draft !== null &&
    band === (selection.row < sheet.frozen.rows ? "frozen" : "scrolled") &&
    part === (selection.column < sheet.frozen.columns ? "frozen" : "scrolled");

  return (
    <div
      ref={grid}
      className="grid"
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      tabIndex={0}
      onKeyDown={keyDown}
    >
      <div className="scroller" ref={port.scroller} onScroll={port.onScroll}>
        <div
          className="overlay"
          style={{ width: port.width, height: port.height, marginBottom: -port.height }}
          onPointerUp={() => setDragging(false)}
          onPointerMove={(event) => {
            if (!dragging || event.buttons === 0) return;
            const { row, column } = cellUnder(event);
            onSelect(stretchedTo(selection, row, column));
          }}
        >
          <div style={{ position: "absolute", left: HEADER_WIDTH, top: 0 }}>
            {groups.length > 0 &&
              parts.map((part) => (
                <OutlineBar
                  key={part.axis}
                  view={view}
                  groups={groups}
                  {...part}
                  onFold={props.onFold}
                />
              ))}
          </div>
          <div style={{ position: "absolute", left: HEADER_WIDTH, top: headerTop }}>
            {parts.map((part) => (
              <ColumnHeaders
                key={part.axis}
                view={view}
                {...part}
                selection={selection}
                onSelect={(column) =>
                  onSelect({
                    row: 0,
                    column,
                    area: { top: 0, left: column, bottom: rows.count - 1, right: column },
                  })
                }
              />
            ))}
          </div>
          <div style={{ position: "absolute", left: 0, top }}>
            {bands.map((band) => (
              <RowHeaders
                key={band.axis}
                view={view}
                {...band}
                selection={selection}
                onSelect={(row) =>
                  onSelect({
                    row,
                    column: 0,
                    area: { top: row, left: 0, bottom: row, right: columns.count - 1 },
                  })
                }
              />
            ))}
          </div>
          <div
            className="body"
            style={{ left: HEADER_WIDTH, top }}
            onPointerDown={press}
            onDoubleClick={() => props.onStartTyping(null)}
          >
            {bands.flatMap((band) =>
              parts.map((part) => (
                <Quadrant
                  key={`${band.axis} ${part.axis}`}
                  view={view}
                  rows={band.span}
                  columns={part.span}
                  originX={part.origin}
                  originY={band.origin}
                  left={part.at}
                  top={band.at}
                  width={part.size}
                  height={band.size}
                >
                  {overlay}
                  {editorIn(band.axis, part.axis) && (
                    <CellEditor
                      text={draft ?? ""}
                      label={sheet.name}
                      style={{
                        left: activeBox.left,
                        top: activeBox.top,
                        width: activeBox.width,
                        height: activeBox.height,
                      }}
                      onChange={props.onType}
                      onDone={finish}
                      onCancel={() => {
                        props.onCancel();
                        grid.current?.focus();
                      }}
                      onLeave={props.onCommit}
                    />
                  )}
                </Quadrant>
              )),
            )}
            {down.frozen > 0 && (
              <div
                className="freeze-line"
                style={{ top: down.frozen - 1, left: 0, width: port.width, height: 1 }}
              />
            )}
            {across.frozen > 0 && (
              <div
                className="freeze-line"
                style={{ left: across.frozen - 1, top: 0, width: 1, height: port.height }}
              />
            )}
          </div>
          <div className="corner" style={{ width: HEADER_WIDTH, height: top }} />
        </div>
        <div style={{ width: HEADER_WIDTH + columns.total, height: top + rows.total }} />
      </div>
    </div>
  );
}

function SelectionBox({ view, selection }: { view: GridView; selection: Selection }) {
  const { left, top, width, height } = boxOf(view, selection.area);
  return (
    <div
      className="selection"
      style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1 }}
    />
  );
}
