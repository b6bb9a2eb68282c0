import type { Page } from "playwright-core";

/** Reaches every chart of the page as a reader by keyboard does, and waits until the browser draws them. */
export async function makeChartsLive(page: Page): Promise<void> {
  const plots = page.locator(".plot[tabindex='0']");
  await plots.first().waitFor();
  await plots.evaluateAll((all) => {
    for (const plot of all) plot.dispatchEvent(new FocusEvent("focusin"));
  });
  await page.waitForFunction(() => !document.querySelector("[data-chart]:not(.is-live)"));
}
