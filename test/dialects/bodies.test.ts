import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/minutes/body.ts";
import type { Position } from "../../src/model/diagnostic.ts";
import { markdown } from "../support/minutes.ts";

const folder = new URL("bodies/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -3));

function fixture(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** What minutes in some form say; empty lists are left out. */
function recognised(text: string): Readonly<Record<string, readonly string[]>> {
  const { actions, decisions, nearMarkers, present, statements } = parseBody(text, {
    markdown: markdown(),
    firstLine: 1,
  });
  const lists = {
    attending: present?.names ?? [],
    actions: actions.map(({ position, status, owners, text }) =>
      [`${at(position)} ${status}`, owners.join(", "), text].join(" | "),
    ),
    decisions: decisions.map(({ position, text }) => `${at(position)} | ${text}`),
    nearMarkers: nearMarkers.map(({ written }) => written),
    statements: statements.map(({ position, speaker, name, id }) =>
      [`${at(position)} ${speaker}`, name ?? "several", id].join(" | "),
    ),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function at({ line, column }: Position): string {
  return `${line}:${column}`;
}

describe("minutes in the form of a team", () => {
  test.each(names)("%s.md say what its JSON says", (name) => {
    expect(recognised(fixture(`${name}.md`))).toEqual(JSON.parse(fixture(`${name}.json`)));
  });

  test("of every fixture are a pair", () => {
    const pairs = names.flatMap((name) => [`${name}.json`, `${name}.md`]).toSorted();
    expect(readdirSync(folder).toSorted()).toEqual(pairs);
  });
});
