import { cacheNames } from "../../../format/cache-names.ts";
import type { PrecacheManifest } from "../../../model/site-data.ts";
import { boundedCache } from "./bounded-cache.ts";
import { networkFirst } from "./network-first.ts";
import { wantedFile } from "./wanted-file.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written in front of this script by the build. */
declare const precache: PrecacheManifest;

/** Milliseconds after which a kept page is shown while a slow network is still being asked. */
const patience = 6000;

const { scope } = self.registration;
const names = cacheNames(new URL(scope).pathname, precache.version);
const addressOf = (path: string): string => new URL(path.slice(1), scope).href;
const pages = boundedCache(
  names.pages,
  100,
  new Set([...precache.pages, precache.offlinePage].map(addressOf)),
);
const assets = boundedCache(names.assets, 30, new Set(precache.assets.map(addressOf)));
const search = boundedCache(names.search, 200, new Set());

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

self.addEventListener("fetch", (event) => {
  const wanted = wantedFile(event.request, scope);
  if (!wanted) return;
  const { kind, key } = wanted;
  if (kind === "page") event.respondWith(page(key, event));
  else if (kind === "asset") event.respondWith(asset(key, event));
  else event.respondWith(searchFile(key, event));
});

async function install(): Promise<void> {
  const fetched = async (path: string) => {
    const address = addressOf(path);
    const response = await fetch(address, { cache: "reload" });
    if (!response.ok) throw new Error(`${address} is answered with ${response.status}`);
    return { address, response };
  };
  const [precachedPages, precachedAssets] = await Promise.all([
    Promise.all([...precache.pages, precache.offlinePage].map(fetched)),
    Promise.all(precache.assets.map(fetched)),
  ]);
  for (const { address, response } of precachedPages) await pages.keep(address, response);
  for (const { address, response } of precachedAssets) await assets.keep(address, response);
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const current = new Set([names.pages, names.assets, names.search]);
  for (const name of await caches.keys())
    if (name.startsWith(names.prefix) && !current.has(name)) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  // Not waited for, because until a worker is activated it answers nobody.
  void keepOpenPages().catch(() => undefined);
}

/** Pages that were opened before there was a worker have been visited too. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await self.clients.matchAll({ type: "window" })) {
    const wanted = wantedFile({ method: "GET", mode: "navigate", url }, scope);
    if (wanted) await pages.keep(wanted.key, await fetch(wanted.key));
  }
}

/** As it is on the network now, so that nobody who is online reads an old page. */
async function page(key: string, event: FetchEvent): Promise<Response> {
  const network = fromNetwork(event);
  event.waitUntil(keepFrom(network, (response) => pages.keep(key, response)));
  const kept = async () => (await pages.find(key)) ?? (await pages.find(`${key}/`));
  return (await networkFirst(network, kept, patience)) ?? offlinePage();
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse;
  return preloaded instanceof Response ? preloaded : fetch(event.request);
}

/** The name of an asset changes with its content, so a kept one is as good as any. */
async function asset(key: string, event: FetchEvent): Promise<Response> {
  const kept = await assets.find(key);
  if (kept) return kept;
  const network = fetch(event.request);
  event.waitUntil(keepFrom(network, (response) => assets.keep(key, response)));
  return network;
}

async function searchFile(key: string, event: FetchEvent): Promise<Response> {
  const network = fetch(event.request);
  event.waitUntil(keepFrom(network, (response) => search.keep(key, response)));
  return (await networkFirst(network, () => search.find(key), patience)) ?? Response.error();
}

async function keepFrom(network: Promise<Response>, keep: (response: Response) => Promise<void>) {
  // Copied at once, for whoever gets the answer will read it.
  const copy = await network.then((response) => response.clone()).catch(() => null);
  if (copy) await keep(copy);
}

async function offlinePage(): Promise<Response> {
  const kept = await pages.find(addressOf(precache.offlinePage));
  return kept
    ? new Response(kept.body, {
        status: 503,
        statusText: "Offline",
        headers: { "content-type": "text/html; charset=utf-8" },
      })
    : Response.error();
}
