// Prepares the lists and tables of a document: says of each by itself what only the whole of it shows.

import { hasElement } from "./has-element.ts";

/** The attributes that hold it. */
export const itemNumber = "data-item-number";
export const layoutMark = "data-layout";

const level = /\blst-kix_\w+-(\d)\b/;

/** Nests the lists of Google's documents, which come one after another and have their level in the name of a class. */
export function nestLists(document: Document): void {
  /** The last list of each level. */
  let open: Element[] = [];
  let before: Element | null = null;
  for (const list of Array.from(document.querySelectorAll("ul, ol"))) {
    const depth = Number(level.exec(list.className)?.[1] ?? "-1");
    if (depth < 0) continue;
    if (before === null || list.previousElementSibling !== before) open = [];
    before = list;
    const [same, outer] = [open[depth], open[depth - 1]];
    open = [...open.slice(0, depth), same ?? list];
    if (same) {
      while (list.firstChild) same.appendChild(list.firstChild);
      list.remove();
    } else outer?.lastElementChild?.appendChild(list);
    // What comes next follows the outermost list, of which this one is now a part.
    before = open[0] ?? list;
  }
}

/** Numbers the items of ordered lists. */
export function numberItems(document: Document): void {
  for (const list of Array.from(document.querySelectorAll("ol"))) {
    let number = Number(list.getAttribute("start") ?? "1") || 1;
    for (const item of Array.from(list.children)) {
      if (item.tagName !== "LI") continue;
      item.setAttribute(itemNumber, String(number));
      number += 1;
    }
  }
}

/** Marks tables that lay out a page, as in mails: those of one column, and those with tables in them. */
export function markTables(document: Document): void {
  for (const table of Array.from(document.querySelectorAll("table"))) {
    const rows = Array.from(table.querySelectorAll("tr"));
    const isLayout = hasElement(table, "table") || rows.every(({ children }) => children.length < 2);
    if (isLayout) table.setAttribute(layoutMark, "");
  }
}
