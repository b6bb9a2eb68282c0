import { daysBetween, longDate, mediumDate } from "../../format/days.ts";
import { element } from "../dom/elements.ts";
import { kindLabels, readKind } from "./kinds.ts";
import { markParameter } from "./marked-words.ts";
import type { PagefindRecord } from "./pagefind.ts";

/** Number of highlighted words passed to the page, which keeps its address short. */
const mostMarks = 8;

/**
 * One result: its title, its date and an excerpt. `repeats` are results of other meetings with the same text, such as an
 * action item that is listed week after week.
 */
export function resultItem(
  record: PagefindRecord,
  repeats: readonly PagefindRecord[],
  today: string,
): HTMLLIElement {
  const { title = "", breadcrumb = "", date = "" } = record.meta;
  const kind = readKind(record.meta.kind) ?? "minutes";
  const excerpt = markedText(record.excerpt);
  const isItem = kind !== "minutes";
  const where = [
    // The title of an action item names its owner; the text may not.
    ...(isItem ? [kind === "action" ? title : kindLabels[kind].one] : []),
    ...(breadcrumb === "" ? [] : [breadcrumb]),
    ...(repeats.length === 0 ? [] : ["also"]),
  ];
  return element(
    "li",
    {},
    element(
      "h2",
      isItem ? { class: "found-item" } : {},
      element("a", { href: addressWithMarks(record) }, ...(isItem ? excerpt : [title])),
    ),
    element(
      "p",
      { class: "where" },
      element("time", { datetime: date }, longDate(date)),
      `, ${timeAgo(date, today)}`,
      ...where.map((part) => ` · ${part}`),
      ...repeats.flatMap((repeat, index) => [
        index === 0 ? " " : ", ",
        element("a", { href: addressWithMarks(repeat) }, mediumDate(repeat.meta.date ?? "")),
      ]),
    ),
    ...(isItem ? [] : [element("p", { class: "excerpt" }, ...excerpt)]),
  );
}

/** Keeps only the text and the marks of an excerpt. */
function markedText(excerpt: string): Node[] {
  return excerptNodes(excerpt).map((node) =>
    node.nodeName === "MARK"
      ? element("mark", {}, node.textContent ?? "")
      : document.createTextNode(node.textContent ?? ""),
  );
}

function excerptNodes(excerpt: string): Node[] {
  return [...new DOMParser().parseFromString(excerpt, "text/html").body.childNodes];
}

/** The address of a result, with the words to highlight on its page. */
function addressWithMarks({ url, excerpt }: PagefindRecord): string {
  const marks = excerptNodes(excerpt)
    .filter(({ nodeName }) => nodeName === "MARK")
    .map(({ textContent }) =>
      (textContent ?? "").toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
    );
  const address = new URL(url, location.href);
  const words = [...new Set(marks)].filter((word) => word !== "").slice(0, mostMarks);
  if (words.length > 0) address.searchParams.set(markParameter, words.join(" "));
  return address.href;
}

/** How long ago a meeting was: `today`, `3 weeks ago`, `6 years ago`. */
function timeAgo(date: string, today: string): string {
  const days = daysBetween(date, today);
  const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  if (days < 14) return words.format(-days, "day");
  if (days < 7 * 104) return words.format(-Math.round(days / 7), "week");
  return words.format(-Math.floor(days / 365.25), "year");
}
