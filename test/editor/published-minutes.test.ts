import { describe, expect, test } from "vitest";
import { comparedDays, publishedForm, publishedMeeting } from "../../src/editor/published-minutes.ts";
import { writtenMinutes } from "../../src/editor/written-minutes.ts";
import type { MeetingJson } from "../../src/model/json.ts";
import { jsonOf, known, minutes, siteOf } from "../support/archive.ts";
import { meetingsOf, ruleContext } from "../support/archive-index.ts";

const front = `title: Harbour Day
status: minutes
attending: [BrianL, Wilma]
triage: { this_week: Mat, next_week: Carl }
queues: { GGUS: 3 }
tickets: { Open: 166, In Progress: 0 }
releases: { 3.5.24: { Open: 5, In Progress: 1 }, Both: { Open: 2 } }
stale: { queues: a storm, releases: true }
next: { cancelled: true }
coordinates: Pier 4
aliases: [/old/]
anchors: { crew-talk: crew }`;
const files = [
  minutes("2020-08-24", "tickets: { Open: 160 }"),
  minutes("2020-09-07"),
  minutes("2020-09-14", front, "## Crew\n"),
];
const json: MeetingJson = jsonOf(siteOf(files), "2020-09-14");
const { settings } = ruleContext(files);

describe("published minutes", () => {
  test("are written again as they were, but for dial-in details, of which only the place is known", () => {
    expect(writtenMinutes(publishedForm(json, "## Crew\n", settings)).text).toBe(`---
date: 2020-09-14
title: Harbour Day
attending: [ BrianL, Wilma ]
triage: { this_week: Mat, next_week: Carl }
queues: { GGUS: 3 }
tickets:
  Open: 166
  In Progress: 0
releases:
  3.5.24: { Open: 5, In Progress: 1 }
  Both: { Open: 2 }
stale: { queues: a storm, releases: true }
next: { cancelled: true }
aliases: [ /old/ ]
anchors: { crew-talk: crew }
coordinates: # copy them from the file; they are not published
---

## Crew
`);
  });

  test("of another series than the first name it, and are known by its address", () => {
    const [first] = settings.series;
    const inSeries = { ...settings, series: [first, { ...first, id: "board", title: "Board" }] as const };
    const board = { ...json, series: "board", title: "Board" };
    expect(writtenMinutes(publishedForm(board, "", inSeries)).text).toMatch(
      /^---\ndate: 2020-09-14\nseries: board\nattending/,
    );
    expect(publishedMeeting(board, inSeries).id).toBe("2020-09-14/board");
  });

  test("are compared with the meeting before, and with older ones that have the last counts", () => {
    expect(comparedDays(json)).toEqual(["2020-08-24", "2020-09-07"]);
  });

  test("have the counts of the meeting", () => {
    const { attending, triage, queues, tickets, releases, status } = known(meetingsOf(files).at(-1));
    expect(publishedMeeting(json, settings)).toMatchObject({
      attending,
      triage,
      queues,
      tickets,
      releases,
      status,
    });
  });
});
