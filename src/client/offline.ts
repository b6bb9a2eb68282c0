/** Starts the worker that keeps visited pages, where the site has one; after all else, for it loads a few pages itself. */
export function keepVisitedPages(): void {
  const worker = document.querySelector<HTMLScriptElement>("script[data-worker]")?.dataset.worker;
  if (!worker || !("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    // Some browsers refuse, such as in private windows; pages are then read as ever.
    navigator.serviceWorker.register(worker).catch(() => undefined);
  });
}
