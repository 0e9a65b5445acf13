import { useRef, useState } from "react";
import type { Sheet } from "../emulated-excel/book/sheet";
import type { TypedIn } from "../emulated-excel/object-model/typing";
import type { Selection } from "./grid/selection";
import type { WorkbookSession } from "./workbook-session";

interface Draft {
  text: string;
  /** Where it is typed: over the cell, or in the formula bar. */
  where: "cell" | "bar";
}

export interface Entry {
  /** What is being typed; null when nobody is typing. */
  draft: Draft | null;
  /** What the active cell holds. */
  content: string;
  /** What Excel said about the last entry that it did not like; null when it took it. */
  refusal: string | null;
  start: (where: Draft["where"], text?: string) => void;
  type: (text: string) => void;
  commit: () => void;
  cancel: () => void;
  dismissRefusal: () => void;
  /** Shows what Excel said about something done in the grid, if it did not like it. */
  hear: (said: TypedIn) => void;
}

/** Typing into the active cell: a draft until Enter, Tab or a click elsewhere takes it. */
export function useEntry(
  session: WorkbookSession,
  sheet: Sheet,
  { row, column }: Selection,
): Entry {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // The field's own blur comes right after Enter: the draft must be gone by then.
  const current = useRef<Draft | null>(null);
  const content = session.contentOf(sheet, row, column);
  const put = (next: Draft | null) => {
    current.current = next;
    setDraft(next);
  };
  const hear = (said: TypedIn) => setRefusal(said.kind === "entered" ? null : said.message);
  return {
    draft,
    content,
    refusal,
    start: (where, text = content) => put({ text, where }),
    type: (text) => put({ text, where: current.current?.where ?? "bar" }),
    commit: () => {
      const typed = current.current;
      put(null);
      if (typed === null || typed.text === content) return;
      hear(session.hand.type(sheet, row, column, typed.text));
    },
    cancel: () => put(null),
    dismissRefusal: () => setRefusal(null),
    hear,
  };
}
