import type { Board } from "../model/settings.ts";

/** Name of the computed total's row or column. */
export const totalName = "Total";

/** A name without its trailing remark: `BrianL` for `BrianL (???)` and `BrianL?`. */
export function bareName(name: string): string {
  return name.replace(/\s*(?:\([^()]*\)|\?+)\s*$/, "").trim();
}

/** `Mat, Carl with help from Edgar` is three people; inner parentheses hold a remark. */
export function splitOwners(owners: string): string[] {
  return owners
    .replace(/\([^()]*\)/g, "")
    .split(/,|\/|&|\band\b|\bwith help from\b/)
    .map((owner) => owner.trim())
    .filter((owner, index, all) => owner !== "" && all.indexOf(owner) === index);
}

/** Names of the board's states, in workflow order. */
export function stateNames({ states }: Board): string[] {
  return states.map(({ name }) => name);
}
