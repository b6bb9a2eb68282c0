import { describe, expect, test } from "vitest";
import { actionHistories } from "../../../../src/derive/pages/action-histories.ts";
import { mentionedTopics } from "../../../../src/derive/pages/topics/mentioned-topics.ts";
import { historiesByKey } from "../../../../src/derive/pages/topics/topic-items.ts";
import { topicPaths } from "../../../../src/derive/pages/topics/topic-page.ts";
import { known, minutes, siteOf, siteYaml } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const settings = `${siteYaml}
issue_trackers:
  - { projects: [FERRY], url: "https://issues.example/browse/{key}" }
  - { repository: "https://github.com/Ferry/boat" }
topics: { Hull: [planks] }
`;

const site = siteOf(
  [
    minutes("2020-06-01", "", "## Fleet\n\n- #63 rots, see https://github.com/ferry/boat/pull/64\n"),
    minutes("2020-09-07", "", "## Fleet\n\n- FERRY-1 leaks\n- FERRY-2 too\n- again FERRY-1\n"),
    minutes(
      "2020-09-14",
      "",
      "AI (Mat): caulk FERRY-1 with planks\n\nDecision: new planks for the hull\n\n## Leak below the mast (FERRY-1)\n",
    ),
  ],
  { settings },
);

function page(label: string) {
  return known(site.topicPages.find((one) => one.label === label));
}

describe("the page of an issue", () => {
  const issue = page("FERRY-1");

  test("has every meeting that mentions it, newest first, with each line", () => {
    expect(
      issue.meetings.map((row) => [
        row.date,
        row.mentions.map(({ breadcrumb, texts }) => [breadcrumb, ...texts]),
      ]),
    ).toEqual([
      [
        "2020-09-14",
        [
          ["", "AI (Mat): caulk FERRY-1 with planks"],
          ["Leak below the mast (FERRY-1)", "Leak below the mast (FERRY-1)"],
        ],
      ],
      ["2020-09-07", [["Fleet", "FERRY-1 leaks", "again FERRY-1"]]],
    ]);
  });

  test("says what it is about in the words of the minutes, without the key", () => {
    expect(issue.subject).toBe("Leak below the mast");
  });

  test("leaves out the title of a meeting where all have the same", () => {
    expect(issue.meetings.map(({ title }) => title)).toEqual([null, null]);
  });

  test("has the title of each meeting where there are several series", () => {
    const [topic] = siteOf(
      [minutes("2020-09-07", "series: retreat"), minutes("2020-09-14", "", "FERRY-1\n")],
      { settings },
    ).topicPages;
    expect(topic?.meetings[0]?.title).toEqual(expect.any(String));
  });

  test("has its action items", () => {
    expect(issue.actions.map(({ path, text }) => [path, text])).toEqual([
      ["/meetings/2020-09-14/#action-caulk-ferry-1", "caulk FERRY-1 with planks"],
    ]);
  });

  test("links to the section and to the tracker", () => {
    expect([issue.meetings[1]?.mentions[0]?.path, issue.trackerUrl]).toEqual([
      "/meetings/2020-09-07/#fleet",
      "https://issues.example/browse/FERRY-1",
    ]);
  });

  test("is linked from the meetings", () => {
    expect(site.meetingPages[1]?.issues).toEqual([
      { path: "/topics/FERRY-1/", label: "FERRY-1" },
      { path: "/topics/FERRY-2/", label: "FERRY-2" },
    ]);
  });

  test("does not exist for a key too long for a folder", () => {
    const odd = siteOf([minutes("2020-09-14", "", `FERRY-${"1".repeat(300)}\n`)], { settings });
    expect([odd.topicPages, odd.meetingPages[0]?.issues]).toEqual([[], []]);
  });
});

describe("the page of a pull request", () => {
  const pull = page("ferry/boat#64");

  test("has an address of its own and leads to its forge", () => {
    expect([pull.path, pull.trackerUrl]).toEqual([
      "/topics/ferry/boat/64/",
      "https://github.com/ferry/boat/issues/64",
    ]);
  });

  test.each([
    ["2020-06-28", false],
    ["2020-06-29", true],
  ])("whose last mention is of 2020-06-01 is quiet after a meeting on %s: %s", (latest, isQuiet) => {
    const [topic] = siteOf([minutes("2020-06-01", "", "See ferry/boat#64\n"), minutes(latest)]).topicPages;
    expect(topic?.isQuiet).toBe(isQuiet);
  });

  test("counts its lines in each month from the first to the last, with a link to those of the month", () => {
    const mentioning = (day: string) => minutes(day, "", "See ferry/boat#64\n");
    const [topic] = siteOf([
      mentioning("2020-06-01"),
      mentioning("2020-08-03"),
      minutes("2020-10-05"),
    ]).topicPages;
    expect(topic?.counts).toEqual([
      { period: "2020-06", count: 1, path: "/topics/ferry/boat/64/#in-2020-06" },
      { period: "2020-07", count: 0, path: null },
      { period: "2020-08", count: 1, path: "/topics/ferry/boat/64/#in-2020-08" },
    ]);
  });
});

describe("the page of a named topic", () => {
  const hull = page("Hull");

  test("has its lines, items and decisions by every spelling", () => {
    expect([hull.mentionCount, hull.actions.length, hull.decisions.map(({ text }) => text)]).toEqual([
      2,
      1,
      ["new planks for the hull"],
    ]);
  });

  test("has its other spellings, no subject and no tracker", () => {
    expect([hull.spellings, hull.subject, hull.trackerUrl]).toEqual([["planks"], "", null]);
  });
});

test("a topic of few meetings shows all of its decisions, however many there are", () => {
  const decisions = Array.from({ length: 70 }, (_, index) => `- Decision: hull plan ${index}\n`).join("");
  const few = siteOf([minutes("2020-09-07", "", decisions)], { settings });
  expect(few.topicPages[0]?.decisions.length).toBe(70);
});

describe("a topic of many meetings", () => {
  const days = Array.from({ length: 70 }, (_, week) =>
    new Date(Date.UTC(2019, 0, 7 + 7 * week)).toISOString().slice(0, 10),
  );
  const files = days.map((day) =>
    minutes(day, "", "## Fleet\n\n- the hull leaks\n- Decision: caulk the hull\n"),
  );
  const long = known(siteOf(files, { settings }).topicPages[0]);

  test("shows the newest, and has a page for each year with all of its lines", () => {
    expect([long.meetings.length, long.years.map(({ year, meetings }) => [year, meetings.length])]).toEqual([
      40,
      [
        ["2019", 52],
        ["2020", 18],
      ],
    ]);
  });

  test("has its decisions on the page of their year", () => {
    expect(long.years.map(({ decisions }) => decisions.length)).toEqual([52, 18]);
  });

  test("counts lead to the page of the year", () => {
    expect(long.counts[0]?.path).toBe("/topics/hull/2019/#in-2019-01");
  });

  test("has paths that are known before its page is made", () => {
    const archive = archiveIndex(files, { settings });
    const [topic] = mentionedTopics(archive);
    expect(topicPaths(known(topic))).toEqual(["/topics/hull/", "/topics/hull/2020/", "/topics/hull/2019/"]);
    expect(historiesByKey(actionHistories(archive)).size).toBe(0);
  });
});

test("the feed of an issue has the lines of each meeting, and an id of its own for each", () => {
  const feed = known(site.personAndTopicFeeds.find(({ path }) => path === "/topics/FERRY-1/feed.xml"));
  const fleet = '<p><a href="https://ferry.example/minutes/meetings/2020-09-07/#fleet">Fleet</a>';
  expect(feed.title).toBe("FERRY-1 · Leak below the mast · Ferry minutes");
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
