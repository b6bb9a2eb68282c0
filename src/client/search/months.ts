import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import type { SearchOutcome } from "./find/engine.ts";
import type { SearchQuery } from "./find/query.ts";

/** Number of bar heights. The style sheet defines each, because the page forbids inline styles. */
const steps = 12;

const lateMonth = 9;
/** A longer span means a wrong date, and would fill the page with empty months. */
const mostYears = 60;

/**
 * Shows a bar for each month from the first to the last with results; a click filters by its month. All bars are one tab
 * stop, and arrow keys move between them. See https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function showMonthBars(
  container: HTMLElement,
  outcome: SearchOutcome | null,
  choose: (change: Partial<SearchQuery>) => void,
  texts: SearchTexts,
): void {
  const hadFocus = container.contains(document.activeElement);
  const bars = outcome ? monthBars(outcome, choose, texts) : [];
  container.replaceChildren(...bars.map(({ bar, label }) => element("span", label, bar)));
  const buttons = bars.map(({ bar }) => bar);
  const stop = buttons.find(isPressed) ?? buttons.findLast((bar) => !bar.disabled);
  if (!stop) return;
  moveStop(buttons, stop);
  if (hadFocus) stop.focus();
  // Many years scroll sideways inside the container, and never the page.
  const { left } = container.getBoundingClientRect();
  container.scrollLeft += stop.getBoundingClientRect().left - left - container.clientWidth / 2;
  container.onkeydown = (event) => {
    const enabled = buttons.filter((bar) => !bar.disabled);
    const at = enabled.findIndex((bar) => bar.matches(":focus"));
    const next = at < 0 ? undefined : targetOf(event.key, at, enabled);
    if (!next) return;
    event.preventDefault();
    moveStop(buttons, next);
    next.focus();
  };
}

function isPressed(bar: HTMLButtonElement): boolean {
  return bar.ariaPressed === "true";
}

/** Makes one of the bars the tab stop. */
function moveStop(bars: readonly HTMLButtonElement[], stop: HTMLButtonElement): void {
  for (const bar of bars) bar.tabIndex = bar === stop ? 0 : -1;
}

/** The bar that a key leads to; undefined for any other key. */
function targetOf<Bar>(key: string, at: number, bars: readonly Bar[]): Bar | undefined {
  if (key === "ArrowLeft" || key === "ArrowUp") return bars[Math.max(0, at - 1)];
  if (key === "ArrowRight" || key === "ArrowDown") return bars[Math.min(bars.length - 1, at + 1)];
  if (key === "Home") return bars[0];
  return key === "End" ? bars.at(-1) : undefined;
}

interface MonthBar {
  readonly bar: HTMLButtonElement;
  /** Attributes that show the year below the bar, if it is named. */
  readonly label: Readonly<Record<string, string>>;
}

function monthBars(
  { months, query }: SearchOutcome,
  choose: (change: Partial<SearchQuery>) => void,
  { dates, inMonth }: SearchTexts,
): readonly MonthBar[] {
  const found = Object.keys(months).toSorted((a, b) => (a < b ? -1 : 1));
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const highest = Math.max(...Object.values(months));
  const isTooLong = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > mostYears;
  return (isTooLong ? found : monthsBetween(first, last)).map((month) => {
    const count = months[month] ?? 0;
    const isChosen = query.month === month;
    const bar = element(
      "button",
      {
        type: "button",
        "aria-pressed": String(isChosen),
        "data-height": String(Math.ceil((count / highest) * steps)),
        title: `${dates.monthAndYear(month)}: ${count}`,
        ...(count === 0 && !isChosen ? { disabled: "" } : {}),
      },
      element("span", { class: "visually-hidden" }, inMonth(month, count)),
    );
    bar.addEventListener("click", () =>
      choose(isChosen ? { month: null } : { month, year: month.slice(0, 4) }),
    );
    // Late in a year, the label would overlap the next one.
    const isNamed = month.endsWith("-01") || (month === first && Number(month.slice(5)) < lateMonth);
    return { bar, label: isNamed ? { "data-year": month.slice(0, 4) } : {} };
  });
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let year = Number(first.slice(0, 4));
  let number = Number(first.slice(5));
  for (let month = first; month <= last; month = `${year}-${String(number).padStart(2, "0")}`) {
    months.push(month);
    [year, number] = number === 12 ? [year + 1, 1] : [year, number + 1];
  }
  return months;
}
