import { describe, expect, test } from "vitest";
import { readText } from "./old-minutes.ts";

/** What minutes of Monday, 6 May 2019 say about the next meeting. */
function nextIn(line: string, date = "2019-05-06"): { date: string | null; cancelled: string | null } | null {
  return readText(`# Harbour Works\n\n## Announcements\n\n-   ${line}\n`, undefined, date).values.next;
}

describe("the next meeting is cancelled", () => {
  test.each([
    ["Next week's meeting canceled (Regatta)", "Regatta"],
    ["Next week’s meeting is cancelled", ""],
    ["Next week's meeting (5/13) canceled for the Regatta", "the Regatta"],
    ["Next two meetings canceled", ""],
    ["Next two meetings (May 13 and May 20) canceled", ""],
    ["Next Monday's meeting canceled, Harbour Day", "Harbour Day"],
    ["2019-05-13 meeting canceled (Harbour Day)", "Harbour Day"],
    ["May 13 meeting is cancelled due to the Regatta", "the Regatta"],
    ["Canceling next week's meeting", ""],
    ["Cancelling next week's meeting because of the Regatta", "the Regatta"],
    ["We are skipping next week's meeting", ""],
    ["Meeting canceled next week (Regatta)", "Regatta"],
    ["Tech area meeting cancelled on May 13", ""],
    ["No meeting next week", ""],
    ["No meeting for the next two weeks", ""],
    ["There will be no meeting next week due to Harbour Day.", "Harbour Day"],
    ["**Next week's meeting canceled** (Regatta)", "Regatta"],
    ["Next week's meeting\n    is canceled (Regatta)", "Regatta"],
    ["Next meeting is canceled", ""],
    ["The next meeting (May 13) is canceled", ""],
    ["Next week's meeting has been canceled", ""],
    ["Reminder: next week's meeting is canceled", ""],
    ["Due to the Regatta, next week's meeting is canceled.", "the Regatta"],
    ["There's no meeting next week", ""],
    ["Next week: no meeting", ""],
    ["No meeting on Monday May 13", ""],
    ["Meeting on May 13 canceled", ""],
    ["We will cancel next week's meeting", ""],
  ])("by %j", (line, cancelled) => {
    expect(nextIn(line)).toEqual({ date: null, cancelled });
  });

  test.each([
    ["Next week's meeting canceled for the Regatta, to resume May 20", "2019-05-20", "the Regatta"],
    ["Next two meetings canceled (dry dock), resuming on 2019-05-27", "2019-05-27", "dry dock"],
    ["Canceling next week's meeting; next meeting May 20", "2019-05-20", ""],
    ["No meeting for the next 2 weeks; next meeting: 27 May", "2019-05-27", ""],
  ])("with the date of the following one by %j", (line, date, cancelled) => {
    expect(nextIn(line)).toEqual({ date, cancelled });
  });

  test("by a next meeting that is much later", () => {
    expect(nextIn("Next meeting 5/28 (due to the Regatta and Harbour Day)")).toEqual({
      date: "2019-05-28",
      cancelled: "the Regatta and Harbour Day",
    });
  });

  test("in any section and any paragraph", () => {
    const text = "# Works\n\n## Release Team\n\nNext week's meeting canceled.\n";
    expect(readText(text).values.next).toEqual({ date: null, cancelled: "" });
  });
});

describe("the next meeting has a date", () => {
  test.each([
    ["Next meeting on Tuesday 14 May", "2019-05-14"],
    ["Next meeting on Tues May 14 due to Harbour Day", "2019-05-14"],
    ["The next meeting will be held on 2019-05-14.", "2019-05-14"],
    ["Next meeting: May 14", "2019-05-14"],
  ])("by %j", (line, date) => {
    expect(nextIn(line)).toEqual({ date, cancelled: null });
  });

  test("in the next year if the written year is wrong and the weekday confirms it", () => {
    expect(nextIn("Next meeting on Tues Jan 8, 2018", "2018-12-31")).toEqual({
      date: "2019-01-08",
      cancelled: null,
    });
  });

  test("in the next year if no year is written", () => {
    expect(nextIn("Next meeting January 7", "2018-12-31")).toEqual({ date: "2019-01-07", cancelled: null });
  });
});

describe("the next meeting is not mentioned", () => {
  test.each([
    "Next week's office hours canceled",
    "Chart reading May 13 canceled due to the Regatta",
    "Crew retreat May 13-16 canceled",
    "Pier tours resume from next week on, each Wednesday at noon",
    "AI (Ada): tell the crew that canceling next week's harbour tour is off the table",
    "Bell ringers may be skipping next week's drill",
    "Ada misses next week's meeting",
    "The meeting in September was canceled",
    "2019-09-02 meeting canceled (Fog Day)",
    "May 6 meeting canceled in 2018",
    "Next meeting of the board on May 14, 2030",
    "Next meeting on May 99",
    "12 jobs skipped",
    "3 builds canceled",
    "Cancelling 20 tickets",
    "Ticket 42 cancelled",
    "Release 12 skipped (superseded)",
    "No meeting on week 12",
    "Builds resume on 20 May",
    "Testing to resume 24 May",
    "CMS: next meeting on 24 May",
    "No meeting next week for the docs group",
    "Next meeting on May 1",
  ])("by %j", (line) => {
    expect(nextIn(line)).toBeNull();
  });

  test.each([
    ["a comment", "<!--\nNext week's meeting canceled\n-->"],
    ["code", "```\nNext week's meeting canceled\n```"],
  ])("in %s", (_name, text) => {
    expect(readText(text).values.next).toBeNull();
  });
});
