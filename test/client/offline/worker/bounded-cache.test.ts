import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { boundedCache } from "../../../../src/client/offline/worker/bounded-cache.ts";

const ofAnotherSite = new Response("another site's copy");

/** What the browser's cache would hold, oldest first. */
let entries: Map<string, Response>;
beforeEach(() => {
  entries = new Map();
  const cache = {
    put: (key: string, response: Response) => Promise.resolve(void entries.set(key, response)),
    delete: (key: string) => Promise.resolve(entries.delete(key)),
    keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
  };
  const match = (key: string, { cacheName }: CacheQueryOptions & { cacheName?: string } = {}) =>
    Promise.resolve(cacheName === "pages" ? entries.get(key) : ofAnotherSite);
  vi.stubGlobal("caches", { open: () => Promise.resolve(cache), match });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Responses that a program makes are of the type "default"; those of the network are "basic". */
function answer(status = 200, type = "basic", redirected = false): Response {
  return Object.defineProperties(new Response("", { status }), {
    type: { value: type },
    redirected: { value: redirected },
  });
}

async function keepAll(keys: readonly string[]): Promise<string[]> {
  const cache = boundedCache("pages", 2, new Set(["home"]));
  for (const key of keys) await cache.keep(key, answer());
  return [...entries.keys()];
}

describe("a bounded cache", () => {
  test("forgets what was kept first", async () => {
    expect(await keepAll(["a", "b", "c"])).toEqual(["b", "c"]);
  });

  test("takes what is kept again for the newest", async () => {
    expect(await keepAll(["a", "b", "a", "c"])).toEqual(["a", "c"]);
  });

  test("never forgets what it must always hold", async () => {
    expect(await keepAll(["home", "a", "b", "c"])).toEqual(["home", "b", "c"]);
  });

  test.each([
    ["that says that something is wrong", answer(503)],
    ["from elsewhere", answer(200, "opaque")],
    ["that came by way of another address", answer(200, "basic", true)],
  ])("keeps no answer %s", async (_, response) => {
    await boundedCache("pages", 2, new Set()).keep("a", response);
    expect([...entries.keys()]).toEqual([]);
  });

  test.each([404, 410])("forgets a page that has been taken away (%d)", async (status) => {
    await keepAll(["a", "b"]);
    await boundedCache("pages", 2, new Set()).keep("a", answer(status));
    expect([...entries.keys()]).toEqual(["b"]);
  });

  test("holds on to a page while its server is in trouble", async () => {
    await keepAll(["a"]);
    await boundedCache("pages", 2, new Set()).keep("a", answer(500));
    expect([...entries.keys()]).toEqual(["a"]);
  });

  test("finds what it keeps, and nothing that another site of the host has kept", async () => {
    await keepAll(["a"]);
    const cache = boundedCache("pages", 2, new Set());
    expect([await cache.find("a"), await cache.find("b")]).toEqual([entries.get("a"), undefined]);
  });

  test("does not fail where the browser cannot keep anything", async () => {
    vi.stubGlobal("caches", { open: () => Promise.reject(new Error("QuotaExceededError")) });
    await expect(boundedCache("pages", 2, new Set()).keep("a", answer())).resolves.toBeUndefined();
  });
});
