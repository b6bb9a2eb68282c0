import type { Page } from "playwright-core";
import { inject } from "vitest";

/** An example of a kind of page, and its template. */
export interface PageKind {
  readonly kind: string;
  readonly template: string;
  readonly site: "technology" | "oddities" | "decade";
  /** Path below the site's base path. */
  readonly path: string;
}

/** A page of every kind, and odd pages of some. `test/site/page-kinds.test.ts` checks that no template is missing. */
export const pageKinds: readonly PageKind[] = [
  { kind: "home page", template: "home", site: "technology", path: "" },
  { kind: "meeting page", template: "meeting", site: "technology", path: "meetings/2020-09-14/" },
  { kind: "list of all meetings", template: "meetings", site: "technology", path: "meetings/" },
  { kind: "list of a year", template: "year", site: "technology", path: "meetings/2020/" },
  { kind: "page of trends", template: "trends", site: "technology", path: "trends/" },
  { kind: "list of releases", template: "releases", site: "technology", path: "releases/" },
  { kind: "page of a release", template: "release", site: "technology", path: "releases/3.5.22/" },
  { kind: "list of people", template: "people", site: "technology", path: "people/" },
  { kind: "page of a person", template: "person", site: "technology", path: "people/mat/" },
  { kind: "year of all people", template: "people-year", site: "decade", path: "people/2019/" },
  { kind: "year of a person", template: "person-year", site: "decade", path: "people/mat/2019/" },
  { kind: "list of topics", template: "topics", site: "technology", path: "topics/" },
  { kind: "page of an issue", template: "topic", site: "technology", path: "topics/SOFTWARE-3947/" },
  { kind: "page of a named topic", template: "topic", site: "technology", path: "topics/xrootd/" },
  { kind: "year of a topic", template: "topic-year", site: "decade", path: "topics/xrootd/2019/" },
  { kind: "list of action items", template: "actions", site: "technology", path: "actions/" },
  {
    kind: "filtered list of action items",
    template: "actions",
    site: "technology",
    path: "actions/?owner=mat&status=gone&age=2",
  },
  { kind: "list of decisions", template: "decisions", site: "technology", path: "decisions/" },
  { kind: "list of support entries", template: "support", site: "technology", path: "support/" },
  {
    kind: "page that compares",
    template: "compare",
    site: "technology",
    path: "compare/?from=2020-08-24&to=2020-12-21",
  },
  { kind: "odd page that compares", template: "compare", site: "oddities", path: "compare/" },
  { kind: "year of action items", template: "list-year", site: "technology", path: "actions/2020/" },
  { kind: "page for new minutes", template: "new", site: "technology", path: "new/" },
  { kind: "page of durations", template: "durations", site: "technology", path: "durations/" },
  { kind: "search page with results", template: "search", site: "technology", path: "search/?q=XRootD" },
  { kind: "page for wrong addresses", template: "not-found", site: "technology", path: "404.html" },
  { kind: "page shown without a network", template: "offline", site: "technology", path: "offline.html" },
  { kind: "redirect", template: "redirect", site: "technology", path: "latest/" },
  { kind: "quarantine page", template: "quarantine", site: "oddities", path: "meetings/2020-01-20/" },
  { kind: "page of a series", template: "series", site: "oddities", path: "series/harbour-board/" },
  { kind: "year of a series", template: "year", site: "oddities", path: "series/weekly/2020/" },
  { kind: "odd home page", template: "home", site: "oddities", path: "" },
  { kind: "odd meeting page", template: "meeting", site: "oddities", path: "meetings/2020-01-13/" },
  { kind: "empty meeting page", template: "meeting", site: "oddities", path: "meetings/2020-01-27/" },
  { kind: "odd page for new minutes", template: "new", site: "oddities", path: "new/" },
  {
    kind: "page for new minutes of another series",
    template: "new",
    site: "oddities",
    path: "new/harbour-board/",
  },
  { kind: "odd list of meetings", template: "meetings", site: "oddities", path: "meetings/" },
  { kind: "odd list of a year", template: "year", site: "oddities", path: "meetings/2020/" },
  { kind: "odd list of people", template: "people", site: "oddities", path: "people/" },
  { kind: "odd list of decisions", template: "decisions", site: "oddities", path: "decisions/" },
  { kind: "odd page of trends", template: "trends", site: "oddities", path: "trends/" },
  { kind: "odd list of releases", template: "releases", site: "oddities", path: "releases/" },
  { kind: "odd page of a release", template: "release", site: "oddities", path: "releases/1.2.1/" },
];

/** Opens a page and waits until it is complete. A redirect is stopped, so that it can be examined. */
export async function openKind(page: Page, { site, path, template }: PageKind): Promise<void> {
  const address = inject(site).url + path;
  if (template === "redirect") {
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        /<meta http-equiv="refresh"[^>]*>|<script [^>]*data-target[^>]*><\/script>/g,
        "",
      );
      await route.fulfill({ response, body: html });
    });
  }
  await page.goto(address);
  if (path.startsWith("actions/?")) await page.locator("#found-actions li").first().waitFor();
  if (template === "compare") await page.locator("#comparison .counts").first().waitFor();
  if (template === "new") await page.locator("#new-file", { hasText: ".md" }).waitFor();
  if (template === "search") await page.locator("#search-results a").first().waitFor();
  if (template === "trends" || template === "release")
    await page.locator(".plot[tabindex='0']").first().waitFor();
}
