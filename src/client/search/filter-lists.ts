import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import type { Counts } from "./find/count-facets.ts";
import type { SearchOutcome } from "./find/engine.ts";
import type { SearchQuery } from "./find/query.ts";
import { readKind } from "./kinds.ts";

/** The lists of filters, each value with its number of results. Months are chosen by their bars. */
export interface FilterLists {
  readonly show: (outcome: SearchOutcome) => void;
  /** Counts people and sections, which loads a file of its own. */
  readonly showNames: (outcome: SearchOutcome) => Promise<void>;
}

const listNames = ["kind", "series", "year", "person", "section"] as const;

type ListName = (typeof listNames)[number];

export function createFilterLists(
  filters: Element,
  choose: (change: Partial<SearchQuery>) => void,
  texts: SearchTexts,
): FilterLists {
  const lists = new Map(
    listNames.flatMap((name) => {
      const select = filters.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      const all = select?.options[0];
      return select && all ? [[name, { select, all }]] : [];
    }),
  );
  for (const [name, { select }] of lists) {
    select.addEventListener("change", () => {
      const value = select.value === "" ? null : select.value;
      choose(name === "year" ? { year: value, month: null } : { [name]: value });
    });
  }
  let shown: SearchOutcome | null = null;
  return {
    show(outcome) {
      shown = outcome;
      const { query, facets } = outcome;
      fill("kind", query.kind, facets.kind);
      fill("series", query.series, facets.series);
      fill("year", query.year ?? query.month?.slice(0, 4) ?? null, facets.year);
      // Counts of the search before would be wrong.
      fill("person", query.person, {});
      fill("section", query.section, {});
    },
    async showNames(outcome) {
      const { person, section } = await outcome.nameFacets();
      if (outcome !== shown) return;
      fill("person", outcome.query.person, person);
      fill("section", outcome.query.section, section);
    },
  };

  function fill(name: ListName, chosen: string | null, found: Counts): void {
    const list = lists.get(name);
    if (!list) return;
    // The chosen value stays in the list even if it has no results.
    const counts = { ...(chosen === null ? {} : { [chosen]: 0 }), ...found };
    const options = Object.keys(counts)
      .toSorted(byName(name))
      .map((value) =>
        element("option", { value }, `${valueLabel(name, value, texts)} (${counts[value] ?? 0})`),
      );
    list.select.replaceChildren(list.all, ...options);
    list.select.value = chosen ?? "";
  }
}

function byName(name: ListName): (a: string, b: string) => number {
  return name === "year" ? (a, b) => (a < b ? 1 : -1) : (a, b) => a.localeCompare(b, "en");
}

function valueLabel(name: ListName, value: string, texts: SearchTexts): string {
  const kind = name === "kind" ? readKind(value) : null;
  return kind === null ? value : texts.kinds[kind].many;
}
