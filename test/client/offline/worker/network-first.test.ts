import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { networkFirst } from "../../../../src/client/offline/worker/network-first.ts";

const fresh = new Response("fresh");
const cachedPage = new Response("cached");
const never = new Promise<Response>(() => undefined);
const timeout = 6000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function responseOf(
  network: Promise<Response>,
  cached: Response | undefined,
): Promise<Response | undefined> {
  const response = networkFirst(network, () => Promise.resolve(cached), timeout);
  await vi.advanceTimersByTimeAsync(timeout);
  return response;
}

describe("the response", () => {
  test("comes from the network, though one is cached", async () => {
    expect(await responseOf(Promise.resolve(fresh), cachedPage)).toBe(fresh);
  });

  test("comes from the cache if the network fails", async () => {
    expect(await responseOf(Promise.reject(new TypeError("no network")), cachedPage)).toBe(cachedPage);
  });

  test("comes from the cache if the network takes too long", async () => {
    expect(await responseOf(never, cachedPage)).toBe(cachedPage);
  });

  test("comes from a slow network if none is cached", async () => {
    const slow = new Promise<Response>((resolve) => {
      setTimeout(resolve, timeout * 2, fresh);
    });
    const response = networkFirst(slow, () => Promise.resolve(undefined), timeout);
    await vi.advanceTimersByTimeAsync(timeout * 2);
    expect(await response).toBe(fresh);
  });

  test("is undefined if there is no network and none is cached", async () => {
    expect(await responseOf(Promise.reject(new TypeError("no network")), undefined)).toBeUndefined();
  });

  test("waits for the network until the timeout", async () => {
    const fromCache = vi.fn(() => Promise.resolve(cachedPage));
    void networkFirst(never, fromCache, timeout);
    await vi.advanceTimersByTimeAsync(timeout - 1);
    expect(fromCache).not.toHaveBeenCalled();
  });
});
