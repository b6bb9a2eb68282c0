import { describe, expect, test } from "vitest";
import { linkArchive } from "../../../src/archive/link-archive.ts";
import { siteData } from "../../../src/derive/data/site-data.ts";
import { minutes } from "../../support/archive.ts";
import { ruleContext } from "../../support/archive-index.ts";

const { archive, people, settings } = ruleContext(
  [
    minutes(
      "2020-09-14",
      "attending: [Mat]\nreleases: { 3.5.24: { Open: 1 } }",
      "## Fleet\n\n- AI (Mat): see FERRY-1\n",
    ),
  ],
  { people: "- { name: Mat }\n" },
);
const nothing = { published: [], pages: [], redirected: [], undated: [] };
const site = siteData({ archive, people, settings, basePath: "/", quarantine: nothing });

describe("what is published", () => {
  test.each(["meetingPages", "releasePages", "personPages"] as const)(
    "names the path of %s before they are made",
    (kind) => {
      const plans = site[kind];
      expect(plans.length).toBe(1);
      expect(plans.map(({ paths: [path] }) => path)).toEqual(plans.map(({ make }) => make().path));
    },
  );

  test("is empty for an archive without meetings", () => {
    const { homePage, meetingPages } = siteData({
      archive: linkArchive([]),
      people,
      settings,
      basePath: "/",
      quarantine: nothing,
    });
    expect([homePage.latest, meetingPages]).toEqual([null, []]);
  });
});
