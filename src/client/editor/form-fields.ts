import type { KeptValues, MinutesForm, TypedColumn, TypedCounts } from "../../editor/form.ts";
import { element } from "../dom/elements.ts";
import { showColumns } from "./release-columns.ts";

/** What the fields say now. */
export function readForm(form: HTMLFormElement, kept: KeptValues): MinutesForm {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const status = text("status");
  return {
    date: text("date"),
    status: status === "agenda" || status === "cancelled" ? status : "minutes",
    attending: data.getAll("attending").filter((name) => typeof name === "string"),
    others: text("others"),
    thisWeek: text("thisWeek"),
    nextWeek: text("nextWeek"),
    tickets: counts("tickets/"),
    queues: counts("queues/"),
    releases: columns(),
    nextDate: text("nextDate"),
    nextCancelled: text("nextCancelled"),
    notes: text("notes").replaceAll("\r\n", "\n"),
    kept,
  };

  function counts(start: string): TypedCounts {
    return Object.fromEntries(
      [...data].flatMap(([name, value]) =>
        name.startsWith(start) && typeof value === "string" ? [[name.slice(start.length), value]] : [],
      ),
    );
  }

  function columns(): TypedColumn[] {
    return [...data].flatMap(([name, value]): TypedColumn[] =>
      /^release\/\d+$/.test(name) && typeof value === "string"
        ? [{ column: value, counts: counts(`${name}/`) }]
        : [],
    );
  }
}

/** Fills in the fields. What the page has no field for, as in minutes of other years, is kept in a hidden one. */
export function showForm(form: HTMLFormElement, values: MinutesForm): void {
  const set = (name: string, value: string): void => setField(form, name, value);
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=attending]")];
  for (const box of boxes) box.checked = values.attending.includes(box.value);
  const offered = boxes.map(({ value }) => value);
  set(
    "others",
    [...values.attending.filter((name) => !offered.includes(name)), values.others].filter(Boolean).join(", "),
  );
  for (const name of [
    "date",
    "status",
    "thisWeek",
    "nextWeek",
    "nextDate",
    "nextCancelled",
    "notes",
  ] as const)
    set(name, values[name]);
  for (const board of ["tickets", "queues"] as const)
    for (const [name, count] of Object.entries(values[board])) set(`${board}/${name}`, count);
  showColumns(form, values.releases, set);
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  else if (field instanceof HTMLTextAreaElement) field.value = value;
  else if (value !== "") form.append(element("input", { type: "hidden", name, value }));
}
