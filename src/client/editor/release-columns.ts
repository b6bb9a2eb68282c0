import type { TypedColumn } from "../../editor/form.ts";

/** Adds a column of releases to the table, without a name or counts, by copying the last one. */
export function addColumn(form: HTMLFormElement): HTMLInputElement | null {
  const table = form.querySelector("[data-releases]");
  const names = [...form.querySelectorAll<HTMLInputElement>("thead input[name^='release/']")];
  const last = names.at(-1);
  if (!table || !last) return null;
  const [from, to] = [names.length - 1, names.length];
  for (const row of table.querySelectorAll("tr")) {
    const cell = row.lastElementChild?.cloneNode(true);
    if (!(cell instanceof HTMLElement)) continue;
    for (const field of cell.querySelectorAll("input")) {
      field.name = field.name.replace(`release/${from}`, `release/${to}`);
      field.value = "";
      field.setAttribute("value", "");
      field.ariaLabel = (field.ariaLabel ?? "").replace(String(from + 1), String(to + 1));
    }
    for (const note of cell.querySelectorAll<HTMLElement>(".since")) {
      const change = note.querySelector("output");
      if (change) change.dataset.change = change.dataset.change?.replace(`release/${from}`, `release/${to}`);
      note.replaceChildren(...(change ? [change] : []));
    }
    row.append(cell);
  }
  return form.querySelector<HTMLInputElement>(`input[name='release/${to}']`);
}

/** Shows columns with their counts, and adds those for which the table has no room. */
export function showColumns(
  form: HTMLFormElement,
  columns: readonly TypedColumn[],
  set: (name: string, value: string) => void,
): void {
  for (const [index, { column, counts }] of columns.entries()) {
    const name = `release/${index}`;
    if (form.elements.namedItem(name) === null) addColumn(form);
    set(name, column);
    for (const [state, count] of Object.entries(counts)) set(`${name}/${state}`, count);
  }
}
