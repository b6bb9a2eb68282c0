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
