import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { known } from "../support/archive.ts";
import { generic, oldFile } from "./old-minutes.ts";

interface Expected {
  /** Path below the imported folder. */
  readonly path: string;
  readonly date: string;
  readonly title: string | null;
  readonly attending: readonly string[] | null;
  /** Whether the list of attendance says more than names, and so stays in the body. */
  readonly listStays: boolean;
}

const folder = new URL("generic/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -".md".length));

function beside(name: string): Expected {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
}

/** Front matter that only minutes of our own kind of team have. */
const invented = ["triage", "queues", "tickets", "releases", "stale"];

describe("minutes of another team, with the generic profile", () => {
  test.each(names)("%s", (name) => {
    const { path, date, title, attending, listStays } = beside(name);
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
    expect(invented.filter((key) => new RegExp(`^${key}:`, "m").test(front))).toEqual([]);
    const gone = text.split("\n").filter((line) => line.trim() !== "" && !body.includes(line));
    const mentioned = gone.filter((line) => (attending ?? []).some((attendee) => line.includes(attendee)));
    expect(mentioned.length === 0).toBe(listStays);
    // Nothing leaves the body but the title, the list, and its heading.
    if (listStays) expect(gone.length).toBeLessThanOrEqual(2);
  });
});
