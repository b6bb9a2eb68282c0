import type { Board } from "../model/settings.ts";

/** Name of a computed sum. */
export const totalName = "Total";

/** The name as written without its remark: `BrianL (???)` and `BrianL?` are `BrianL`. */
export function bareName(name: string): string {
  return name.replace(/\s*(?:\([^()]*\)|\?+)\s*$/, "").trim();
}

/** The states in the order of the workflow. */
export function stateNames({ states }: Board): string[] {
  return states.map(({ name }) => name);
}
