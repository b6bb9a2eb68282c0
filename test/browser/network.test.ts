import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, type PageKind, pageKinds } from "../support/page-kinds.ts";

interface Seen {
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

for (const pageKind of pageKinds) {
  describe(`the ${pageKind.kind}`, () => {
    let seen: Seen;
    test.beforeAll(async ({ browser }) => {
      const page = await browser.newPage();
      seen = await seenWhileOpening(page, pageKind);
      await page.close();
    });

    test("requests nothing from other sites", () => {
      const own = inject(pageKind.site).url;
      expect(seen.requests.filter((address) => !address.startsWith(own))).toEqual([]);
    });

    test("opens without an error on the console", () => {
      expect(seen.complaints).toEqual([]);
    });
  });
}

test("a request to another site is detected", async ({ page }) => {
  const requests = requestsOf(page);
  await page.goto(inject("root").url);
  await page.evaluate(() => fetch("https://harbour.example/").catch(() => null));
  expect(requests).not.toEqual([]);
});

/** Requests over the network; `data:` and `blob:` addresses are not counted. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

async function seenWhileOpening(page: Page, pageKind: PageKind): Promise<Seen> {
  const requests = requestsOf(page);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) =>
    complaints.push(`${request.url()} ${request.failure()?.errorText ?? ""}`),
  );
  await openKind(page, pageKind);
  await page.waitForLoadState("networkidle");
  return { requests, complaints };
}
