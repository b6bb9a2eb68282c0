import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** What a first visit costs. */
export interface PageCost {
  /** Compressed, with everything that the page loads. */
  readonly kilobytes: number;
  readonly nodes: number;
  /** Milliseconds of tasks beyond the first 50 of each, in which the page does not answer. */
  readonly blocked: number;
}

/** Opens a page with a processor slowed down by a factor. */
export async function costOf(page: Page, address: string, slowdown: number): Promise<PageCost> {
  const responses: Response[] = [];
  const note = (response: Response): void => {
    responses.push(response);
  };
  const session = await page.context().newCDPSession(page);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  page.on("response", note);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  page.off("response", note);
  const cost = {
    kilobytes: (await Promise.all(responses.map(wireSize))).reduce((sum, size) => sum + size, 0) / 1000,
    nodes: await page.evaluate(() => document.querySelectorAll("*").length),
    blocked: await page.evaluate(blockedTime),
  };
  await session.detach();
  return cost;
}

async function wireSize(response: Response): Promise<number> {
  if (response.status() >= 300 && response.status() < 400) return 0;
  const body = await response.body();
  // A font is compressed already.
  return Math.min(gzipSync(body).length, body.length);
}

function blockedTime(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) sum += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
    // Buffered entries arrive before the second frame.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });
}
