import { describe, expect, test } from "vitest";
import { known, minutes, siteOf, siteYaml } from "../../support/archive.ts";

const settings = `${siteYaml}
issue_trackers:
  - { projects: [FERRY], url: "https://issues.example/browse/{key}" }
`;

const site = siteOf(
  [
    minutes("2020-09-07", "", "## Fleet\n\n- FERRY-1 leaks\n- FERRY-2 too\n- again FERRY-1\n"),
    minutes("2020-09-14", "", "AI (Mat): caulk FERRY-1\n"),
  ],
  { settings },
);

describe("the page of an issue", () => {
  const page = known(site.topicPages.find(({ key }) => key === "FERRY-1"));

  test("has every meeting that mentions it, newest first, with each line", () => {
    expect(
      page.meetings.map((row) => [row.date, row.mentions.map(({ breadcrumb, text }) => [breadcrumb, text])]),
    ).toEqual([
      ["2020-09-14", [["", "AI (Mat): caulk FERRY-1"]]],
      [
        "2020-09-07",
        [
          ["Fleet", "FERRY-1 leaks"],
          ["Fleet", "again FERRY-1"],
        ],
      ],
    ]);
  });

  test("links to the section and to the tracker", () => {
    expect([page.meetings[1]?.mentions[0]?.path, page.trackerUrl]).toEqual([
      "/meetings/2020-09-07/#fleet",
      "https://issues.example/browse/FERRY-1",
    ]);
  });

  test("is linked from the meetings", () => {
    expect(site.meetingPages[0]?.issues).toEqual([
      { path: "/topics/FERRY-1/", label: "FERRY-1" },
      { path: "/topics/FERRY-2/", label: "FERRY-2" },
    ]);
  });

  test("does not exist for a key too long for a folder", () => {
    const odd = siteOf([minutes("2020-09-14", "", `FERRY-${"1".repeat(300)}\n`)], { settings });
    expect([odd.topicPages, odd.meetingPages[0]?.issues]).toEqual([[], []]);
  });
});

test("the list of issues has the one mentioned last first", () => {
  const rows = site.topicsPage.years.flatMap((year) => year.rows);
  expect(rows.map(({ key, meetingCount }) => [key, meetingCount])).toEqual([
    ["FERRY-1", 2],
    ["FERRY-2", 1],
  ]);
});

test("the feed of an issue has the lines of each meeting, and an id of its own for each", () => {
  const feed = known(site.personAndTopicFeeds.find(({ path }) => path === "/topics/FERRY-1/feed.xml"));
  const fleet = '<p><a href="https://ferry.example/minutes/meetings/2020-09-07/#fleet">Fleet</a>';
  expect(feed.entries.map(({ id, html }) => [id, html])).toEqual([
    [
      "/topics/FERRY-1/feed.xml#2020-09-14",
      expect.stringMatching(
        /\/meetings\/2020-09-14\/#action-[^"]+">14 September 2020<\/a>: AI \(Mat\): caulk/,
      ),
    ],
    ["/topics/FERRY-1/feed.xml#2020-09-07", `${fleet}: FERRY-1 leaks</p>\n${fleet}: again FERRY-1</p>`],
  ]);
});
