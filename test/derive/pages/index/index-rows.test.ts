import { describe, expect, test } from "vitest";
import type { IndexRow } from "../../../../src/model/index-pages.ts";
import {
  known,
  listedRows,
  minutes,
  publish,
  siteOf,
  siteYaml,
  type Written,
} from "../../../support/archive.ts";

function rows(files: readonly Written[]): readonly IndexRow[] {
  return listedRows(siteOf(files));
}

/** Each row in a few words, newest first. */
function outline(some: readonly IndexRow[]): string[] {
  return some.map((row) => {
    if (row.kind === "missing") return `missing ${row.days[0]} ${row.days.length}`;
    return row.kind === "cancelled"
      ? `cancelled ${row.date} ${row.reason}`.trim()
      : `${row.kind} ${row.date}`;
  });
}

/** The settings with another schedule. */
function withSchedule(schedule: string): string {
  return siteYaml.replace(/^schedule:.*$/m, `schedule: ${schedule}`);
}

describe("the list of meetings", () => {
  test("is newest first", () => {
    expect(outline(rows([minutes("2020-09-07"), minutes("2020-09-14")]))).toEqual([
      "meeting 2020-09-14",
      "meeting 2020-09-07",
    ]);
  });

  test("shows weeks without minutes in one row", () => {
    expect(outline(rows([minutes("2020-08-24"), minutes("2020-09-14")]))).toEqual([
      "meeting 2020-09-14",
      "missing 2020-08-31 2",
      "meeting 2020-08-24",
    ]);
  });

  test("shows a cancelled meeting with the reason", () => {
    const files = [minutes("2020-09-14", "next: { cancelled: HTCondor Week Europe }"), minutes("2020-09-28")];
    expect(outline(rows(files))).toEqual([
      "meeting 2020-09-28",
      "cancelled 2020-09-21 HTCondor Week Europe",
      "meeting 2020-09-14",
    ]);
  });

  test("shows a cancelled meeting without a reason", () => {
    const files = [minutes("2020-09-14", "next: { cancelled: true }"), minutes("2020-09-28")];
    expect(outline(rows(files))[1]).toBe("cancelled 2020-09-21");
  });

  test("shows the weeks after a cancelled one as missing", () => {
    const files = [minutes("2020-09-14", "next: { cancelled: Regatta }"), minutes("2020-10-12")];
    expect(outline(rows(files)).slice(1, 3)).toEqual([
      "missing 2020-09-28 2",
      "cancelled 2020-09-21 Regatta",
    ]);
  });

  test("shows no cancelled week where the team met after all", () => {
    const files = [minutes("2020-09-14", "next: { cancelled: Regatta }"), minutes("2020-09-21")];
    expect(outline(rows(files))).toEqual(["meeting 2020-09-21", "meeting 2020-09-14"]);
  });

  test.each([
    ["a holiday shifts a meeting to Tuesday", ["2020-08-31", "2020-09-08", "2020-09-14"]],
    ["a meeting comes early, on the Friday before", ["2020-08-31", "2020-09-11", "2020-09-14"]],
    ["two meetings lie in one week", ["2020-09-07", "2020-09-09", "2020-09-14"]],
  ])("shows no missing week where %s", (_, dates) => {
    const list = outline(rows(dates.map((date) => minutes(date))));
    expect(list).toEqual(dates.toReversed().map((date) => `meeting ${date}`));
  });

  test("names the scheduled day of a missing week also after a shifted meeting", () => {
    expect(outline(rows([minutes("2020-09-08"), minutes("2020-09-21")]))[1]).toBe("missing 2020-09-14 1");
  });

  test("has missing days only where a schedule has a meeting", () => {
    const files = ["2020-09-14", "2020-10-12"].map((date) => minutes(date));
    const outlines = ["none", '{ weekday: Monday, time: "13:00", every: 2 }'].map((schedule) =>
      outline(listedRows(siteOf(files, { settings: withSchedule(schedule) }))),
    );
    expect(outlines).toEqual([
      ["meeting 2020-10-12", "meeting 2020-09-14"],
      ["meeting 2020-10-12", "missing 2020-09-28 1", "meeting 2020-09-14"],
    ]);
  });

  test("has missing days on the weekday of that time", () => {
    const changed =
      '[{ weekday: Monday, time: "13:00" }, { weekday: Tuesday, time: "13:00", from: 2021-01-12 }]';
    const files = ["2020-12-21", "2021-01-04", "2021-01-26"].map((date) => minutes(date));
    expect(outline(listedRows(siteOf(files, { settings: withSchedule(changed) })))).toEqual([
      "meeting 2021-01-26",
      "missing 2021-01-12 2",
      "meeting 2021-01-04",
      "missing 2020-12-28 1",
      "meeting 2020-12-21",
    ]);
  });

  test("has a missing day after a meeting of another series", () => {
    const files = [minutes("2020-09-14"), minutes("2020-09-18", "series: retreat"), minutes("2020-09-28")];
    expect(outline(rows(files))[1]).toBe("missing 2020-09-21 1");
  });

  test("has no rows before the first and after the last minutes", () => {
    expect(outline(rows([minutes("2020-09-14")]))).toEqual(["meeting 2020-09-14"]);
  });

  test("contains the meeting that the last minutes cancel", () => {
    expect(outline(rows([minutes("2020-09-14", "next: { cancelled: Regatta }")]))).toEqual([
      "cancelled 2020-09-21 Regatta",
      "meeting 2020-09-14",
    ]);
  });

  test("holds a row for minutes in quarantine, and no missing week in their place", () => {
    const files = [minutes("2020-09-07"), minutes("2020-09-14", "tickets: many"), minutes("2020-09-21")];
    expect(outline(listedRows(known(publish(files).site)))).toEqual([
      "meeting 2020-09-21",
      "quarantined 2020-09-14",
      "meeting 2020-09-07",
    ]);
  });

  test("counts missing weeks from and to minutes in quarantine", () => {
    const files = [minutes("2020-08-24"), minutes("2020-09-07", "tickets: many"), minutes("2020-09-21")];
    expect(outline(listedRows(known(publish(files).site)))).toEqual([
      "meeting 2020-09-21",
      "missing 2020-09-14 1",
      "quarantined 2020-09-07",
      "missing 2020-08-31 1",
      "meeting 2020-08-24",
    ]);
  });
});

describe("the row of a meeting", () => {
  const body =
    "## Announcements\n\nNone this week\n\n## Harbour\n\n- The new ferry arrives on Tuesday.\n- The old one is for sale now.\n- Paint is out.\n";
  const files = [
    minutes("2020-09-07", "tickets: { Open: 5 }"),
    minutes(
      "2020-09-14",
      "attending: [Mat, Carl]\ntickets: { Open: 7 }\nreleases: { 3.5.24: { Open: 1 }, Both: { Open: 2 } }",
      body,
    ),
  ];
  const [newest] = rows(files);

  test("shows attendance, the change of all tickets, and the releases", () => {
    expect(newest).toMatchObject({
      status: "minutes",
      attendance: 2,
      tickets: { count: 7, delta: { change: 2 } },
      releases: ["3.5.24", "Both"],
    });
  });

  test("distinguishes zero from not recorded", () => {
    expect(rows([minutes("2020-09-14")])[0]).toMatchObject({ attendance: null, tickets: null, topics: [] });
  });
});

describe("the months", () => {
  const files = [minutes("2020-01-27", "next: { cancelled: Regatta }"), minutes("2020-03-02")];

  test("are listed newest first with their rows and their number of meetings", () => {
    const months = siteOf(files).meetingIndexPage.years[0]?.months ?? [];
    expect(months.map(({ month, meetingCount, rows: own }) => [month, meetingCount, outline(own)])).toEqual([
      ["2020-03", 1, ["meeting 2020-03-02"]],
      ["2020-02", 0, ["missing 2020-02-10 3", "cancelled 2020-02-03 Regatta"]],
      ["2020-01", 1, ["meeting 2020-01-27"]],
    ]);
  });

  test("of a year can be linked to for good where they have minutes", () => {
    const links = siteOf(files).links.map(({ link }) => link);
    expect(links.filter((link) => link.startsWith("/meetings/2020/#"))).toEqual([
      "/meetings/2020/#in-2020-01",
      "/meetings/2020/#in-2020-03",
    ]);
  });
});

describe("the years", () => {
  const site = siteOf([minutes("2018-12-31"), minutes("2020-01-06"), minutes("2020-01-13")]);

  test("have a page if they have minutes, with links to their neighbours", () => {
    expect(
      site.yearPages.map(({ path, meetingCount, previous, next }) => [
        path,
        meetingCount,
        previous?.label,
        next?.label,
      ]),
    ).toEqual([
      ["/meetings/2018/", 1, undefined, "2020"],
      ["/meetings/2020/", 2, "2018", undefined],
    ]);
  });

  test("list their own meetings", () => {
    const rowsOfYear = site.yearPages[1]?.months.flatMap((month) => month.rows) ?? [];
    expect(outline(rowsOfYear)).toEqual(["meeting 2020-01-13", "meeting 2020-01-06"]);
  });

  test("are listed newest first with their number of meetings, including one without a meeting", () => {
    expect(
      site.meetingIndexPage.years.map(({ year, path, meetingCount }) => [year, path, meetingCount]),
    ).toEqual([
      ["2020", "/meetings/2020/", 2],
      ["2019", null, 0],
      ["2018", "/meetings/2018/", 1],
    ]);
  });
});

test("the home page shows the eight newest rows", () => {
  const dates = [
    "2020-06-01",
    "2020-06-08",
    "2020-06-15",
    "2020-06-22",
    "2020-06-29",
    "2020-07-06",
    "2020-07-13",
    "2020-07-20",
    "2020-07-27",
  ];
  const site = siteOf(dates.map((date) => minutes(date)));
  expect(outline(site.homePage.recent)).toEqual(
    dates
      .slice(1)
      .reverse()
      .map((date) => `meeting ${date}`),
  );
});
