import { describe, expect, test } from "vitest";
import { meetingInstant } from "../../../src/derive/feeds/meeting-feed.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import { minutes, siteOf, siteYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const weeks = Array.from({ length: 22 }, (_, index) => addDays("2020-07-06", index * 7));
const site = siteOf(weeks.map((date) => minutes(date, "attending: [Mat]")));

test("the feed holds the twenty newest meetings, newest first", () => {
  expect(site.feed.entries.map(({ path }) => path)).toEqual(
    weeks
      .toReversed()
      .slice(0, 20)
      .map((date) => `/meetings/${date}/`),
  );
});

test("an entry tells the title, the day and the figures", () => {
  expect(site.feed.entries[0]).toMatchObject({
    title: "Weekly Meeting, 30 November 2020",
    summary: "Minutes of 30 November 2020: 1 person attended.",
  });
});

test.each([
  ["2020-10-26", "2020-10-26T18:00:00Z"],
  ["2020-11-02", "2020-11-02T19:00:00Z"],
])(
  "the entry of %s is dated when the meeting began, on its side of the change of clocks",
  (date, updated) => {
    expect(site.feed.entries.find(({ path }) => path.includes(date))?.updated).toBe(updated);
  },
);

test("very long minutes are an entry with who was there and their sections", () => {
  const long = `## Fleet\n\n${`${"- The ferry sails at noon, and back.\n".repeat(2900)}\n`}## Harbour\n\nThe end.\n`;
  const [entry] = siteOf([minutes("2020-09-14", "attending: [Mat]", long)]).feed.entries;
  const address = "https://ferry.example/minutes/meetings/2020-09-14/";
  expect(entry?.html.replaceAll(address, "…")).toBe(
    '<p>Attended: Mat</p>\n<p><a href="…">These minutes are long; read them on their page</a></p>\n<ul>\n<li><a href="…#fleet">Fleet</a></li>\n<li><a href="…#harbour">Harbour</a></li>\n</ul>',
  );
});

describe("the full text of an entry", () => {
  const [entry] = siteOf([
    minutes(
      "2020-09-14",
      "attending: [Mat, <b>]\ntriage: { this_week: Mat }\ntickets: { Open: 3 }\nreleases: { 3.5: { Open: 1 } }",
      "## Fleet\n\nCall 555-010-0199, see [last week](2020-09-07.md).\n\n::tickets\n\nend ]]>\n",
    ),
  ]).feed.entries;
  const html = entry?.html ?? "";

  test("begins with who was there and on duty", () => {
    expect(html).toMatch(/^<p>Attended: Mat, &lt;b&gt;<\/p>\n<p>Triage duty: this week Mat<\/p>/);
  });

  test("has tables of counts where the minutes place them, and the others above", () => {
    expect(html.match(/<caption>\w+|<h2>\w+|<p>end/g)).toEqual([
      "<caption>Releases",
      "<h2>Fleet",
      "<caption>Tickets",
      "<p>end",
    ]);
  });

  test("has the counts with their total", () => {
    expect(html).toContain('<tr><th scope="row">Total</th><td>3</td><td></td></tr>');
  });

  test("withholds what is private", () => {
    expect(html).toContain("Call [withheld], see");
  });

  test("leads to other minutes by a full address", () => {
    expect(html).toContain('<a href="https://ferry.example/minutes/meetings/2020-09-07/">last week</a>');
  });
});

test("an entry is dated at noon if no schedule tells the time", () => {
  const settings = siteYaml.replace(/^schedule:.*$/m, "schedule: none");
  expect(siteOf([minutes("2020-11-02")], { settings }).feed.entries[0]?.updated).toBe("2020-11-02T18:00:00Z");
});

test("a meeting starts at the time of the schedule in the team's time zone", () => {
  expect(
    meetingInstant({ date: "2020-09-14", series: "weekly" }, archiveIndex([minutes("2020-09-14")])),
  ).toBe("2020-09-14T18:00:00Z");
});

test("a meeting without a known time starts at noon", () => {
  const settings = siteYaml.replace(/^schedule:.*$/m, "schedule: none");
  const archive = archiveIndex([minutes("2020-09-14")], { settings });
  expect(meetingInstant({ date: "2020-09-14", series: "weekly" }, archive)).toBe("2020-09-14T17:00:00Z");
});
