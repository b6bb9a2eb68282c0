const headingLinks = "main .heading > .permalink";

/** Moves the focus to the next or previous heading and scrolls to it; starts at the top of the window. False without headings. */
export function stepThroughHeadings(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(headingLinks)];
  const top = (link: HTMLElement): number => link.getBoundingClientRect().top;
  const focused = links.find((link) => link === document.activeElement);
  const from = focused ? top(focused) : 0;
  const next = step > 0 ? links.find((link) => top(link) > from) : links.findLast((link) => top(link) < from);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView();
  return links.length > 0;
}

const rowLinks = ".meetings > li > a, .mentions h3 a, #search-results h2 a";
const calendarLinks = ".year-calendar a.day";

/**
 * Moves the focus through a list of meetings, starting with the nearest one in view, or through a calendar that has the
 * focus. False if the page has neither.
 */
export function stepThroughRows(step: 1 | -1): boolean {
  const wanted = document.activeElement?.matches(calendarLinks) ? calendarLinks : rowLinks;
  const links = [...document.querySelectorAll<HTMLElement>(wanted)].filter(isShown);
  const focused = links.findIndex((link) => (link.closest("li") ?? link).contains(document.activeElement));
  const inView = links.findIndex((link) => link.getBoundingClientRect().top >= 0);
  const firstBelow = inView < 0 ? links.length : inView;
  const next = focused >= 0 ? focused + step : step > 0 ? firstBelow : firstBelow - 1;
  links[next]?.focus();
  return links.length > 0;
}

function isShown(link: HTMLElement): boolean {
  return link.getClientRects().length > 0;
}
