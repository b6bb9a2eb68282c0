import { describe, expect, test } from "vitest";
import { countedReleases } from "../../../src/derive/charts/counted-releases.ts";
import { actionHistories } from "../../../src/derive/pages/action-histories.ts";
import { indexRows } from "../../../src/derive/pages/index/index-rows.ts";
import { yearPages } from "../../../src/derive/pages/index/year-pages.ts";
import { actionsPage, decisionsPage, supportPage, supportRow } from "../../../src/derive/pages/item-pages.ts";
import { describeMeeting, meetingPage } from "../../../src/derive/pages/meeting/meeting-page.ts";
import { meetingSummary } from "../../../src/derive/pages/meeting/meeting-summary.ts";
import { peoplePage } from "../../../src/derive/pages/people/people-page.ts";
import { yearsOfPeople } from "../../../src/derive/pages/people/people-years.ts";
import { personHistories } from "../../../src/derive/pages/people/person-histories.ts";
import { personPage } from "../../../src/derive/pages/people/person-page.ts";
import { redirectPages } from "../../../src/derive/pages/redirects.ts";
import { releasePage, releasesPage } from "../../../src/derive/pages/release-pages.ts";
import {
  homePage,
  meetingIndexPage,
  searchPage,
  siteMetadata,
  trendsPage,
} from "../../../src/derive/pages/site-pages.ts";
import { socialCard } from "../../../src/derive/pages/social-card.ts";
import { structuredData } from "../../../src/derive/pages/structured-data.ts";
import { isTopic, mentionedTopics } from "../../../src/derive/pages/topics/mentioned-topics.ts";
import { historiesByKey } from "../../../src/derive/pages/topics/topic-items.ts";
import { topicPage } from "../../../src/derive/pages/topics/topic-page.ts";
import { topicsPage } from "../../../src/derive/pages/topics/topics-page.ts";
import { known, minutes, siteYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const settings = `${siteYaml}
issue_trackers: [{ projects: [BOAT], url: "https://issues.example/{key}" }]
`;
const body = `## Fleet

- AI (Mat): paint BOAT-7
- Decision: sail on Monday

### Support Update

- Lakeside (Carl): lent a rope
`;
const archive = archiveIndex(
  [
    minutes("2020-09-07", "tickets: { Open: 4 }\nreleases: { 3.5.22: { Open: 2 } }"),
    minutes(
      "2020-09-14",
      "attending: [Mat, Wilma]\ntickets: { Open: 6 }\nreleases: { 3.5.24: { Open: 1 } }\naliases: [/old/]",
      body,
    ),
  ],
  { settings, people: "- { name: Mat }\n- { name: Carl }\n" },
);
const [first, latest] = [known(archive.meetings[0]), known(archive.meetings[1])];
const rows = indexRows(archive, []);
const actions = actionHistories(archive);
const histories = personHistories(archive, actions);

describe("the page of a meeting", () => {
  test("links to the meeting before, and to none after the latest", () => {
    const page = meetingPage({ meeting: latest, previous: first, next: null }, archive);
    expect({ previous: page.previous?.path, next: page.next }).toEqual({
      previous: "/meetings/2020-09-07/",
      next: null,
    });
  });

  test("is described by its counts for search engines", () => {
    expect(describeMeeting(latest, archive)).toMatch(/\d/);
  });

  test("says in a sentence how the first state changed", () => {
    expect(meetingSummary(latest, archive).sentence).toMatch(/^Open 6, up 2 since 7 Sep/);
  });

  test("has each count with its change", () => {
    expect(meetingSummary(latest, archive).tickets?.rows[0]).toMatchObject({
      name: "Open",
      count: 6,
      delta: { change: 2 },
    });
  });

  test("has a card that is named after the day", () => {
    expect(socialCard(meetingSummary(latest, archive), archive).path).toBe("/meetings/2020-09-14/card.png");
  });

  test("tells programs its date", () => {
    expect(JSON.stringify(structuredData(latest, archive))).toContain("2020-09-14");
  });
});

describe("the lists of meetings", () => {
  test("have a row for each meeting, newest first", () => {
    expect(rows.map((row) => row.kind === "meeting" && row.date)).toEqual(["2020-09-14", "2020-09-07"]);
  });

  test("have a page for each year with minutes", () => {
    expect(yearPages(rows).map(({ path, meetingCount }) => ({ path, meetingCount }))).toEqual([
      { path: "/meetings/2020/", meetingCount: 2 },
    ]);
  });

  test("link from all years to the page of each", () => {
    expect(meetingIndexPage(rows, yearPages(rows), []).years[0]?.path).toBe("/meetings/2020/");
  });
});

describe("the front page", () => {
  test("shows the latest meeting and what became of its action items", () => {
    const { latest: shown, review } = homePage(archive, rows);
    expect({ date: shown?.date, counts: review?.counts }).toEqual({
      date: "2020-09-14",
      counts: { new: 1, back: 0, carried: 0, done: 0, dropped: 0, gone: 0 },
    });
  });

  test("has no latest meeting in an empty archive", () => {
    expect(homePage(archiveIndex([]), []).latest).toBeNull();
  });
});

test("the metadata of the site name its first and latest day", () => {
  expect(siteMetadata(archive, "/minutes/")).toMatchObject({
    basePath: "/minutes/",
    firstDate: "2020-09-07",
    latestDate: "2020-09-14",
    meetingCount: 2,
  });
});

test("a cancelled meeting is not among the meetings of the site", () => {
  const files = [minutes("2020-09-07"), minutes("2020-09-14", "status: cancelled")];
  expect(siteMetadata(archiveIndex(files), "/").meetingCount).toBe(1);
});

test("the search knows the newest meeting that says who was there, which no agenda is", () => {
  const files = [
    minutes("2020-09-07", "attending: [Mat]"),
    minutes("2020-09-14", "tickets: { Open: 1 }"),
    minutes("2020-09-21", "status: agenda\nattending: [Mat]"),
  ];
  expect(searchPage(archiveIndex(files)).attended).toBe("2020-09-07");
  expect(searchPage(archiveIndex([])).attended).toBeNull();
});

test("the trends have every chart, and say how many meetings are left out", () => {
  const { charts, quarantinedCount } = trendsPage(archive, 3);
  expect({ ids: charts.map(({ id }) => id), quarantinedCount }).toEqual({
    ids: ["ticket-flow", "net-change", "queues", "attendance", "releases"],
    quarantinedCount: 3,
  });
});

describe("the pages of releases", () => {
  const releases = countedReleases(archive);

  test("link to the next release of the series", () => {
    expect(releasePage(known(releases[0]), archive)).toMatchObject({
      path: "/releases/3.5.22/",
      previous: null,
      next: { path: "/releases/3.5.24/" },
    });
  });

  test("are all listed, the newest version first", () => {
    const { groups } = releasesPage(releases, archive);
    expect(groups.flatMap(({ rows: listed }) => listed.map(({ path }) => path))).toEqual([
      "/releases/3.5.24/",
      "/releases/3.5.22/",
    ]);
  });
});

describe("the pages of people", () => {
  test("count for each person what names them", () => {
    expect(
      histories.map(({ person, attended }) => ({ name: person.name, attended: attended.length })),
    ).toEqual([
      { name: "Carl", attended: 0 },
      { name: "Mat", attended: 1 },
    ]);
  });

  test("list names of unknown people", () => {
    expect(peoplePage(histories, yearsOfPeople(histories, archive), archive).unresolved.names).toEqual([
      "Wilma",
    ]);
  });

  test("hold the action items of each person", () => {
    const mat = known(histories.find(({ person }) => person.name === "Mat"));
    expect(personPage(mat, archive).open.map(({ text }) => text)).toEqual(["paint BOAT-7"]);
  });
});

describe("the pages of items", () => {
  test("list an action item that the latest minutes hold as open", () => {
    expect(
      actionsPage(
        actions.map(({ history }) => history),
        archive,
      ).open,
    ).toMatchObject([{ text: "paint BOAT-7", firstSeen: "2020-09-14", status: "open" }]);
  });

  test("list decisions by year", () => {
    expect(decisionsPage(archive).years).toMatchObject([
      { year: "2020", rows: [{ text: "sail on Monday" }] },
    ]);
  });

  test("list support entries by year", () => {
    expect(supportPage(archive).years).toMatchObject([{ year: "2020", rows: [{ site: "Lakeside" }] }]);
  });

  test("link a support entry to its place in the minutes", () => {
    const [entry] = latest.support;
    expect(supportRow(latest, known(entry), archive).path).toBe(`/meetings/2020-09-14/#${entry?.id}`);
  });
});

describe("the pages of issues", () => {
  const topics = mentionedTopics(archive);

  test("are made for each issue that the minutes mention", () => {
    expect(topics.map(({ key }) => key)).toEqual(["BOAT-7"]);
  });

  test("link to the tracker", () => {
    expect(topicPage(known(topics[0]), archive, historiesByKey(actions)).trackerUrl).toBe(
      "https://issues.example/BOAT-7",
    );
  });

  test("are listed by the year of their last mention", () => {
    expect(topicsPage(topics)).toMatchObject({ issueCount: 1, years: [{ year: "2020" }] });
  });

  test("exist only for keys of a length that an address can have", () => {
    expect({ short: isTopic("BOAT-7"), long: isTopic(`BOAT-${"7".repeat(300)}`) }).toEqual({
      short: true,
      long: false,
    });
  });
});

test("a list that holds nothing redirects to all meetings", () => {
  const { holdings } = siteMetadata(archive, "/");
  const redirects = redirectPages([], [], () => false, archive.texts, { ...holdings, support: false });
  expect(redirects).toContainEqual({
    path: "/support/",
    target: "/meetings/",
    label: "the list of all meetings",
  });
});

test("an alias redirects to its meeting, and /latest/ to the newest one", () => {
  const { holdings } = siteMetadata(archive, "/");
  const redirects = redirectPages(archive.meetings, [], () => false, archive.texts, {
    ...holdings,
    ...{
      actions: true,
      decisions: true,
      durations: true,
      people: true,
      releases: true,
      support: true,
      topics: true,
      trends: true,
    },
  });
  expect(Object.fromEntries(redirects.map(({ path, target }) => [path, target]))).toEqual({
    "/latest/": "/meetings/2020-09-14/",
    "/old/": "/meetings/2020-09-14/",
  });
});
