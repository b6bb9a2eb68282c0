import { describe, expect, test } from "vitest";
import { meetingContent } from "../../../src/derive/feeds/meeting-content.ts";
import { meetingPage } from "../../../src/derive/pages/meeting/meeting-page.ts";
import type { Block } from "../../../src/model/body.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

/** The blocks of minutes, each in a few words. */
function contentOf(front: string, body: string = ""): string[] {
  const archive = archiveIndex([minutes("2020-09-14", front, body)]);
  const meeting = known(archive.meetings[0]);
  return meetingContent(meetingPage({ meeting, previous: null, next: null }, archive), english).map(inWords);
}

function inWords(block: Block): string {
  if (block.type === "figureTable") return `table ${block.caption}`;
  if (block.type !== "paragraph" && block.type !== "heading") return block.type;
  const words = block.children.map((child) => {
    if (child.type === "text") return child.value;
    return child.type === "strong"
      ? child.children.map((inner) => (inner.type === "text" ? inner.value : ""))
      : "";
  });
  return `${block.type} ${words.flat().join("")}`;
}

describe("the content of a feed entry", () => {
  test("says who attended", () => {
    expect(contentOf("attending: [Mat, Carl]")).toEqual(["paragraph Attended: Mat, Carl"]);
  });

  test("says that nobody attended", () => {
    expect(contentOf("attending: []")).toEqual(["paragraph Attended: nobody"]);
  });

  test("says nothing about attendance that was not recorded", () => {
    expect(contentOf("")).toEqual([]);
  });

  test("begins with the status of anything but minutes", () => {
    expect(contentOf("status: cancelled")).toEqual(["paragraph cancelled"]);
  });

  test("says who is on triage duty, for each week that is known", () => {
    expect(contentOf("triage: { next_week: Mat }")).toEqual(["paragraph Triage duty: next week Mat"]);
  });

  test("has tables above the minutes", () => {
    const front = "tickets: { Open: 6 }\nqueues: { GGUS: 1 }\nreleases: { 3.5.24: { Open: 1 } }";
    expect(contentOf(front, "Ahoy\n").map((block) => block.split(",")[0])).toEqual([
      "table Tickets",
      "paragraph The first minutes that record these counts",
      "table Support queues",
      "paragraph The first minutes that record these counts",
      "table Releases",
      "paragraph The first minutes that record these counts",
      "paragraph Ahoy",
    ]);
  });

  test("has a table where the minutes place it, and only there", () => {
    const tables = contentOf("tickets: { Open: 6 }", "## Fleet\n\n::tickets\n\nend\n");
    expect(tables.filter((block) => !block.includes("first minutes"))).toEqual([
      "heading Fleet",
      "table Tickets",
      "paragraph end",
    ]);
  });
});
