import { expect, test } from "vitest";
import { siteNews } from "../../../scripts/checking/site-news.ts";
import type { PublishedLink } from "../../../src/model/site-data.ts";

function links(...paths: readonly string[]): PublishedLink[] {
  return paths.map((link) => ({ link, target: null }));
}

const before = links("/", "/meetings/2020-09-07/", "/meetings/2020-09-07/#action-caulk");
const url = "https://ferry.example/minutes/";

test("new meetings, and new items of others, are listed with their page", () => {
  const now = links(
    ...before.map(({ link }) => link),
    ...["/meetings/2020-09-07/#decision-sail", "/meetings/2020-09-07/#crew", "/people/ada/"],
    ...["/meetings/2020-09-14/", "/meetings/2020-09-14/#action-a", "/meetings/2020-09-14/#action-b"],
    "/meetings/2020-09-14/#support-lakeside",
    "/meetings/2020-09-14/docs/",
  );
  expect(siteNews(before, now, url)).toBe(`\
- [14 September 2020](https://ferry.example/minutes/meetings/2020-09-14/docs/): new
- [14 September 2020](https://ferry.example/minutes/meetings/2020-09-14/): new, with 2 action items, 1 support entry
- [7 September 2020](https://ferry.example/minutes/meetings/2020-09-07/): now with 1 decision
`);
});

test("nothing new is said in a sentence, and a redirect is nothing new", () => {
  const now = [...before, { link: "/meetings/2020-09-21/", target: "/meetings/2020-09-14/" }];
  expect(siteNews(before, now, url)).toBe("No meeting, action item or decision is new.\n");
});

test("a whole archive is cut short", () => {
  const days = Array.from(
    { length: 25 },
    (_, day) => `/meetings/2020-01-${String(day + 1).padStart(2, "0")}/`,
  );
  expect(
    siteNews([], links(...days), url)
      .trim()
      .split("\n")
      .at(-1),
  ).toBe("- and 5 more meetings");
});
