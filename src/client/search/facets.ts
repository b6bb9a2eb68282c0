import { element } from "../element.ts";
import { type FacetName, facetNames, type SearchOutcome } from "./engine.ts";
import { kindLabels, readKind } from "./kinds.ts";
import type { SearchQuery } from "./query.ts";

const labels: Readonly<Record<FacetName, { readonly label: string; readonly all: string }>> = {
  kind: { label: "Kind", all: "All kinds" },
  year: { label: "Year", all: "All years" },
  person: { label: "Person", all: "Everybody" },
  section: { label: "Section", all: "All sections" },
};

/** The filters as lists to choose from, each value with how many results it would leave. */
export interface Facets {
  readonly elements: readonly HTMLElement[];
  show(outcome: SearchOutcome): void;
}

export function createFacets(choose: (change: Partial<SearchQuery>) => void): Facets {
  const selects = facetNames.map((name) => ({ name, select: element("select", { name }) }));
  for (const { name, select } of selects) {
    select.addEventListener("change", () => {
      const value = select.value === "" ? null : select.value;
      choose(name === "year" ? { year: value, month: null } : { [name]: value });
    });
  }
  return {
    elements: selects.map(({ name, select }) =>
      element("label", {}, element("span", {}, labels[name].label), select),
    ),
    show({ query, facets }) {
      for (const { name, select } of selects) {
        const chosen = name === "year" ? (query.year ?? query.month?.slice(0, 4) ?? null) : query[name];
        // What is chosen stays in the list, also where it leaves nothing.
        const counts = { ...(chosen === null ? {} : { [chosen]: 0 }), ...facets[name] };
        const values = Object.keys(counts).toSorted(byName(name));
        select.replaceChildren(
          element("option", { value: "" }, labels[name].all),
          ...values.map((value) =>
            element("option", { value }, `${shown(name, value)} (${counts[value] ?? 0})`),
          ),
        );
        select.value = chosen ?? "";
      }
    },
  };
}

function byName(name: FacetName): (a: string, b: string) => number {
  return name === "year" ? (a, b) => (a < b ? 1 : -1) : (a, b) => a.localeCompare(b, "en");
}

function shown(name: FacetName, value: string): string {
  const kind = name === "kind" ? readKind(value) : null;
  return kind === null ? value : kindLabels[kind].many;
}
