import { describe, expect, test } from "vitest";
import { applyQuarantine, type ReadFile } from "../../../src/derive/pages/quarantine.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { jsonOf, known, minutes, publish, siteYaml, type Written } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

function siteAround(files: readonly Written[]) {
  return known(publish(files).site);
}

const good = minutes("2020-09-07", "tickets: { Open: 5 }");
const bad = minutes("2020-09-14", "tickets: { Open: -1 }\nqueues: { GGUS: many }");

describe("minutes with errors", () => {
  test("are left out of the archive", () => {
    expect(siteAround([good, bad]).meetingPages.map(({ date }) => date)).toEqual(["2020-09-07"]);
  });

  test("have a page that states all their errors", () => {
    const [page, ...others] = siteAround([good, bad]).quarantinePages;
    expect([page?.path, page?.errors.map(({ message }) => message), others]).toEqual([
      "/meetings/2020-09-14/",
      [
        '"tickets.Open" is -1, expected a whole number of 0 or more',
        '"queues.GGUS" is "many", expected a whole number of 0 or more',
      ],
      [],
    ]);
  });

  test("have a page between the published minutes of their own series", () => {
    const retreat = (date: string): Written => minutes(date, "series: retreat");
    const files = [good, retreat("2020-09-10"), bad, retreat("2020-09-17"), minutes("2020-09-21")];
    const [page] = siteAround(files).quarantinePages;
    expect([page?.previous?.path, page?.next?.path]).toEqual([
      "/meetings/2020-09-07/",
      "/meetings/2020-09-21/",
    ]);
  });

  test("are counted on the page of charts", () => {
    expect(siteAround([good, bad]).trendsPage.quarantinedCount).toBe(1);
  });

  test("are no baseline of later minutes", () => {
    const repeated = minutes("2020-09-14", "tickets: { Dev Complete: 1, Development Complete: 2, Open: 7 }");
    const site = siteAround([good, repeated, minutes("2020-09-21", "tickets: { Open: 6 }")]);
    expect(jsonOf(site, "2020-09-21").tickets[0]?.delta?.baseline).toEqual({ date: "2020-09-07", count: 5 });
  });

  test("have the page of the date in their file name, whatever date they contain", () => {
    const copied = { ...minutes("2020-09-07"), path: "content/minutes/2020-09-14.md" };
    expect(siteAround([copied]).quarantinePages.map(({ path }) => path)).toEqual(["/meetings/2020-09-14/"]);
  });

  test("of no known day are listed with the meetings", () => {
    const site = siteAround([{ path: "content/minutes/notes.md", text: "---\nattending: [Mat]\n---\n" }]);
    expect([site.quarantinePages, site.meetingIndexPage.undated.map(({ file }) => file)]).toEqual([
      [],
      ["content/minutes/notes.md"],
    ]);
  });

  test("of a day that no calendar has are listed with the meetings", () => {
    const site = siteAround([
      { path: "content/minutes/2020-02-30.md", text: "---\ndate: 2020-02-30\n---\n" },
    ]);
    expect([site.quarantinePages, site.meetingIndexPage.undated.map(({ file }) => file)]).toEqual([
      [],
      ["content/minutes/2020-02-30.md"],
    ]);
  });

  test("of a day share one page", () => {
    const site = siteAround([
      { ...bad, path: "content/minutes/a/2020-09-14.md" },
      { ...bad, path: "content/minutes/b/2020-09-14.md" },
    ]);
    expect(site.quarantinePages.map(({ errors }) => errors.length)).toEqual([4]);
  });

  test.each(["weakly", "../../../../escaped", "__proto__"])(
    "have the page of their day, though they are of the series %s, which nobody knows",
    (series) => {
      const site = siteAround([good, minutes("2020-09-14", `series: ${series}`)]);
      expect(site.quarantinePages.map(({ path }) => path)).toEqual(["/meetings/2020-09-14/"]);
    },
  );

  test("of a series that nobody knows take down no others of their day", () => {
    const misspelt = { ...minutes("2020-09-07", "series: retreet"), path: "content/minutes/2020-09-07-b.md" };
    const site = siteAround([good, misspelt]);
    expect([
      site.meetingPages.map(({ path }) => path),
      site.meetingIndexPage.undated.map(({ ruleId }) => ruleId),
    ]).toEqual([["/meetings/2020-09-07/"], ["unknown-series"]]);
  });

  test("do not take the page of good minutes of the same day", () => {
    const site = siteAround([
      good,
      { path: "content/minutes/copy/2020-09-07.md", text: "---\ndate: [\n---\n" },
    ]);
    expect([site.meetingPages.map(({ path }) => path), site.quarantinePages]).toEqual([
      ["/meetings/2020-09-07/"],
      [],
    ]);
  });

  test("that cannot have the page of their day are listed with the meetings", () => {
    const site = siteAround([
      good,
      { path: "content/minutes/copy/2020-09-07.md", text: "---\ndate: [\n---\n" },
    ]);
    expect(site.meetingIndexPage.undated.map(({ file }) => file)).toContain(
      "content/minutes/copy/2020-09-07.md",
    );
  });

  test("that were copied from last week do not take last week's minutes with them", () => {
    const copied = { ...good, path: "content/minutes/2020-09-14.md" };
    expect(siteAround([good, copied]).meetingPages.map(({ path }) => path)).toEqual([
      "/meetings/2020-09-07/",
    ]);
  });

  test("with nothing but warnings are published", () => {
    const { site, diagnostics } = publish([minutes("2020-09-07", "", "::tikets\n")]);
    expect([diagnostics.length, site?.meetingPages.length]).toEqual([1, 1]);
  });
});

describe("incomplete minutes", () => {
  const messages = (files: readonly Written[], settings?: string) =>
    publish(files, settings === undefined ? {} : { settings }).diagnostics.map(({ ruleId, line }) => [
      ruleId,
      line,
    ]);

  test.each([
    [
      "a misspelt state beside a bad count",
      "tickets:\n  Open: -1\n  Opne: 2",
      [
        ["schema", 4],
        ["unknown-state", 5],
      ],
    ],
    [
      "a misspelt state of a release beside a bad count",
      "releases:\n  3.5.24:\n    Open: x\n    Opne: 2",
      [
        ["schema", 5],
        ["unknown-state", 6],
      ],
    ],
    [
      "an unknown queue below a bad count",
      "queues:\n  GGUS: many\n  GGUSS: 2",
      [
        ["schema", 4],
        ["unknown-queue", 5],
      ],
    ],
    [
      "an unknown series below an unknown key",
      "tickts: 1\nseries: weakly",
      [
        ["unknown-key", 3],
        ["unknown-series", 4],
      ],
    ],
    [
      "a typed total beside a bad count",
      "tickets:\n  Open: -1\n  Total: 2",
      [
        ["schema", 4],
        ["typed-total", 5],
      ],
    ],
  ])("report their other errors in the same run: %s", (_, front, found) => {
    expect(messages([minutes("2020-09-14", front)], `${siteYaml}\nqueues: [GGUS]\n`)).toEqual(found);
  });

  test("also report their wrong date", () => {
    const copied = {
      ...minutes("2020-09-07", "tickets: { Open: -1 }"),
      path: "content/minutes/2020-09-14.md",
    };
    expect(messages([copied])).toEqual([
      ["file-name-date", 2],
      ["schema", 3],
    ]);
  });

  test("also report errors in their body", () => {
    expect(messages([minutes("2020-09-14", "tickets: { Open: -1 }", "::tiket\n")])).toEqual([
      ["schema", 3],
      ["unknown-directive", 5],
    ]);
  });

  test("add nothing to a published page", () => {
    const partly = minutes(
      "2020-09-14",
      "tickets: { Open: 77, In Progress: -1 }\nqueues: { GGUS: 78 }\nreleases: { 3.5.24: { Open: 79 } }",
      "## Lighthouse\n\n- AI (Carl): Polish the lens\n",
    );
    const later = minutes(
      "2020-09-21",
      "tickets: { Open: 6 }\nqueues: { GGUS: 1 }",
      "AI (Carl): Polish the lens\n",
    );
    const site = siteAround([good, partly, later]);
    const without = siteAround([good, later]);
    expect(site.meetingPages).toEqual(without.meetingPages);
    expect(site.meetingJsons).toEqual(without.meetingJsons);
    expect([site.ticketRows, site.queueRows, site.releaseRows]).toEqual([
      without.ticketRows,
      without.queueRows,
      without.releaseRows,
    ]);
    expect(site.trendsPage.charts).toEqual(without.trendsPage.charts);
    expect([site.feed, site.archiveJson]).toEqual([without.feed, without.archiveJson]);
  });
});

describe("the old addresses of minutes with errors", () => {
  const redirects = (files: readonly Written[]) =>
    siteAround(files)
      .redirectPages.filter(({ target }) => target !== "/meetings/")
      .filter(({ path }) => path !== "/latest/")
      .map(({ path, target }) => [path, target]);

  test("redirect to their errors", () => {
    expect(
      redirects([good, minutes("2020-09-14", "tickets: { Open: -1 }\naliases: [/old/a/, /old/b.html]")]),
    ).toEqual([
      ["/old/a/", "/meetings/2020-09-14/"],
      ["/old/b.html", "/meetings/2020-09-14/"],
    ]);
  });

  test("redirect to them even if only a rule reports an error", () => {
    expect(redirects([minutes("2020-09-14", "tickets: { Opne: 1 }\naliases: [/old/a/]")])).toEqual([
      ["/old/a/", "/meetings/2020-09-14/"],
    ]);
  });

  test("redirect nowhere if they collide", () => {
    const files = [
      minutes("2020-09-07", "aliases: [/old/a/]"),
      minutes("2020-09-14", "aliases: [/old/b/, /old/a/]"),
    ];
    expect(redirects(files)).toEqual([["/old/b/", "/meetings/2020-09-14/"]]);
  });

  test.each(["/latest/", "/meetings/2020-09-07/", "/people/carl/"])("never take the place of %s", (alias) => {
    expect(redirects([good, minutes("2020-09-14", `tickets: { Open: -1 }\naliases: [${alias}]`)])).toEqual(
      [],
    );
  });

  test("do not redirect if the file is named after another date", () => {
    const copied = { ...minutes("2020-09-07", "aliases: [/old/a/]"), path: "content/minutes/2020-09-14.md" };
    expect(redirects([copied])).toEqual([]);
  });

  test("leave the latest meeting to published minutes", () => {
    expect(siteAround([good, bad]).redirectPages[0]?.target).toBe("/meetings/2020-09-07/");
  });
});

describe("dividing the archive", () => {
  const files = meetingsOf([minutes("2020-09-07"), minutes("2020-09-14")]).map(
    (meeting): ReadFile => ({
      path: meeting.source.path,
      date: meeting.date,
      id: meeting.id,
      meeting,
      draft: null,
    }),
  );
  const error: Diagnostic = {
    ruleId: "next-date",
    severity: "error",
    message: "the next meeting is on 2019-01-07",
    hint: "correct the day",
    file: known(files[1]).path,
    line: 2,
    column: 1,
  };

  test("publishes the minutes without an error", () => {
    expect(applyQuarantine(files, [error], english).published.map(({ date }) => date)).toEqual([
      "2020-09-07",
    ]);
  });

  test("gives minutes with an error a page that lists it", () => {
    expect(applyQuarantine(files, [error], english).pages).toMatchObject([
      { path: "/meetings/2020-09-14/", errors: [error], previous: { path: "/meetings/2020-09-07/" } },
    ]);
  });

  test("publishes minutes with a warning", () => {
    expect(applyQuarantine(files, [{ ...error, severity: "warning" }], english).published).toHaveLength(2);
  });
});
