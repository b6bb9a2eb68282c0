import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/format/apply-edits.ts";
import { diagnosticsOf, minutes, peopleYaml, siteYaml, type Written } from "../support/archive.ts";

const settings = `${siteYaml}\nqueues: [GGUS, Harbour]\n`;
const around = { settings, people: peopleYaml };

/** The text of a file after all that is certain was fixed, again and again until nothing is. */
function fixed(file: Written, others: readonly Written[] = [], where = around): string {
  let { text } = file;
  for (let round = 0; round < 5; round += 1) {
    const found = diagnosticsOf([...others, { ...file, text }], where);
    const edits = found.filter((one) => one.file === file.path).flatMap(({ fix = [] }) => fix);
    const next = applyEdits(text, edits).text;
    if (next === text) return text;
    text = next;
  }
  throw new Error("The text changes again and again.");
}

describe("what is certain is fixed", () => {
  test.each([
    ["attendig: [Mat]", "attending: [Mat]"],
    ["triage: { this_wek: Mat }", "triage: { this_week: Mat }"],
    ["tickets: { Opne: 3, In Progress: 1 }", "tickets: { Open: 3, In Progress: 1 }"],
    ['tickets: { "Redy for Testing": 3 }', 'tickets: { "Ready for Testing": 3 }'],
    ["releases:\n  1.2: { Dev Complet: 3 }", "releases:\n  1.2: { Dev Complete: 3 }"],
    ["queues: { GUGS: 3 }", "queues: { GGUS: 3 }"],
    ["queues: { GGUS:3 }", "queues: { GGUS: 3 }"],
    ["queues:\n  Harbour: 2\n  GGUS:3", "queues:\n  Harbour: 2\n  GGUS: 3"],
    ["queues:\n\tHarbour: 2\n\tGGUS: 3", "queues:\n  Harbour: 2\n  GGUS: 3"],
  ])("in front matter: %j", (typed, meant) => {
    expect(fixed(minutes("2020-09-14", typed))).toBe(minutes("2020-09-14", meant).text);
  });

  test.each([
    ["- Decison: sail", "- Decision: sail"],
    ["- **Descision:** sail", "- **Decision:** sail"],
    ["- Acton (Mat): sail", "- AI (Mat): sail"],
    ["Acton (Mat, Carl):\n\n- sail\n- row", "AI (Mat, Carl):\n\n- sail\n- row"],
    ["- IA (Mat): sail", "- AI (Mat): sail"],
    ["::ticket", "::tickets"],
    ["| a | b |\n| --- | --- |\n| Decison: x | Decison: y |", null],
    ["## Support Update\n\n- Mat (Lakeside): sail", "## Support Update\n\n- Lakeside (Mat): sail"],
  ])("in the text: %j", (typed, meant) => {
    const text = minutes("2020-09-14", "", `${typed}\n`);
    expect(fixed(text)).toBe(minutes("2020-09-14", "", `${meant ?? typed}\n`).text);
  });

  test.each([
    ["Crew, 2020-09-07", "Crew, 2020-09-14"],
    ["Crew (7 September 2020)", "Crew (14 September 2020)"],
    ["September 07, 2020", "September 14, 2020"],
  ])("in a title of last week: %s", (typed, meant) => {
    const others = [minutes("2020-09-07")];
    expect(fixed(minutes("2020-09-14", `title: ${typed}`), others)).toBe(
      minutes("2020-09-14", `title: ${meant}`).text,
    );
  });
});

describe("what may be meant otherwise is left alone", () => {
  test.each([
    ["a word as near to two states", "tickets: { Ready for T: 3 }"],
    ["a state that is in the table already", "tickets: { Opne: 3, Open: 4 }"],
    ["two words for one state", "tickets: { Opne: 3, Opem: 4 }"],
    ["two words for one key", "attendig: [Mat]\nattendng: [Carl]"],
    ["a short name", "queues: { GH: 3 }"],
    ["a name with a colon", "queues: { GGUS:EU: 3 }"],
    ["a title of another day", "title: Crew of 1 September 2020"],
    ["a title of last month", "title: Crew of 31 August 2020"],
    ["a quote that is not closed", 'title: "Crew'],
  ])("%s", (_, front) => {
    const file = minutes("2020-09-14", front);
    expect(fixed(file, [minutes("2020-08-31")])).toBe(file.text);
  });

  test.each([
    "Decisions:\n\n- sail\n- row",
    "- Actions: sail",
    "- Action (see below): sail",
    "- Todo (Mat): sail",
  ])("%j", (text) => {
    const file = minutes("2020-09-14", "", `${text}\n`);
    expect(fixed(file)).toBe(file.text);
  });
});

test("no fix tells what is private", () => {
  const found = diagnosticsOf([minutes("2020-09-14", "", "- Acton (Mat 555-010-0199): sail\n")], around);
  expect(JSON.stringify(found)).not.toContain("010");
});

/** Slips that are certain, as pairs of what is right and what somebody types. */
const slips = [
  [/^- Decision: /m, "- Decison: "],
  [/^- AI \((Mat|Brian Lin|Carl)\):/m, "- Acton ($1):"],
  [/^attending:/m, "atending:"],
  [/^ {2}Ready for Release: (\d)/m, "  Ready for Relase: $1"],
  [/^ {2}In Progress: (\d)/m, "  In Progress:$1"],
  [/^ {2}Open: /m, "\tOpen: "],
] as const;

test("each slip in the archive of 2020 is undone to the byte, with Windows line endings too", () => {
  const folder = "content/minutes/2020";
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted();
  const site = {
    settings: readFileSync("content/site.yaml", "utf8"),
    people: readFileSync("content/people.yaml", "utf8"),
  };
  const undone = names.flatMap((name, index) => {
    const [right, wrong] = slips[index % slips.length] ?? [/$^/, ""];
    const text = readFileSync(join(folder, name), "utf8").replace(/\n/g, index % 2 === 0 ? "\n" : "\r\n");
    const typed = text.replace(right, wrong);
    if (typed === text) return [];
    const file = { path: `${folder}/${name}`, text: typed };
    return [[name, fixed(file, [], site) === text]];
  });
  expect(undone.length).toBeGreaterThan(20);
  expect(undone.filter(([, isSame]) => !isSame)).toEqual([]);
});
