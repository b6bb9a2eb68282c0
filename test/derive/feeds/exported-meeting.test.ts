import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linkArchive } from "../../../src/archive/link-archive.ts";
import { exportedMeeting } from "../../../src/derive/feeds/exported-meeting.ts";
import { meetingPage } from "../../../src/derive/pages/meeting/meeting-page.ts";
import { markdownOf } from "../../../src/format/markdown/to-markdown.ts";
import { signed } from "../../../src/format/numbers.ts";
import type { CountJson, MeetingJson } from "../../../src/model/json.ts";
import { english as texts } from "../../../src/texts/en/texts.ts";
import { minutes, publish } from "../../support/archive.ts";
import { archiveIndex, meetingsOf } from "../../support/archive-index.ts";

/** A count as both texts write it in one cell or two. */
function written({ count, delta }: CountJson): string {
  return delta ? `${count} ${signed(delta.change)}` : String(count);
}

/** Every fact of a meeting as a line of words that both texts must hold. */
function factsOf(json: MeetingJson): string[] {
  const { attending, triage, queues, tickets, releases, stale, gone, actions, decisions, support } = json;
  return [
    json.title,
    texts.dates.long(json.date),
    json.url,
    ...(attending ?? []).map(({ name }) => name),
    ...(triage?.thisWeek ? [`${texts.facts.thisWeek} ${triage.thisWeek}`] : []),
    ...(triage?.nextWeek ? [`${texts.facts.nextWeek} ${triage.nextWeek}`] : []),
    ...queues.map((queue) => `${queue.name} ${written(queue)}`),
    ...tickets.map((ticket) => `${ticket.state} ${written(ticket)}`),
    ...(releases?.rows ?? []).map(
      ({ state, cells }) => `${state} ${cells.flatMap((cell) => (cell ? written(cell) : [])).join(" ")}`,
    ),
    ...Object.values(stale),
    ...[...gone.tickets, ...gone.queues].map(({ name, baseline }) => `${name} ${baseline.count}`),
    ...[...actions, ...gone.actions].flatMap(({ owners, text, details }) => [
      `${owners.join(", ")} ${text}`,
      ...details,
    ]),
    ...decisions.map(({ text }) => text),
    ...support.flatMap(({ site, text }) => [site, text]),
  ];
}

/** Letters and figures, without the signs and lines that a form of text puts between them. */
function bare(text: string): string {
  return text
    .replace(/ \[\d+\]|\(new\)/g, "")
    .replace(/[^\p{L}\p{N}+\u2212\u00b1]+/gu, " ")
    .trim();
}

function readMinutes(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ path: `content/minutes/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") }));
}

const around = {
  settings: readFileSync("content/site.yaml", "utf8"),
  people: readFileSync("content/people.yaml", "utf8"),
};
const { site } = publish(readMinutes("content/minutes"), around);

test.each((site?.meetingJsons ?? []).map((json, index) => ({ json, day: json.date, index })))(
  "every fact of $day is in its Markdown and its e-mail",
  ({ json, index }) => {
    const { markdown = "", email = "" } = site?.meetingTexts[index] ?? {};
    const facts = factsOf(json).map(bare);
    // Addresses of links are in the Markdown beside their words.
    const plain = bare(markdown.replace(/\]\([^()\s]*\)/g, "]").replaceAll("\\", ""));
    expect(facts.length).toBeGreaterThan(3);
    expect(facts.filter((fact) => !plain.includes(fact))).toEqual([]);
    expect(facts.filter((fact) => !bare(email).includes(fact))).toEqual([]);
  },
);

test("a meeting is exported below its title, its day and its address", () => {
  const files = [minutes("2020-09-14", "title: Fleet")];
  const index = archiveIndex(files);
  const blocks = linkArchive(meetingsOf(files)).meetings.map((meeting) =>
    exportedMeeting(meetingPage(meeting, index), index),
  );
  expect(markdownOf(blocks.flat(), (url) => url)).toBe(
    "# Fleet, 14 September 2020\n\n<https://ferry.example/minutes/meetings/2020-09-14/>\n\nNext meeting: Monday, 21 September 2020, 13:00 CDT, by the schedule\n",
  );
});

describe("the texts of a meeting", () => {
  const published = publish([
    minutes("2020-09-07", "tickets: { Open: 3, In Progress: 1 }", "\n- AI (Mat): mend the rope\n"),
    minutes(
      "2020-09-14",
      "attending: [Mat, Carl]\ntickets: { Open: 5 }",
      "\nCall 312-555-0142.\n\n- AI (Mat): mend the rope\n- AI (Carl): paint\n- Decision: sail\n",
    ),
  ]).site;
  const { markdown = "", email = "" } = published?.meetingTexts.at(-1) ?? {};

  test("say what became of each action item, and since when", () => {
    expect(email).toContain(
      "New\n\n- Carl: paint\n\nCarried\n\n- Mat: mend the rope (carried for 1 week, since 7 Sep 2020)\n",
    );
  });

  test("list decisions above the minutes", () => {
    expect(markdown).toContain("## Decisions\n\n- sail\n");
  });

  test("have counts with their changes, and those that are no longer listed", () => {
    expect(markdown).toContain("| Open | 5 | +2 |\n");
    expect(email).toContain("No longer listed: In Progress (1 on 7 Sep)\n");
  });

  test("hold nothing private", () => {
    expect(markdown + email).toContain("Call [withheld].");
    expect(markdown + email).not.toContain("0142");
  });
});
