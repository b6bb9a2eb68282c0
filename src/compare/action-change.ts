import type { ActionChange, ActionState } from "../model/comparison/comparison.ts";

/** What became of an action item; null if it was closed or gone before and still is. `before` is null for one not listed before. */
export function actionChange(before: ActionState | null, after: ActionState): ActionChange | null {
  if (after === "open") return before === null ? "new" : before === "open" ? "carried" : "back";
  return before === after ? null : after;
}
