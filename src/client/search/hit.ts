import { daysBetween, longDate, mediumDate } from "../../format/days.ts";
import { element } from "../dom/elements.ts";
import { kindLabels, readKind } from "./kinds.ts";
import { markParameter } from "./marked-words.ts";
import type { PagefindRecord } from "./pagefind.ts";

/** Marked words that are carried to the page; more would make its address long. */
const mostMarks = 8;

/**
 * One result: what it is, when that was, and the words around what was found. `others` are of later or earlier meetings
 * that say the very same, as an action item does week after week.
 */
export function hit(record: PagefindRecord, others: readonly PagefindRecord[], today: string): HTMLLIElement {
  const { title = "", place = "", date = "" } = record.meta;
  const kind = readKind(record.meta.kind) ?? "minutes";
  const excerpt = markedText(record.excerpt);
  const isItem = kind !== "minutes";
  const where = [
    // The title of an action item says whose it is, which its text may not.
    ...(isItem ? [kind === "action" ? title : kindLabels[kind].one] : []),
    ...(place === "" ? [] : [place]),
    ...(others.length === 0 ? [] : ["also"]),
  ];
  return element(
    "li",
    {},
    element(
      "h2",
      isItem ? { class: "found-item" } : {},
      element("a", { href: withMarks(record) }, ...(isItem ? excerpt : [title])),
    ),
    element(
      "p",
      { class: "where" },
      element("time", { datetime: date }, longDate(date)),
      `, ${ago(date, today)}`,
      ...where.map((part) => ` · ${part}`),
      ...others.flatMap((other, index) => [
        index === 0 ? " " : ", ",
        element("a", { href: withMarks(other) }, mediumDate(other.meta.date ?? "")),
      ]),
    ),
    ...(isItem ? [] : [element("p", { class: "excerpt" }, ...excerpt)]),
  );
}

/** Only text and marks are taken over from an excerpt. */
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

/** The address of a result, which tells its page which words to mark. */
function withMarks({ url, excerpt }: PagefindRecord): string {
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

/** `today`, `3 weeks ago`, `6 years ago`: how long a meeting is past, as one says it. */
function ago(date: string, today: string): string {
  const days = daysBetween(date, today);
  const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  if (days < 14) return words.format(-days, "day");
  if (days < 7 * 104) return words.format(-Math.round(days / 7), "week");
  return words.format(-Math.floor(days / 365.25), "year");
}
