import { expect, test } from "vitest";
import { meetingAnchorLinks } from "../../../src/derive/data/meeting-anchors.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

test("a meeting has links to its counts, its sections and its items, which do not redirect", () => {
  const archive = archiveIndex([
    minutes("2020-09-14", "tickets: { Open: 4 }", "## Fleet\n\n- AI (Mat): paint the hull\n"),
  ]);
  expect(meetingAnchorLinks(known(archive.meetings[0]), archive)).toEqual(
    expect.arrayContaining([
      { link: "/meetings/2020-09-14/#tickets-open", target: null },
      { link: "/meetings/2020-09-14/#fleet", target: null },
      { link: "/meetings/2020-09-14/#action-paint-the-hull", target: null },
    ]),
  );
});

test("an agenda has links to its parts alone, because its words will change", () => {
  const body = "## Fleet\n\n- AI (Mat): paint the hull\n";
  const archive = archiveIndex([minutes("2020-09-14", "status: agenda\ntickets: { Open: 4 }", body)]);
  const links = meetingAnchorLinks(known(archive.meetings[0]), archive).map(({ link }) => link);
  expect(links).toContain("/meetings/2020-09-14/#summary");
  expect(links.filter((link) => /open|fleet|paint/.test(link))).toEqual([]);
});
