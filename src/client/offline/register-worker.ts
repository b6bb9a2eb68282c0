/** Registers the service worker, if the site has one, after the page has loaded: installing it loads more files. */
export function registerWorker(): void {
  const { worker } = document.body.dataset;
  // Without service workers, as in some private windows, pages work as usual.
  if (worker)
    addEventListener("load", () => navigator.serviceWorker?.register(worker).catch(() => undefined));
}
