const headingLinks = "main .heading > .permalink";

/** Moves the focus to the link of the next heading below or above, at first of the top of the window, and the heading with its text into view. */
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

const rowLinks = ".meetings > li > a, .mentions h2 a, #search-results h2 a";
const calendarLinks = ".year-calendar a.day";

/**
 * Moves the focus along the meetings of a list, at first to the one nearest to what is in view, and along those of a
 * calendar once the focus is in it.
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

/** A filter hides rows. */
function isShown(link: HTMLElement): boolean {
  return link.getClientRects().length > 0;
}
