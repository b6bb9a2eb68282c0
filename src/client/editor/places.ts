import type { FieldPath, Position } from "../../model/diagnostic.ts";

/** Selects a line of the text, counted from 1, and scrolls to it. */
export function selectLine(notes: HTMLTextAreaElement, line: number): void {
  const lines = notes.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  notes.focus();
  notes.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  // Browsers scroll to what is typed, not to what is selected.
  notes.scrollTop = (notes.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 3);
}

/** Moves to the field whose value is at a place of the front matter; to the first field of its line if there is none. */
export function focusField(
  form: HTMLFormElement,
  { line, column }: Position,
  positionOf: (path: FieldPath) => Position,
): void {
  const places = [...form.elements].flatMap((field) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return [];
    return pathsOf(field, form).map((path) => ({ field, place: positionOf(path) }));
  });
  const onLine = places.filter(({ place }) => place.line === line);
  const exact = onLine.find(({ place }) => place.column === column);
  (exact ?? onLine[0])?.field.focus();
}

const single: Readonly<Record<string, FieldPath>> = {
  date: ["date"],
  status: ["status"],
  others: ["attending"],
  thisWeek: ["triage", "this_week"],
  nextWeek: ["triage", "next_week"],
  nextDate: ["next", "date"],
  nextCancelled: ["next", "cancelled"],
};

/** Where the value of a field is in the front matter, or its key. */
function pathsOf(
  { name, value }: HTMLInputElement | HTMLSelectElement,
  form: HTMLFormElement,
): readonly FieldPath[] {
  const [start = "", ...rest] = name.split("/");
  const known = single[name];
  if (known) return [known];
  if (name === "attending") return [["attending", String(chosenBefore(value, form))]];
  if (start === "tickets" || start === "queues") return withKey([start, rest.join("/")]);
  if (start !== "release") return [];
  const [index = "", ...state] = rest;
  const column = form.elements.namedItem(`release/${index}`);
  const path = ["releases", column instanceof HTMLInputElement ? column.value.trim() : ""];
  return state.length > 0 ? withKey([...path, state.join("/")]) : [path];
}

/** A finding may be about a count, or about the name of it. */
function withKey(path: FieldPath): readonly FieldPath[] {
  return [path, [...path, ""]];
}

/** How many names that are tapped come before one. */
function chosenBefore(name: string, form: HTMLFormElement): number {
  const chosen = [...form.querySelectorAll<HTMLInputElement>("input[name=attending]:checked")];
  return chosen.findIndex(({ value }) => value === name);
}
