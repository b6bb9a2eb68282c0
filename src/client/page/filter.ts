import { filter } from "../../texts/en/search/filter.ts";
import type { FilterTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { addEarlierYears } from "./earlier-years.ts";

interface Row {
  readonly item: HTMLElement;
  /** Its month and text, in lower case. */
  readonly text: string;
}

document.querySelector(".list-filter")?.append(...filterFor(filter));

/** A field that hides every row without all of the typed words. Earlier years are added when it is used. */
function filterFor(texts: FilterTexts): HTMLElement[] {
  let rows = rowsOfPage();
  const field = element("input", { type: "text", id: "filter", autocomplete: "off", spellcheck: "false" });
  const status = element("span", { role: "status" });
  const searchPage = document.querySelector<HTMLFormElement>(".site-search")?.action ?? "";
  const searchLink = element("a", { hidden: "" }, texts.searchInstead);
  const apply = (): void => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = rows.filter(({ item, text }) => {
      item.hidden = !words.every((word) => text.includes(word));
      return !item.hidden;
    });
    for (const group of document.querySelectorAll<HTMLElement>(".month, section:has(> .month)"))
      group.hidden = group.querySelector("li:not([hidden])") === null;
    status.textContent = words.length === 0 ? "" : texts.status(shown.length, rows.length);
    // A row shows only a little of its minutes, so offer to search all of the text.
    searchLink.hidden = words.length === 0;
    searchLink.href = `${searchPage}?${new URLSearchParams({ q: words.join(" ") })}`;
  };
  const addRows = async (): Promise<void> => {
    await addEarlierYears();
    rows = rowsOfPage();
    apply();
  };
  const clear = (): void => {
    field.value = "";
    apply();
  };
  field.addEventListener("input", apply);
  field.addEventListener("input", addRows, { once: true });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    if (event.key === "Enter")
      document.querySelector<HTMLElement>(".meetings > li:not([hidden]) > a")?.focus();
  });
  // The filter may hide the month that a link points to.
  document.querySelector(".month-jumps")?.addEventListener("click", clear);
  return [element("label", { for: "filter" }, texts.label), field, status, searchLink];
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
