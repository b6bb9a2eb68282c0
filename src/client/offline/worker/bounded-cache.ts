/** A cache that deletes its oldest entries. */
export interface BoundedCache {
  /** Stores a complete, successful response; deletes the entry if the file is gone. Never rejects. */
  readonly put: (key: string, response: Response) => Promise<void>;
  /** Searches this cache only, because another site on the same host may have cached the same address. */
  readonly match: (key: string) => Promise<Response | undefined>;
}

/**
 * Holds at most `maxEntries`, besides those whose keys are `pinned`.
 * Our own, because Workbox 7.4.1 would make the service worker five times as large.
 */
export function boundedCache(name: string, maxEntries: number, pinned: ReadonlySet<string>): BoundedCache {
  return {
    match: (key) => caches.match(key, { cacheName: name }),
    async put(key, response) {
      try {
        const cache = await caches.open(name);
        if (response.status === 404 || response.status === 410) await cache.delete(key);
        if (!response.ok || response.redirected || response.type !== "basic") return;
        // A cache lists its entries in the order of insertion, so that the last one is the newest.
        await cache.delete(key);
        await cache.put(key, response);
        const unpinned = (await cache.keys()).map(({ url }) => url).filter((url) => !pinned.has(url));
        for (const url of unpinned.slice(0, -maxEntries)) await cache.delete(url);
      } catch {
        // A page is shown even if the disk is full.
      }
    },
  };
}
