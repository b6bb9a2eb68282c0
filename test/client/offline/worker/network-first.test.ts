import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { networkFirst } from "../../../../src/client/offline/worker/network-first.ts";

const fresh = new Response("fresh");
const old = new Response("old");
const never = new Promise<Response>(() => undefined);
const patience = 6000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function answerOf(
  network: Promise<Response>,
  kept: Response | undefined,
): Promise<Response | undefined> {
  const answer = networkFirst(network, () => Promise.resolve(kept), patience);
  await vi.advanceTimersByTimeAsync(patience);
  return answer;
}

describe("what a reader gets", () => {
  test("is the page on the network, though one is kept", async () => {
    expect(await answerOf(Promise.resolve(fresh), old)).toBe(fresh);
  });

  test("is the kept page where there is no network", async () => {
    expect(await answerOf(Promise.reject(new TypeError("no network")), old)).toBe(old);
  });

  test("is the kept page where the network takes too long", async () => {
    expect(await answerOf(never, old)).toBe(old);
  });

  test("is what a slow network brings where nothing is kept", async () => {
    const slow = new Promise<Response>((resolve) => {
      setTimeout(resolve, patience * 2, fresh);
    });
    const answer = networkFirst(slow, () => Promise.resolve(undefined), patience);
    await vi.advanceTimersByTimeAsync(patience * 2);
    expect(await answer).toBe(fresh);
  });

  test("is nothing where there is neither", async () => {
    expect(await answerOf(Promise.reject(new TypeError("no network")), undefined)).toBeUndefined();
  });

  test("waits for the network no longer than its patience", async () => {
    const kept = vi.fn(() => Promise.resolve(old));
    void networkFirst(never, kept, patience);
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(kept).not.toHaveBeenCalled();
  });
});
