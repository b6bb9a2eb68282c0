import { paths } from "../../format/urls.ts";
import { siteHref } from "../dom/site-href.ts";

/** Registers the service worker, if the site has one, after the page has loaded: installing it loads more files. */
export function registerWorker(): void {
  if (document.body.dataset.offline === undefined) return;
  const worker = siteHref(paths.serviceWorker);
  // Without service workers, as in some private windows, pages work as usual.
  addEventListener("load", () => navigator.serviceWorker?.register(worker).catch(() => undefined));
}
