import type { SaveSettings } from "../workbook/edit";
import { BYTES_PER_CALL, type WriteStep, bytesOf } from "./write-step";

/**
 * What the add-in keeps in `workbook.settings`, as text under names that begin with ours. Long texts are cut into
 * pieces, the first of which says how many there are: how much Excel takes as one value is nowhere written down.
 */
const PREFIX = "ProvisionMap.";
const PIECE = 30_000;

/** Name → text, from everything that stands in the workbook's settings; what cannot be read whole is passed over. */
export function ownSettings(
  items: readonly { key: string; value: unknown }[],
): Record<string, string> {
  const all = new Map(items.map(({ key, value }) => [key, value]));
  const settings: Record<string, string> = {};
  for (const [key, first] of all) {
    if (!key.startsWith(PREFIX) || !key.endsWith(".1") || typeof first !== "string") continue;
    const name = key.slice(PREFIX.length, -2);
    const [, count = "", start = ""] = /^(\d+)\|(.*)$/s.exec(first) ?? [];
    const pieces = [start];
    for (let n = 2; n <= Number(count); n++) {
      const piece = all.get(keyOf(name, n));
      if (typeof piece === "string") pieces.push(piece);
    }
    if (pieces.length === Number(count)) settings[name] = pieces.join("");
  }
  return settings;
}

/** Writes each text in its pieces and takes out what is left of a longer one. */
export function settingSteps(edit: SaveSettings): WriteStep[] {
  return Object.entries(edit.values).map(([name, value]) => {
    const pieces = value === null ? [] : inPieces(value);
    return {
      phase: "settings",
      sheet: "",
      bytes: (2 * pieces.length + 4) * BYTES_PER_CALL + bytesOf(value),
      run: (desk) => {
        const { settings } = desk.context.workbook;
        pieces.forEach((piece, at) => settings.add(keyOf(name, at + 1), piece));
        for (let n = pieces.length + 1; desk.settingKeys.has(keyOf(name, n)); n++)
          settings.getItem(keyOf(name, n)).delete();
      },
    };
  });
}

function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += PIECE)
    pieces.push(text.slice(at, at + PIECE));
  return pieces.map((piece, at) => (at === 0 ? `${pieces.length}|${piece}` : piece));
}

function keyOf(name: string, piece: number): string {
  return `${PREFIX}${name}.${piece}`;
}
