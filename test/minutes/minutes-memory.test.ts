import { expect, test } from "vitest";
import { createFileParser, createMinutesMemory } from "../../src/minutes/minutes-memory.ts";
import { readSettings } from "../../src/minutes/settings-file.ts";
import type { LookAtImage } from "../../src/model/content/images.ts";
import { completed, siteYaml } from "../support/archive.ts";
import { sourceFile } from "../support/minutes.ts";

const settingsOf = (more: string) =>
  completed(readSettings(sourceFile(`${siteYaml}${more}`, "site.yaml")).settings);
const settings = settingsOf("");
const tracked = settingsOf("issue_trackers: [{ projects: [FERRY], url: 'https://tracker.example/{key}' }]");
const privacy = createMinutesMemory().privacy([], settings);
const quayIsPrivate = createMinutesMemory().privacy([], settingsOf("privacy: { patterns: [quay] }"));
const meeting = (day: number, words: string) =>
  sourceFile(
    `---\ndate: 2020-09-0${day}\ncoordinates: the old boathouse\n---\n${words}\n`,
    `2020-09-0${day}.md`,
  );

test("parses only the files that changed", () => {
  const memory = createMinutesMemory();
  const [first, second] = memory.parse([meeting(1, "ropes"), meeting(2, "masts")], settings, privacy);
  const again = memory.parse([meeting(1, "ropes"), meeting(2, "sails")], settings, privacy);
  expect(again[0]).toBe(first);
  expect(again[1]).not.toEqual(second);
});

test("parses everything when the settings or the private texts change", () => {
  const memory = createMinutesMemory();
  const files = [meeting(1, "see FERRY-1 at the quay")];
  const bodyOf = (...parameters: Parameters<typeof memory.parse>) =>
    JSON.stringify(memory.parse(...parameters)[0]?.meeting?.body);
  const before = bodyOf(files, settings, privacy);
  const withheld = bodyOf(files, settings, quayIsPrivate);
  expect(before).toContain("quay");
  expect(withheld).not.toContain("quay");
  expect(bodyOf(files, tracked, privacy)).toContain("https://tracker.example/FERRY-1");
  expect(bodyOf(files, settings, privacy)).toEqual(before);
});

test("knows the coordinates of all files", () => {
  const { findPrivate } = createMinutesMemory().privacy([meeting(1, "ropes"), meeting(2, "masts")], settings);
  expect(findPrivate("in the old boathouse")).toEqual([{ start: 3, end: 20 }]);
});

test("forgets files that are gone", () => {
  const memory = createMinutesMemory();
  memory.parse([meeting(1, "ropes")], settings, privacy);
  expect(memory.parse([], settings, privacy)).toEqual([]);
  expect(memory.privacy([], settings).findPrivate("in the old boathouse")).toEqual([]);
});

test("names the files that it would parse", () => {
  const memory = createMinutesMemory();
  const first = meeting(1, "ropes");
  memory.parse([first], settings, privacy);
  const unparsed = (...parameters: Parameters<typeof memory.unparsed>) =>
    memory.unparsed(...parameters).files.map(({ source }) => source.path);
  expect(unparsed([first, meeting(2, "masts")], settings, privacy)).toEqual(["2020-09-02.md"]);
  expect(unparsed([first], tracked, privacy)).toEqual(["2020-09-01.md"]);
});

test("keeps what others parsed of a file, until the file or the settings change", () => {
  const memory = createMinutesMemory();
  const files = [meeting(1, "ropes")];
  const asked = memory.unparsed(files, settings, privacy);
  const parsed = { ...asked, files: asked.files.map(createFileParser(settings, privacy)) };
  memory.keep(parsed);
  expect(memory.parse(files, settings, privacy)).toEqual(parsed.files[0]?.parsed);
  expect(memory.parse(files, settings, privacy)[0]).toBe(parsed.files[0]?.parsed?.[0]);
  for (const [sources, chosen] of [
    [files, tracked],
    [[meeting(1, "masts")], settings],
  ] as const) {
    memory.unparsed(sources, chosen, privacy);
    memory.keep(parsed);
    expect(memory.unparsed(sources, chosen, privacy).files).toHaveLength(1);
  }
});

test("parses minutes again when an image that they refer to changes, and no others", () => {
  const memory = createMinutesMemory();
  const files = [meeting(1, "![Board](board.png)"), meeting(2, "ropes")];
  const facts = { kind: "png", width: 3, height: 2 } as const;
  const parse = (image: ReturnType<LookAtImage>) =>
    memory.parse(files, settings, privacy, (path) => (path === "board.png" ? image : null));
  const missing = parse({ message: "is no file", hint: "add it" });
  const added = parse(facts);
  expect(added[0]).not.toEqual(missing[0]);
  expect(added[1]).toBe(missing[1]);
  expect(parse({ ...facts })[0]).toBe(added[0]);
  for (const change of [{ kind: "jpg" }, { width: 4 }, { height: 4 }] as const)
    expect(parse({ ...facts, ...change })[0]).not.toEqual(added[0]);
  expect(parse({ message: "is no file", hint: "add it" })[0]).toEqual(missing[0]);
});
