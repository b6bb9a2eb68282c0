import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentEnding } from "../../../src/import/documents/endings.ts";
import { readDocument } from "../../../src/import/documents/read-document.ts";
import { importMinutes } from "../../../src/import/import-minutes.ts";
import { known } from "../../support/archive.ts";
import { bodyOf, generic, oldFile, rulesOf } from "../old-minutes.ts";

const folder = new URL("forms/", import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith(".expected.json"));

/** What the site reads from old minutes in some form, after the import. */
async function imported(name: string): Promise<Readonly<Record<string, unknown>>> {
  const bytes = readFileSync(new URL(name, folder));
  const { markdown } = documentEnding.test(name)
    ? await readDocument({ path: name, bytes })
    : { markdown: null };
  const { files, diagnostics } = importMinutes([oldFile(name, markdown ?? bytes)], generic);
  const file = known(files[0]);
  const { date, title, attending, actions, decisions, mentions } = file.meeting;
  return {
    date,
    title,
    attending: attending?.map((one) => one.name) ?? [],
    actions: actions.map(({ owners, text, status }) => `${owners.join(", ")} | ${text} | ${status}`),
    decisions: decisions.map(({ text }) => text),
    references: [...new Set(mentions.map(({ key }) => key))],
    findings: [...new Set(rulesOf(diagnostics))],
    body: bodyOf(file).split("\n"),
  };
}

describe("old minutes in the form of", () => {
  test.each(names)("%s say what a reader finds in them", async (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), "utf8"));
    expect(await imported(name)).toEqual(expected);
  });
});
