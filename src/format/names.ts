import type { Board } from "../model/settings.ts";

/** Name of the computed total's row or column. */
export const totalName = "Total";

/** A name without its trailing remark: `BrianL` for `BrianL (???)` and `BrianL?`. */
export function bareName(name: string): string {
  return name.replace(/\s*(?:\([^()]*\)|\?+)\s*$/, "").trim();
}

/** Names of the board's states, in workflow order. */
export function stateNames({ states }: Board): string[] {
  return states.map(({ name }) => name);
}
