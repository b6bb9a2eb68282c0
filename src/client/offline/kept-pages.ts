import { cacheNames } from "../../format/cache-names.ts";
import { element } from "../dom/elements.ts";

const list = document.querySelector<HTMLElement>("#kept-pages");
const scope = list?.dataset.scope;
if (list && scope && "caches" in window) void showCachedPages(list, scope);

// The requested page can be loaded now.
addEventListener("online", () => location.reload());

/** Lists the pages that can be read offline, the one visited last first. */
async function showCachedPages(list: HTMLElement, scope: string): Promise<void> {
  const { pages } = cacheNames(new URL(scope, location.href).pathname, "");
  if (!(await caches.has(pages))) return;
  const cache = await caches.open(pages);
  const requests = (await cache.keys()).toReversed();
  const items = await Promise.all(
    requests.map(async ({ url }) => {
      const title = titleOf((await (await cache.match(url))?.text()) ?? "");
      return title === null ? [] : [element("li", {}, element("a", { href: url }, title))];
    }),
  );
  list.replaceChildren(...items.flat());
}

/** Null for redirects and for the offline page itself. */
function titleOf(html: string): string | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (page.querySelector("#kept-pages")) return null;
  return page.querySelector<HTMLMetaElement>("meta[property='og:title']")?.content ?? null;
}
