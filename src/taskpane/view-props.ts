import type { View } from "./view-asked-for";

/** What every view gets. */
export interface ViewProps {
  /** What it is to begin with; null = nothing in particular. */
  about: string | null;
  onHome: () => void;
  onOpen: (view: View, about?: string | null) => void;
}
