import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/format/days/dates.ts";
import type { ReleasePage } from "../../../src/model/release-pages.ts";
import { known, minutes, pageOf, siteOf, tableOf } from "../../support/archive.ts";

const table = (open: number): string => `{ Open: ${open}, In Progress: 1 }`;
const site = siteOf([
  minutes("2020-08-31", `releases: { 3.4.8/3.3.32: ${table(2)} }`),
  minutes("2020-09-07", `releases: { 3.4.54: ${table(0)}, Both: ${table(4)}, 3.5.22: ${table(5)} }`),
  minutes("2020-09-14", `releases: { 3.4.54: ${table(0)}, Both: ${table(3)}, 3.5.24: ${table(7)} }`),
  minutes("2020-09-21"),
  minutes("2020-09-28", `releases: { 3.5.24: ${table(6)}, 3.6: { Open: 0 } }`),
]);

function release(name: string): ReleasePage {
  return known(site.releasePages.find((page) => page.name === name));
}

function counts(name: string, chart: number, state: string): unknown {
  return release(name).charts[chart]?.rows.map(({ date, points }) => [
    date.slice(5),
    points.find((point) => point?.name === state)?.count ?? null,
  ]);
}

describe("the pages of releases", () => {
  test("are one for each version that any table lists", () => {
    expect(site.releasePages.map(({ path }) => path)).toEqual([
      "/releases/3.3.32/",
      "/releases/3.4.8/",
      "/releases/3.4.54/",
      "/releases/3.5.22/",
      "/releases/3.5.24/",
      "/releases/3.6/",
    ]);
  });

  test("are in the link manifest with each of their charts, their figures and their pictures", () => {
    const links = new Set(site.links.map(({ link }) => link));
    const own = site.releasePages.flatMap(({ path, charts, csvPath }) => [
      path,
      csvPath,
      ...charts.flatMap(({ id, svgPath }) => [`${path}#${id}`, ...(svgPath === null ? [] : [svgPath])]),
    ]);
    expect(own.filter((link) => !links.has(link))).toEqual([]);
  });

  test("show the counts of the version's own column week by week", () => {
    expect(counts("3.5.24", 0, "Open")).toEqual([
      ["09-14", 7],
      ["09-28", 6],
    ]);
  });

  test("show the counts of Both while it is listed with the version", () => {
    expect([counts("3.5.22", 1, "Open"), counts("3.5.24", 1, "Open"), counts("3.4.54", 1, "Open")]).toEqual([
      [["09-07", 4]],
      [["09-14", 3]],
      [
        ["09-07", 4],
        ["09-14", 3],
      ],
    ]);
  });

  test("show a combined column on the page of each of its versions", () => {
    expect([counts("3.4.8", 0, "Open"), counts("3.3.32", 0, "Open")]).toEqual([
      [["08-31", 2]],
      [["08-31", 2]],
    ]);
  });

  test("say from when to when, and which tickets were left at the last meeting", () => {
    const { first, last, meetingCount, lastCounts, isListed } = release("3.4.54");
    expect([first.label, last.label, meetingCount, lastCounts, isListed]).toEqual([
      "7 Sep 2020",
      "14 Sep 2020",
      2,
      "1 ticket: 1 In Progress; 4 tickets in Both: 3 Open, 1 In Progress",
      false,
    ]);
  });

  test("link to the previous and next release of their series", () => {
    const { previous, next } = release("3.5.22");
    expect([previous, next]).toEqual([null, { path: "/releases/3.5.24/", label: "3.5.24" }]);
  });

  test("compare the first count with the release that it continues, and say so", () => {
    const [chart] = release("3.5.24").charts;
    expect(chart?.rows[0]?.points[0]?.delta).toEqual({
      change: 2,
      baseline: { date: "2020-09-07", column: "3.5.22", count: 5 },
    });
    expect(chart?.notes).toEqual([{ date: "2020-09-14", text: "3.5.24 continues 3.5.22" }]);
  });

  test("are listed by series, newest first", () => {
    expect(site.releasesPage.groups.map(({ title, rows }) => [title, rows.map(({ name }) => name)])).toEqual([
      ["3.6", ["3.6"]],
      ["3.5", ["3.5.24", "3.5.22"]],
      ["3.4", ["3.4.54", "3.4.8"]],
      ["3.3", ["3.3.32"]],
    ]);
  });

  test("are linked from the columns of a meeting", () => {
    const { columns, columnPaths } = tableOf(site, "2020-09-14", "releases");
    expect(columns.map((name, index) => [name, columnPaths[index]])).toEqual([
      ["3.4.54", "/releases/3.4.54/"],
      ["Both", null],
      ["3.5.24", "/releases/3.5.24/"],
      ["Total", null],
    ]);
  });
});

test("columns of an agenda, a copy or another series have no page and no link", () => {
  const other = siteOf([
    minutes("2020-09-07", "releases: { 3.5.1: { Open: 1 } }\nstatus: agenda"),
    minutes("2020-09-14", "releases: { 3.5.2: { Open: 1 } }\nstale: { releases: true }"),
    minutes("2020-09-21", "releases: { 3.5.3: { Open: 1 } }\nseries: retreat"),
  ]);
  const columnPaths = other.meetingPages.map(({ releases }) => releases?.columnPaths[0]);
  expect([other.releasePages, columnPaths]).toEqual([[], [null, null, null]]);
});

test("whatever columns are called, each has a page at an address of its own", () => {
  const names = [
    "../../etc",
    "Nightly",
    "3.5.24-rc1",
    "ünïcode",
    "😀",
    "a/b",
    `${"1.".repeat(200)}1`,
    "x".repeat(300),
  ];
  const written = (columns: readonly string[]): string =>
    JSON.stringify(Object.fromEntries(columns.map((name) => [name, { Open: 1 }])));
  const odd = siteOf([
    minutes("2020-09-14", `releases: ${written(names)}`),
    minutes("2020-09-21", `releases: ${written(["nightly"])}`),
  ]);
  const addresses = odd.releasePages.map(({ path }) => path);
  expect(new Set(addresses).size).toBe(names.length + 1);
  expect(addresses.filter((path) => !/^\/releases\/[a-z0-9][a-z0-9.-]{0,50}\/$/.test(path))).toEqual([]);
});

test("the chart of all releases notes what rolls over, begins and ends", () => {
  const chart = known(site.trendsPage.charts.find(({ id }) => id === "releases"));
  expect(chart.notes).toEqual([
    {
      date: "2020-09-07",
      text: "3.4.54, Both and 3.5.22 new; 3.4.8/3.3.32 no longer listed",
    },
    { date: "2020-09-14", text: "3.5.24 after 3.5.22" },
    { date: "2020-09-28", text: "3.6 new; 3.4.54 and Both no longer listed" },
  ]);
});

test("the chart of tickets notes which states a board gained and lost", () => {
  const files = [
    minutes("2020-09-07", "tickets: { Open: 2 }"),
    minutes("2020-09-14", "tickets: { Open: 2, In Progress: 1, Dev Complete: 1 }"),
    minutes("2020-09-21", "tickets: { In Progress: 1, Dev Complete: 1 }"),
  ];
  const { charts } = siteOf(files).trendsPage;
  expect(charts[0]?.notes).toEqual([
    { date: "2020-09-14", text: "first count of In Progress and Dev Complete" },
    { date: "2020-09-21", text: "Open no longer counted" },
  ]);
  expect(pageOf(siteOf(files), "2020-09-21").sentence).toBe(
    "2 tickets, down 2 since 14 Sep; Open not counted (2 on 14 Sep).",
  );
});

describe("how long releases take", () => {
  const tables = [
    ["3.4.1"],
    ["3.5.1"],
    ["3.5.1", "3.5.2"],
    ["3.5.3"],
    ["3.5.3"],
    ["3.5.4"],
    ["3.5.5"],
    ["3.5.5"],
  ];
  const { releasePages, releasesPage } = siteOf(
    tables.map((names, week) =>
      minutes(
        addDays("2020-01-06", week * 7),
        `releases: { ${names.map((name) => `${name}: ${table(week)}`).join(", ")} }`,
      ),
    ),
  );
  const durations = new Map(releasePages.map(({ name, duration }) => [name, duration]));

  test("is said of each release, and whether that is all", () => {
    expect(["3.4.1", "3.5.1", "3.5.5"].map((name) => durations.get(name))).toEqual([
      { weeks: 0, kind: "startUnknown" },
      { weeks: 1, kind: "finished" },
      { weeks: 1, kind: "underWay" },
    ]);
  });

  test("is compared with the finished releases of the series, which the list holds", () => {
    const underWay = known(releasePages.find(({ name }) => name === "3.5.5"));
    expect(underWay.usual).toEqual({
      count: 4,
      low: 0,
      median: 0,
      high: 1,
      label: "3.5",
      path: "/releases/#series-3-5",
    });
    const group = known(releasesPage.groups.find(({ title }) => title === "3.5"));
    expect([group.id, group.rows.filter(({ duration }) => duration.kind === "finished").length]).toEqual([
      "series-3-5",
      group.usual?.count,
    ]);
  });

  test("is compared with nothing where too few releases are finished", () => {
    expect(releasePages.find(({ name }) => name === "3.4.1")?.usual).toBeNull();
  });
});
