import { element } from "../dom/elements.ts";

interface Row {
  readonly item: HTMLElement;
  /** Its month and all that it says, in small letters. */
  readonly text: string;
}

document.querySelector(".list-filter")?.append(...filterOf(rowsOfPage()));

/** A field that leaves only the rows with all of the words that are typed, wherever in a row they stand. */
function filterOf(rows: readonly Row[]): HTMLElement[] {
  const field = element("input", { type: "text", id: "filter", autocomplete: "off", spellcheck: "false" });
  const status = element("span", { role: "status" });
  const search = document.querySelector<HTMLAnchorElement>("a[rel=search]");
  const all = element("a", { hidden: "" }, "Search the full text");
  const apply = (): void => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const left = rows.filter(({ item, text }) => {
      item.hidden = !words.every((word) => text.includes(word));
      return !item.hidden;
    });
    for (const group of document.querySelectorAll<HTMLElement>(".month, section:has(> .month)"))
      group.hidden = group.querySelector("li:not([hidden])") === null;
    status.textContent = words.length === 0 ? "" : `${left.length} of ${rows.length} rows`;
    // A row shows little of its minutes, so that a word may stand in many more.
    all.hidden = words.length === 0;
    all.href = `${search?.href ?? ""}?${new URLSearchParams({ q: words.join(" ") })}`;
  };
  const clear = (): void => {
    field.value = "";
    apply();
  };
  field.addEventListener("input", apply);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    if (event.key === "Enter")
      document.querySelector<HTMLElement>(".meetings > li:not([hidden]) > a")?.focus();
  });
  // What a link of this page leads to may be filtered away.
  document.querySelector(".month-jumps")?.addEventListener("click", clear);
  return [element("label", { for: "filter" }, "Filter this list"), field, status, all];
}

function rowsOfPage(): Row[] {
  return [...document.querySelectorAll(".month")].flatMap((month) => {
    const name = `${month.querySelector("abbr")?.title} ${month.firstElementChild?.textContent}`;
    return [...month.querySelectorAll<HTMLElement>(".meetings > li")].map((item) => ({
      item,
      text: `${name} ${item.textContent}`.toLowerCase(),
    }));
  });
}
