import { monthNames } from "../../format/days.ts";
import { element } from "../dom/elements.ts";
import type { SearchOutcome } from "./engine.ts";
import type { SearchQuery } from "./query.ts";

/** Number of bar heights. The style sheet defines each, because the page forbids inline styles. */
const steps = 12;

const lateMonth = 9;
/** A longer span means a wrong date, and would fill the page with empty months. */
const mostYears = 60;

/** A bar for each month from the first to the last with results; clicking one filters by its month. */
export function monthBars(
  { months, query }: SearchOutcome,
  choose: (change: Partial<SearchQuery>) => void,
): HTMLElement[] {
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
        title: `${monthName(month)}: ${count}`,
        ...(count === 0 && !isChosen ? { disabled: "" } : {}),
      },
      element("span", { class: "visually-hidden" }, `${monthName(month)}, ${count} found`),
    );
    bar.addEventListener("click", () =>
      choose(isChosen ? { month: null } : { month, year: month.slice(0, 4) }),
    );
    // Late in a year, the label would overlap the next one.
    const isNamed = month.endsWith("-01") || (month === first && Number(month.slice(5)) < lateMonth);
    return element("li", isNamed ? { "data-year": month.slice(0, 4) } : {}, bar);
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

/** `2020-09` as `September 2020`. */
export function monthName(month: string): string {
  return `${monthNames[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;
}
