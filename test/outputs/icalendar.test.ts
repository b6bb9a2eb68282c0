import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Calendar, CalendarEvent } from "../../src/model/feeds.ts";
import { iCalendar } from "../../src/outputs/icalendar.ts";
import { hostileText, readableText } from "./site-metadata.ts";

const event: CalendarEvent = {
  uid: "2020-09-14@ferry.example",
  start: "2020-09-14T18:00:00Z",
  end: "2020-09-14T19:00:00Z",
  title: "Weekly Meeting",
  isCancelled: false,
  description: "Two people.",
  url: "https://ferry.example/meetings/2020-09-14/",
};

const calendar: Calendar = {
  title: "Ferry minutes",
  description: "Minutes of the ferry office.",
  timeZone: "America/Chicago",
  stamp: "2020-09-14T18:00:00Z",
  events: [event],
};

/** The events as a calendar program reads them. */
function read(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

function readOne(changes: Partial<CalendarEvent>): ICAL.Event {
  const [first] = read(iCalendar({ ...calendar, events: [{ ...event, ...changes }] }));
  if (!first) throw new Error("The calendar has no event.");
  return first;
}

describe("the calendar", () => {
  test("reads back what an event holds", () => {
    const found = readOne({});
    expect({
      uid: found.uid,
      summary: found.summary,
      description: found.description,
      start: found.startDate.toJSDate().toISOString(),
      end: found.endDate.toJSDate().toISOString(),
      url: found.component.getFirstPropertyValue("url"),
      status: found.component.getFirstPropertyValue("status"),
    }).toEqual({
      uid: event.uid,
      summary: event.title,
      description: event.description,
      start: "2020-09-14T18:00:00.000Z",
      end: "2020-09-14T19:00:00.000Z",
      url: event.url,
      status: "CONFIRMED",
    });
  });

  test("reads back a day without a time, which keeps nobody busy", () => {
    const found = readOne({ start: "2020-09-14", end: "2020-09-15" });
    expect([
      found.startDate.isDate,
      found.startDate.toString(),
      found.endDate.toString(),
      found.component.getFirstPropertyValue("transp"),
    ]).toEqual([true, "2020-09-14", "2020-09-15", "TRANSPARENT"]);
  });

  test("has what RFC 5545 requires of a calendar, once each", () => {
    const root = new ICAL.Component(ICAL.parse(iCalendar(calendar)));
    expect(["version", "prodid", "method"].map((name) => root.getAllProperties(name).length)).toEqual([
      1, 1, 1,
    ]);
  });

  test("marks a cancelled meeting", () => {
    expect(readOne({ isCancelled: true }).component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  test("has no URL before there are minutes", () => {
    expect(readOne({ url: null }).component.hasProperty("url")).toBe(false);
  });

  test.each([
    ["commas, semicolons and backslashes", "a, b; c \\ d \\n e"],
    ["several lines", "one\ntwo\nthree"],
    ["what looks like a line of a calendar", "x\nEND:VEVENT\nBEGIN:VALARM"],
    ["letters of many bytes", "🚢".repeat(60)],
    ["one very long word", "x".repeat(5000)],
  ])("reads back %s", (_, text) => {
    const found = readOne({ title: text, description: text });
    expect({ summary: found.summary, description: found.description }).toEqual({
      summary: text,
      description: text,
    });
  });

  test("drops only what a calendar cannot hold from hostile text", () => {
    const found = readOne({ description: hostileText });
    expect(found.description.replace(/[\ufffe\uffff]/g, "")).toBe(readableText);
  });

  test("is one calendar with one event, whatever its texts", () => {
    const text = iCalendar({
      ...calendar,
      title: hostileText,
      events: [{ ...event, title: "\r\nBEGIN:VEVENT" }],
    });
    expect(read(text)).toHaveLength(1);
  });

  test("ends every line with CRLF, and has none of more than 75 octets", () => {
    const text = iCalendar({ ...calendar, events: [{ ...event, description: "ü🚢, ".repeat(200) }] });
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test("may be empty", () => {
    expect(read(iCalendar({ ...calendar, events: [] }))).toEqual([]);
  });
});
