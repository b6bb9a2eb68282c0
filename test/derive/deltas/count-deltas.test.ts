import { describe, expect, test } from "vitest";
import { jsonOf, minutes, pageOf, siteOf, tableOf } from "../../support/archive.ts";

const monday = "2020-09-14";

/** Change and baseline of each ticket state of a day, as programs read them. */
function ticketsOf(
  files: readonly ReturnType<typeof minutes>[],
  date: string = monday,
): Record<string, unknown> {
  const { tickets } = jsonOf(siteOf(files), date);
  return Object.fromEntries(
    tickets.map(({ state, delta }) => [state, delta && `${delta.change} ${delta.baseline.date}`]),
  );
}

describe("the change of a ticket count", () => {
  test("is the count minus the count of the meeting before, which it names with its day and count", () => {
    const site = siteOf([
      minutes("2020-09-07", "tickets: { Open: 164 }"),
      minutes(monday, "tickets: { Open: 166 }"),
    ]);
    expect(jsonOf(site, monday).tickets).toEqual([
      { state: "Open", count: 166, delta: { change: 2, baseline: { date: "2020-09-07", count: 164 } } },
    ]);
  });

  test("is measured from the latest of several earlier meetings", () => {
    const files = [
      minutes("2020-08-31", "tickets: { Open: 1 }"),
      minutes("2020-09-07", "tickets: { Open: 5 }"),
      minutes(monday, "tickets: { Open: 9 }"),
    ];
    expect(ticketsOf(files)).toEqual({ Open: "4 2020-09-07" });
  });

  test.each([
    ["records no tickets", "queues: { GGUS: 1 }"],
    ["copies its tickets", "tickets: { Open: 9 }\nstale: { tickets: Jira outage }"],
    ["copies its tickets without saying why", "tickets: { Open: 9 }\nstale: { tickets: true }"],
    ["is an agenda", "status: agenda\ntickets: { Open: 9 }"],
    ["was cancelled", "status: cancelled\ntickets: { Open: 9 }"],
    ["belongs to another series", "series: retreat\ntickets: { Open: 9 }"],
  ])("skips an earlier meeting that %s", (_, front) => {
    const files = [
      minutes("2020-08-31", "tickets: { Open: 5 }"),
      minutes("2020-09-07", front),
      minutes(monday, "tickets: { Open: 6 }"),
    ];
    expect(ticketsOf(files)).toEqual({ Open: "1 2020-08-31" });
  });

  test("does not skip a meeting of which only another board is a copy", () => {
    const files = [
      minutes("2020-08-31", "tickets: { Open: 5 }"),
      minutes("2020-09-07", "tickets: { Open: 9 }\nstale: { queues: Jira outage }"),
      minutes(monday, "tickets: { Open: 6 }"),
    ];
    expect(ticketsOf(files)).toEqual({ Open: "-3 2020-09-07" });
  });

  test("is never measured from a later meeting", () => {
    const files = [minutes(monday, "tickets: { Open: 6 }"), minutes("2020-09-21", "tickets: { Open: 9 }")];
    expect(ticketsOf(files)).toEqual({ Open: null });
  });

  test("is measured within its own series of meetings", () => {
    const files = [
      minutes("2020-03-04", "series: retreat\ntickets: { Open: 2 }"),
      minutes("2020-09-07", "tickets: { Open: 9 }"),
      minutes(monday, "series: retreat\ntickets: { Open: 6 }"),
    ];
    expect(ticketsOf(files)).toEqual({ Open: "4 2020-03-04" });
  });

  test("finds a state under its other spelling", () => {
    const files = [
      minutes("2020-09-07", "tickets: { development complete: 2 }"),
      minutes(monday, "tickets: { Dev Complete: 5 }"),
    ];
    expect(ticketsOf(files)).toEqual({ "Dev Complete": "3 2020-09-07" });
  });

  test("from zero is a change, for zero was recorded", () => {
    const files = [minutes("2020-09-07", "tickets: { Open: 0 }"), minutes(monday, "tickets: { Open: 4 }")];
    expect(ticketsOf(files)).toEqual({ Open: "4 2020-09-07" });
  });

  test("of a state that the meeting before did not list is absent, even if older minutes list it", () => {
    const files = [
      minutes("2020-08-31", "tickets: { Open: 5, In Progress: 7 }"),
      minutes("2020-09-07", "tickets: { Open: 5 }"),
      minutes(monday, "tickets: { Open: 5, In Progress: 8 }"),
    ];
    expect(ticketsOf(files)).toEqual({ Open: "0 2020-09-07", "In Progress": null });
  });
});

describe("a table of tickets", () => {
  const before = minutes("2020-09-07", "tickets: { Open: 5, Ready for Testing: 3 }");

  test("marks a state as new that the earlier table did not list", () => {
    const site = siteOf([before, minutes(monday, "tickets: { Open: 5, In Progress: 1 }")]);
    const rows = tableOf(site, monday, "tickets").rows;
    expect(rows.map(({ name, why }) => [name, why])).toEqual([
      ["Open", null],
      ["In Progress", "new"],
    ]);
  });

  test("lists a state as gone with its last count, and the way to that count", () => {
    const site = siteOf([before, minutes(monday, "tickets: { Open: 5 }")]);
    expect(tableOf(site, monday, "tickets").gone).toEqual([
      {
        name: "Ready for Testing",
        label: "Ready for Testing",
        baseline: { date: "2020-09-07", count: 3 },
        baselinePath: "/meetings/2020-09-07/#tickets-ready-for-testing",
      },
    ]);
  });

  test("tells programs too which states are gone", () => {
    const site = siteOf([before, minutes(monday, "tickets: { Open: 5 }")]);
    expect(jsonOf(site, monday).gone.tickets).toEqual([
      { name: "Ready for Testing", baseline: { date: "2020-09-07", count: 3 } },
    ]);
  });

  test("computes its total, and the total's change from the earlier total", () => {
    const site = siteOf([before, minutes(monday, "tickets: { Open: 6, In Progress: 4 }")]);
    expect(tableOf(site, monday, "tickets").total).toMatchObject({
      name: "Total",
      count: 10,
      delta: { change: 2, baseline: { date: "2020-09-07", count: 8 } },
    });
  });

  test("leads from each change to the cell that it was computed from", () => {
    const site = siteOf([before, minutes(monday, "tickets: { Ready for Testing: 6 }")]);
    const { rows, total } = tableOf(site, monday, "tickets");
    expect([...rows, total].map(({ id, baselinePath }) => [id, baselinePath])).toEqual([
      ["tickets-ready-for-testing", "/meetings/2020-09-07/#tickets-ready-for-testing"],
      ["tickets-total", "/meetings/2020-09-07/#tickets-total"],
    ]);
  });

  test("stands in the order of the workflow, however it was typed", () => {
    const site = siteOf([minutes(monday, "tickets: { Ready for Release: 1, Open: 2, In Progress: 3 }")]);
    expect(tableOf(site, monday, "tickets").rows.map(({ name }) => name)).toEqual([
      "Open",
      "In Progress",
      "Ready for Release",
    ]);
  });

  test("is no table where nothing was recorded, and an empty list for programs", () => {
    const site = siteOf([before, minutes(monday)]);
    expect([site.meetingPages[1]?.tickets, jsonOf(site, monday).tickets]).toEqual([null, []]);
  });
});

describe("counts that are not compared", () => {
  const before = minutes("2020-09-07", "tickets: { Open: 5 }");

  test.each([
    [
      "copied counts",
      "stale: { tickets: Jira outage }",
      "stale",
      "Copied from earlier minutes (Jira outage), so nothing is compared.",
    ],
    [
      "counts copied for no stated reason",
      "stale: { tickets: true }",
      "stale",
      "Copied from earlier minutes, so nothing is compared.",
    ],
    [
      "the counts of an agenda",
      "status: agenda",
      "agenda",
      "Written before the meeting, so nothing is compared yet.",
    ],
    [
      "the counts of a meeting that was called off",
      "status: cancelled",
      "cancelled",
      "The meeting was cancelled, so nothing is compared.",
    ],
  ])("say why: %s", (_, front, why, note) => {
    const site = siteOf([before, minutes(monday, `tickets: { Open: 7 }\n${front}`)]);
    const table = tableOf(site, monday, "tickets");
    expect({ ...table.rows[0], since: table.since, note: table.note }).toMatchObject({
      count: 7,
      delta: null,
      why,
      since: null,
      note,
    });
  });

  test("say that they are the first ones", () => {
    const table = tableOf(siteOf([before]), "2020-09-07", "tickets");
    expect([table.rows[0]?.why, table.since, table.note]).toEqual([
      "first",
      null,
      "The first minutes that record these counts, so there is nothing to compare with.",
    ]);
  });

  test("have no trend line either", () => {
    const site = siteOf([before, minutes(monday, "tickets: { Open: 7 }\nstale: { tickets: Jira outage }")]);
    expect(tableOf(site, monday, "tickets").rows[0]?.trend).toEqual([]);
  });

  test("list nothing as gone", () => {
    const stale = minutes(monday, "tickets: { In Progress: 7 }\nstale: { tickets: Jira outage }");
    expect(tableOf(siteOf([before, stale]), monday, "tickets").gone).toEqual([]);
  });

  test("tell programs the reason", () => {
    const site = siteOf([before, minutes(monday, "tickets: { Open: 7 }\nstale: { tickets: Jira outage }")]);
    expect(jsonOf(site, monday).stale).toEqual({ tickets: "Jira outage" });
  });
});

describe("the header of the changes", () => {
  test.each([
    ["names the day where that was a week ago", "2020-09-07", "2020-09-14", "since 7 Sep"],
    ["adds the weeks where they are several", "2020-08-24", "2020-09-14", "since 24 Aug, 3 weeks"],
    ["adds the days where they are no whole weeks", "2020-09-08", "2020-09-14", "since 8 Sep, 6 days"],
    ["says a single day in the singular", "2020-09-13", "2020-09-14", "since 13 Sep, 1 day"],
    ["names the year where it is another one", "2019-12-30", "2020-01-06", "since 30 Dec 2019"],
    ["counts calendar days across the change of the clocks", "2020-03-02", "2020-03-09", "since 2 Mar"],
  ])("%s", (_, earlier, later, since) => {
    const site = siteOf([minutes(earlier, "tickets: { Open: 1 }"), minutes(later, "tickets: { Open: 1 }")]);
    expect(tableOf(site, later, "tickets").since).toBe(since);
  });

  test("is each board's own, for each has its own baseline", () => {
    const site = siteOf([
      minutes("2020-08-31", "tickets: { Open: 1 }\nqueues: { GGUS: 1 }"),
      minutes("2020-09-07", "tickets: { Open: 1 }"),
      minutes(monday, "tickets: { Open: 1 }\nqueues: { GGUS: 1 }"),
    ]);
    expect([tableOf(site, monday, "tickets").since, tableOf(site, monday, "queues").since]).toEqual([
      "since 7 Sep",
      "since 31 Aug, 2 weeks",
    ]);
  });
});

describe("support queues", () => {
  const site = siteOf([
    minutes("2020-09-07", "queues: { FreshDesk: 7, LCMAPS: 1 }"),
    minutes(monday, "queues: { FreshDesk: 8, GGUS: 3 }"),
  ]);

  test("are compared by their name", () => {
    expect(jsonOf(site, monday).queues).toEqual([
      { name: "FreshDesk", count: 8, delta: { change: 1, baseline: { date: "2020-09-07", count: 7 } } },
      { name: "GGUS", count: 3, delta: null },
    ]);
  });

  test("are listed as gone with their last count", () => {
    expect(tableOf(site, monday, "queues").gone).toEqual([
      {
        name: "LCMAPS",
        label: "LCMAPS",
        baseline: { date: "2020-09-07", count: 1 },
        baselinePath: "/meetings/2020-09-07/#queues-lcmaps",
      },
    ]);
  });

  test("differ by their exact name, because their spellings are not listed", () => {
    const files = [minutes("2020-09-07", "queues: { ggus: 7 }"), minutes(monday, "queues: { GGUS: 8 }")];
    expect(jsonOf(siteOf(files), monday).queues[0]?.delta).toBeNull();
  });
});

describe("a table that was emptied", () => {
  test.each([
    ["tickets", "tickets: { Open: 5 }", "tickets: {}", "tickets: { Open: 7 }"],
    ["queues", "queues: { GGUS: 5 }", "queues: {}", "queues: { GGUS: 7 }"],
    ["releases", "releases: { 3.5.24: { Open: 5 } }", "releases: {}", "releases: { 3.5.24: { Open: 7 } }"],
    [
      "releases",
      "releases: { 3.5.24: { Open: 5 } }",
      "releases: { 3.5.24: {} }",
      "releases: { 3.5.24: { Open: 7 } }",
    ],
  ] as const)(
    "of %s records nothing, and later minutes are compared with those before it",
    (name, ...fronts) => {
      const dates = ["2020-08-31", "2020-09-07", monday];
      const site = siteOf(dates.map((date, index) => minutes(date, fronts[index])));
      expect([pageOf(site, "2020-09-07")[name], tableOf(site, monday, name).since]).toEqual([
        null,
        "since 31 Aug, 2 weeks",
      ]);
    },
  );

  test("lists nothing as gone", () => {
    const site = siteOf([
      minutes("2020-09-07", "tickets: { Open: 5 }\nqueues: { GGUS: 5 }\nreleases: { 3.5.24: { Open: 5 } }"),
      minutes(monday, "tickets: {}\nqueues: {}\nreleases: { 3.5.24: {} }"),
    ]);
    expect(jsonOf(site, monday)).toMatchObject({
      tickets: [],
      queues: [],
      releases: null,
      gone: { tickets: [], queues: [], releases: [] },
    });
  });

  test("takes no column from a release table that others still fill", () => {
    const site = siteOf([minutes(monday, "releases: { 3.5.24: {}, 3.6.1: { Open: 1 } }")]);
    expect(tableOf(site, monday, "releases").columns).toEqual(["3.6.1", "Total"]);
  });
});
