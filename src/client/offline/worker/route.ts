/** How the worker responds to a request, and the address under which it caches the response. */
export interface Route {
  readonly kind: "page" | "asset" | "image" | "search";
  readonly key: string;
}

/**
 * The route of a request; null if the worker leaves it to the browser. `scope` is the full address of the site's root.
 * The key of a page has no query or fragment: they select a part of it, so that one copy is enough.
 */
export function routeOf(
  { method, url, mode }: Pick<Request, "method" | "url" | "mode">,
  scope: string,
): Route | null {
  const address = url.replace(/[?#].*$/s, "");
  if (method !== "GET" || !address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (path.startsWith("assets/")) return { kind: "asset", key: address };
  // The query of a file of the search index is its version; files of two versions do not go together.
  if (/^search\/.+\.(?:json|txt)$/.test(path)) return { kind: "search", key: url.replace(/#.*$/s, "") };
  // Not the cards, which no page shows.
  if (/^meetings\/.+(?<!\/card)\.(?:png|jpg|gif|webp)$/.test(path)) return { kind: "image", key: address };
  if (mode !== "navigate") return null;
  // Feeds, calendars and data are for other programs.
  const isPage = /(?:^|\/)[^./]*$|\.html$/.test(path);
  return isPage ? { kind: "page", key: address.replace(/(?<=\/)index\.html$/, "") } : null;
}
