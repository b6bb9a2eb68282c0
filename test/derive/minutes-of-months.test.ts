import { describe, expect, test } from "vitest";
import type { MeetingPage } from "../../src/model/meeting-page.ts";
import { jsonOf, known, minutes, publish, type Written } from "../support/archive.ts";

/** Minutes without front matter of a day, in a file named after a month. */
function ofMonth(month: string, front: string, body = ""): Written {
  return { path: `content/minutes/${month}.md`, text: `---\n${front}\n---\n${body}` };
}

const files = [
  ofMonth("2019-03", "tickets: { Open: 5 }\nattending: [Ada]", "- AI (Ada): paint the mole\n"),
  minutes("2019-03-11", "tickets: { Open: 6 }", "- AI (Ada): paint the mole\n"),
  minutes("2019-03-18", "tickets: { Open: 7 }"),
  ofMonth("2019-04", "tickets: { Open: 9 }\nnext: { cancelled: summer }", "- AI (Ada): paint the mole\n"),
];
const site = known(publish(files).site);

function pageOf(date: string): MeetingPage {
  return known(site.meetingPages.find((page) => page.date === date));
}

describe("minutes of a month", () => {
  test("have a page, before those of the days of the month", () => {
    expect(site.meetingPages.map(({ path }) => path)).toEqual([
      "/meetings/2019-03/",
      "/meetings/2019-03-11/",
      "/meetings/2019-03-18/",
      "/meetings/2019-04/",
    ]);
  });

  test("are dated by the month in JSON and in structured data", () => {
    expect(jsonOf(site, "2019-04").date).toBe("2019-04");
    const data = JSON.stringify(pageOf("2019-04").structuredData);
    expect(data).toContain('"datePublished":"2019-04"');
    expect(data).toContain('"startDate":"2019-04"');
    expect(data).not.toMatch(/2019-04-\d/);
  });

  test("are no event of the calendar, and foretell none", () => {
    const days = site.calendar.events.map(({ start }) => start.slice(0, 10));
    expect(days).toEqual(["2019-03-11", "2019-03-18"]);
    expect(pageOf("2019-04").upcoming).toBeNull();
  });

  test("are compared without a number of days", () => {
    expect(pageOf("2019-04").tickets?.since).toBe("since 18 Mar");
    expect(jsonOf(site, "2019-03-11").tickets[0]?.delta?.baseline.date).toBe("2019-03");
  });

  test("count an item as open only for the weeks that surely passed", () => {
    expect(jsonOf(site, "2019-03-11").actions[0]).toMatchObject({ firstSeen: "2019-03", weeks: 0 });
    expect(jsonOf(site, "2019-04").actions[0]).toMatchObject({ firstSeen: "2019-03", weeks: 0 });
  });

  test("have no row for a missing day beside them", () => {
    const kinds = site.yearPages.flatMap(({ months }) =>
      months.flatMap(({ rows }) => rows.map((row) => row.kind)),
    );
    expect(new Set(kinds)).toEqual(new Set(["meeting"]));
  });

  test("come first of their month in the feed", () => {
    const updated = site.feed.entries.map((entry) => [entry.path, entry.updated.slice(0, 10)]);
    expect(updated[0]).toEqual(["/meetings/2019-04/", "2019-04-01"]);
    expect(updated.at(-1)).toEqual(["/meetings/2019-03/", "2019-03-01"]);
  });

  test("are not opened in the editor, which asks for a day", () => {
    expect([pageOf("2019-04").editorPath, pageOf("2019-03-18").editorPath !== null]).toEqual([null, true]);
  });

  test("may name the month in their front matter", () => {
    const file = { path: "content/minutes/spring.md", text: "---\ndate: 2019-05\n---\n- text\n" };
    const { diagnostics, site: built } = publish([file]);
    expect([known(built).meetingPages[0]?.path, diagnostics]).toEqual(["/meetings/2019-05/", []]);
  });

  test("are reported where the name has another month", () => {
    const file = { path: "content/minutes/2019-05.md", text: "---\ndate: 2019-06\n---\n- text\n" };
    expect(publish([file]).diagnostics.map(({ ruleId }) => ruleId)).toEqual(["file-name-date"]);
  });
});
