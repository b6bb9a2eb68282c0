import { expect, test } from "vitest";
import { linkArchive } from "../../../src/archive/link-archive.ts";
import { movedJsons, movedMeetings } from "../../../src/derive/data/moved-json.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex, meetingsOf } from "../../support/archive-index.ts";

test("where the page of a day redirects, its JSON is that of the meeting", () => {
  const files = [minutes("2020-09-15")];
  const redirect = (path: string) => ({ path, target: "/meetings/2020-09-15/", label: "" });
  const meetings = movedMeetings(
    ["/latest/", "/old/", "/meetings/2020-09-14/"].map(redirect),
    linkArchive(meetingsOf(files)).meetings,
  );
  const moved = movedJsons(meetings, archiveIndex(files));
  expect(moved.map(({ path, make }) => [path, make().date])).toEqual([
    ["/api/meetings/2020-09-14.json", "2020-09-15"],
  ]);
});
