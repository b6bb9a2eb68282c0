/** What a request of a page asks for: how it is answered, and the address under which the answer is kept. */
export interface WantedFile {
  readonly kind: "page" | "asset" | "search";
  readonly key: string;
}

/**
 * What a request asks the site for; null where the worker has no part in it. `scope` is the full address of the site's
 * root. Queries such as `?q=` and anchors choose a part of a page, so that one copy of it is enough.
 */
export function wantedFile(
  { method, url, mode }: Pick<Request, "method" | "url" | "mode">,
  scope: string,
): WantedFile | null {
  const address = url.replace(/[?#].*$/s, "");
  if (method !== "GET" || !address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (path.startsWith("assets/")) return { kind: "asset", key: address };
  if (/^pagefind\/|^search\/.+\.(?:json|txt)$/.test(path)) return { kind: "search", key: address };
  if (mode !== "navigate") return null;
  // Feeds, calendars and data are left to whatever program reads them.
  const isPage = /(?:^|\/)[^./]*$|\.html$/.test(path);
  return isPage ? { kind: "page", key: address.replace(/(?<=\/)index\.html$/, "") } : null;
}
