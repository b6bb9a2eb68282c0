import { beforeAll, describe, expect, test, vi } from "vitest";
import { type BuiltSite, buildInMemory, fileOf } from "../support/build-in-memory.ts";
import { allOf, mainText } from "../support/html.ts";

// A build takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: BuiltSite;
beforeAll(async () => {
  site = await buildInMemory("test/sites/year");
});

function page(date: string): string {
  return mainText(fileOf(site, `/meetings/${date}/`));
}

describe("a year with copied counts, an agenda, a cancelled meeting and gaps", () => {
  test("says on the front page how many meetings there are, and of which days", () => {
    expect(mainText(fileOf(site, "/"))).toContain("6 meetings, 6 January 2020 to 9 March 2020");
  });

  test("shows copied counts without a change, and says why", () => {
    expect(page("2020-01-13")).toContain(
      "Copied from earlier minutes (the tracker was down), so nothing is compared.",
    );
  });

  test("marks an agenda, and compares none of its counts", () => {
    expect(page("2020-01-20")).toMatch(/agenda.*Written before the meeting, so nothing is compared yet\./);
  });

  test("measures changes from the last fresh counts, and names their date", () => {
    expect(page("2020-01-27")).toMatch(
      /Tickets change since 6 Jan, 3 weeks .*Open 13 \+3 .*In Progress 2 \u22122 /,
    );
  });

  test("measures the queues from minutes of their own", () => {
    expect(page("2020-01-27")).toContain("Support queues change since 13 Jan, 2 weeks");
  });

  test("continues a release column from the older version, and says so", () => {
    expect(page("2020-01-27")).toMatch(/3\.5\.10 after 3\.5\.9/);
  });

  test("lists a release column that no later one continues", () => {
    expect(page("2020-01-27")).toMatch(/No longer listed: 3\.4\.9 \( ?3 on 6 Jan/);
  });

  test("marks a new state, and lists a dropped one", () => {
    expect(page("2020-02-18")).toMatch(/Dev Complete 1 new .*No longer listed: In Progress \( ?2 on 27 Jan/);
  });

  test("finds a state by its alias after a cancelled meeting", () => {
    expect(page("2020-03-09")).toMatch(/since 18 Feb, 20 days .*Dev Complete 3 \+2 /);
  });

  test("says what a meeting left out and the meetings before it recorded", () => {
    expect(page("2020-02-18")).toMatch(/Attended not recorded Queues not recorded Releases not recorded/);
    expect(page("2020-02-18")).not.toContain("Triage");
  });

  test("says nothing about the facts of a cancelled meeting", () => {
    expect(page("2020-03-02")).not.toMatch(/recorded|Tickets|Queues/);
  });

  test("shows how long an action item has been carried", () => {
    expect(page("2020-01-13")).toContain("carried for 1 week, since 6 Jan");
  });

  test("links every change on every page to an existing cell", () => {
    const changes = [...site]
      .filter(([path]) => path.startsWith("/meetings/2020-"))
      .flatMap(([, html]) =>
        allOf(html, "a").filter(({ attributes }) => attributes.class?.startsWith("delta")),
      );
    const broken = changes
      .map(({ attributes }) => (attributes.href ?? "").split("#"))
      .filter(([path = "", anchor]) => !site.get(path)?.includes(`id="${anchor}"`));
    expect(changes.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
  });

  test("says in the list why there are no minutes", () => {
    expect(mainText(fileOf(site, "/meetings/"))).toMatch(
      /10 Feb 2020 ?No minutes.*3 Feb 2020 ?Cancelled: Regatta/,
    );
  });

  test("redirects /latest/ to the newest meeting", () => {
    expect(fileOf(site, "/latest/")).toContain("url=/meetings/2020-03-09/");
  });
});
