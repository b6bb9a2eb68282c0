import { describe, expect, test } from "vitest";
import { meetingTopics } from "../../../src/derive/series/meeting-topics.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import { minutes, peopleYaml, siteYaml, type Written } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

/** The topics of each meeting, newest first. */
function topicsOf(files: readonly Written[], settings = siteYaml): (readonly string[])[] {
  const { meetings, people, texts } = archiveIndex(files, { people: peopleYaml, settings });
  return [...meetingTopics(meetings, people, texts).values()].toReversed();
}

/** The topics of the last of some weekly meetings with these bodies. */
function lastTopics(...bodies: readonly string[]): readonly string[] | undefined {
  return topicsOf(
    bodies.map((body, week) => minutes(addDays("2020-01-06", week * 7), "attending: [Mat, Carl]", body)),
  )[0];
}

const ferry = "The new ferry arrives on Tuesday.";
const paint = "The paint shop wants a second quote.";
const standing = "## Harbour\n\n";

describe("the topics of a meeting", () => {
  test("are its decisions first", () => {
    expect(lastTopics(`## Tides\n\n- ${ferry}\n\nDecision: the boat is painted blue\n`)).toEqual([
      "Decision: the boat is painted blue",
      `Tides: ${ferry}`,
    ]);
  });

  test("are new headings, which stand for what is below them", () => {
    const body = `## Winter timetable\n\n- ${ferry}\n- ${paint}\n\n### Late boats\n\n- ${paint}\n\n## Life jackets\n`;
    expect(lastTopics(body)).toEqual(["Winter timetable", "Life jackets"]);
  });

  test("add the first line to a heading of one word", () => {
    expect(lastTopics(`## Budget\n\n- ${ferry}\n`)).toEqual([`Budget: ${ferry}`]);
  });

  test("are new lines below headings that stand in many minutes", () => {
    const weeks = [paint, "Ropes are sold out again.", ferry].map((line) => `${standing}- ${line}\n`);
    expect(lastTopics(...weeks)).toEqual([ferry]);
  });

  test("are lines of two sections where both have some", () => {
    const body = `## Discussion\n\n- ${ferry}\n- Ropes are sold out again.\n\n## Updates\n\n- ${paint}\n`;
    expect(lastTopics(body)).toEqual([ferry, paint]);
  });

  test("leave out what the meetings before said, whatever the date in it", () => {
    const line = (day: string): string => `## Notes\n\n- The ferry survey takes place on ${day}.\n`;
    expect(lastTopics(line("Friday (11/12)"), `${line("Monday 15 November")}- ${ferry}\n`)).toEqual([ferry]);
  });

  test("leave out lines that stand in many minutes, in the first of them too", () => {
    const body = "## Notes\n\n- Please enter your outages into the calendar.\n";
    const weeks = [`${body}- ${ferry}\n`, ...Array.from({ length: 5 }, () => body)];
    const files = weeks.map((text, week) => minutes(addDays("2020-01-06", week * 7), "", text));
    expect(topicsOf(files).at(-1)).toEqual([ferry]);
  });

  test("leave out a heading that stands in many minutes, in the first of them too, and name what is below it", () => {
    const weeks = [ferry, paint, "Ropes are sold out again."].map(
      (line) => `## Winter timetable\n\n- ${line}\n`,
    );
    const files = weeks.map((text, week) => minutes(addDays("2020-01-06", week * 7), "", text));
    expect(topicsOf(files).at(-1)).toEqual([ferry]);
  });

  test("leave out action items that the meetings nearby list too", () => {
    const body = "## Notes\n\n- AI (Mat): Paint the bow of the boat\n";
    expect(lastTopics(body, body)).toEqual([]);
    const files = Array.from({ length: 5 }, (_, week) => minutes(addDays("2020-01-06", week * 7), "", body));
    expect(topicsOf(files).at(-1)).toEqual([]);
  });

  test("are new again after six meetings that did not say them, however often", () => {
    const body = `## Notes\n\n- ${ferry}\n`;
    const quiet = (weeks: number): readonly string[] => Array.from({ length: weeks }, () => "");
    expect(lastTopics(body, ...quiet(5), body)).toEqual([]);
    expect(lastTopics(...Array.from({ length: 5 }, () => [...quiet(6), body]).flat())).toEqual([ferry]);
  });

  test("compare a meeting with those of its own series", () => {
    const body = `## Notes\n\n- ${ferry}\n`;
    const files = [minutes("2020-01-06", "", body), minutes("2020-01-13", "series: retreat", body)];
    expect(topicsOf(files)).toEqual([[ferry], [ferry]]);
  });

  test.each<readonly [string, string]>([
    [
      "a list of those present",
      "## Present\n\n- Ana Ruiz (Harbour Office Ltd)\n- Tom Becker (Ferries and Tugs)\n",
    ],
    ["a labelled list of those present", "Remote attendees:\n\n- Ana Ruiz (Harbour Office Ltd)\n"],
    ["a line of those absent", "Regrets: Ana Ruiz, Tom Becker and Li Wei\n"],
    ["triage", "## Triage Duty\n\n- Mat looks after the tickets this week.\n"],
    ["links", "- Board and rota: <https://harbour.example/board>\n- <https://harbour.example/rota>\n"],
    ["the next meeting", "## Next meeting\n\nNext Tuesday at ten in the harbour office.\n"],
    ["nothing to report", "## Discussion\n\nNone this week, as it seems\n"],
    ["an introduction without its list", "These are the boats that were sold:\n"],
    ...[
      "Mat OOO from Monday until Thursday",
      "Mat is away until Thursday.",
      "Carl and Mat out next Friday",
      "Carl is available after lunch only",
      "Harbour folks will be out on Friday",
      "10 (+0) open FreshDesk tickets",
      "Open FreshDesk tickets: 12 (-3)",
      "No meeting next week because of the regatta",
      "Canceling the meeting of next week due to the regatta",
    ].map((line) => [`the line "${line}"`, `- ${line}\n`] as const),
  ])("leave out %s", (_, noise) => {
    expect(lastTopics(`${noise}\n## Discussion\n\n- ${ferry}\n`)).toEqual([ferry]);
    expect(lastTopics(`${noise}\n`)).toEqual([]);
  });

  test.each([
    "Boat show this Friday at 1:30pm",
    "Harbour school starts next week",
    "Please fill in the poll about ropes",
  ])('name the reminder "%s" last', (reminder) => {
    expect(lastTopics(`## Notes\n\n- ${reminder}\n- ${ferry}\n`)).toEqual([ferry, reminder]);
  });

  test("are new action items where there is nothing else", () => {
    expect(lastTopics("## Notes\n\n- AI (Mat): Paint the bow of the boat\n")).toEqual([
      "Paint the bow of the boat",
    ]);
  });

  test("are the titles of the sections where nothing is new", () => {
    const body = `## Harbour office\n\n- ${ferry}\n\n## Discussion\n\nNone this week.\n`;
    expect(lastTopics(body, body)).toEqual(["Harbour office"]);
  });

  test("show no addresses", () => {
    expect(
      lastTopics("- The boat plan (https://harbour.example/plan) is out: <https://harbour.example>\n"),
    ).toEqual(["The boat plan is out"]);
  });

  test("read each line of a paragraph with line breaks", () => {
    expect(lastTopics(`Mat OOO from Monday until Thursday  \n${ferry}\n`)).toEqual([ferry]);
  });

  test("end in an ellipsis where they are long, and never in half a character", () => {
    expect(lastTopics(`- ${"word ".repeat(60)}`)?.[0]).toMatch(/^(?:word ){20,}word…$/);
    expect(lastTopics(`- a b c x${"⛵🚢".repeat(90)}`)?.[0]).toMatch(/(?:⛵|🚢)…$/u);
  });
});

test("a decision is called so in the language of the site, and who attended is no topic", () => {
  const body =
    "Asistentes: Núria, Iván\n\nAcuerdo: el barco se pinta de azul\n\n## Muelle\n\n- El muelle está roto\n";
  expect(topicsOf([minutes("2020-01-06", "", body)], `${siteYaml}\nlanguage: es\n`)).toEqual([
    ["Decisión: el barco se pinta de azul", "Muelle: El muelle está roto"],
  ]);
});
