import { describe, expect, test } from "vitest";
import { lostLinks } from "../../../src/derive/data/lost-links.ts";
import { minutes, siteOf, type Written } from "../../support/archive.ts";

const hull = minutes(
  "2020-09-14",
  "tickets: { Open: 1 }",
  "## Fleet\n\n### Discussion\n\n- AI (Mat): caulk the hull\n- AI (Carl): paint it\n- Decision: sail\n",
);

/** What readers of the first archive would miss in the second. */
function lostBetween(before: readonly Written[], after: readonly Written[]): string[] {
  return lostLinks(siteOf(before).links, siteOf(after).links);
}

function edited(file: Written, from: string, to: string): Written {
  return { ...file, text: file.text.replace(from, to) };
}

describe("no link is lost", () => {
  test("where a CSV of all charts of a release has replaced a file of one", () => {
    const folder = "/data/charts/releases/3.5.24/burndown";
    const replaced = ["-2.csv", ".json", "-2.json", ".svg", "-2.svg"].map((end) => folder + end);
    const earlier = [...replaced, `${folder}.csv`].map((link) => ({ link, target: null }));
    expect(lostLinks(earlier, [])).toEqual([`${folder}.csv`]);
  });

  test("where nothing has changed", () => {
    expect(lostBetween([hull], [hull])).toEqual([]);
  });

  test("where minutes move to another folder", () => {
    expect(lostBetween([hull], [{ ...hull, path: "content/minutes/old/2020/2020-09-14.md" }])).toEqual([]);
  });

  test("where minutes are added", () => {
    expect(lostBetween([hull], [minutes("2020-09-07"), hull, minutes("2020-09-21")])).toEqual([]);
  });

  test("where an item is closed, and text and counts around it are edited", () => {
    const closed = edited(hull, "caulk the hull", "caulk the hull [done]");
    const more = edited(closed, "## Fleet\n", "## Weather\n\nRain.\n\n## Fleet\n\nSome words.\n");
    expect(lostBetween([hull], [edited(more, "Open: 1", "Open: 2")])).toEqual([]);
  });

  test("if a page becomes a redirect to a page with the same anchors", () => {
    const earlier = ["/old/", "/old/#a"].map((link) => ({ link, target: null }));
    const now = [
      { link: "/new/", target: null },
      { link: "/new/#a", target: null },
      { link: "/old/", target: "/new/" },
    ];
    expect(lostLinks(earlier, now)).toEqual([]);
  });

  test("where a day is corrected and the old page is an alias", () => {
    const moved = {
      path: "content/minutes/2020-09-15.md",
      text: hull.text.replace("2020-09-14", "2020-09-15"),
    };
    const named = edited(moved, "tickets:", "aliases: [/meetings/2020-09-14/]\ntickets:");
    expect(lostBetween([hull], [moved])).toEqual([
      "/api/meetings/2020-09-14.json",
      "/meetings/2020-09-14.md",
      "/meetings/2020-09-14.txt",
      "/meetings/2020-09-14/",
    ]);
    expect(lostBetween([hull], [named])).toEqual([]);
  });

  test("where a person's name is corrected and the old slug is kept", () => {
    const links = (people: string): string[] =>
      siteOf([hull], { people })
        .links.map(({ link }) => link)
        .filter((link) => link.startsWith("/people/m"));
    const before = links("- { name: Mat }");
    expect(before).toEqual(["/people/mat/", "/people/mat/feed.xml"]);
    expect(links("- { name: Matyas S, spellings: [Mat], slug: mat }")).toEqual(before);
  });

  test("where an item keeps its first words, by its id of the first scheme neither", () => {
    const handedOver = edited(hull, "AI (Mat): caulk the hull", "AI (Wilma): caulk the hull in winter");
    expect(lostBetween([hull], [handedOver])).toEqual([]);
  });

  test("where the old anchor of a heading is named, and so those below", () => {
    const ships = edited(hull, "## Fleet", "## Ships");
    expect(lostBetween([hull], [edited(ships, "tickets:", "anchors: { fleet: ships }\ntickets:")])).toEqual(
      [],
    );
  });

  test("where the old anchor of an edited item is named", () => {
    const whole = edited(hull, "caulk the hull", "caulk the whole hull");
    const [old = ""] = lostBetween([hull], [whole]);
    const named = edited(whole, "tickets:", `anchors: { ${old.split("#")[1]}: fleet }\ntickets:`);
    expect([old, lostBetween([hull], [named])]).toEqual(["/meetings/2020-09-14/#action-caulk-the-hull", []]);
  });
});

describe("a link is lost", () => {
  test("with the words of a heading, which stands for those below", () => {
    expect(lostBetween([hull], [edited(hull, "## Fleet", "## Ships")])).toEqual([
      "/meetings/2020-09-14/#fleet",
    ]);
  });

  test("with a state that the table no longer lists", () => {
    expect(lostBetween([hull], [edited(hull, "Open: 1", "In Progress: 1")])).toEqual([
      "/meetings/2020-09-14/#tickets-open",
    ]);
  });

  test("with its page, which is named without all that stood on it", () => {
    const week = minutes("2020-09-07", "", "## Fleet\n");
    expect(lostBetween([week, hull], [hull])).toEqual([
      "/api/meetings/2020-09-07.json",
      "/meetings/2020-09-07.md",
      "/meetings/2020-09-07.txt",
      "/meetings/2020-09-07/",
    ]);
  });

  test("with an alias", () => {
    expect(lostBetween([edited(hull, "tickets:", "aliases: [/old/]\ntickets:")], [hull])).toEqual(["/old/"]);
  });

  test("if the target of the redirect has no such anchor", () => {
    const earlier = ["/old/", "/old/#b"].map((link) => ({ link, target: null }));
    const now = [
      { link: "/new/", target: null },
      { link: "/old/", target: "/new/" },
    ];
    expect(lostLinks(earlier, now)).toEqual(["/old/#b"]);
  });
});

test("the anchors of an agenda may change", () => {
  const links = siteOf([edited(hull, "tickets:", "status: agenda\ntickets:")]).links.map(({ link }) => link);
  const anchors = links.filter((link) => link.startsWith("/meetings/2020-09-14/#"));
  expect(anchors.map((link) => link.split("#")[1])).toEqual([
    "actions-back",
    "actions-carried",
    "actions-closed",
    "actions-done",
    "actions-dropped",
    "actions-gone",
    "actions-new",
    "attendance",
    "minutes",
    "queues",
    "releases",
    "summary",
    "summary-changes",
    "tickets",
    "triage",
  ]);
});
