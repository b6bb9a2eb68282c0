import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { boundedCache } from "../../../../src/client/offline/worker/bounded-cache.ts";

const otherSiteResponse = new Response("another site's copy");

/** The entries of the browser's cache, oldest first. */
let entries: Map<string, Response>;
beforeEach(() => {
  entries = new Map();
  const cache = {
    put: (key: string, response: Response) => Promise.resolve(void entries.set(key, response)),
    delete: (key: string) => Promise.resolve(entries.delete(key)),
    keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
  };
  const match = (key: string, { cacheName }: CacheQueryOptions & { cacheName?: string } = {}) =>
    Promise.resolve(cacheName === "pages" ? entries.get(key) : otherSiteResponse);
  vi.stubGlobal("caches", { open: () => Promise.resolve(cache), match });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Responses from the network have the type "basic"; those that a program makes, "default". */
function response(status = 200, type = "basic", redirected = false): Response {
  return Object.defineProperties(new Response("", { status }), {
    type: { value: type },
    redirected: { value: redirected },
  });
}

async function putAll(keys: readonly string[]): Promise<string[]> {
  const cache = boundedCache("pages", 2, new Set(["home"]));
  for (const key of keys) await cache.put(key, response());
  return [...entries.keys()];
}

describe("a bounded cache", () => {
  test("deletes the oldest entry", async () => {
    expect(await putAll(["a", "b", "c"])).toEqual(["b", "c"]);
  });

  test("moves an entry that is put again to the end", async () => {
    expect(await putAll(["a", "b", "a", "c"])).toEqual(["a", "c"]);
  });

  test("never deletes a pinned entry", async () => {
    expect(await putAll(["home", "a", "b", "c"])).toEqual(["home", "b", "c"]);
  });

  test.each([
    ["with an error status", response(503)],
    ["of another origin", response(200, "opaque")],
    ["that was redirected", response(200, "basic", true)],
  ])("stores no response %s", async (_, unusable) => {
    await boundedCache("pages", 2, new Set()).put("a", unusable);
    expect([...entries.keys()]).toEqual([]);
  });

  test.each([404, 410])("deletes a page that was removed from the site (%d)", async (status) => {
    await putAll(["a", "b"]);
    await boundedCache("pages", 2, new Set()).put("a", response(status));
    expect([...entries.keys()]).toEqual(["b"]);
  });

  test("keeps a page while its server fails", async () => {
    await putAll(["a"]);
    await boundedCache("pages", 2, new Set()).put("a", response(500));
    expect([...entries.keys()]).toEqual(["a"]);
  });

  test("matches its own entries, and none of another site on the same host", async () => {
    await putAll(["a"]);
    const cache = boundedCache("pages", 2, new Set());
    expect([await cache.match("a"), await cache.match("b")]).toEqual([entries.get("a"), undefined]);
  });

  test("does not reject when the browser cannot store anything", async () => {
    vi.stubGlobal("caches", { open: () => Promise.reject(new Error("QuotaExceededError")) });
    await expect(boundedCache("pages", 2, new Set()).put("a", response())).resolves.toBeUndefined();
  });
});
