/** Starts the worker that keeps visited pages, where the site has one; after all else, for it loads a few pages itself. */
export function keepVisitedPages(): void {
  const { worker } = document.body.dataset;
  // Some browsers have no workers or refuse them, as in private windows; pages are then read as ever.
  if (worker)
    addEventListener("load", () => navigator.serviceWorker?.register(worker).catch(() => undefined));
}
