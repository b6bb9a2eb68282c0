import { daysBetween } from "../../format/days/days.ts";
import type { FoundRecord } from "../../search/read-index.ts";
import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { siteHref } from "../dom/site-href.ts";
import type { ExcerptPart } from "./find/excerpt.ts";
import { markParameter } from "./marked-words.ts";

/** Number of highlighted words passed to the page, which keeps its address short. */
const mostMarks = 8;

/** A result with the passage of its text that is shown. */
export interface ShownResult {
  readonly record: FoundRecord;
  readonly excerpt: readonly ExcerptPart[];
}

/**
 * One result: its title, its date and an excerpt. `repeats` are results of other meetings with the same text, such as an
 * action item that is listed week after week.
 */
export function resultItem(
  { record, excerpt }: ShownResult,
  repeats: readonly ShownResult[],
  today: string,
  texts: SearchTexts,
): HTMLLIElement {
  const { title, breadcrumb, date, kind } = record;
  const isItem = kind !== "minutes" && kind !== "fact";
  const passage = markedText(excerpt);
  const where = [
    // The title of an action item names its owner, and that of a statement its speaker; the text may not.
    ...(isItem ? [kind === "action" || kind === "statement" ? title : texts.kinds[kind].one] : []),
    ...(breadcrumb === "" ? [] : [breadcrumb]),
    ...(repeats.length === 0 ? [] : [texts.also]),
  ];
  return element(
    "li",
    {},
    element(
      "h2",
      isItem ? { class: "found-item" } : {},
      element("a", { href: addressWithMarks({ record, excerpt }) }, ...(isItem ? passage : [title])),
    ),
    element(
      "p",
      { class: "where" },
      element("time", { datetime: date }, texts.dates.long(date)),
      `, ${timeAgo(date, today, texts)}`,
      ...where.map((part) => ` · ${part}`),
      ...repeats.flatMap((repeat, index) => [
        index === 0 ? " " : ", ",
        element("a", { href: addressWithMarks(repeat) }, texts.dates.medium(repeat.record.date)),
      ]),
    ),
    ...(isItem ? [] : [element("p", { class: "excerpt" }, ...passage)]),
  );
}

function markedText(excerpt: readonly ExcerptPart[]): (Node | string)[] {
  return excerpt.map(({ text, isMarked }) => (isMarked ? element("mark", {}, text) : text));
}

/** The address of a result, with the words to highlight on its page. */
function addressWithMarks({ record, excerpt }: ShownResult): string {
  const address = new URL(siteHref(record.path), location.href);
  const marked = excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text.toLowerCase());
  const words = [...new Set(marked)].slice(0, mostMarks);
  if (words.length > 0) address.searchParams.set(markParameter, words.join(" "));
  return address.href;
}

/** How long ago a meeting was: `today`, `3 weeks ago`, `6 years ago`. */
function timeAgo(date: string, today: string, { locale }: SearchTexts): string {
  const days = daysBetween(date, today);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (days < 14) return words.format(-days, "day");
  if (days < 7 * 104) return words.format(-Math.round(days / 7), "week");
  return words.format(-Math.floor(days / 365.25), "year");
}
