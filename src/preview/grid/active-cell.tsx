import type { KeyboardEvent } from "react";
import { CellEditor } from "./cell-editor";
import { CellPrompt } from "./cell-prompt";
import { ChoiceList } from "./choice-list";
import { boxOf } from "./draw-cells";
import type { GridView } from "./grid-view";
import { selectionAt, type Selection } from "./selection";

/** What the active cell offers and says. */
export interface CellOffer {
  /** What its list holds; null where there is no list. */
  choices: readonly string[] | null;
  /** What it holds now, as displayed. */
  text: string;
  prompt: { title: string; message: string } | null;
}

interface ActiveCellProps {
  view: GridView;
  selection: Selection;
  offer: CellOffer;
  draft: string | null;
  listOpen: boolean;
  /** There is more room above it than below. */
  upward: boolean;
  onListOpen: (open: boolean) => void;
  onChoose: (text: string) => void;
  onType: (text: string) => void;
  onDone: (event: KeyboardEvent) => void;
  onCancel: () => void;
  onLeave: () => void;
}

/** What is laid over the active cell: the text being typed, or its list and what it says. */
export function ActiveCell({ view, selection, offer, draft, ...act }: ActiveCellProps) {
  const box = boxOf(view, selectionAt(view, selection.row, selection.column).area);
  const place = `${String(view.sheet.id)} ${String(selection.row)} ${String(selection.column)}`;
  if (draft !== null)
    return (
      <CellEditor
        text={draft}
        label={view.sheet.name}
        box={box}
        onChange={act.onType}
        onDone={act.onDone}
        onCancel={act.onCancel}
        onLeave={act.onLeave}
      />
    );
  return (
    <>
      {offer.prompt && !act.listOpen && (
        <CellPrompt {...offer.prompt} box={box} upward={act.upward} />
      )}
      {offer.choices && (
        <ChoiceList
          key={place}
          choices={offer.choices}
          chosen={offer.text}
          box={box}
          upward={act.upward}
          open={act.listOpen}
          onOpen={act.onListOpen}
          onChoose={act.onChoose}
        />
      )}
    </>
  );
}
