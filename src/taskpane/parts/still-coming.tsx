import type { ReactNode } from "react";

/**
 * Where something is still being read, loaded or written. Words about it stand beside it, never in it: what is said
 * inside a busy region is kept back from those who listen to the pane. Nothing else tells that a view stands.
 */
export function StillComing({ children }: { children?: ReactNode }) {
  return <div aria-busy>{children}</div>;
}
