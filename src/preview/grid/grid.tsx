import {
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { ActiveCell, type CellOffer } from "./active-cell";
import { ContextMenu } from "./context-menu";
import { Charts } from "./charts";
import { boxOf } from "./draw-cells";
import type { GridView } from "./grid-view";
import { ColumnHeaders, HEADER_HEIGHT, HEADER_WIDTH, RowHeaders } from "./headers";
import { afterKey, moved } from "./keyboard";
import { menuEntries } from "./menu-entries";
import { OUTLINE_HEIGHT, OutlineBar, outlineGroups } from "./outline";
import { cut, onSheet, type Cut, type Part } from "./panes";
import { Quadrant } from "./quadrant";
import { FreezeLines, SelectionBox } from "./selection-marks";
import { selectionAt, stretchedTo, type Selection } from "./selection";
import { useCursorInView } from "./use-cursor-in-view";
import { useViewport } from "./use-viewport";
import { linesOf, type Lines } from "./whole-lines";

export interface GridActions {
  select: (selection: Selection) => void;
  /** Begins typing with a text (over what is there) or with what the cell holds (null). */
  startTyping: (text: string | null) => void;
  type: (text: string) => void;
  /** Takes what was typed into the cell. */
  commit: () => void;
  cancel: () => void;
  clear: () => void;
  followLink: (row: number, column: number) => void;
  fold: (first: number, last: number, folded: boolean) => void;
  /** One of the cell's list. */
  choose: (text: string) => void;
  /** @returns what goes onto the clipboard */
  copy: () => string;
  cut: () => string;
  paste: (text: string) => void;
  insert: (lines: Lines) => void;
  remove: (lines: Lines) => void;
  undo: () => void;
  redo: () => void;
}

interface GridProps {
  view: GridView;
  selection: Selection;
  /** What the active cell offers and says. */
  offer: CellOffer;
  /** The text that is being typed into the active cell; null when nobody is typing. */
  draft: string | null;
  actions: GridActions;
}

/** The sheet: virtual rows and columns, frozen panes, selection, keyboard and typing. */
export function Grid({ view, selection, offer, draft, actions }: GridProps) {
  const { sheet, rows, columns } = view;
  const port = useViewport(sheet.id);
  const grid = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const groups = useMemo(() => outlineGroups(view), [view]);
  const headerTop = groups.length > 0 ? OUTLINE_HEIGHT : 0;
  const top = headerTop + HEADER_HEIGHT;

  const across = cut(columns, sheet.frozen.columns, port.width - HEADER_WIDTH, port.x);
  const down = cut(rows, sheet.frozen.rows, port.height - top, port.y);
  useCursorInView(view, selection, port, across, down);

  const cellUnder = (event: PointerEvent) => {
    const box = grid.current?.getBoundingClientRect();
    return {
      row: rows.at(onSheet(down, event.clientY - (box?.top ?? 0) - top)),
      column: columns.at(onSheet(across, event.clientX - (box?.left ?? 0) - HEADER_WIDTH)),
    };
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { row, column } = cellUnder(event);
    if (event.shiftKey) actions.select(stretchedTo(selection, row, column));
    else actions.select(selectionAt(view, row, column));
    if (view.lookOf(row, column).hasLink) actions.followLink(row, column);
    setDragging(true);
  };
  const drag = (event: PointerEvent) => {
    if (!dragging || event.buttons === 0) return;
    const { row, column } = cellUnder(event);
    actions.select(stretchedTo(selection, row, column));
  };

  const focusGrid = () => grid.current?.focus({ preventScroll: true });
  const [listOpen, setListOpen] = useState(false);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const activeCell = (
    <ActiveCell
      view={view}
      selection={selection}
      offer={offer}
      draft={draft}
      listOpen={listOpen}
      upward={
        rows.start(selection.row) - down.scrolled.origin > down.scrolled.size * 0.6 &&
        selection.row >= sheet.frozen.rows
      }
      onListOpen={(open) => {
        setListOpen(open);
        if (!open) focusGrid();
      }}
      onChoose={(text) => {
        setListOpen(false);
        actions.choose(text);
        focusGrid();
      }}
      onType={actions.type}
      onDone={(event) => {
        actions.commit();
        const next = moved(event, view, selection, 1);
        if (next) actions.select(next);
        focusGrid();
      }}
      onCancel={() => {
        actions.cancel();
        focusGrid();
      }}
      onLeave={actions.commit}
    />
  );

  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    const box = grid.current?.getBoundingClientRect();
    const cursor = boxOf(view, selection.area);
    const byKey = event.clientX === 0 && event.clientY === 0;
    setMenu(
      byKey
        ? {
            x: HEADER_WIDTH + cursor.left - across.scrolled.origin,
            y: top + cursor.top - down.scrolled.origin,
          }
        : { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) },
    );
  };
  const onClipboard = (take: () => string) => (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", take());
  };

  return (
    <div
      ref={grid}
      className="grid"
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      tabIndex={0}
      onKeyDown={(event) => {
        if (draft === null)
          afterKey(event, view, selection, Math.floor(down.scrolled.size / 22), {
            ...actions,
            openList: () => setListOpen(offer.choices !== null),
          });
      }}
      onContextMenu={openMenu}
      onCopy={onClipboard(actions.copy)}
      onCut={onClipboard(actions.cut)}
      onPaste={(event) => {
        if (draft !== null) return;
        event.preventDefault();
        actions.paste(event.clipboardData.getData("text/plain"));
      }}
    >
      <div className="scroller" ref={port.scroller} onScroll={port.onScroll}>
        <div
          className="overlay"
          style={{ width: port.width, height: port.height, marginBottom: -port.height }}
          onPointerUp={() => setDragging(false)}
          onPointerMove={drag}
        >
          <div className="strip" style={{ left: HEADER_WIDTH, top: 0 }}>
            {groups.length > 0 &&
              partsOf(across).map((part) => (
                <OutlineBar
                  key={part.name}
                  view={view}
                  groups={groups}
                  part={part}
                  onFold={actions.fold}
                />
              ))}
          </div>
          <div className="strip" style={{ left: HEADER_WIDTH, top: headerTop }}>
            {partsOf(across).map((part) => (
              <ColumnHeaders
                key={part.name}
                view={view}
                part={part}
                selection={selection}
                onSelect={actions.select}
              />
            ))}
          </div>
          <div className="strip" style={{ left: 0, top }}>
            {partsOf(down).map((part) => (
              <RowHeaders
                key={part.name}
                view={view}
                part={part}
                selection={selection}
                onSelect={actions.select}
              />
            ))}
          </div>
          <div
            className="strip"
            style={{ left: HEADER_WIDTH, top }}
            onPointerDown={press}
            onDoubleClick={() => actions.startTyping(null)}
          >
            {partsOf(down).flatMap((band) =>
              partsOf(across).map((part) => (
                <Quadrant key={`${band.name} ${part.name}`} view={view} rows={band} columns={part}>
                  <Charts
                    view={view}
                    speaks={band.name === "scrolled" && part.name === "scrolled"}
                  />
                  <SelectionBox view={view} selection={selection} />
                  {holds(sheet.frozen.rows, band, selection.row) &&
                    holds(sheet.frozen.columns, part, selection.column) &&
                    activeCell}
                </Quadrant>
              )),
            )}
            <FreezeLines across={across} down={down} />
          </div>
          <div className="corner" style={{ width: HEADER_WIDTH, height: top }} />
        </div>
        <div style={{ width: HEADER_WIDTH + columns.total, height: top + rows.total }} />
      </div>
      {menu && (
        <ContextMenu
          at={menu}
          entries={menuEntries(linesOf(view, selection.area), actions)}
          onClose={() => {
            setMenu(null);
            focusGrid();
          }}
        />
      )}
    </div>
  );
}

function partsOf({ frozen, scrolled }: Cut): Part[] {
  return [frozen, scrolled];
}

/** Whether a row or column is drawn in this part. */
function holds(frozenCount: number, part: Part, index: number): boolean {
  return part.name === (index < frozenCount ? "frozen" : "scrolled");
}
