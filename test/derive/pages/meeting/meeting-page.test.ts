import { describe, expect, test } from "vitest";
import { minutes, pageOf, siteOf, siteYaml } from "../../../support/archive.ts";

describe("the page of a meeting", () => {
  test("links to the previous and next meeting of its series", () => {
    const site = siteOf([
      minutes("2020-09-07"),
      minutes("2020-09-10", "series: retreat"),
      minutes("2020-09-14"),
      minutes("2020-09-21"),
    ]);
    const { previous, next } = pageOf(site, "2020-09-14");
    expect([previous, next]).toEqual([
      { path: "/meetings/2020-09-07/", label: "7 Sep 2020" },
      { path: "/meetings/2020-09-21/", label: "21 Sep 2020" },
    ]);
  });

  test("takes its title from its series where it has none of its own", () => {
    const site = siteOf([
      minutes("2020-09-07", "series: retreat"),
      minutes("2020-09-14", "title: Harbour Day"),
    ]);
    expect(site.meetingPages.map(({ title }) => title)).toEqual(["Retreat", "Harbour Day"]);
  });

  test("has a nested table of contents", () => {
    const body = "## Harbour\n\n### Discussion\n\n## Fleet\n\n### Discussion\n";
    expect(pageOf(siteOf([minutes("2020-09-14", "", body)]), "2020-09-14").contents).toEqual([
      {
        id: "harbour",
        title: "Harbour",
        children: [{ id: "harbour--discussion", title: "Discussion", children: [] }],
      },
      {
        id: "fleet",
        title: "Fleet",
        children: [{ id: "fleet--discussion", title: "Discussion", children: [] }],
      },
    ]);
  });

  test("has an edit link if the repository is known", () => {
    const settings = `${siteYaml}\nrepository: { url: "https://github.com/ferry/minutes/", branch: trunk }\n`;
    const file = { ...minutes("2020-09-14"), path: "content/minutes/a b/2020-09-14.md" };
    expect(pageOf(siteOf([file], { settings }), "2020-09-14").editUrl).toBe(
      "https://github.com/ferry/minutes/edit/trunk/content/minutes/a%20b/2020-09-14.md",
    );
  });

  test("has no edit link if its file is outside of the project", () => {
    const settings = `${siteYaml}\nrepository: { url: "https://github.com/ferry/minutes/" }\n`;
    const file = { ...minutes("2020-09-14"), path: "../elsewhere/minutes/2020-09-14.md" };
    expect(pageOf(siteOf([file], { settings }), "2020-09-14").editUrl).toBeNull();
  });

  test("has no edit link otherwise", () => {
    expect(pageOf(siteOf([minutes("2020-09-14")]), "2020-09-14").editUrl).toBeNull();
  });

  test.each([
    [
      "the figures that a reader looks for",
      "attending: [Mat, Carl]\ntickets: { Open: 3 }",
      "- AI (Mat): Row\n",
      "Minutes of 14 September 2020: 2 people attended, 3 tickets (\u22122), 1 action item.",
    ],
    [
      "one person in the singular",
      "attending: [Mat]",
      "",
      "Minutes of 14 September 2020: 1 person attended.",
    ],
    ["nothing that was not recorded", "", "", "Minutes of 14 September 2020."],
    [
      "an agenda, at which nobody was yet",
      "status: agenda\nattending: [Mat, Carl]",
      "- AI (Mat): Row\n",
      "Agenda of 14 September 2020: 1 action item.",
    ],
    ["a cancellation", "status: cancelled", "", "Cancelled meeting of 14 September 2020."],
  ])("describes itself with %s", (_, front, body, description) => {
    const site = siteOf([minutes("2020-09-07", "tickets: { Open: 5 }"), minutes("2020-09-14", front, body)]);
    expect(pageOf(site, "2020-09-14").description).toBe(description);
  });

  test("has the same address whatever folder its file lies in", () => {
    const moved = { ...minutes("2020-09-14"), path: "content/minutes/somewhere/else/2020-09-14.md" };
    expect(siteOf([moved]).meetingPages[0]?.path).toBe("/meetings/2020-09-14/");
  });

  test.each([
    ["that a meeting was cancelled", "status: cancelled", true],
    ["nothing of that about any other", "", false],
  ])("tells search engines %s", (_, front, isCancelled) => {
    const [page] = siteOf([minutes("2020-09-14", front)]).meetingPages;
    expect(JSON.stringify(page?.structuredData).includes("EventCancelled")).toBe(isCancelled);
  });

  test("tells search engines the day alone if no schedule tells the time", () => {
    const settings = siteYaml.replace(/^schedule:.*$/m, "schedule: none");
    const data = JSON.stringify(
      pageOf(siteOf([minutes("2020-09-14")], { settings }), "2020-09-14").structuredData,
    );
    expect(data).toContain('"startDate":"2020-09-14"');
    expect(data).not.toContain("endDate");
  });
});
