import { cacheNames } from "../../../format/cache-names.ts";

declare const self: ServiceWorkerGlobalScope;

/** Replaces an earlier offline worker, deletes its caches and unregisters itself. */
self.addEventListener("install", () => {
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(unregister());
});

async function unregister(): Promise<void> {
  const { prefix } = cacheNames(new URL(self.registration.scope).pathname, "");
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await self.registration.unregister();
}
