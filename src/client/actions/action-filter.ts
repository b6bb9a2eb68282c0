import { once } from "../../format/lazily.ts";
import { actionFilter as texts } from "../../texts/en/search/action-filter.ts";
import { element } from "../dom/elements.ts";
import { type ActionQuery, matches, readActionQuery, writeActionQuery } from "./action-query.ts";
import { listedActions } from "./listed-actions.ts";

const filters = document.querySelector<HTMLElement>("#action-filter");
const found = document.querySelector<HTMLElement>("#found-actions");
const listed = document.querySelector<HTMLElement>("#listed-actions");
if (filters && found && listed) startFilter(filters, found, listed);

/** Lists the items that the address asks for in place of the lists of the page, and keeps the reader's choice in the address. */
function startFilter(filters: HTMLElement, found: HTMLElement, listed: HTMLElement): void {
  const selects = [...filters.querySelectorAll("select")];
  const clear = filters.querySelector("button");
  const title = element("h2");
  const note = element("p", { class: "note" }, texts.failed);
  const list = element("ul", { class: "actions threads" });
  const load = once(listedActions);
  let turn = 0;
  note.hidden = true;
  found.append(element("div", { role: "status" }, title), note, list);
  filters.addEventListener("change", () =>
    choose(new URLSearchParams([...selects].map(({ name, value }) => [name, value]))),
  );
  clear?.addEventListener("click", () => choose(new URLSearchParams()));
  addEventListener("popstate", () => void show());
  void show();

  function choose(values: URLSearchParams): void {
    history.pushState(null, "", location.pathname + writeActionQuery(readActionQuery(values.toString())));
    void show();
  }

  async function show(): Promise<void> {
    const query = readActionQuery(location.search);
    const isFiltered = writeActionQuery(query) !== "";
    turn += 1;
    const own = turn;
    fill(query);
    listed.hidden = isFiltered;
    found.hidden = !isFiltered;
    if (clear) clear.disabled = !isFiltered;
    if (!isFiltered) return;
    title.textContent ||= texts.loading;
    const { rows, isPartial } = await load();
    // Shows only the latest of overlapping choices.
    if (own !== turn) return;
    const shown = rows.filter((item) => matches(query, item));
    title.textContent = texts.found(shown.length, rows.length);
    note.hidden = !isPartial;
    list.replaceChildren(...shown.map(({ row }) => row.cloneNode(true)));
  }

  /** A value that the address names and no option has becomes one. */
  function fill(query: ActionQuery): void {
    const values: Readonly<Record<string, string>> = {
      owner: query.owner ?? "",
      status: query.status ?? "",
      age: query.age === null ? "" : String(query.age),
    };
    for (const select of selects) {
      const value = values[select.name] ?? "";
      const option = [...select.options].find((one) => one.value.toLowerCase() === value.toLowerCase());
      const label = select.name === "age" ? texts.age.atLeast(Number(value)) : value;
      const chosen = option ?? select.appendChild(element("option", { value }, label));
      select.value = chosen.value;
    }
  }
}
