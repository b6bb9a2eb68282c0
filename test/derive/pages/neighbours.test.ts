import { expect, test } from "vitest";
import type { Neighbours } from "../../../src/model/pages.ts";
import { known, minutes, peopleYaml, publish, siteOf, siteYaml } from "../../support/archive.ts";

function around({ previous, next }: Neighbours): (string | undefined)[] {
  return [previous?.label, next?.label];
}

test("a person's neighbours are those of the list of people", () => {
  const site = siteOf([minutes("2020-09-14", "attending: [Mat, Carl, Mats]")], { people: peopleYaml });
  const names = site.peoplePage.rows.map(({ name }) => name);
  expect(names.length).toBe(3);
  expect(site.personPages.map(around)).toEqual([
    [undefined, names[1]],
    [names[0], names[2]],
    [names[1], undefined],
  ]);
});

test("an issue's neighbours are those of the list of issues", () => {
  const settings = `${siteYaml}issue_trackers: [{ projects: [BOAT], url: "https://boats.example/{key}" }]\n`;
  const site = siteOf(
    [minutes("2020-09-14", "", "BOAT-1, BOAT-2\n"), minutes("2020-09-21", "", "BOAT-3\n")],
    {
      settings,
    },
  );
  expect(site.topicPages.map((page) => [page.label, ...around(page)])).toEqual([
    ["BOAT-3", undefined, "BOAT-1"],
    ["BOAT-1", "BOAT-3", "BOAT-2"],
    ["BOAT-2", "BOAT-1", undefined],
  ]);
});

test("the neighbours of minutes in quarantine are the published meetings before and after", () => {
  const bad = ["2020-09-07", "2020-09-21", "2020-09-28"].map((date) => minutes(date, "tickets: many"));
  const { site } = publish([
    ...["2020-10-12", "2020-10-05", "2020-08-31", "2020-09-14"].map((date) => minutes(date)),
    ...bad,
  ]);
  expect(known(site).quarantinePages.map((page) => [page.date, ...around(page)])).toEqual([
    ["2020-09-07", "31 Aug 2020", "14 Sep 2020"],
    ["2020-09-21", "14 Sep 2020", "5 Oct 2020"],
    ["2020-09-28", "14 Sep 2020", "5 Oct 2020"],
  ]);
});
