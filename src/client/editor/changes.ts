import { signed } from "../../format/numbers.ts";
import type { ComparedCount, Figures } from "../../model/delta.ts";
import { figures as words } from "../../texts/en/charts/figures.ts";

/** Shows beside each field how its count has changed, by the figures that the build would compute. */
export function showChanges(form: HTMLFormElement, figures: Figures | null): void {
  for (const output of form.querySelectorAll<HTMLOutputElement>("output[data-change]")) {
    const count = countOf(output.dataset.change ?? "", form, figures);
    const change = count?.delta?.change ?? null;
    output.value = change === null ? (count?.why === "new" ? words.new : "") : signed(change);
    output.className = `delta ${change === null ? "is-new" : change > 0 ? "up" : change < 0 ? "down" : "same"}`;
  }
  for (const output of form.querySelectorAll<HTMLOutputElement>("output[data-total]")) {
    const board = output.dataset.total === "queues" ? figures?.queues : figures?.tickets;
    output.value = board ? String(board.total.count) : "";
  }
}

/** `path` is that of a field; with an empty name, it is the total of its table. Null where nothing is counted. */
function countOf(path: string, form: HTMLFormElement, figures: Figures | null): ComparedCount | null {
  const [board, ...rest] = path.split("/");
  if (board === "tickets" || board === "queues") {
    const name = rest.join("/");
    const compared = figures?.[board];
    return (name === "" ? compared?.total : compared?.counts.find((count) => count.name === name)) ?? null;
  }
  const [index = "", ...state] = rest;
  const column = form.elements.namedItem(`release/${index}`);
  if (!(column instanceof HTMLInputElement)) return null;
  const at = figures?.releases?.columns.indexOf(column.value.trim()) ?? -1;
  return figures?.releases?.rows.find((row) => row.state === state.join("/"))?.cells[at] ?? null;
}
