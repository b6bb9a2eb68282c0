import { describe, expect, test } from "vitest";
import { personStatements } from "../../../../src/derive/pages/people/person-statements.ts";
import { addDays } from "../../../../src/format/days/dates.ts";
import type { PersonPage } from "../../../../src/model/people/person-pages.ts";
import { english } from "../../../../src/texts/en/texts.ts";
import { known, minutes, peopleYaml, siteOf } from "../../../support/archive.ts";
import { meetingWith } from "../../../support/minutes.ts";

const talk = "Mat: one\n\nMats: two\n\nMat: three\n\nMats: four\n\nMat: five\n";
const site = siteOf(
  [
    minutes("2019-12-30", "attending: [Mat, Mats]", talk),
    minutes("2020-09-14", "attending: [Mat, Mats, Mats Rynge]", `${talk}\nMats: six\n\nMats Rynge: seven\n`),
    minutes("2020-09-21", "attending: [Mat, Carl]", "Nothing to tell."),
  ],
  { people: peopleYaml },
);

const mat = { slug: "mat", name: "Mat", spellings: [], formerSlugs: [] };

function person(slug: string): PersonPage {
  return known(site.personPages.find(({ path }) => path === `/people/${slug}/`));
}

describe("the statements of a person", () => {
  test("are counted by meeting, whatever the person is called, newest first", () => {
    expect(person("mats-rynge").statements).toEqual({
      count: 6,
      meetingCount: 2,
      years: [
        { year: "2020", rows: [{ path: "/meetings/2020-09-14/#statement-mats-two", label: "14 Sep (4)" }] },
        { year: "2019", rows: [{ path: "/meetings/2019-12-30/#statement-mats-two", label: "30 Dec (2)" }] },
      ],
      isCut: false,
      search: "/search/?kind=statement&person=Mats+Rynge",
    });
  });

  test("are not on the page of somebody who says nothing", () => {
    expect(person("carl").statements).toBeNull();
  });

  test("are the reason that a person was last seen", () => {
    const spoken = siteOf([minutes("2020-09-14", "attending: [Otto, Ida]", talk.repeat(2))], {
      people: peopleYaml,
    });
    expect(spoken.personPages.map(({ name }) => name)).toEqual(["Mat", "Mats Rynge"]);
  });

  test("of very many meetings are those of the newest", () => {
    const statements = Array.from({ length: 200 }, (_, index) => ({
      meeting: { ...meetingWith(""), id: addDays("2020-01-06", index), date: addDays("2020-01-06", index) },
      first: "statement-mat-one",
      count: 1,
    }));
    const found = known(personStatements({ person: mat, statements }, { texts: english }));
    expect([found.count, found.isCut]).toEqual([200, true]);
    expect(found.years.flatMap(({ rows }) => rows)).toHaveLength(150);
  });
});
