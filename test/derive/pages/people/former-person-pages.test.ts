import { describe, expect, test } from "vitest";
import { lostLinks } from "../../../../src/derive/data/lost-links.ts";
import { actionHistories } from "../../../../src/derive/pages/action-histories.ts";
import {
  formerPersonPages,
  personRedirects,
} from "../../../../src/derive/pages/people/former-person-pages.ts";
import { personHistories } from "../../../../src/derive/pages/people/person-histories.ts";
import { minutes, siteOf } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const weeks = [
  minutes("2020-09-07", "attending: [Mat, BoL, Bo Lind]", "- AI (Mat): caulk\n"),
  minutes("2020-09-14", "attending: [Mat, BoL, Bo Lind]", "- AI (Mat): caulk\n"),
];

/** Where each old address of a person leads. */
function redirects(people: string): string[] {
  return siteOf(weeks, { people })
    .redirectPages.filter(({ path }) => path.startsWith("/people/"))
    .map(({ path, target }) => `${path} > ${target}`);
}

describe("the page under a written name", () => {
  test("redirects to that of the entry which the name gets later", () => {
    expect(redirects("- { name: Bo Lind, spellings: [BoL] }\n")).toEqual(["/people/bol/ > /people/bo-lind/"]);
  });

  test("redirects to all people if two entries share the name", () => {
    expect(
      redirects(
        "- { name: Mat Selmeci, spellings: [Mat] }\n- { name: Mat Bard, spellings: [Mat] }\n- name: Bo Lind\n",
      ),
    ).toContain("/people/mat/ > /people/");
  });
});

test("an address of somebody's own leads nowhere else", () => {
  const archive = archiveIndex(weeks, {
    people: "- { name: Mat S, spellings: [Mat, Bo] }\n- { name: Bo Lind, slug: bo }\n",
  });
  const histories = personHistories(archive, actionHistories(archive));
  const former = formerPersonPages(histories, archive);
  const redirected = former.flatMap((page) => personRedirects(page, archive));
  expect(redirected.map(({ path, target }) => `${path} > ${target}`)).toEqual([
    "/people/mat/ > /people/mat-s/",
  ]);
});

describe("the page of an entry that is renamed", () => {
  test("redirects if the old name is a spelling", () => {
    expect(redirects("- { name: Mat Selmeci, spellings: [Mat] }\n")).toEqual([
      "/people/mat/ > /people/mat-selmeci/",
    ]);
  });

  test("redirects from an alias, without the old name", () => {
    expect(redirects("- { name: Mat, aliases: [matty] }\n")).toEqual(["/people/matty/ > /people/mat/"]);
  });

  test("has its feed at the old address too", () => {
    const site = siteOf(weeks, { people: "- { name: Mat, aliases: [matty] }\n" });
    const [now, before] = ["mat", "matty"].map((slug) =>
      site.personAndTopicFeeds.find(({ path }) => path === `/people/${slug}/feed.xml`),
    );
    expect([before?.entries.length, before?.entries]).toEqual([1, now?.entries]);
  });
});

test.each([
  [
    "an entry for each name",
    "- { name: Mat Selmeci, spellings: [Mat] }\n- { name: Bo Lind, spellings: [BoL] }\n",
  ],
  [
    "a name that two entries share",
    "- { name: Mat S, spellings: [Mat] }\n- { name: Mat B, spellings: [Mat] }\n",
  ],
  [
    "entries under other names",
    "- { name: Ada, spellings: [Mat] }\n- { name: Carl, spellings: [Bo Lind] }\n",
  ],
])("no link is lost after %s", (_, people) => {
  expect(lostLinks(siteOf(weeks).links, siteOf(weeks, { people }).links)).toEqual([]);
});
