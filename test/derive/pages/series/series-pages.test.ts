import { describe, expect, test } from "vitest";
import { listedSeries, seriesPage, seriesPaths } from "../../../../src/derive/pages/series/series-pages.ts";
import { minutes, pageOf, siteOf, siteYaml } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const settings = siteYaml.replace(
  /^series:[\s\S]*?(?=^\S)/m,
  `series:
  - { id: weekly, title: Weekly Meeting }
  - { id: board, title: Board, schedule: { weekday: Thursday, time: "09:00", every: 2 } }
  - { id: never, title: Never Met }
`,
);

const weekly = (day: string, front = "") => minutes(day, front);
const board = (day: string, front = "") => {
  const { path, text } = minutes(day, `series: board\n${front}`);
  return { path: path.replace("/minutes/", "/minutes/board/"), text };
};

const site = siteOf(
  [
    weekly("2020-09-07", "tickets: { Open: 5 }"),
    weekly("2020-09-14", "tickets: { Open: 7 }"),
    board("2020-09-07", "tickets: { Open: 100 }"),
    board("2020-09-17"),
    board("2020-10-01", "tickets: { Open: 90 }"),
  ],
  { settings },
);
const paths = site.links.map(({ link }) => link).filter((link) => !link.includes("#"));

describe("two series that met on one day", () => {
  test("have a page each, that of the first series at the day", () => {
    expect(paths).toContain("/meetings/2020-09-07/");
    expect(paths).toContain("/meetings/2020-09-07/board/");
    expect(paths).toContain("/api/meetings/2020-09-07/board.json");
  });

  test("are compared within their series", () => {
    const { tickets } = pageOf(site, "2020-10-01");
    expect(tickets?.rows[0]).toMatchObject({
      delta: { change: -10, baseline: { date: "2020-09-07" } },
      baselinePath: "/meetings/2020-09-07/board/#tickets-open",
    });
  });

  test("have neighbours in their series alone", () => {
    expect(pageOf(site, "2020-10-01").previous?.path).toBe("/meetings/2020-09-17/board/");
    expect(pageOf(site, "2020-09-14").next).toBeNull();
  });
});

test("a day on which only a later series met leads to its meeting", () => {
  expect(site.redirectPages).toContainEqual(
    expect.objectContaining({ path: "/meetings/2020-09-17/", target: "/meetings/2020-09-17/board/" }),
  );
  expect(site.movedJsons.map(({ path }) => path)).toContain("/api/meetings/2020-09-17.json");
});

describe("the page of a series", () => {
  const [, page] = site.seriesPages;

  test("lists its meetings", () => {
    expect(page).toMatchObject({ path: "/series/board/", title: "Board", meetingCount: 3 });
    expect(page?.years[0]?.months.flatMap(({ rows }) => rows.map(({ kind }) => kind))).toEqual([
      "meeting",
      "meeting",
      "meeting",
    ]);
  });

  test("says when it meets next by its own schedule", () => {
    expect(page?.upcoming?.next).toMatchObject({
      date: "2020-10-15",
      time: expect.stringContaining("09:00"),
    });
  });

  test("has a page for each year", () => {
    expect(page?.yearPages.map(({ path, meetingCount }) => [path, meetingCount])).toEqual([
      ["/series/board/2020/", 3],
    ]);
  });

  test("has a feed and a calendar of its meetings alone", () => {
    expect(site.seriesFeeds[1]?.entries.map(({ path }) => path)).toEqual([
      "/meetings/2020-10-01/board/",
      "/meetings/2020-09-17/board/",
      "/meetings/2020-09-07/board/",
    ]);
    expect(site.seriesCalendars[1]?.events.every(({ title }) => title === "Board")).toBe(true);
  });

  test("has the paths that are known before it is made", () => {
    const archive = archiveIndex([weekly("2020-09-07"), board("2020-09-17")], { settings });
    const [, series] = listedSeries(archive);
    expect(series && [seriesPage(series, [], archive).path, seriesPaths(series, archive)]).toEqual([
      "/series/board/",
      ["/series/board/", "/series/board/2020/"],
    ]);
  });
});

describe("the calendar of all series", () => {
  test("plans each series by its own schedule, once a day", () => {
    const planned = site.calendar.events.filter(({ url }) => url === null);
    expect(planned.map(({ uid }) => uid.split("@")[0])).toEqual(
      expect.arrayContaining(["2020-10-15/board", "2020-09-21"]),
    );
    const uids = site.calendar.events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe("the front page", () => {
  test("lists the series that met, with their latest and next meeting", () => {
    expect(site.homePage.series).toMatchObject([
      { title: "Weekly Meeting", meetingCount: 2, latest: { path: "/meetings/2020-09-14/" } },
      {
        title: "Board",
        meetingCount: 3,
        latest: { path: "/meetings/2020-10-01/board/" },
        next: "2020-10-15",
      },
    ]);
  });

  test("plans no meeting of a series that ended before others met", () => {
    expect(site.homePage.series[0]?.next).toBeNull();
    expect(site.seriesPages[0]?.upcoming).toBeNull();
  });

  test("names no series in an archive of one", () => {
    const one = siteOf([weekly("2020-09-07")], { settings });
    expect(one.homePage.series).toEqual([]);
    expect(one.seriesPages).toEqual([]);
    expect(one.homePage.recent[0]?.series).toBeNull();
  });
});
