import type { FilteredItem } from "./action-query.ts";

/** An action item with its row on a page. */
export interface ActionRow extends FilteredItem {
  readonly row: HTMLElement;
}

export interface ListedActions {
  readonly rows: readonly ActionRow[];
  /** Whether a year could not be loaded. */
  readonly isPartial: boolean;
}

/** All action items, open ones first. Those of a long list are on the pages of its years, of which the page shows the newest. */
export async function listedActions(): Promise<ListedActions> {
  const years = [...document.querySelectorAll<HTMLAnchorElement>(".year-pages a[data-moved]")];
  if (years.length === 0) return { rows: rowsOf(document), isPartial: false };
  const loaded = await Promise.allSettled(years.map(({ href }) => rowsOfPage(href)));
  const open = rowsOf(document).filter(({ status }) => status === "open" || status === "back");
  return {
    rows: [...open, ...loaded.flatMap((year) => (year.status === "fulfilled" ? year.value : []))],
    isPartial: loaded.some(({ status }) => status === "rejected"),
  };
}

async function rowsOfPage(address: string): Promise<ActionRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return rowsOf(page).map(({ row, ...item }) => ({ ...item, row: document.importNode(row, true) }));
}

function rowsOf(page: Document): ActionRow[] {
  return [...page.querySelectorAll<HTMLElement>("main li[data-weeks]")].map((row) => ({
    row,
    owners: ownersOf(row),
    status: row.className,
    weeks: Number(row.dataset.weeks),
  }));
}

function ownersOf({ dataset }: HTMLElement): string[] {
  const owners: unknown = JSON.parse(dataset.owners ?? "[]");
  return Array.isArray(owners) ? owners.filter((owner) => typeof owner === "string") : [];
}
