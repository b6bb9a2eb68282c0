import { expect, test } from "vitest";
import { pageNames } from "../../../src/derive/data/page-names.ts";
import { actionHistories } from "../../../src/derive/pages/action-histories.ts";
import { personHistories } from "../../../src/derive/pages/people/person-histories.ts";
import { mentionedTopics } from "../../../src/derive/pages/topics/mentioned-topics.ts";
import { minutes, siteYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const archive = archiveIndex(
  [
    minutes("2020-09-07", "attending: [Matt]"),
    minutes("2020-09-14", "releases: { 3.5.24: { Open: 1 } }", "planks for Ferry/hull#7\n"),
  ],
  {
    people: "- { name: Mat, spellings: [Matt, Mat] }\n",
    settings: `${siteYaml}\ntopics: { Hull: [planks], Mast: [] }\n`,
  },
);
const histories = personHistories(archive, actionHistories(archive));
const names = pageNames(archive, histories, mentionedTopics(archive));

test("meetings are named by their day", () => {
  expect(names.meetings).toEqual(["2020-09-07", "2020-09-14"]);
});

test("people have their other spellings", () => {
  expect(names.people).toEqual([{ name: "Mat", slug: "mat", spellings: ["Matt"] }]);
});

test("releases are named by their version", () => {
  expect(names.releases).toEqual(["3.5.24"]);
});

test("issues are named by their key", () => {
  expect(names.topics).toEqual(["Ferry/hull#7"]);
});

test("topics that the minutes mention have their other spellings", () => {
  expect(names.namedTopics).toEqual([{ name: "Hull", spellings: ["planks"] }]);
});
