import { describe, expect, test } from "vitest";
import { addDays } from "../../../../src/format/days/dates.ts";
import type { Feed } from "../../../../src/model/feeds.ts";
import type { PersonPage } from "../../../../src/model/people/person-pages.ts";
import { known, minutes, peopleYaml, siteOf } from "../../../support/archive.ts";

const weeks = [
  minutes(
    "2020-09-07",
    "attending: [BrianL, Mat, Wilma]\ntriage: { this_week: Mat, next_week: Carl }",
    "- AI (Mat): caulk\n- AI (Mat): paint\n\n## Support\n\n- Pier (Carl): ropes\n",
  ),
  minutes(
    "2020-09-14",
    "attending: [Brian, Mat]\ntriage: { this_week: Carl (?), next_week: Mat }",
    "- AI (Mat): caulk\n- AI (BrianL): sail [done]\n",
  ),
  minutes("2020-09-21", "status: cancelled\nattending: [Mat]"),
];

const site = siteOf(weeks, { people: peopleYaml });

function person(slug: string): PersonPage {
  return known(site.personPages.find(({ path }) => path === `/people/${slug}/`));
}

function feed(slug: string): Feed {
  return known(site.personAndTopicFeeds.find(({ path }) => path === `/people/${slug}/feed.xml`));
}

describe("people", () => {
  test("are those that a name in the minutes resolves to, sorted by name", () => {
    expect(site.peoplePage.rows.map(({ name }) => name)).toEqual(["Brian Lin", "Carl", "Mat"]);
  });

  test("have their figures in the list, each with the way to what it counts", () => {
    expect(site.peoplePage.rows.at(-1)).toEqual({
      path: "/people/mat/",
      name: "Mat",
      attendance: { path: "/people/mat/#attendance-2020", present: [0, 1], absent: [] },
      open: { path: "/people/mat/#open", count: 1 },
      lastSeen: { path: "/meetings/2020-09-21/", label: "21 Sep 2020", weeks: 0 },
    });
  });

  test("do not include unknown or ambiguous names, which are listed separately", () => {
    expect(site.peoplePage.unresolved).toEqual({ count: 2, names: ["Brian", "Wilma"] });
  });

  test("without a list of people are those whom two meetings list as attending", () => {
    expect(siteOf(weeks).peoplePage.rows.map(({ name }) => name)).toEqual(["Mat"]);
  });

  test("whose names make the same address have one each", () => {
    const twins = siteOf([minutes("2020-09-14", "attending: [Jo É, jo-e]")], {
      people: "- { name: Jo É }\n- { name: jo-e }\n",
    });
    expect(twins.personPages.map(({ path }) => path).toSorted()).toEqual([
      "/people/jo-e-2/",
      "/people/jo-e/",
    ]);
  });

  test("with a very long name have an address that a folder can have", () => {
    const name = "x".repeat(400);
    const long = siteOf([minutes("2020-09-14", `attending: [${name}]`)], { people: `- { name: ${name} }\n` });
    expect(long.personPages[0]?.path.length).toBeLessThan(80);
  });
});

describe("the page of a person", () => {
  test("counts the meetings attended, out of those that recorded it in that time", () => {
    expect(person("mat").attendance).toEqual({
      count: 2,
      recordedCount: 2,
      first: "2020-09-07",
      last: "2020-09-14",
      years: [
        {
          year: "2020",
          columns: expect.objectContaining({ records: ["recorded", "recorded", "cancelled"] }),
          present: [0, 1],
          absent: [],
          rows: [
            { path: "/meetings/2020-09-07/", label: "7 Sep" },
            { path: "/meetings/2020-09-14/", label: "14 Sep" },
          ],
        },
      ],
    });
  });

  test("does not count a spelling that may be somebody else's", () => {
    expect(person("brian-lin").attendance?.count).toBe(1);
  });

  test("has the weeks of triage duty", () => {
    expect(person("carl").triage.map(({ rows }) => rows.map(({ label }) => label))).toEqual([["14 Sep"]]);
  });

  test("has each action item once, open ones apart, with its age", () => {
    const { open, closed } = person("mat");
    expect(
      [open, closed].map((items) =>
        items.map((item) => [item.text, item.firstSeen, item.lastSeen, item.weeks]),
      ),
    ).toEqual([[["caulk", "2020-09-07", "2020-09-14", 1]], [["paint", "2020-09-07", "2020-09-07", 0]]]);
  });

  test("says how long before the newest minutes the person was last seen", () => {
    expect(person("carl").lastSeen).toEqual({
      path: "/meetings/2020-09-14/",
      label: "14 Sep 2020",
      weeks: 1,
    });
  });

  test("has the support that the person gave", () => {
    expect(person("carl").support.map((entry) => [entry.site, entry.date])).toEqual([["Pier", "2020-09-07"]]);
  });

  test("lists the unambiguous spellings", () => {
    expect(person("brian-lin").spellings).toEqual(["BrianL"]);
  });
});

describe("the feed of a person", () => {
  test("has an entry for each meeting with news, newest first", () => {
    expect(feed("mat").entries.map(({ title }) => title)).toEqual([
      "Mat, 14 September 2020: triage duty next week",
      "Mat, 7 September 2020: triage duty this week, 2 action items",
    ]);
  });

  test("has an item that is closed", () => {
    expect(feed("brian-lin").entries[0]?.html).toMatch(/Action item, done<\/a>: sail/);
  });

  test("links by full addresses", () => {
    expect(feed("carl").entries.at(-1)?.html).toMatch(
      /<a href="https:\/\/ferry\.example\/minutes\/meetings\/2020-09-07\/#support-[^"]+">Support<\/a>: Pier: ropes/,
    );
  });

  test("has the twenty newest entries, however many weeks without news lie between them", () => {
    const weeks = Array.from({ length: 50 }, (_, week) => addDays("2020-01-06", week * 7));
    const files = weeks.map((date, week) =>
      minutes(date, `attending: [Mat]\n${week % 2 === 0 ? "triage: { this_week: Mat }" : ""}`),
    );
    const [news] = siteOf(files, { people: peopleYaml }).personAndTopicFeeds;
    expect(news?.entries.map(({ path }) => path)).toEqual(
      weeks
        .filter((_, week) => week % 2 === 0)
        .slice(-20)
        .reverse()
        .map((date) => `/meetings/${date}/`),
    );
  });

  test("does not mention attendance", () => {
    const quiet = siteOf([minutes("2020-09-07", "attending: [Mat]")], { people: peopleYaml });
    expect(quiet.personAndTopicFeeds[0]?.entries).toEqual([]);
  });
});
