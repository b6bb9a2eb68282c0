import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";
import { makeChartsLive } from "../support/live-charts.ts";

const reason = "18 the week before, 12 the week after; 144 may be 14 with a digit too many";

describe("a suspected typo in a count", () => {
  test("is called doubtful below the chart, with the reason and a link to its cell", async ({ page }) => {
    await page.goto(`${inject("oddities").url}trends/`);
    const note = page.locator(".chart-section").first().locator(".note").first();
    expect(await note.innerText()).toBe(
      `? Open 144 on 11 Nov 2019 is doubtful: ${reason}. It is shown as written, and the axis leaves it out.`,
    );
    await note.getByRole("link").click();
    await page.waitForURL(/\/meetings\/2019-11-11\/#tickets-open$/);
    expect((await page.locator(":target").innerText()).replace(/\s+/g, " ")).toContain(
      `doubtful, ${reason}: 144`,
    );
  });

  test("is called doubtful in the table of figures", async ({ page }) => {
    await page.goto(`${inject("oddities").url}releases/1.2.1/`);
    const row = page.getByRole("row", { name: /^11 Nov 2019/ }).first();
    expect((await row.innerText()).replace(/\s+/g, " ")).toBe("11 Nov 2019 ? doubtful: 144 +126 2 ±0");
  });

  test("is called doubtful in the description of its point", async ({ page }) => {
    await page.goto(`${inject("oddities").url}trends/?to=2019-11-30`);
    await page.locator("[data-chart=ticket-flow] .plot").focus();
    await makeChartsLive(page);
    for (const key of ["Home", "ArrowRight"]) await page.keyboard.press(key);
    expect(await page.locator("[data-chart=ticket-flow] [aria-live=polite]").textContent()).toBe(
      `Open 144 on 11 Nov 2019, +126 since 4 Nov, when it was 18. Doubtful: ${reason}.`,
    );
  });
});
