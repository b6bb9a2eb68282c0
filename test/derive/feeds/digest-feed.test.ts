import { expect, test } from "vitest";
import { linkArchive } from "../../../src/archive/link-archive.ts";
import { digestFeed } from "../../../src/derive/feeds/digest-feed.ts";
import { meetingPage } from "../../../src/derive/pages/meeting/meeting-page.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex, meetingsOf } from "../../support/archive-index.ts";

const files = [
  minutes(
    "2020-09-07",
    "tickets: { Open: 3, In Progress: 1 }\nreleases: { 3.5.24: { Open: 1 } }",
    "- AI (Mat): mend the rope\n- AI (Mat): scrub the deck\n",
  ),
  minutes(
    "2020-09-14",
    "tickets: { Open: 5, In Progress: 1 }\nreleases: { 3.5.25: { Open: 1 } }",
    "- AI (Mat): mend the rope\n- AI (Carl): paint\n- Decision: sail\n\n## Support Update\n\n- Lakeside (Carl): towed\n",
  ),
  minutes("2020-09-21", "status: agenda", "- AI (Mat): mend the rope\n"),
];

function entries() {
  const index = archiveIndex(files);
  const pages = linkArchive(meetingsOf(files)).meetings.map((meeting) => meetingPage(meeting, index));
  return digestFeed(pages, index).entries;
}

test("the digest has each meeting that took place, newest first, under an id of its own", () => {
  expect(entries().map(({ id }) => id)).toEqual([
    "/meetings/2020-09-14/#summary-changes",
    "/meetings/2020-09-07/#summary-changes",
  ]);
});

test("the digest says in a sentence how many action items are new, carried and gone", () => {
  expect(entries()[0]?.summary).toMatch(/ Action items: 1 new, 1 carried, 1 gone\.$/);
});

test("the digest has what changed, with links, and nothing that did not", () => {
  const text = (entries()[0]?.html ?? "").replace(/<[^>]+>/g, "");
  for (const change of [
    "Tickets: Total 6 (+2), Open 5 (+2)",
    "Releases, Begun: 3.5.25",
    "Releases, Ended: 3.5.24",
    "Decisions\n\nsail",
    "New\n\nCarl: paint",
    "gone, neither listed nor closed\n\nMat: scrub the deck",
    "Support: Lakeside",
  ])
    expect(text).toContain(change);
  expect(text).not.toMatch(/In Progress|mend the rope/);
  expect(entries()[0]?.html).toContain(
    '<a href="https://ferry.example/minutes/meetings/2020-09-14/#action-paint">',
  );
});
