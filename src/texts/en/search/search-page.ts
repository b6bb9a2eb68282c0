import { sentence, type Wrap } from "../../words.ts";

/** The search page before its script runs. */
export const searchPage = {
  title: "Search",
  filters: {
    kind: { label: "Kind", all: "All kinds" },
    series: { label: "Series", all: "All series" },
    year: { label: "Year", all: "All years" },
    person: { label: "Person", all: "Everybody" },
    section: { label: "Section", all: "All sections" },
  },
  order: { label: "Order", relevance: "Best match", newest: "Newest first", oldest: "Oldest first" },
  withoutScript: <Part>(meetings: Wrap<Part>) =>
    sentence`Searching needs JavaScript. Without it, the ${meetings("list of all meetings")} shows what each was about, and the menu leads to the other lists. Your browser can search each of these pages.`,
  jumps: "Pages of that name",
  months: "Results by month",
};
