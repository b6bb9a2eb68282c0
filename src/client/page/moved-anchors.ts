/**
 * Follows a link to a part that has moved to a page of its own, such as a year of a long list. The anchor remains on the link to
 * that page, which is where readers without JavaScript arrive.
 */
export function followMovedAnchors(): void {
  follow();
  addEventListener("hashchange", follow);
}

function follow(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLAnchorElement && "moved" in target.dataset) location.replace(target.href);
}
