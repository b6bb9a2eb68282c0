import type { SearchKind } from "../../model/search.ts";

/** Labels of the kinds of results, singular and plural. */
export const kindLabels: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  minutes: { one: "Minutes", many: "Minutes" },
  fact: { one: "Fact", many: "Facts" },
  action: { one: "Action item", many: "Action items" },
  decision: { one: "Decision", many: "Decisions" },
  support: { one: "Support", many: "Support" },
};

/** The kind with that name; null if there is none. */
export function readKind(name: string | null | undefined): SearchKind | null {
  return isKind(name) ? name : null;
}

function isKind(name: string | null | undefined): name is SearchKind {
  return typeof name === "string" && Object.hasOwn(kindLabels, name);
}
