import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../support/build-in-memory.ts";
import { mainText } from "../support/html.ts";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildInMemory("test/sites/references");
}, 60_000);

describe("a site of a team that works on GitHub, GitLab and Codeberg", () => {
  test("has a page for each issue, merge request and named topic, and for nothing else", () => {
    const topics = htmlPages(site).flatMap(([path]) => (path.startsWith("/topics/") ? path : []));
    expect(topics.toSorted()).toEqual([
      "/topics/",
      "/topics/codeberg.org/harbour/winch/3/",
      "/topics/cranes/",
      "/topics/gitlab.com/harbour/cranes/control/-/merge_requests/12/",
      "/topics/gitlab.com/harbour/cranes/control/12/",
      "/topics/harbour/buoys/70/",
      "/topics/harbour/buoys/8/",
      "/topics/harbour/tide-tables/41/",
      "/topics/harbour/tide-tables/42/",
      "/topics/tide-tables/",
    ]);
  });

  test("says what an issue is about, that it is quiet, and what was done", () => {
    const page = mainText(fileOf(site, "/topics/harbour/tide-tables/41/"));
    expect(page).toContain("Wrong tides in leap years");
    expect(page).toContain("Mentioned in 3 lines of 2 meetings, first on 1 Mar 2021, last on 8 Mar 2021.");
    expect(page).toContain("Quiet since then.");
    expect(page).toContain("correct the leap years of #41 done");
  });

  test("shows both decisions about a named topic, each with the other", () => {
    const page = mainText(fileOf(site, "/topics/tide-tables/"));
    expect(page).toContain("3 people there");
    expect(page).toContain("Superseded by the decision of 8 Mar 2021: print the tide tables every Monday");
    expect(page).toContain("Supersedes the decision of 1 Mar 2021: print the tide tables every Friday");
  });

  test("says on old minutes which of their decisions hold no more", () => {
    expect(mainText(fileOf(site, "/meetings/2021-03-01/"))).toContain(
      "Superseded by the decision of 8 Mar 2021",
    );
    expect(fileOf(site, "/meetings/2021-03-08/")).not.toContain("superseded-decisions");
  });

  test("leads from a number in the minutes to its issue", () => {
    expect(fileOf(site, "/meetings/2021-03-01/")).toContain(
      '<a href="https://github.com/harbour/buoys/issues/70" class="issue">#70</a>',
    );
  });

  test("draws no chart of a single month, and one of several without a script", () => {
    expect(fileOf(site, "/topics/cranes/")).toMatch(/<figure class="mention-chart">.*<rect /s);
    expect(fileOf(site, "/topics/cranes/")).not.toMatch(/<(?:rect|svg)[^>]* style=/);
  });

  test("lets the search jump to issues and named topics", () => {
    expect(JSON.parse(fileOf(site, "/search/topics.json"))).toContain("Harbour/tide-tables#41");
    expect(JSON.parse(fileOf(site, "/search/jumps.json")).namedTopics).toEqual([
      { name: "Tide tables", spellings: ["tides"] },
      { name: "Cranes", spellings: [] },
    ]);
  });

  test("has a feed of decisions and of each topic", () => {
    expect(fileOf(site, "/decisions/feed.xml")).toContain("print the tide tables every Monday");
    expect(fileOf(site, "/topics/harbour/buoys/70/feed.xml")).toContain("#70 drifts");
  });
});
