const rowLinks = ".meetings > li > a, .mentions h2 a, #search-results h2 a";
const headingLinks = "main .heading > .permalink";

/** Moves the focus along the meetings of a list, or else along the headings of the page; at first to the one nearest to what is in view. */
export function stepThroughRows(step: 1 | -1): boolean {
  const rows = linksOf(rowLinks);
  const links = rows.length > 0 ? rows : linksOf(headingLinks);
  const focused = links.findIndex((link) =>
    (link.closest("li, .heading") ?? link).contains(document.activeElement),
  );
  const inView = links.findIndex((link) => link.getBoundingClientRect().top >= 0);
  const firstBelow = inView < 0 ? links.length : inView;
  const next = links[focused >= 0 ? focused + step : step > 0 ? firstBelow : firstBelow - 1];
  next?.focus();
  // What a heading is about stands below it.
  if (next?.matches(headingLinks)) next.scrollIntoView();
  return links.length > 0;
}

function linksOf(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
