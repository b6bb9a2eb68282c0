import { cacheNames } from "../../../format/cache-names.ts";
import type { PrecacheManifest } from "../../../model/site-data.ts";
import { type BoundedCache, boundedCache } from "./bounded-cache.ts";
import { networkFirst } from "./network-first.ts";
import { routeOf } from "./route.ts";

declare const self: ServiceWorkerGlobalScope;
/** The build writes it in front of this script. */
declare const precache: PrecacheManifest;

/** Milliseconds to wait for the network before a cached response is used. */
const networkTimeout = 6000;

const { scope } = self.registration;
const names = cacheNames(new URL(scope).pathname, precache.version);
const addressOf = (path: string): string => new URL(path.slice(1), scope).href;
const precachedPages = [...precache.pages, precache.offlinePage].map(addressOf);
const precachedAssets = precache.assets.map(addressOf);
const pages = boundedCache(names.pages, 100, new Set(precachedPages));
const assets = boundedCache(names.assets, 30, new Set(precachedAssets));
const images = boundedCache(names.images, 50, new Set());
const search = boundedCache(names.search, 200, new Set());

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

self.addEventListener("fetch", (event) => {
  const route = routeOf(event.request, scope);
  if (!route) return;
  const { kind, key } = route;
  if (kind === "page") event.respondWith(page(key, event));
  else if (kind === "asset") event.respondWith(asset(key, event));
  else event.respondWith(currentFile(kind === "image" ? images : search, key, event));
});

async function install(): Promise<void> {
  const fetched = async (address: string) => {
    const response = await fetch(address, { cache: "reload" });
    if (!response.ok) throw new Error(`${address} responded with ${response.status}`);
    return { address, response };
  };
  const [newPages, newAssets] = await Promise.all([
    Promise.all(precachedPages.map(fetched)),
    Promise.all(precachedAssets.map(fetched)),
  ]);
  for (const { address, response } of newPages) await pages.put(address, response);
  for (const { address, response } of newAssets) await assets.put(address, response);
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const current = new Set([names.pages, names.assets, names.images, names.search]);
  for (const name of await caches.keys())
    if (name.startsWith(names.prefix) && !current.has(name)) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  // Not awaited, because a worker handles no requests until it is activated.
  void cacheOpenPages().catch(() => undefined);
}

/** Pages that were opened before the worker was installed count as visited. */
async function cacheOpenPages(): Promise<void> {
  for (const { url } of await self.clients.matchAll({ type: "window" })) {
    const route = routeOf({ method: "GET", mode: "navigate", url }, scope);
    if (route) await pages.put(route.key, await fetch(route.key));
  }
}

/** From the network first, so that nobody reads an outdated page while online. */
async function page(key: string, event: FetchEvent): Promise<Response> {
  const network = fromNetwork(event);
  event.waitUntil(putCopy(network, (response) => pages.put(key, response)));
  const fromCache = async () => (await pages.match(key)) ?? (await pages.match(`${key}/`));
  return (await networkFirst(network, fromCache, networkTimeout)) ?? offlinePage();
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse;
  return preloaded instanceof Response ? preloaded : fetch(event.request);
}

/** From the cache first: the name of an asset changes with its content. */
async function asset(key: string, event: FetchEvent): Promise<Response> {
  const cached = await assets.match(key);
  if (cached) return cached;
  const network = fetch(event.request);
  event.waitUntil(putCopy(network, (response) => assets.put(key, response)));
  return network;
}

/** From the network first, because a new version of an image keeps its name. */
async function currentFile(cache: BoundedCache, key: string, event: FetchEvent): Promise<Response> {
  const network = fetch(event.request);
  event.waitUntil(putCopy(network, (response) => cache.put(key, response)));
  return (await networkFirst(network, () => cache.match(key), networkTimeout)) ?? Response.error();
}

async function putCopy(network: Promise<Response>, put: (response: Response) => Promise<void>) {
  // Cloned at once, because the page will consume the body.
  const copy = await network.then((response) => response.clone()).catch(() => null);
  if (copy) await put(copy);
}

async function offlinePage(): Promise<Response> {
  const cached = await pages.match(addressOf(precache.offlinePage));
  return cached
    ? new Response(cached.body, {
        status: 503,
        statusText: "Offline",
        headers: { "content-type": "text/html; charset=utf-8" },
      })
    : Response.error();
}
