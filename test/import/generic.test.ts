import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { known } from "../support/archive.ts";
import { generic, oldFile } from "./old-minutes.ts";

interface Expected {
  /** Path relative to the imported folder. */
  readonly path: string;
  readonly date: string;
  readonly title: string | null;
  readonly attending: readonly string[] | null;
  /** Whether the attendance has more than names, and so stays in the body. */
  readonly listStays: boolean;
}

const folder = new URL("generic/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -".md".length));

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
}

/** Front matter that the generic profile does not look for. */
const osgKeys = ["triage", "queues", "tickets", "releases", "stale"];

describe("importing with the generic profile", () => {
  test.each(names)("%s", (name) => {
    const { path, date, title, attending, listStays } = expectedOf(name);
    const text = readFileSync(new URL(`${name}.md`, folder), "utf8");
    const { files } = importMinutes([oldFile(path, text)], generic);
    const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(known(files[0]).text) ?? [];
    const { meeting } = known(files[0]);
    expect({
      date: meeting.date,
      title: meeting.title === "" ? null : meeting.title,
      attending: meeting.attending?.map((attendee) => attendee.name) ?? null,
    }).toEqual({ date, title, attending });
    expect(meeting.next?.cancelled ?? null).toBeNull();
    expect(osgKeys.filter((key) => new RegExp(`^${key}:`, "m").test(front))).toEqual([]);
    const removed = text.split("\n").filter((line) => line.trim() !== "" && !body.includes(line));
    const mentioned = removed.filter((line) => (attending ?? []).some((attendee) => line.includes(attendee)));
    expect(mentioned.length === 0).toBe(listStays);
    // Only the title and its underline may leave the body.
    if (listStays) expect(removed.length).toBeLessThanOrEqual(2);
  });
});
