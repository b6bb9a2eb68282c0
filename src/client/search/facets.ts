import { element } from "../dom/elements.ts";
import { type FacetName, facetNames, type SearchOutcome } from "./engine.ts";
import { kindLabels, readKind } from "./kinds.ts";
import type { SearchQuery } from "./query.ts";

/** The lists of filters, each value with its number of results. */
export interface Facets {
  show(outcome: SearchOutcome): void;
}

export function createFacets(filters: Element, choose: (change: Partial<SearchQuery>) => void): Facets {
  const lists = facetNames.flatMap((name) => {
    const select = filters.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    const all = select?.options[0];
    return select && all ? [{ name, select, all }] : [];
  });
  for (const { name, select } of lists) {
    select.addEventListener("change", () => {
      const value = select.value === "" ? null : select.value;
      choose(name === "year" ? { year: value, month: null } : { [name]: value });
    });
  }
  return {
    show({ query, facets }) {
      for (const { name, select, all } of lists) {
        const chosen = name === "year" ? (query.year ?? query.month?.slice(0, 4) ?? null) : query[name];
        // The chosen value stays in the list even if it has no results.
        const counts = { ...(chosen === null ? {} : { [chosen]: 0 }), ...facets[name] };
        const options = Object.keys(counts)
          .toSorted(byName(name))
          .map((value) => element("option", { value }, `${valueLabel(name, value)} (${counts[value] ?? 0})`));
        select.replaceChildren(all, ...options);
        select.value = chosen ?? "";
      }
    },
  };
}

function byName(name: FacetName): (a: string, b: string) => number {
  return name === "year" ? (a, b) => (a < b ? 1 : -1) : (a, b) => a.localeCompare(b, "en");
}

function valueLabel(name: FacetName, value: string): string {
  const kind = name === "kind" ? readKind(value) : null;
  return kind === null ? value : kindLabels[kind].many;
}
