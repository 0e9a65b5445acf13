import type { SaveContext } from "./save-context";

export function writeNames(_context: SaveContext): void {}
