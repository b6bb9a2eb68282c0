import type { Page } from "playwright-core";
import { browseFolder } from "./browse-folder.ts";

const repetitions = 20;

/** Times of the charts of a built site in Chromium, in milliseconds; empty without a browser. */
export async function chartTimes(site: string): Promise<Record<string, number>> {
  const times = await browseFolder(site, async (page, url) => {
    // The address asks for a part, so all charts are drawn in the browser.
    await page.goto(`${url}trends/?range=1y`);
    await page.waitForFunction(() => !document.querySelector("[data-chart]:not(.is-live)"));
    return measure(page);
  });
  return times ?? {};
}

/** Drawing is synchronous, so the time of an event includes everything that it changes. */
async function measure(page: Page): Promise<Record<string, number>> {
  const count = await page.locator("[data-chart]").count();
  const ranges = await medianOf((time) =>
    page.evaluate(
      (range) => {
        const radio = document.querySelector(`input[value="${range}"]`);
        const start = performance.now();
        radio?.dispatchEvent(new Event("change"));
        return performance.now() - start;
      },
      time % 2 === 0 ? "1y" : "all",
    ),
  );
  const moves = await medianOf((time) =>
    page.evaluate(
      (x) => {
        const canvas = document.querySelector("canvas");
        const start = performance.now();
        canvas?.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: 500 }));
        return performance.now() - start;
      },
      200 + 30 * time,
    ),
  );
  return {
    [`${count} charts redrawn for another range`]: ranges,
    "the pointer moved over a chart": moves,
  };
}

async function medianOf(run: (time: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < repetitions; time += 1) times.push(await run(time));
  return times.toSorted((a, b) => a - b)[Math.floor(repetitions / 2)] ?? Number.NaN;
}
