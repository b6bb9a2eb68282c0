import { expect, test } from "vitest";
import { meetingInstant } from "../../../src/derive/feeds/meeting-instant.ts";
import { minutes, siteYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

test("a meeting starts at the time of the schedule in the team's time zone", () => {
  expect(meetingInstant("2020-09-14", archiveIndex([minutes("2020-09-14")]))).toBe("2020-09-14T18:00:00Z");
});

test("a meeting without a known time starts at noon", () => {
  const settings = siteYaml.replace(/^schedule:.*$/m, "schedule: none");
  const archive = archiveIndex([minutes("2020-09-14")], { settings });
  expect(meetingInstant("2020-09-14", archive)).toBe("2020-09-14T17:00:00Z");
});
