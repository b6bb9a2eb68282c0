import { describe, expect, test } from "vitest";
import { jsonOf, known, minutes, publish, type Written } from "../support/archive.ts";

function siteAround(files: readonly Written[]) {
  return known(publish(files).site);
}

const good = minutes("2020-09-07", "tickets: { Open: 5 }");
const bad = minutes("2020-09-14", "tickets: { Open: -1 }\nqueues: { GGUS: many }");

describe("minutes with errors", () => {
  test("are left out of the archive", () => {
    expect(siteAround([good, bad]).meetings.map(({ date }) => date)).toEqual(["2020-09-07"]);
  });

  test("have a page that states all their errors", () => {
    const [page, ...others] = siteAround([good, bad]).quarantined;
    expect([page?.path, page?.findings.map(({ message }) => message), others]).toEqual([
      "/meetings/2020-09-14/",
      [
        '"tickets.Open" is -1, expected a whole number of 0 or more',
        '"queues.GGUS" is "many", expected a whole number of 0 or more',
      ],
      [],
    ]);
  });

  test("are counted on the page of charts", () => {
    expect(siteAround([good, bad]).trends.quarantinedCount).toBe(1);
  });

  test("are no baseline of later minutes", () => {
    const repeated = minutes("2020-09-14", "tickets: { Dev Complete: 1, Development Complete: 2, Open: 7 }");
    const site = siteAround([good, repeated, minutes("2020-09-21", "tickets: { Open: 6 }")]);
    expect(jsonOf(site, "2020-09-21").tickets[0]?.delta?.baseline).toEqual({ date: "2020-09-07", count: 5 });
  });

  test("have the page of the day in their file's name, whatever day they tell", () => {
    const copied = { ...minutes("2020-09-07"), path: "content/minutes/2020-09-14.md" };
    expect(siteAround([copied]).quarantined.map(({ path }) => path)).toEqual(["/meetings/2020-09-14/"]);
  });

  test("of no known day are listed with the meetings", () => {
    const site = siteAround([{ path: "content/minutes/notes.md", text: "Just notes.\n" }]);
    expect([site.quarantined, site.index.undated.map(({ file }) => file)]).toEqual([
      [],
      ["content/minutes/notes.md"],
    ]);
  });

  test("of a day that no calendar has are listed with the meetings", () => {
    const site = siteAround([
      { path: "content/minutes/2020-02-30.md", text: "---\ndate: 2020-02-30\n---\n" },
    ]);
    expect([site.quarantined, site.index.undated.map(({ file }) => file)]).toEqual([
      [],
      ["content/minutes/2020-02-30.md"],
    ]);
  });

  test("of a day share one page", () => {
    const site = siteAround([
      { ...bad, path: "content/minutes/a/2020-09-14.md" },
      { ...bad, path: "content/minutes/b/2020-09-14.md" },
    ]);
    expect(site.quarantined.map(({ findings }) => findings.length)).toEqual([6]);
  });

  test("do not take the page of good minutes of the same day", () => {
    const site = siteAround([
      good,
      { path: "content/minutes/copy/2020-09-07.md", text: "---\ndate: [\n---\n" },
    ]);
    expect([site.meetings.map(({ path }) => path), site.quarantined]).toEqual([
      ["/meetings/2020-09-07/"],
      [],
    ]);
  });

  test("that cannot have the page of their day are listed with the meetings", () => {
    const site = siteAround([
      good,
      { path: "content/minutes/copy/2020-09-07.md", text: "---\ndate: [\n---\n" },
    ]);
    expect(site.index.undated.map(({ file }) => file)).toContain("content/minutes/copy/2020-09-07.md");
  });

  test("that were copied from last week do not take last week's minutes with them", () => {
    const copied = { ...good, path: "content/minutes/2020-09-14.md" };
    expect(siteAround([good, copied]).meetings.map(({ path }) => path)).toEqual(["/meetings/2020-09-07/"]);
  });

  test("with nothing but warnings are published", () => {
    const { site, diagnostics } = publish([minutes("2020-09-07", "", "::tikets\n")]);
    expect([diagnostics.length, site?.meetings.length]).toEqual([1, 1]);
  });
});
