import { cacheNames } from "../../../format/cache-names.ts";

declare const self: ServiceWorkerGlobalScope;

/** Takes the place of a worker of earlier days, removes what that one kept, and is gone. */
self.addEventListener("install", () => {
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const { prefix } = cacheNames(new URL(self.registration.scope).pathname, "");
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await self.registration.unregister();
}
