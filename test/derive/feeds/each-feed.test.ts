import { describe, expect, test } from "vitest";
import { meetingCalendar } from "../../../src/derive/feeds/calendar.ts";
import { decisionFeed } from "../../../src/derive/feeds/decision-feed.ts";
import { meetingFeed } from "../../../src/derive/feeds/meeting-feed.ts";
import { personFeed } from "../../../src/derive/feeds/person-feed.ts";
import { topicFeed } from "../../../src/derive/feeds/topic-feed.ts";
import { actionHistories } from "../../../src/derive/pages/action-histories.ts";
import { meetingPage } from "../../../src/derive/pages/meeting/meeting-page.ts";
import { personHistories } from "../../../src/derive/pages/people/person-histories.ts";
import { mentionedTopics } from "../../../src/derive/pages/topics/mentioned-topics.ts";
import { known, minutes, siteYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const archive = archiveIndex(
  [
    minutes("2020-09-07"),
    minutes("2020-09-14", "attending: [Mat]", "- AI (Mat): paint BOAT-7\n- Decision: sail on Monday\n"),
  ],
  {
    settings: `${siteYaml}\nissue_trackers: [{ projects: [BOAT], url: "https://issues.example/{key}" }]\n`,
    people: "- { name: Mat }\n",
  },
);

test("the feed of all meetings has an entry for each, newest first", () => {
  const pages = archive.meetings.map((meeting) =>
    meetingPage({ meeting, previous: null, next: null }, archive),
  );
  const { path, entries } = meetingFeed(pages, archive);
  expect({ path, entries: entries.map((entry) => entry.path) }).toEqual({
    path: "/feed.xml",
    entries: ["/meetings/2020-09-14/", "/meetings/2020-09-07/"],
  });
});

test("the feed of a person has what names them", () => {
  const [mat] = personHistories(archive, actionHistories(archive));
  const feed = personFeed(known(mat), archive);
  expect(feed.path).toBe("/people/mat/feed.xml");
  expect(JSON.stringify(feed.entries)).toContain("2020-09-14");
});

test("the feed of an issue has an entry for each meeting that names it", () => {
  const [topic] = mentionedTopics(archive);
  const { path, entries } = topicFeed(known(topic), archive);
  expect({ path, count: entries.length }).toEqual({ path: "/topics/BOAT-7/feed.xml", count: 1 });
});

test("the feed of decisions leads to each in its minutes", () => {
  const { path, entries } = decisionFeed(archive);
  expect([path, entries.map((entry) => [entry.path, entry.title])]).toEqual([
    "/decisions/feed.xml",
    [["/meetings/2020-09-14/#decision-sail-on-monday", "sail on Monday"]],
  ]);
});

describe("the calendar", () => {
  const { events } = meetingCalendar(archive, []);

  test("has past meetings with their address", () => {
    expect(events[0]?.url).toBe("https://ferry.example/minutes/meetings/2020-09-07/");
  });

  test("has the eight weeks to come without one", () => {
    expect(events.filter(({ url }) => url === null)).toHaveLength(8);
  });
});
