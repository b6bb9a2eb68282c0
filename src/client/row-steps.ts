const rowLinks = ".meetings > li > a, .mentions h2 a, #search-results h2 a";

/** Moves the focus along the meetings of a list, at first to the one nearest to what is in view. */
export function stepThroughRows(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(rowLinks)];
  const focused = links.findIndex((link) => (link.closest("li") ?? link).contains(document.activeElement));
  const inView = links.findIndex((link) => link.getBoundingClientRect().top >= 0);
  const firstBelow = inView < 0 ? links.length : inView;
  const next = focused >= 0 ? focused + step : step > 0 ? firstBelow : firstBelow - 1;
  links[next]?.focus();
  return links.length > 0;
}
