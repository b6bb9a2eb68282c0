import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { yearList } from "../../../src/derive/pages/index/grouping.ts";
import { listYearPages } from "../../../src/derive/pages/item-pages.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import { known, minutes, peopleYaml, siteOf } from "../../support/archive.ts";

const days = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => addDays("2018-01-01", at * 14));
const itself = (day: string): string => day;

describe("a list by years", () => {
  test("is whole on its page as long as it is short", () => {
    const { years, recent } = yearList(days(60).toReversed(), itself);
    expect([years.map(({ year }) => year), recent]).toEqual([["2020", "2019", "2018"], null]);
  });

  test("shows its newest rows once it is long", () => {
    const all = days(61).toReversed();
    expect(yearList(all, itself).recent).toEqual({ since: all[39], rows: all.slice(0, 40) });
  });

  test("shows whole days, in the order of the rows", () => {
    const rows = ["2020-01-06", ...Array.from({ length: 70 }, () => "2019-12-30"), "2019-12-23"];
    expect(yearList(rows, itself).recent).toEqual({ since: "2019-12-30", rows: rows.slice(0, 71) });
  });

  test("has each row on the page of exactly one year, and the newest on its own page too", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...days(90)), { maxLength: 120 }), (rows) => {
        const { years, recent } = yearList(rows, itself);
        expect(years.flatMap((group) => group.rows).toSorted()).toEqual(rows.toSorted());
        expect(recent === null).toBe(rows.length <= 60);
        expect(recent?.rows.every((row) => row >= recent.since) ?? true).toBe(true);
      }),
    );
  });
});

describe("the pages of years", () => {
  const weeks = Array.from({ length: 40 }, (_, at) => addDays("2019-06-03", at * 7));
  const site = siteOf(
    weeks.map((date, at) =>
      minutes(date, "", `- Decision: sail ${at}\n- Decision: moor ${at}\n- AI (Mat): paint\n`),
    ),
  );

  test("exist for each year of a long list alone, in order", () => {
    expect(
      listYearPages(site).map(({ path, previous, next }) => [
        path,
        previous?.path ?? null,
        next?.path ?? null,
      ]),
    ).toEqual([
      ["/decisions/2019/", null, "/decisions/2020/"],
      ["/decisions/2020/", "/decisions/2019/", null],
    ]);
  });

  test("hold the rows of their year, and are promised as links", () => {
    expect(site.listYearPages.map(({ year, rows }) => [year, rows.length])).toEqual([
      ["2019", 62],
      ["2020", 18],
    ]);
    expect(site.links.map(({ link }) => link)).toContain("/decisions/2019/");
  });
});

describe("the list of all meetings", () => {
  const listed = (weeks: number): (readonly [string, boolean])[] => {
    const files = Array.from({ length: weeks }, (_, at) => minutes(addDays("2018-01-01", at * 7)));
    return siteOf(files).meetingIndexPage.years.map(({ year, isListed }) => [year, isListed]);
  };

  test("shows the newest year, and years before it while the rows are few", () => {
    expect(listed(80)).toEqual([
      ["2019", true],
      ["2018", true],
    ]);
    expect(listed(81)).toEqual([
      ["2019", true],
      ["2018", false],
    ]);
  });

  test("shows all of a year that has no page of its own", () => {
    const [first, last] = [minutes("2016-12-26", "next: { cancelled: storm }"), minutes("2019-01-07")];
    const { years } = siteOf([first, last]).meetingIndexPage;
    expect(years.some(({ path }) => path === null)).toBe(true);
    expect(years.filter(({ path, isListed }) => path === null && !isListed)).toEqual([]);
  });
});

/** Two words of which no other item has both, so that none looks like another one that was reworded. */
function unlikeOthers(at: number): string {
  const [one, two] = [at % 26, Math.floor(at / 4) % 26].map((letter) => String.fromCharCode(97 + letter));
  return `${one?.repeat(6)} ${two?.repeat(7)}`;
}

describe("the page of a person", () => {
  const siteOfWeeks = (count: number) =>
    siteOf(
      Array.from({ length: count }, (_, at) =>
        minutes(
          addDays("2018-01-01", at * 7),
          "",
          `- AI (Mat): ${unlikeOthers(at)}\n\n## Support\n\n- Pier (Mat): rope ${at}\n`,
        ),
      ),
      { people: peopleYaml },
    );
  const pageOf = (count: number) => known(siteOfWeeks(count).personPages.find(({ name }) => name === "Mat"));

  test("shows everything as long as it is little", () => {
    const { open, closed, support, years } = pageOf(60);
    expect([open.length, closed.length, support.length, years]).toEqual([1, 59, 60, []]);
  });

  test("shows open and the newest items of many, and has a page for each year", () => {
    const { open, closed, support, closedCount, supportCount, years } = pageOf(100);
    expect([closedCount, supportCount]).toEqual([99, 100]);
    expect([open.length, closed.length, support.length]).toEqual([1, 40, 40]);
    expect(years.map(({ path, actions, support }) => [path, actions.length, support.length])).toEqual([
      ["/people/mat/2018/", 53, 53],
      ["/people/mat/2019/", 46, 47],
    ]);
  });

  test("is planned with the pages of its years, and so are their links", () => {
    const links = siteOfWeeks(100).links.map(({ link }) => link);
    expect(links.filter((link) => link.startsWith("/people/mat/"))).toEqual([
      "/people/mat/",
      "/people/mat/2018/",
      "/people/mat/2019/",
      "/people/mat/feed.xml",
    ]);
  });
});

test("the list of releases has a table of the newest of a series, and the names of the others", () => {
  const files = Array.from({ length: 35 }, (_, at) =>
    minutes(addDays("2018-01-01", at * 7), `releases: { 3.5.${at}: { Open: 5 } }`),
  );
  const [group] = siteOf(files).releasesPage.groups;
  expect([group?.rows.length, group?.rows[0]?.name]).toEqual([30, "3.5.34"]);
  expect(group?.earlier.map(({ name }) => name)).toEqual(["3.5.4", "3.5.3", "3.5.2", "3.5.1", "3.5.0"]);
});
