import { describe, expect, test } from "vitest";
import { jsonOf, minutes, peopleYaml, siteOf } from "../../support/archive.ts";

const body = `
## Harbour

- AI (BrianL, Wilma): Paint the [bell](https://paint.example/) [done]
- Decision: We buy *one* ferry.

## Support Update

- Old Pier (Mat, Carl): the lamp is out
`;

const site = siteOf(
  [
    minutes(
      "2020-09-07",
      "queues: { LCMAPS: 1, GGUS: 2 }\ntickets: { Open: 164 }\nreleases: { 3.4.55: { Open: 1 }, 3.5.22: { Open: 3 } }",
    ),
    minutes(
      "2020-09-14",
      `title: Harbour Day
attending: [BrianL, Wilma]
triage: { this_week: Mat, next_week: Carl (?) }
queues: { GGUS: 3 }
tickets: { Open: 166 }
releases: { 3.5.24: { Open: 5, Ready for Testing: 1 } }
coordinates: The little room behind the lighthouse`,
      body,
    ),
    minutes("2020-09-21"),
  ],
  { people: peopleYaml },
);

describe("a meeting for programs", () => {
  const page = "https://ferry.example/minutes/meetings/2020-09-14/";
  const meeting = jsonOf(site, "2020-09-14");
  const [action, decision, support] = [meeting.actions[0], meeting.decisions[0], meeting.support[0]];

  test("holds what its contract promises, in its order", () => {
    expect(JSON.parse(JSON.stringify(meeting))).toEqual({
      date: "2020-09-14",
      title: "Harbour Day",
      series: "weekly",
      url: page,
      status: "minutes",
      attending: [
        { name: "BrianL", person: "brian-lin" },
        { name: "Wilma", person: null },
      ],
      triage: { thisWeek: "Mat", nextWeek: "Carl (?)" },
      queues: [{ name: "GGUS", count: 3, delta: { change: 1, baseline: { date: "2020-09-07", count: 2 } } }],
      tickets: [
        { state: "Open", count: 166, delta: { change: 2, baseline: { date: "2020-09-07", count: 164 } } },
      ],
      releases: {
        columns: ["3.5.24", "Total"],
        rows: [
          {
            state: "Open",
            cells: [
              {
                count: 5,
                delta: { change: 2, baseline: { date: "2020-09-07", column: "3.5.22", count: 3 } },
              },
              { count: 5, delta: { change: 1, baseline: { date: "2020-09-07", column: "Total", count: 4 } } },
            ],
          },
          {
            state: "Ready for Testing",
            cells: [
              { count: 1, delta: null },
              { count: 1, delta: null },
            ],
          },
          {
            state: "Total",
            cells: [
              {
                count: 6,
                delta: { change: 3, baseline: { date: "2020-09-07", column: "3.5.22", count: 3 } },
              },
              { count: 6, delta: { change: 2, baseline: { date: "2020-09-07", column: "Total", count: 4 } } },
            ],
          },
        ],
      },
      stale: {},
      gone: {
        tickets: [],
        queues: [{ name: "LCMAPS", baseline: { date: "2020-09-07", count: 1 } }],
        releases: [{ name: "3.4.55", baseline: { date: "2020-09-07", column: "3.4.55", count: 1 } }],
        actions: [],
      },
      actions: [
        {
          id: action?.id,
          owners: ["BrianL", "Wilma"],
          text: "Paint the bell",
          details: [],
          url: `${page}#${action?.id}`,
          status: "done",
          firstSeen: "2020-09-14",
          weeks: 0,
        },
      ],
      decisions: [
        {
          id: decision?.id,
          text: "We buy one ferry.",
          url: `${page}#${decision?.id}`,
          headings: decision?.headings,
          supersedes: [],
          supersededBy: [],
        },
      ],
      topics: [],
      support: [
        {
          id: support?.id,
          site: "Old Pier",
          people: ["Mat", "Carl"],
          text: "the lamp is out",
          url: `${page}#${support?.id}`,
        },
      ],
      statements: [],
      source: {
        path: "content/minutes/2020-09-14.md",
        next: null,
        aliases: [],
        anchors: {},
        withheld: 0,
        hasCoordinates: true,
      },
      previous: "2020-09-07",
      next: "2020-09-21",
    });
  });

  test.each(["attending", "triage", "releases"] as const)("says null of %s that were not recorded", (key) => {
    expect(jsonOf(site, "2020-09-21")[key]).toBeNull();
  });

  test("says null of the neighbours at either end of the archive", () => {
    expect([jsonOf(site, "2020-09-07").previous, jsonOf(site, "2020-09-21").next]).toEqual([null, null]);
  });

  test("tells nobody listed from nothing recorded", () => {
    const nobody = siteOf([minutes("2020-09-14", "attending: []")]);
    expect(jsonOf(nobody, "2020-09-14").attending).toEqual([]);
  });

  test("holds nothing of its coordinates", () => {
    expect(JSON.stringify(meeting)).not.toContain("lighthouse");
  });
});

test("the archive for programs lists all meetings, newest first, with the address of each", () => {
  expect(site.archiveJson).toEqual({
    title: "Ferry minutes",
    url: "https://ferry.example/minutes/",
    meetings: ["2020-09-21", "2020-09-14", "2020-09-07"].map((date) => ({
      date,
      title: date === "2020-09-14" ? "Harbour Day" : "Weekly Meeting",
      series: "weekly",
      status: "minutes",
      url: `https://ferry.example/minutes/meetings/${date}/`,
      api: `https://ferry.example/minutes/api/meetings/${date}.json`,
    })),
  });
});

test("action items that are gone are listed apart, and those that are back say so", () => {
  const item = "- AI (Mat): paint the ship bell\n";
  const files = [
    minutes("2020-09-07", "", item),
    minutes("2020-09-14", "", "- AI (Mat): sail\n"),
    minutes("2020-09-21", "", item),
  ];
  const site = siteOf(files);
  expect(jsonOf(site, "2020-09-14").gone.actions).toMatchObject([
    { text: "paint the ship bell", status: "gone", url: expect.stringMatching(/2020-09-07\/#action-/) },
  ]);
  expect(jsonOf(site, "2020-09-21").actions).toMatchObject([{ status: "back", firstSeen: "2020-09-07" }]);
});

test("the JSON of a meeting has its topics with their pages, and leads to the decisions that it supersedes", () => {
  const linked = siteOf([
    minutes("2020-09-07", "", "Decision: sail on Monday\n"),
    minutes(
      "2020-09-14",
      "",
      "Decision: sail on Friday, supersedes [it](2020-09-07.md#decision-sail-on-monday)\n\nsee Ferry/hull#63\n",
    ),
  ]);
  const base = "https://ferry.example/minutes";
  expect(jsonOf(linked, "2020-09-14")).toMatchObject({
    decisions: [{ supersedes: [`${base}/meetings/2020-09-07/#decision-sail-on-monday`] }],
    topics: [{ name: "Ferry/hull#63", url: `${base}/topics/ferry/hull/63/` }],
  });
  expect(jsonOf(linked, "2020-09-07").decisions[0]?.supersededBy).toEqual([
    `${base}/meetings/2020-09-14/#decision-sail-on-friday`,
  ]);
});
