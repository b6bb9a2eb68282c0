/** A cache that forgets what was kept first. */
export interface BoundedCache {
  /** Keeps a whole and good answer; forgets the earlier one where the file is gone. Never fails. */
  readonly keep: (key: string, response: Response) => Promise<void>;
  /** Only what this cache keeps: other sites of the same host may keep the same address. */
  readonly find: (key: string) => Promise<Response | undefined>;
}

/** `most` is the number of entries, besides those that are `always` kept. */
export function boundedCache(name: string, most: number, always: ReadonlySet<string>): BoundedCache {
  return {
    find: (key) => caches.match(key, { cacheName: name }),
    async keep(key, response) {
      try {
        const cache = await caches.open(name);
        if (response.status === 404 || response.status === 410) await cache.delete(key);
        if (!response.ok || response.redirected || response.type !== "basic") return;
        // Taken out first, so that it is the newest entry.
        await cache.delete(key);
        await cache.put(key, response);
        const others = (await cache.keys()).map(({ url }) => url).filter((url) => !always.has(url));
        for (const url of others.slice(0, -most)) await cache.delete(url);
      } catch {
        // A full disk must not keep a page from being shown.
      }
    },
  };
}
