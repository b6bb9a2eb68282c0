import { keptText } from "./visit-memory.ts";

/** Makes room on the front page for what is new since the last visit. */
export function markReturning(basePath: string): void {
  if (keptText(basePath) !== null) document.documentElement.dataset.returning = "";
}
