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
