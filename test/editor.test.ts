import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { startYamlEditor, type YamlEditor } from "./support/yaml-editor.ts";

const settings = z
  .object({ "yaml.schemas": z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(".vscode/settings.json", "utf8")));

let editor: YamlEditor;
beforeAll(async () => {
  editor = await startYamlEditor({
    validate: true,
    completion: true,
    schemaStore: { enable: false },
    // VS Code reads no front matter, but other editors can be told to.
    schemas: { ...settings["yaml.schemas"], "./docs/schema/minutes.json": "**/front-matter.yaml" },
  });
}, 60_000);
afterAll(() => editor.close());

const readme = /```markdown\n---\n([\s\S]*?)---/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";

describe("an editor with our settings", () => {
  test.each([
    ["content/site.yaml", readFileSync("content/site.yaml", "utf8")],
    ["content/people.yaml", readFileSync("content/people.yaml", "utf8")],
    ["front-matter.yaml", readme],
    ["front-matter.yaml", "date: 2020-09-14\nattending:\ntickets:\n  Open:\n  In Progress: 3\nqueues:\n"],
    [
      "front-matter.yaml",
      "date: 2020-09-14\nTags: [a]\neleventyNavigation: { key: Crew }\nweather: rain\nports: [Ushant]\nwas_windy: true\n",
    ],
    [
      "front-matter.yaml",
      "date: 2020-09-14\ncoordinates: { phone: 1, room: [a] }\nnext: { cancelled: true }\n",
    ],
  ])(
    "marks nothing in a good %s",
    async (path, text) => {
      expect(text.length).toBeGreaterThan(20);
      expect(await editor.marks(path, text)).toEqual([]);
    },
    60_000,
  );

  test.each([
    ["content/site.yaml", "title: Crew\ntime_zne: Europe/Paris\n", 2, /time_zne/],
    ["content/site.yaml", "title: Crew\nindexing: perhaps\n", 2, /boolean/],
    ["content/site.yaml", "title: Crew\nschedule: { weekday: Mon, time: '13:00' }\n", 2, /./],
    ["content/people.yaml", "- name: Ada\n- spellings: [Bo]\n", 2, /name/],
    ["front-matter.yaml", "title: Crew\n", 1, /date/],
    ["front-matter.yaml", "date: 2020-09-14\nattendig: [Ada]\n", 2, /attendig/],
    ["front-matter.yaml", "date: 2020-09-14\nattedning: [Ada]\n", 2, /attedning/],
    ["front-matter.yaml", "date: 2020-09-14\nitle: Crew\n", 2, /itle/],
    ["front-matter.yaml", "date: 2020-09-14\nweather: { Open: 3 }\n", 2, /string/],
    ["front-matter.yaml", "date: 2020-09-14\nattending: Ada\n", 2, /array/],
    ["front-matter.yaml", "date: 2020-09-14\nstatus: done\n", 2, /agenda/],
    ["front-matter.yaml", "date: 2020-09-14\ntickets:\n  Open: many\n", 3, /number/],
  ])(
    "marks the mistake in %s: %j",
    async (path, text, line, message) => {
      const marks = await editor.marks(path, text);
      expect(marks.map((mark) => mark.line)).toContain(line);
      expect(marks.map((mark) => mark.message).join("\n")).toMatch(message);
    },
    60_000,
  );

  test.each([
    ["content/site.yaml", "title: Crew\nsch", "schedule"],
    ["content/site.yaml", "schedule:\n  week", "weekday"],
    ["content/people.yaml", "- name: Ada\n  spel", "spellings"],
    ["front-matter.yaml", "date: 2020-09-14\nattend", "attending"],
    ["front-matter.yaml", "date: 2020-09-14\nstatus: ag", "agenda"],
  ])(
    "offers in %s after %j the key or value %s",
    async (path, text, offered) => {
      expect(await editor.offers(path, text)).toContain(offered);
    },
    60_000,
  );
});

test("the settings name schemas that exist, and the snippets are for Markdown", () => {
  const snippets = z
    .record(z.string(), z.object({ scope: z.literal("markdown"), prefix: z.string(), body: z.unknown() }))
    .parse(JSON.parse(readFileSync(".vscode/minutes.code-snippets", "utf8")));
  expect(Object.keys(settings["yaml.schemas"]).filter((path) => !existsSync(path))).toEqual([]);
  expect(Object.keys(snippets).length).toBeGreaterThan(2);
});
